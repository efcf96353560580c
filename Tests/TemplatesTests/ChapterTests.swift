import Content
import Pages
import Testing

@testable import Tessera

/// Chapters begin pages, or follow each other where the theme says so; running heads know where they are.
@Suite struct ChapterTests {
  private func composed(newPage: Bool) throws -> Composed {
    var theme = Theme.neutral
    theme.page.chaptersBeginPages = newPage
    let text = RichText(String(repeating: "Words that fill lines and pages of a chapter. ", count: 60))
    return try Composed(
      Report(DocumentInformation(title: "T", language: "en"), theme: theme) {
        for name in ["One", "Two", "Three"] {
          Chapter(RichText(name)) {
            Paragraph(text); Paragraph(text)
          }
        }
      })
  }

  private func heads(_ composed: Composed) -> [String] {
    composed.publication.pages.map { page in
      let head = page.dump().split(separator: "\n").first { $0.contains("artifact runningHead") }
      return ["One", "Two", "Three"].first { head?.contains($0) == true } ?? "–"
    }
  }

  @Test func eachChapterBeginsAPage() throws {
    let composed = try composed(newPage: true)
    let starts = composed.reading.nodes { $0 == .heading(level: 1) }.compactMap { $0.pages.first }
    #expect(starts == [0, 2, 4])
    #expect(heads(composed) == ["–", "One", "–", "Two", "–", "Three"])
  }

  @Test func chaptersFollowEachOther() throws {
    let composed = try composed(newPage: false)
    #expect(composed.publication.pages.count < 6)
    // The head names the chapter that goes on at the top of the page.
    #expect(heads(composed).first == "–")
    #expect(heads(composed).dropFirst().first == "One")
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  /// Its lines are made even, but a word is not cut for it, though "Conclusions and r" would stand in so narrow a measure.
  @Test func theTitleOfAChapterIsNotCutWhereThereIsRoom() throws {
    let composed = try Composed(
      Report(DocumentInformation(title: "T", language: "en")) {
        Chapter("Conclusions and recommendations") { Paragraph("Words.") }
      })
    #expect(composed.findings.map(\.description) == [])
    #expect(composed.reading.runs[0].contains { $0.text == "recommendations" })
  }
}
