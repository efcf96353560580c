import Diagnostics
import Geometry
import Testing

@testable import Typesetting

/// Where words may be divided.
@Suite struct HyphenationTests {
  /// The word with its possible hyphens.
  private func divided(_ word: String, _ language: String) -> String {
    let bytes = Array(word.utf8)
    var result = ""
    var start = 0
    for end in Hyphenator().offsets(in: bytes[...], language: language) + [bytes.count] {
      if start > 0 { result += "-" }
      result += String(decoding: bytes[start..<end], as: UTF8.self)
      start = end
    }
    return result
  }

  @Test(arguments: [
    ("en", "in-ter-cul-tural"), ("en-GB", "demo-cracy"), ("en-US", "democ-racy"), ("fr", "in-ter-cul-tu-relle"),
    ("es", "ciu-da-da-nía"), ("it", "par-te-ci-pa-zione"), ("pt", "di-ver-si-dade"), ("pt-BR", "di-ver-si-dade"),
    ("uk", "різ-но-ма-ніт-ність"), ("pl", "róż-no-rod-ność"), ("el", "δια-πο-λι-τι-σμική"), ("de", "Zu-ge-hö-rig-keit"),
    ("de", "Stadt-ver-wal-tun-gen"), ("ca", "ciu-ta-da-nia"), ("ro", "di-ver-si-tate"), ("sk", "roz-ma-ni-tosť"),
    ("sr", "ра-зли-чи-тост"), ("sr-Latn", "ra-zli-či-tost"), ("sr-Latn-RS", "ra-zli-či-tost"),
  ])
  func wordsOfManyLanguages(language: String, word: String) {
    #expect(divided(String(word.filter { $0 != "-" }), language) == word)
  }

  @Test(arguments: [
    "UNESCO", "eTwinning", "COVID-19", "well-established", "2023/2024", "info@example.org", "www.example.org", "about",
    "1990s",
  ])
  func wordsThatStayWhole(_ word: String) { #expect(divided(word, "en") == word) }

  @Test func punctuationAroundWordsIsNoPartOfThem() {
    #expect(divided("(intercultural),", "en") == "(in-ter-cul-tural),")
    #expect(divided("“Migration”", "en") == "“Mi-gra-tion”")
    #expect(divided("municipality/government", "en") == "mu-ni-cip-al-ity/gov-ern-ment")
  }

  @Test func apostrophesBeginTheCountAnew() {
    #expect(divided("l’intégration", "fr") == "l’in-té-gra-tion")
    #expect(divided("dell'integrazione", "it") == "dell'in-te-gra-zione")
    #expect(divided("обов’язковий", "uk") == "обов’яз-ко-вий")
  }

  @Test func packagesOfDictionaries() {
    let packages = ["en", "en-US", "pt", "pt-BR", "nb", "uk", "sv-FI"].map { HyphenationDictionaries.package(for: $0) }
    #expect(
      packages == [
        "hyphen-en-gb", "hyphen-en-us", "hyphen-pt-pt", "hyphen-pt-br", "hyphen-no", "hyphen-uk", "hyphen-sv",
      ])
    #expect(HyphenationDictionaries.package(for: "ja") == nil)
  }

  @Test(.enabled(if: HyphenationDictionaries.path(for: "zu") == nil))
  func patternsThatCouldBeInstalledAreToldOnce() throws {
    var setting = Setting()
    setting.language = "zu"
    for _ in 1...2 { _ = try setting.lines("Ukuhlanganiswa kwamasiko ahlukene emadolobheni", width: 60.pt) }
    #expect(setting.findings.all.map(\.message) == ["no hyphenation patterns for the language “zu” are installed"])
    #expect(setting.findings.all[0].hint == "apt install hyphen-zu")
    // Japanese has none to install, English has them.
    setting.language = "ja"
    _ = try setting.lines(Texts.english, width: 60.pt)
    #expect(setting.findings.all.count == 1)
  }

  @Test func aPartWithoutAVowelIsNoSyllable() {
    // The patterns vote for a hyphen on both sides of the р, and of the r.
    #expect(divided("повернення", "uk") == "по-вер-не-ння")
    #expect(divided("abarbeiten", "de") == "ab-arbei-ten")
    // Where r carries a syllable, there is such a part.
    let prvni = Array("prvni".unicodeScalars.map(\.value))
    #expect(Syllables.proper([3], of: prvni, language: "cs") == [3])
    #expect(Syllables.proper([3], of: prvni, language: "it").isEmpty)
  }

  @Test func languagesWithoutPatternsDivideNothing() {
    #expect(divided("intercultural", "ja") == "intercultural")
    #expect(divided("intercultural", "") == "intercultural")
  }
}
