import Foundation
import Testing

@testable import PDFFinishing

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

  @Test(arguments: Claim.all)
  func theFileClaimsWhatIsAsked(_ claim: Claim) async throws {
    let file = try PDFFile(claim.pdf())
    let metadata = String(decoding: try file.data(file.catalogue["Metadata"]?.reference), as: UTF8.self)
    #expect(metadata.contains("<pdfuaid:part>") == claim.flavours.contains("ua1"))
    for part in 2...3 {
      #expect(metadata.contains("<pdfaid:part>\(part)<") == claim.flavours.contains("\(part)a"))
    }
    for flavour in claim.flavours { try await Judgement.expectPass(claim.name, flavour) }
  }

  @Test func theDataOfChartsIsAttached() throws {
    let file = try PDFFile(Claim.attached.pdf())
    let names = file.dictionary(file.dictionary(file.catalogue["Names"])?["EmbeddedFiles"])?["Names"]?.array ?? []
    #expect(names.compactMap(\.text) == (1...5).map { "figure-\($0).csv" })
    let specification = try #require(file.dictionary(names[1]))
    #expect(specification["AFRelationship"]?.name == "Data")
    let data = try file.data(file.dictionary(specification["EF"])?["F"]?.reference)
    #expect(String(decoding: data, as: UTF8.self) == "Category,Value\r\nEducation,81\r\nHousing,54\r\nLanguage,\r\n")
    // Each is bound to its figure.
    let figures = try StructureReader(file).nodes.filter { $0.type == "Figure" }
    #expect(figures.compactMap { $0.dictionary["AF"]?.array?.first?.reference }.count == 5)
    // Only part 3 takes them.
    let usual = try PDFFile(#require(Feature.all.first { $0.name == "charts" }).pdf())
    #expect(usual.catalogue["Names"] == nil)
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
