import Testing

@testable import Content

/// Against the samples of the Unicode CLDR ("plurals.xml").
@Suite struct PluralTests {
  @Test(
    arguments: [
      ("en", [.one: [1], .other: [0, 2, 11, 21, 1_000_000]]),
      ("ja", [.other: [0, 1, 2]]),
      ("el", [.one: [1], .other: [0, 2]]),
      ("es", [.one: [1], .many: [1_000_000, 2_000_000], .other: [0, 2, 1_000_001]]),
      ("fr", [.one: [0, 1], .many: [1_000_000], .other: [2, 17, 100]]),
      ("pt", [.one: [1], .many: [1_000_000], .other: [0, 2]]),
      ("pt-BR", [.one: [0, 1], .many: [1_000_000], .other: [2]]),
      ("pl", [.one: [1], .few: [2, 3, 4, 22, 104], .many: [0, 5, 11, 12, 14, 21, 25, 112]]),
      ("uk", [.one: [1, 21, 101], .few: [2, 4, 22, 34], .many: [0, 5, 11, 12, 19, 25, 111, 112]]),
      ("sr", [.one: [1, 21, 101], .few: [2, 4, 22], .other: [0, 5, 11, 12, 19, 111]]),
      ("sk", [.one: [1], .few: [2, 3, 4], .other: [0, 5, 21, 22]]),
      ("ro", [.one: [1], .few: [0, 2, 19, 101, 119], .other: [20, 100, 120]]),
      (
        "ar",
        [
          .zero: [0], .one: [1], .two: [2], .few: [3, 10, 103, 110], .many: [11, 26, 99, 111, 199],
          .other: [100, 102, 200],
        ]
      ),
      ("he", [.one: [1], .two: [2], .other: [0, 3, 10, 20, 102]]),
    ] as [(String, [PluralCategory: [Int]])])
  func wholeNumbers(_ language: String, _ samples: [PluralCategory: [Int]]) {
    let rule = Wording(language: language).pluralRule
    #expect(
      Set(samples.keys)
        == Set(rule.categories).subtracting(language == "pl" || language == "uk" ? [.other] : []).subtracting(
          language == "sk" ? [.many] : []))
    for (category, numbers) in samples {
      for number in numbers {
        #expect(rule.category(ExactDecimal(units: number)) == category, "\(language) \(number)")
        #expect(rule.category(ExactDecimal(units: -number)) == category, "\(language) −\(number)")
      }
    }
  }

  @Test(
    arguments: [
      // 1.0, 1.5, 2.1, 0.5
      ("en", [.other, .other, .other, .other]), ("el", [.one, .other, .other, .other]),
      ("fr", [.one, .one, .other, .one]), ("it", [.other, .other, .other, .other]),
      ("pl", [.other, .other, .other, .other]), ("uk", [.other, .other, .other, .other]),
      ("sr", [.other, .other, .one, .other]), ("sk", [.many, .many, .many, .many]),
      ("ro", [.few, .few, .few, .few]), ("ar", [.one, .other, .other, .other]),
      ("he", [.other, .other, .other, .one]),
    ] as [(String, [PluralCategory])])
  func decimals(_ language: String, _ expected: [PluralCategory]) {
    let rule = Wording(language: language).pluralRule
    let samples = [10, 15, 21, 5].map { ExactDecimal(units: $0, places: 1) }
    #expect(samples.map(rule.category) == expected)
  }

  @Test(arguments: [
    ("en", "1 city", "37 cities"), ("fr", "1 ville", "37 villes"), ("es", "1 ciudad", "37 ciudades"),
    ("it", "1 città", "37 città"), ("pt", "1 cidade", "37 cidades"), ("uk", "1 місто", "37 міст"),
    ("pl", "1 miasto", "37 miast"), ("el", "1 πόλη", "37 πόλεις"), ("ar", "مدينة واحدة", "37 مدينة"),
    ("ja", "1都市", "37都市"), ("de", "1 Stadt", "37 Städte"), ("fi", "1 kaupunki", "37 kaupunkia"),
    ("tr", "1 şehir", "37 şehir"), ("ca", "1 ciutat", "37 ciutats"), ("ro", "1 oraș", "37 de orașe"),
    ("sk", "1 mesto", "37 miest"), ("sq", "1 qytet", "37 qytete"), ("sr", "1 град", "37 градова"),
    ("sr-Latn", "1 grad", "37 gradova"), ("ko", "1개 도시", "37개 도시"), ("he", "עיר אחת", "37 ערים"),
    ("ar-EG", "مدينة واحدة", "٣٧ مدينة"),
  ])
  func cities(_ language: String, _ one: String, _ many: String) {
    let wording = Wording(language: language)
    #expect(wording.plural(1, wording.counts.cities) == one)
    #expect(wording.plural(37, wording.counts.cities) == many)
  }

  @Test func differences() {
    func higher(_ language: String, _ value: Double) -> String {
      let wording = Wording(language: language)
      return wording.plural(value, wording.counts.pointsHigher)
    }
    #expect(higher("en", 5) == "5 points higher")
    #expect(higher("en", 1.5) == "1.5 points higher")
    #expect(higher("fr", 1.5) == "1,5 point de plus")
    #expect(higher("pl", 2) == "o 2 punkty wyżej")
    #expect(higher("pl", 2.5) == "o 2,5 punktu wyżej")
    #expect(higher("sk", 5) == "o 5 bodov vyššie")
    #expect(higher("sk", 5.5) == "o 5,5 bodu vyššie")
    #expect(higher("ro", 20) == "cu 20 de puncte mai mult")
    #expect(higher("ar", 3) == "أعلى بـ3 نقاط")
    #expect(higher("xx", 5) == "5 points higher")
  }

  @Test func decimalsThatArePrintedCount() {
    let english = Wording(language: "en")
    #expect(english.plural(1, english.counts.points) == "1 point")
    #expect(english.plural(1, decimals: 1, english.counts.points) == "1.0 points")
    #expect(english.plural(0.96, decimals: 0, english.counts.points) == "1 point")
    #expect(english.plural(1e30, english.counts.points) == "1.0×10³⁰ points")
    #expect(english.plural(.nan, english.counts.points) == "– points")
  }
}
