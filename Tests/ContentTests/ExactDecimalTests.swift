import Testing

@testable import Content

/// Numbers as languages print them, and sums that are exact.
@Suite struct ExactDecimalTests {
  private static func read(_ text: String, _ language: String) -> PrintedNumber? {
    PrintedNumber(text, Wording(language: language).numbers)
  }

  @Test(arguments: [
    ("en", "1,234.50", 123_450, 2), ("en", "−3", -3, 0), ("en", "-3.5", -35, 1), ("en", "–3", -3, 0),
    ("en", "+7", 7, 0), ("en", "1 234 567", 1_234_567, 0), ("en", "12.5%", 125, 1), ("en", "12.5 %", 125, 1),
    ("de", "1.234,50", 123_450, 2), ("de", "0,1", 1, 1), ("fr", "183\u{202F}432,5", 1_834_325, 1),
    ("fr", "12\u{202F}%", 12, 0), ("ar-EG", "١٢٬٣٤٥٫٥", 123_455, 1), ("ar", "\u{200E}\u{2212}12", -12, 0),
    ("en", "0.10", 10, 2),
  ])
  func numbersAreReadAsTheLanguageWritesThem(_ language: String, _ text: String, _ units: Int, _ places: Int) {
    #expect(Self.read(text, language)?.value == ExactDecimal(units: units, places: places))
  }

  @Test(arguments: [
    ("en", "n/a"), ("en", ""), ("en", "1,5"), ("en", "1,2345"), ("en", "12,34,567"), ("en", "1.5.2"), ("de", "1.5"),
    ("en", "3–4"), ("en", "1."), ("en", ".5"), ("en", "12 €"), ("en", "(3)"), ("en", "12345678901234567890"),
    ("en", "1 23"), ("fr", "1.5"),
  ])
  func whatIsNoNumberIsNotRead(_ language: String, _ text: String) { #expect(Self.read(text, language) == nil) }

  @Test func sumsAreExact() throws {
    var sum = ExactDecimal()
    for _ in 0..<1000 { sum = try #require(sum.adding(ExactDecimal(units: 1, places: 1))) }
    #expect(sum == ExactDecimal(units: 1000, places: 1))
    #expect(sum.adding(ExactDecimal(units: -100_001, places: 3)) == ExactDecimal(units: -1, places: 3))
    #expect(ExactDecimal(units: .max, places: 0).adding(ExactDecimal(units: 1, places: 0)) == nil)
    #expect(ExactDecimal(units: .max, places: 0).adding(ExactDecimal(units: 1, places: 1)) == nil)
  }

  @Test(arguments: [
    ("en", -1, 3, "−0.001"), ("en", 1_234_567, 2, "12,345.67"), ("en", 123_456, 2, "1234.56"), ("de", 5, 1, "0,5"),
    ("fr", 1_834_325, 1, "183\u{202F}432,5"), ("ar-EG", 123_455, 1, "١٢٬٣٤٥٫٥"), ("en", 0, 0, "0"),
    ("en", 0, 2, "0.00"),
  ])
  func numbersAreWrittenWithTheirDecimals(_ language: String, _ units: Int, _ places: Int, _ expected: String) {
    #expect(Wording(language: language).number(ExactDecimal(units: units, places: places)) == expected)
  }

  @Test func columnsOfNumbersMayHoldDashes() {
    #expect(Table.alignment(ofColumn: 1, ["1", "–", "n/a", ""]) == .end)
    #expect(Table.alignment(ofColumn: 1, ["±3", "3–4", "−2", "12 %"]) == .end)
    #expect(Table.alignment(ofColumn: 1, ["1", "one"]) == .start)
    #expect(Table.alignment(ofColumn: 1, ["", "–"]) == .start)
    #expect(Table.alignment(ofColumn: 0, ["1", "2"]) == .start)
  }
}
