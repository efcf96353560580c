import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// Two real documents, imported and composed; skipped where their texts are not there.
@Suite struct RealReportTests {
  private func compose(_ name: String) throws -> (Composed, ImportedBundle)? {
    guard let file = Composed.real(name) else {
      print("skipped: \(name) is not there")
      return nil
    }
    let (folder, bundle, _) = try Composed.imported(file)
    return (try #require(Composed(bundle: folder)), bundle)
  }

  @Test func theAnnualReportComposes() throws {
    guard let (composed, bundle) = try compose("annual-report-2023.txt") else { return }
    defer { try? FileManager.default.removeItem(at: composed.folder) }
    #expect((30...45).contains(composed.publication.pages.count))
    #expect(composed.findings.filter { $0.severity == .error }.map(\.description) == [])
    ReportChecks.contentsAgree(composed, entries: 41)
    ReportChecks.notesFollowTheirCalls(composed, count: 13)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
    try nothingIsLost(composed, bundle)
    try FileChecks.textReadsBack(composed)
  }

  @Test func theSurveyComposes() throws {
    guard let (composed, bundle) = try compose("survey-2020.txt") else { return }
    defer { try? FileManager.default.removeItem(at: composed.folder) }
    #expect(composed.findings.filter { $0.severity == .error }.map(\.description) == [])
    ReportChecks.contentsAgree(composed, entries: 5)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
    try nothingIsLost(composed, bundle)
    try FileChecks.textReadsBack(composed)
  }

  /// The words of the pages in structure order are the words of the bundle's prose, notes at their calls: the blocks
  /// that the reader made of the prose are read out one by one and looked for on the pages in the same order.
  private func nothingIsLost(_ composed: Composed, _ bundle: ImportedBundle) throws {
    let opened = try #require(
      Bundle.open(composed.folder.path, language: nil, templates: allTemplates, findings: .init()))
    let blocks = opened.chapters() + opened.appendices() + opened.backCover()
    let expected = blocks.flatMap { $0.readOut }.joined(separator: " ").words
    let printed = composed.reading.body.joined(separator: " ").words
    if expected != printed {
      let n =
        zip(expected, printed).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        ?? min(expected.count, printed.count)
      let from = max(n - 6, 0)
      Issue.record(
        """
        the bundle says “\(expected[from..<min(n + 8, expected.count)].joined(separator: " "))”,
        the pages say “\(printed[from..<min(n + 8, printed.count)].joined(separator: " "))”
        """)
    }
    #expect(expected.count > 1000)
  }
}
