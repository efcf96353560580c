import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The sample annual report, as `make` composes it.
@Suite struct SampleReportTests {
  let composed = Composed(bundle: Composed.sample)

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(self.composed)
    #expect(composed.findings.map(\.description) == [])
    #expect((14...45).contains(composed.publication.pages.count))
  }

  @Test func contentsNotesAndTextKeepTheRules() throws {
    let composed = try #require(self.composed)
    ReportChecks.contentsAgree(composed)
    ReportChecks.notesFollowTheirCalls(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func itHoldsEveryElement() throws {
    let composed = try #require(self.composed)
    func count(_ role: (Role) -> Bool) -> Int { composed.reading.nodes(role).count }
    #expect(count { $0 == .heading(level: 4) } >= 3)
    #expect(count { $0 == .note } >= 8)
    #expect(count { $0 == .aside } >= 8)
    #expect(count { $0 == .table } >= 4)
    #expect(count { $0 == .figure } >= 10)
    #expect(count { $0 == .blockQuote } >= 1)
    #expect(count { $0 == .contentsItem } >= 30)
    #expect(count { $0 == .list(.lowerAlpha) } >= 1)
    #expect(count { $0 == .list(.lowerRoman) } >= 1)
    #expect(count { $0 == .list(.decimal) } >= 1)
    #expect(composed.publication.pages.first?.number.style == .cover)
    #expect(composed.publication.pages.last?.number.style == .backCover)
    #expect(composed.publication.pages[1].number.description == "i")
    // All eight toolboxes.
    let boxes = composed.reading.nodes { $0 == .aside }.filter { $0.text.contains("Thematic toolbox") }
    #expect(boxes.count == 8)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let pipeline = Pipeline(templates: [AnnualReport.self])
    let first = pipeline.pdf(bundle: Composed.sample.path, language: nil, findings: .init())
    let second = pipeline.pdf(bundle: Composed.sample.path, language: nil, findings: .init())
    #expect(try #require(first).bytes == #require(second).bytes)
  }

  @Test func theFileReadsBackWhatThePagesSay() throws {
    let composed = try #require(self.composed)
    try FileChecks.textReadsBack(composed)
  }

  @Test func theFrenchVersionComposes() throws {
    let french = try #require(Composed(bundle: Composed.sample, language: "fr"))
    #expect(french.publication.information.language == "fr")
    #expect(french.findings.allSatisfy { $0.severity == .warning })
    let contents = french.reading.nodes { $0 == .heading(level: 1) }.first
    #expect(contents?.text == "Sommaire")
  }
}
