import Charts
import Content
import Diagnostics
import Foundation
import Testing

@testable import Tessera

/// Charts of each kind that compares, in a document, in both directions. For a look at the pages, TESSERA_KEEP names a
/// folder for the files.
@Suite struct ComparisonChartTests {
  @Test(arguments: ["en", "ar"]) func everyKindStandsInADocument(_ language: String) throws {
    let charts = try ComparisonCharts.all(language)
    let findings = Findings()
    let report = Report(Feature.information("comparison-charts-\(language)", language: language)) {
      Chapter("Charts") {
        for chart in charts { Self.figure(chart, .text) }
      }
      Chapter("Narrow charts") {
        for chart in charts { Self.figure(chart, .share(0.45)) }
      }
    }
    let bytes = try Pipeline.finish(Pipeline.compose(report, findings: findings))
    #expect(findings.all.filter { $0.severity == .error }.isEmpty)
    guard let folder = ProcessInfo.processInfo.environment["TESSERA_KEEP"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent("comparison-charts-\(language).pdf"))
  }

  private static func figure(_ chart: some Chart, _ width: Figure.Width) -> Figure {
    Figure(chart: chart, width: width)
  }
}
