import Foundation
import Testing

/// Every document conforms to PDF/UA-1 and PDF/A-2a, as the reference validator and qpdf judge it.
@Suite struct ConformanceTests {
  @Test(arguments: Feature.all)
  func theFeatureConforms(_ feature: Feature) async throws {
    _ = try feature.pdf()
    try await Judgement.expectPass(feature.name, "ua1", "2a")
  }

  @Test(arguments: Judgement.wholes)
  func theDocumentConforms(_ name: String) async throws {
    guard let bytes = try Judgement.whole(name) else {
      print("skipped: the text of \(name) is not there")
      return
    }
    #expect(try StructureChecks.faults(StructureReader(PDFFile(bytes))) == [])
    try await Judgement.expectPass(name, "ua1", "2a")
  }

  @Test(arguments: Feature.all)
  func marksTreeAndParentTreeAgree(_ feature: Feature) throws {
    #expect(try StructureChecks.faults(StructureReader(PDFFile(feature.pdf()))) == [])
  }

  @Test func qpdfFindsNoFault() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for feature in Feature.all {
      let file = folder.appendingPathComponent(feature.name + ".pdf")
      try Data(feature.pdf()).write(to: file)
      let result = try await Validator.run("/usr/bin/env", ["qpdf", "--check", file.path], input: "")
      if result.status == 127 {
        #expect(!Validator.isRequired, "qpdf is not installed")
        print("skipped: qpdf is not installed")
        return
      }
      #expect(result.status == 0, "\(feature.name): \(result.output)")
      #expect(result.output.contains("No syntax or stream encoding errors found"))
    }
  }

  /// The writer of the damaged files damages nothing by itself.
  @Test func theRewrittenFileConforms() async throws { try await Judgement.expectPass("rewritten", "ua1", "2a") }

  @Test(arguments: Damage.all)
  func theValidatorNoticesDamage(_ damage: Damage) async throws {
    _ = try damage.pdf()
    guard let verdict = try await Judgement.verdict(damage.file, damage.flavour) else { return }
    #expect(verdict.rules.contains(damage.rule), "told: \(verdict.reasons)")
  }
}
