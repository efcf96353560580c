import Testing

@testable import Content

/// Ordinals, lists, amounts of money, page numbers.
@Suite struct WrittenFormTests {
  @Test(
    arguments: [
      ("en", ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "112th"]),
      ("fr", ["1er", "2e", "3e", "4e", "11e", "12e", "21e", "112e"]),
      ("es", ["1.º", "2.º", "3.º", "4.º", "11.º", "12.º", "21.º", "112.º"]),
      ("ca", ["1r", "2n", "3r", "4t", "11è", "12è", "21è", "112è"]),
      ("uk", ["1-й", "2-й", "3-й", "4-й", "11-й", "12-й", "21-й", "112-й"]),
      ("ro", ["primul", "al 2-lea", "al 3-lea", "al 4-lea", "al 11-lea", "al 12-lea", "al 21-lea", "al 112-lea"]),
      ("sq", ["i 1-rë", "i 2-të", "i 3-të", "i 4-t", "i 11-të", "i 12-të", "i 21-të", "i 112-të"]),
      ("de", ["1.", "2.", "3.", "4.", "11.", "12.", "21.", "112."]),
      ("ja", ["1番目", "2番目", "3番目", "4番目", "11番目", "12番目", "21番目", "112番目"]),
    ])
  func ordinals(_ language: String, _ expected: [String]) {
    let wording = Wording(language: language)
    #expect([1, 2, 3, 4, 11, 12, 21, 112].map { wording.ordinal($0) } == expected)
  }

  @Test func ordinalsOfOtherGenders() {
    func feminine(_ language: String, _ numbers: [Int]) -> [String] {
      numbers.map { Wording(language: language).ordinal($0, .feminine) }
    }
    #expect(feminine("fr", [1, 2]) == ["1re", "2e"])
    #expect(feminine("es", [1]) == ["1.ª"])
    #expect(feminine("pt-BR", [1]) == ["1ª"])
    #expect(feminine("ro", [1, 2]) == ["prima", "a 2-a"])
    #expect(
      feminine("uk", [1, 2, 3, 5, 8, 11, 18, 21, 40, 100]) == [
        "1-ша", "2-га", "3-тя", "5-та", "8-ма", "11-та", "18-та", "21-ша", "40-ва", "100-та",
      ])
    #expect(feminine("el", [1, 10, 20, 21, 110]) == ["1η", "10η", "20ή", "21η", "110η"])
    #expect(Wording(language: "uk").ordinal(3, .neuter) == "3-тє")
    #expect(Wording(language: "en").ordinal(1, .neuter) == "1st")
  }

  @Test(arguments: [
    ("en", "A", "A and B", "A, B and C", "A, B or C"), ("fr", "A", "A et B", "A, B et C", "A, B ou C"),
    ("de", "A", "A und B", "A, B und C", "A, B oder C"), ("ja", "A", "A、B", "A、B、C", "A、B、またはC"),
    ("ar", "A", "A وB", "A وB وC", "A أو B أو C"), ("he", "A", "A ו-B", "A, B ו-C", "A, B או C"),
    ("ko", "A", "A 및 B", "A, B 및 C", "A, B 또는 C"), ("ro", "A", "A și B", "A, B și C", "A, B sau C"),
    ("sr-Latn", "A", "A i B", "A, B i C", "A, B ili C"),
  ])
  func lists(_ language: String, _ one: String, _ two: String, _ three: String, _ choice: String) {
    let wording = Wording(language: language)
    #expect(wording.list([]) == "")
    #expect(wording.list(["A"]) == one)
    #expect(wording.list(["A", "B"]) == two)
    #expect(wording.list(["A", "B", "C"]) == three)
    #expect(wording.list(["A", "B", "C"], .or) == choice)
  }

  @Test func conjunctionsThatChange() {
    let spanish = Wording(language: "es")
    #expect(spanish.list(["Francia", "Italia"]) == "Francia e Italia")
    #expect(spanish.list(["padres", "hijos"]) == "padres e hijos")
    #expect(spanish.list(["agua", "hielo"]) == "agua y hielo")
    #expect(spanish.list(["España", "Francia", "Islandia"]) == "España, Francia e Islandia")
    #expect(spanish.list(["siete", "ocho"], .or) == "siete u ocho")
    #expect(spanish.list(["7", "8"], .or) == "7 u 8")
    #expect(spanish.list(["Ávila", "León"], .or) == "Ávila o León")
    #expect(Wording(language: "he").list(["חיפה", "לוד"]) == "חיפה ולוד")
  }

  @Test(arguments: [
    ("en", "€_436,642.14", "−€_5"), ("fr", "436 642,14_€", "−5_€"), ("de", "436.642,14_€", "−5_€"),
    ("es", "436 642,14_€", "−5_€"), ("pt", "436_642,14_€", "−5_€"), ("pt-BR", "€_436.642,14", "−€_5"),
    ("pl", "436_642,14_€", "−5_€"), ("ja", "€436,642.14", "−€5"), ("fi", "436_642,14_€", "−5_€"),
    ("tr", "€436.642,14", "−€5"), ("uk", "436_642,14_€", "−5_€"),
  ])
  func money(_ language: String, _ amount: String, _ debt: String) {
    let wording = Wording(language: language)
    func shown(_ s: String) -> String { String(s.map { $0 == "\u{202F}" ? " " : $0 == "\u{A0}" ? "_" : $0 }) }
    #expect(shown(wording.money(ExactDecimal(units: 43_664_214, places: 2), "EUR")) == amount)
    #expect(shown(wording.money(-5, "EUR")) == debt)
  }

  @Test func moneyHasNoDecimalsOrTwo() {
    #expect(Wording(language: "en").money(ExactDecimal(units: -5, places: 1), "EUR") == "−€\u{A0}0.50")
  }

  @Test func currenciesWithoutASignOfTheirOwn() {
    #expect(Wording(language: "en").money(120, "CHF") == "CHF\u{A0}120")
    #expect(Wording(language: "fr").money(120, "CHF") == "120\u{A0}CHF")
    #expect(Wording(language: "pl").money(120, "PLN") == "120\u{A0}zł")
  }

  @Test func pages() {
    let written = ["en", "fr", "fi", "ja", "ko", "ar-EG"].map { Wording(language: $0).page(3, of: 12) }
    #expect(
      written == ["page 3 of 12", "page 3 sur 12", "sivu 3/12", "12ページ中3ページ", "12페이지 중 3페이지", "صفحة ٣ من ١٢"])
  }

  @Test func percentSignsThatLead() {
    let turkish = Wording(language: "tr")
    #expect(turkish.percent(62) == "%62")
    #expect(turkish.percent(-2.5) == "−%2,5")
    #expect(PrintedNumber("%62", turkish.numbers)?.isPercent == true)
    #expect(PrintedNumber("−%2,5", turkish.numbers)?.value == ExactDecimal(units: -25, places: 1))
    #expect(PrintedNumber("%62%", turkish.numbers) == nil)
  }
}
