import Pages
import Testing

@testable import Tessera

/// Language versions: what differs is taken from the variant's files, the rest with a warning.
struct BundleLanguageTests {
  private func bundle() -> SmallBundle {
    SmallBundle(
      "# Garden\n\n{visits} {share:percent} {visits:grouped}\n",
      report: ["\"data\": { \"visits\": 183432, \"share\": 62.5 }", "\"subtitle\": \"A year\""])
  }

  @Test func complete() {
    let bundle = bundle()
    bundle.write("report.fr.json", "{ \"title\": \"Notre jardin\" }")
    bundle.write("text/one.fr.md", "# Jardin\n\n{visits} {share:percent}\n")
    #expect(bundle.told(language: "fr") == "")
    #expect(bundle.tree(language: "fr") == "section 1 automatic: Jardin\n  body: 183\u{202F}432 62,5\u{202F}%")
    #expect(bundle.tree() == "section 1 automatic: Garden\n  body: 183,432 62.5% 183,432")
    let information = bundle.publication(language: "fr")?.information
    #expect(information?.title == "Notre jardin")
    #expect(information?.language == "fr")
    #expect(bundle.publication()?.information.title == "Our garden")
  }

  /// A text that is not translated stays, marked with its own language.
  @Test func partly() {
    let bundle = bundle()
    #expect(
      bundle.told(language: "fr") == """
        report.json: warning: there is no report.fr.json; titles and theme are those of report.json
          hint: put what differs in “fr” into report.fr.json
        report.json:6:16: warning: text/one.md is not there in “fr”; its text is taken as it is
          hint: put the translation into text/one.fr.md
        """)
    #expect(bundle.tree(language: "fr").hasPrefix("section 1 automatic [en]: Garden\n"))
  }

  /// What is wrong with a variant names the variant's file.
  @Test func wrong() {
    let bundle = bundle()
    bundle.write("report.fr.json", "{ \"titel\": \"Notre jardin\" }")
    bundle.write("text/one.fr.md", "# Jardin\n\n{visit}\n")
    #expect(
      bundle.told(language: "fr") == """
        report.fr.json:1:3: error: titel: this key is not known
          hint: did you mean "title"?
        text/one.fr.md:3:1: error: there is no “visit” in the data
          hint: did you mean “visits”?
        """)
  }

  /// A chapter that is in no language is told once.
  @Test func missing() {
    let bundle = bundle()
    bundle.remove("text/one.md")
    bundle.write("report.fr.json", "{}")
    #expect(
      bundle.told(language: "fr") == """
        report.json:6:16: error: there is no file text/one.md in the bundle
          hint: put it into the bundle's folder, or correct the path
        """)
  }

  @Test func unknownWords() {
    let bundle = bundle()
    bundle.write("report.hu.json", "{}")
    bundle.write("text/one.hu.md", "# Kert\n")
    #expect(
      bundle.told(language: "hu") == """
        report.json: warning: the words that a report says by itself (“Contents”, “Figure”) are not known in “hu”; they stay \
        English
        """)
  }

  /// Versions stand beside the file, or in a folder of the language; data and pictures have them too.
  @Test func folders() {
    let bundle = bundle()
    bundle.write("report.uk.json", "{ \"data\": { \"visits\": 5, \"people\": \"data/people.json\" } }")
    bundle.write("text/uk/one.md", "# Сад\n\n{visits} {share} {people.names}\n")
    bundle.write("data/people.json", "{ \"names\": \"Ann\" }")
    bundle.write("data/uk/people.json", "{ \"names\": \"Ганна\" }")
    #expect(bundle.told(language: "uk") == "")
    #expect(bundle.tree(language: "uk") == "section 1 automatic: Сад\n  body: 5 62,5 Ганна")
    // Without the region's own version, that of the language is taken.
    bundle.write("report.uk-UA.json", "{ \"data\": { \"visits\": 6, \"people\": \"data/people.json\" } }")
    #expect(bundle.tree(language: "uk-UA").hasSuffix("6 62,5 Ганна"))
  }

  /// All languages may stand beside each other, the bundle's own too.
  @Test func everyLanguageInItsFolder() {
    let bundle = bundle()
    bundle.remove("text/one.md")
    bundle.write("report.fr.json", "{}")
    bundle.write("text/en/one.md", "# Garden\n")
    #expect(bundle.tree() == "section 1 automatic: Garden")
    #expect(bundle.told(language: "fr").contains("put the translation into text/one.fr.md"))
    bundle.write("text/fr/one.md", "# Jardin\n")
    #expect(bundle.tree(language: "fr") == "section 1 automatic: Jardin")
    #expect(bundle.told(language: "fr") == "")
  }

  /// Capitals do not matter, and codes of countries are told.
  @Test func codes() {
    let bundle = bundle()
    bundle.write("report.fr.json", "{}")
    bundle.write("text/one.fr.md", "# Jardin\n")
    #expect(bundle.told(language: "FR") == "")
    #expect(bundle.publication(language: "FR")?.information.language == "fr")
    #expect(
      bundle.told(language: "ua")
        == "--language ua: error: languages: “ua” is the code of a country, not of a language; write uk for Ukrainian\n"
        + "  hint: write \"uk\", \"en,uk\" (one after the other) or \"en+uk\" (side by side)")
  }

  /// Texts that nobody prints are told, and files of word processors.
  @Test func unprinted() {
    let bundle = bundle()
    bundle.write("notes/two.md", "# Two\n")
    bundle.write("text/three.docx", "PK")
    bundle.write("README.md", "About this bundle.")
    #expect(
      bundle.told() == """
        notes/two.md: warning: notes/two.md is not printed: report.json does not name it
          hint: add it to "chapters", or take it out of the bundle
        text/three.docx: warning: text/three.docx is not read: it is a file of a word processor (.docx)
          hint: save its text as Markdown, with the ending .md
        """)
  }
}
