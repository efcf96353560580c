import Foundation
import Testing

/// Every document conforms to PDF/UA-1 and PDF/A-2a, as the reference validator and qpdf judge it.
@Suite struct ConformanceTests {
  @Test(arguments: Feature.all)
  func theFeatureConforms(_ feature: Feature) async throws {
    let result = try await Judgement.shared.value
    try result.expectPass(feature.name)
  }

  @Test(arguments: Feature.all)
  func dump(_ feature: Feature) throws {
    let file = try PDFFile(feature.pdf())
    let reader = try StructureReader(file)
    let folder = URL(fileURLWithPath: "/tmp/h/vp/trees")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (reader.description + "\n\n" + reader.text).write(
      to: folder.appendingPathComponent(feature.name + ".txt"), atomically: true, encoding: .utf8)
    for page in reader.pages { #expect(page.bare.isEmpty) }
  }
}
