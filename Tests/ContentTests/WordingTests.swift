import Testing

@testable import Content

@Suite struct WordingTests {
  @Test(arguments: [
    ("en", "Polish version"), ("fr", "version polonaise"), ("es", "versión en polaco"), ("it", "versione polacca"),
    ("pt", "versão em polaco"), ("pt-BR", "versão em polonês"), ("uk", "польська версія"), ("pl", "wersja polska"),
    ("el", "έκδοση στα πολωνικά"), ("ar", "النسخة البولندية"), ("ja", "ポーランド語版"), ("de", "polnische Fassung"),
    ("fi", "puolankielinen versio"), ("tr", "Lehçe sürüm"), ("ca", "versió en polonès"),
    ("ro", "versiunea în limba poloneză"), ("sk", "poľská verzia"), ("sq", "versioni në polonisht"),
    ("sr", "пољска верзија"), ("sr-Latn-RS", "poljska verzija"), ("ko", "폴란드어판"), ("he", "גרסה בפולנית"),
    ("xx", "Polish version"),
  ])
  func versionsReadRight(_ language: String, _ expected: String) {
    #expect(Wording(language: language).version(in: "pl") == expected)
  }

  @Test func tagsFallBackOnTheirLanguage() {
    let english = Wording(language: "en-GB")
    #expect(english.contents == "Contents")
    #expect(english.version(in: "pt-BR") == "Portuguese version")
    #expect(english.version(in: "no") == "Norwegian version")
    #expect(english.version(in: "nn") == "Norwegian version")
    #expect(english.version(in: "xyz") == "xyz version")
    #expect(Wording.knows("fr-CA"))
    #expect(!Wording.knows("xx"))
    #expect(!Wording.knows(""))
    #expect(Wording(language: "ar").isRightToLeft)
    #expect(Wording(language: "he-IL").isRightToLeft)
    #expect(!Wording(language: "uk").isRightToLeft)
    #expect(Wording(language: "he").isolated("#Open") == "\u{2068}#Open\u{2069}")
    #expect(Wording(language: "uk").isolated("#Open") == "#Open")
  }

  @Test(arguments: [
    ("en", "9999", "10,000", "183,432", "0.5"), ("fr", "9999", "10 000", "183 432", "0,5"),
    ("es", "9999", "10 000", "183 432", "0,5"), ("it", "9999", "10.000", "183.432", "0,5"),
    ("pt", "9999", "10_000", "183_432", "0,5"), ("pt-BR", "9999", "10.000", "183.432", "0,5"),
    ("uk", "9999", "10_000", "183_432", "0,5"), ("pl", "9999", "10_000", "183_432", "0,5"),
    ("el", "9999", "10.000", "183.432", "0,5"), ("de", "9999", "10.000", "183.432", "0,5"),
    ("ja", "9999", "10,000", "183,432", "0.5"), ("ar", "9999", "10,000", "183,432", "0.5"),
    ("ar-MA", "9999", "10.000", "183.432", "0,5"), ("ar-EG", "٩٩٩٩", "١٠٬٠٠٠", "١٨٣٬٤٣٢", "٠٫٥"),
    ("fi", "9999", "10_000", "183_432", "0,5"), ("tr", "9999", "10.000", "183.432", "0,5"),
    ("ca", "9999", "10.000", "183.432", "0,5"), ("ro", "9999", "10.000", "183.432", "0,5"),
    ("sk", "9999", "10_000", "183_432", "0,5"), ("sq", "9999", "10_000", "183_432", "0,5"),
    ("sr", "9999", "10.000", "183.432", "0,5"), ("ko", "9999", "10,000", "183,432", "0.5"),
    ("he", "9999", "10,000", "183,432", "0.5"),
  ])
  func numbersAreWrittenAsTheLanguageDoes(
    _ language: String, _ four: String, _ five: String, _ six: String, _ half: String
  ) {
    let wording = Wording(language: language)
    // Narrow no-break spaces stand here as spaces, wide ones as underscores.
    func shown(_ s: String) -> String {
      String(s.map { $0 == "\u{202F}" ? " " : $0 == "\u{A0}" ? "_" : $0 })
    }
    #expect(shown(wording.number(9999)) == four)
    #expect(shown(wording.number(10_000)) == five)
    #expect(shown(wording.number(183_432)) == six)
    #expect(shown(wording.number(0.5)) == half)
  }

  @Test func wholeNumbers() {
    let english = Wording(language: "en")
    #expect(english.number(0) == "0")
    #expect(english.number(-12_345) == "\u{2212}12,345")
    #expect(english.number(4324, grouped: true) == "4,324")
    #expect(english.number(183_432, grouped: false) == "183432")
    #expect(english.number(Int.max) == "9,223,372,036,854,775,807")
    #expect(english.number(Int.min) == "\u{2212}9,223,372,036,854,775,808")
  }

  @Test(
    arguments: [
      (0.1 + 0.2, nil, "0.3"), (2.5, nil, "2.5"), (1.0 / 3, nil, "0.3333"), (1.0 / 3, 1, "0.3"), (2, 2, "2.00"),
      (-0.04, 1, "0.0"),
      (-1.25, 1, "\u{2212}1.3"), (183_432.75, 1, "183,432.8"), (999.96, 1, "1000.0"), (9999.96, 1, "10,000.0"),
      (1e15, nil, "1,000,000,000,000,000"),
      (1.5e21, nil, "1.5×10²¹"), (-9.96e18, nil, "\u{2212}1.0×10¹⁹"), (.nan, nil, "–"), (.infinity, nil, "–"),
      (0.000_001, nil, "0.0000"),
      (123_456_789.123, nil, "123,456,789.123"),
    ] as [(Double, Int?, String)])
  func realNumbers(_ value: Double, _ decimals: Int?, _ expected: String) {
    #expect(Wording(language: "en").number(value, decimals: decimals) == expected)
  }

  @Test func percentages() {
    #expect(Wording(language: "en").percent(62) == "62%")
    #expect(Wording(language: "fr").percent(62) == "62\u{202F}%")
    #expect(Wording(language: "de").percent(12.5) == "12,5\u{202F}%")
    #expect(Wording(language: "ar-EG").percent(62) == "٦٢٪")
  }
}
