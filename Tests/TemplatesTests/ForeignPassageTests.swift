import Foundation
import Pages
import Testing

@testable import Tessera

/// What prose marks as another language carries that language in the structure.
@Suite struct ForeignPassageTests {
  private func composed(_ prose: String) throws -> Composed {
    let folder = try Composed.temporaryFolder()
    try #"{ "tessera": 1, "template": "annual-report", "title": "T", "language": "en", "chapters": ["one.md"] }"#
      .write(to: folder.appendingPathComponent("report.json"), atomically: true, encoding: .utf8)
    try prose.write(to: folder.appendingPathComponent("one.md"), atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try #require(Composed(bundle: folder))
  }

  @Test func paragraphsHeadingsLinksAndEmphasisSayTheirLanguage() throws {
    let composed = try composed(
      """
      # Nombres {lang=es .unlisted}

      Some *inter alia*{lang=la} and [Guía](https://example.org/guia){lang=es}.

      Ein Absatz in deutscher Sprache. {lang=de}

      ::: quote {lang=fr}
      Une citation.
      :::
      """)
    #expect(composed.findings.map(\.description) == [])
    let languages = composed.reading.root.all.compactMap { node in
      node.element?.language.map { "\($0) \(node.element?.role.typeName ?? "") \(node.text)" }
    }
    #expect(
      languages == [
        "es Span Nombres", "la Span inter alia", "es Span Guía", "de P Ein Absatz in deutscher Sprache.",
        "fr BlockQuote Une citation.",
      ])
  }

  @Test func textWithoutALanguageHasNoSpan() throws {
    let composed = try composed("# One\n\nThe *word*, **bold** and *more*.\n")
    #expect(composed.reading.nodes { $0 == .span }.isEmpty)
  }
}
