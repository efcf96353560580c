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

  /// What the document says by itself it says for both versions in both languages, and in each version in its own.
  @Test func generatedWordsSpeakBoth() throws {
    let bundle = SmallBundle(
      "# Garden {#garden}\n\nSee [](#garden), [](#pond){number} and [](#map){number}.\n\n![a plan](map.svg \"The plan\"){#map}\n\n"
        + "::: box Pond {#pond .numbered}\nDeep.\n:::\n",
      files: [
        "report.uk.json": "{ \"title\": \"Наш сад\" }",
        "text/uk/one.md":
          "# Сад {#garden}\n\nДив. [](#garden), [](#pond){number} і [](#map){number}.\n\n![план](map.svg \"План\"){#map}\n\n"
          + "::: box Ставок {#pond .numbered}\nГлибокий.\n:::\n",
        "map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>",
      ], template: "listed")
    let text = pages(bundle, "en+uk").joined(separator: "\n")
    #expect(bundle.told(language: "en+uk") == "")
    #expect(text.contains("“Contents · ”") && text.contains("“Зміст”"), "\(text)")
    #expect(text.contains("“Figures · ”") && text.contains("“Перелік рисунків”"), "\(text)")
    #expect(text.contains("Figure 1 · ") && text.contains("Рисунок 1"), "\(text)")
    // One box in two versions is one box.
    #expect(text.contains("Box 1") && !text.contains("Box 2") && !text.contains(" 2\u{2002}"), "\(text)")
    // A reference in the Ukrainian text is in Ukrainian.
    #expect(text.contains("Див. Сад") || text.contains("“Сад”"), "\(text)")
  }

  /// Each side is read in its own direction: in Arabic, bullets and first columns stand on the right.
  @Test func eachSideHasItsDirection() throws {
    let table = { (a: String, b: String) in "| \(a) | \(b) |\n|---|---|\n| \(a)1 | \(b)1 |\n| \(a)2 | \(b)2 |\n" }
    let bundle = SmallBundle(
      "# Garden\n\n- roses\n\n\(table("Kind", "Colour"))",
      files: [
        "report.ar.json": "{ \"title\": \"حديقتنا\" }",
        "text/ar/one.md": "# الحديقة\n\n- ورود\n\n\(table("نوع", "لون"))",
      ], template: "covered")
    #expect(bundle.told(language: "en+ar") == "")
    let lines = pages(bundle, "en+ar").joined(separator: "\n").split(separator: "\n").map(String.init)
    /// The left edge of the line with some words.
    func left(_ words: String) throws -> Double {
      let line = try #require(lines.first { $0.contains("“\(words)”") }, "\(words): \(lines.joined(separator: "\n"))")
      let place = try #require(line.split(separator: "(").dropFirst().first { $0.first?.isNumber == true })
      return try #require(Double(place.prefix { $0.isNumber || $0 == "." }))
    }
    #expect(try left("Kind1") < left("Colour1"))
    #expect(try left("نوع1") > left("لون1"))
    let bullets = lines.filter { $0.contains("“•”") }
    #expect(bullets.count == 2)
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
