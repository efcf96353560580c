import Content
import Diagnostics
import Foundation
import Layout
import Testing

@testable import Tessera

/// Charts of samples, parts, tables and steps on pages, in both directions of reading.
@Suite struct GraphicGalleryTests {
  @Test(arguments: ["en", "ar"]) func everyChartIsSetWithoutAFinding(_ language: String) throws {
    let figures = try GraphicGallery(language).figures()
    let report = Report(Feature.information("Charts", language: language), theme: .neutral) {
      Chapter("Charts") { for figure in figures { figure } }
    }
    let findings = Findings()
    let publication = try Pipeline.compose(report, findings: findings)
    #expect(findings.all.map(\.description) == [])
    guard let folder = ProcessInfo.processInfo.environment["TESSERA_KEEP"] else { return }
    let bytes = try Pipeline.finish(publication)
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent("graphics-\(language).pdf"))
  }
}
