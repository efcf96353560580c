import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// Notes at the foot of the page of their call, however many and long they are.
@Suite struct NoteTests {
  private static let sentence = "A city counts what comes of it and tells its neighbours how it went. "

  /// A report of paragraphs, each with a note of so many sentences (0 for none).
  private func report(notes: [Int], sentences: Int) -> Report {
    var theme = Theme.neutral
    theme.page.size = Size(400.pt, 420.pt)
    theme.page.side = .zero
    return Report(DocumentInformation(title: "Notes", language: "en"), theme: theme) {
      for (n, length) in notes.enumerated() {
        let text = String(repeating: Self.sentence, count: sentences)
        Paragraph(
          RichText("P\(n + 1). " + text)
            + RichText(
              length == 0
                ? [] : [.note(Note(RichText("N\(n + 1). " + String(repeating: Self.sentence, count: length))))])
            + RichText(" End of P\(n + 1)."))
      }
    }
  }

  @Test(arguments: [
    ([1, 1, 1, 1], 3), ([0, 6, 0, 6, 0], 4), ([12, 0, 0, 3], 2), ([3, 3, 3, 3, 3, 3, 3, 3, 3], 1), ([30, 1, 30], 2),
    ([0, 0, 60, 0, 0], 5), ([1, 0, 2, 0, 25, 0, 1, 1, 40], 6),
  ])
  func everyNoteIsWholeAndInItsPlace(notes: [Int], sentences: Int) throws {
    let composed = try Composed(report(notes: notes, sentences: sentences))
    ReportChecks.notesFollowTheirCalls(composed, count: notes.filter { $0 > 0 }.count)
    ReportChecks.nothingOverlaps(composed)
    let printed = composed.reading.nodes { $0 == .note }
    #expect(printed.count == notes.filter { $0 > 0 }.count)
    var expected: [[Substring]] = []
    for (n, length) in notes.enumerated() where length > 0 {
      expected.append("N\(n + 1). \(String(repeating: Self.sentence, count: length))".words)
    }
    for (node, words) in zip(printed, expected) {
      let text = node.children.compactMap { child -> String? in
        if case .node(let inner) = child, inner.element?.role == .paragraph { inner.text } else { nil }
      }.joined()
      #expect(text.words == words)
    }
  }

  @Test func aNoteRunsOnWithTwoLinesOnEitherPage() throws {
    let composed = try Composed(report(notes: [0, 60, 0], sentences: 4))
    let note = try #require(composed.reading.nodes { $0 == .note }.first)
    #expect(note.pages.count > 1)
    #expect(note.pages == Array(note.pages[0]...note.pages[note.pages.count - 1]))
  }
}
