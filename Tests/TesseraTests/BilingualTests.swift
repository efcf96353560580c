import Content
import Foundation
import Pages
import Testing

@testable import Tessera

/// Documents in two languages: one after the other, or side by side.
struct BilingualTests {
  private func bundle(_ ukrainian: String = "# Сад {#garden}\n\nКвіти.\n\n- троянди\n") -> SmallBundle {
    SmallBundle(
      "# Garden {#garden}\n\nFlowers, see [](#garden).\n\n- roses\n",
      files: ["report.uk.json": "{ \"title\": \"Наш сад\" }", "text/uk/one.md": ukrainian], template: "covered")
  }

  private func pages(_ bundle: SmallBundle, _ languages: String) -> [String] {
    (bundle.publication(language: languages)?.pages ?? []).map { $0.dump() }
  }

  @Test func oneAfterTheOther() throws {
    let bundle = bundle()
    let publication = try #require(bundle.publication(language: "en,uk"))
    #expect(bundle.told(language: "en,uk") == "")
    #expect(publication.information.title == "Our garden / Наш сад")
    #expect(publication.information.language == "en")
    let pages = publication.pages.map { $0.dump() }
    #expect(pages[0].contains("“Our garden”") && pages[0].contains("[uk] “Наш сад”"))
    #expect(pages.contains { $0.contains("“Garden”") && !$0.contains("Сад") })
    #expect(pages.contains { $0.contains("Part [uk]") || $0.contains("“Сад”") })
    #expect(publication.outline.map(\.title).contains("Сад"))
  }

  @Test func sideBySide() throws {
    let bundle = bundle()
    #expect(bundle.told(language: "en+uk") == "")
    let pages = pages(bundle, "en+uk")
    let text = try #require(pages.first { $0.contains("H1") && $0.contains("Сад") })
    // The heading speaks both languages; each paragraph stands beside its version, on the same line.
    #expect(text.contains("Garden · "))
    let lines = text.split(separator: "\n").filter { $0.contains("Flowers") || $0.contains("Квіти") }
    let heights = lines.compactMap { $0.split(separator: ", ").dropFirst().first?.prefix { $0 != ")" } }
    #expect(lines.count == 2 && heights.count == 2 && heights[0] == heights[1])
    #expect(lines.last?.contains("[uk]") == true)
  }

  /// Texts that are divided otherwise stand beside each other as a whole, and that is told.
  @Test func otherParagraphs() {
    let bundle = bundle("# Сад\n\nКвіти.\n\nІ ще квіти.\n")
    #expect(
      bundle.told(language: "en+uk") == """
        text/one.md:3:1: warning: the two versions have not the same paragraphs here (2 and 2), so they stand beside each \
        other as a whole
          needed by text/uk/one.md:3:1
          hint: divide both texts in the same way: paragraph by paragraph
        """)
    #expect(pages(bundle, "en+uk").joined().contains("ще квіти."))
  }

  /// What is not translated is printed once.
  @Test func untranslated() {
    let bundle = bundle()
    bundle.remove("text/uk/one.md")
    let text = pages(bundle, "en+uk").joined()
    #expect(text.components(separatedBy: "Flowers").count == 2)
  }

  @Test func theReportMaySayIt() {
    let bundle = bundle()
    bundle.write(
      "report.json",
      """
      { "tessera": 1, "template": "covered", "title": "Our garden", "language": "en", "languages": "en,uk",
        "chapters": ["text/one.md"] }
      """)
    #expect(pages(bundle, "uk").allSatisfy { !$0.contains("Flowers") })
    let both = (bundle.publication()?.pages ?? []).map { $0.dump() }.joined()
    #expect(both.contains("Flowers") && both.contains("Квіти"))
  }

  @Test(arguments: [
    ("en,english", "“english” is not the code of a language"), ("en,en", "“en,en” names a language twice"),
    ("en+fr+uk", "“en+fr+uk”: two languages can stand side by side"),
  ])
  func wrongChoices(text: String, problem: String) {
    #expect(bundle().told(language: text).contains("--language \(text): error: languages: \(problem)"))
  }
}
