import Testing

@testable import Content

@Suite struct DateWordsTests {
  /// Dates of the Unicode CLDR (yMMMMd, yMMMM and the intervals of yMMMMd), with "1er" and "1º" as orthographies want.
  @Test(
    arguments: [
      ("en", "15 March 2024", "March 2024", "12–15 March 2024", "28 February – 2 March 2024"),
      ("en-US", "March 15, 2024", "March 2024", "March 12–15, 2024", "February 28 – March 2, 2024"),
      ("fr", "15 mars 2024", "mars 2024", "12–15 mars 2024", "28 février – 2 mars 2024"),
      (
        "es", "15 de marzo de 2024", "marzo de 2024", "12–15 de marzo de 2024",
        "28 de febrero – 2 de marzo de 2024"
      ),
      ("it", "15 marzo 2024", "marzo 2024", "12–15 marzo 2024", "28 febbraio – 2 marzo 2024"),
      (
        "pt", "15 de março de 2024", "março de 2024", "12–15 de março de 2024",
        "28 de fevereiro – 2 de março de 2024"
      ),
      ("uk", "15 березня 2024 р.", "березень 2024 р.", "12–15 березня 2024 р.", "28 лютого – 2 березня 2024 р."),
      ("pl", "15 marca 2024", "marzec 2024", "12–15 marca 2024", "28 lutego – 2 marca 2024"),
      ("el", "15 Μαρτίου 2024", "Μάρτιος 2024", "12–15 Μαρτίου 2024", "28 Φεβρουαρίου – 2 Μαρτίου 2024"),
      ("ar", "15 مارس 2024", "مارس 2024", "12–15 مارس 2024", "28 فبراير – 2 مارس 2024"),
      ("ar-EG", "١٥ مارس ٢٠٢٤", "مارس ٢٠٢٤", "١٢–١٥ مارس ٢٠٢٤", "٢٨ فبراير – ٢ مارس ٢٠٢٤"),
      ("ar-JO", "١٥ آذار ٢٠٢٤", "آذار ٢٠٢٤", "١٢–١٥ آذار ٢٠٢٤", "٢٨ شباط – ٢ آذار ٢٠٢٤"),
      ("ja", "2024年3月15日", "2024年3月", "2024年3月12日～15日", "2024年2月28日～3月2日"),
      ("de", "15. März 2024", "März 2024", "12.–15. März 2024", "28. Februar – 2. März 2024"),
      (
        "fi", "15. maaliskuuta 2024", "maaliskuu 2024", "12.–15. maaliskuuta 2024",
        "28. helmikuuta – 2. maaliskuuta 2024"
      ),
      ("tr", "15 Mart 2024", "Mart 2024", "12–15 Mart 2024", "28 Şubat – 2 Mart 2024"),
      (
        "ca", "15 de març del 2024", "març del 2024", "12–15 de març del 2024", "28 de febrer – 2 de març del 2024"
      ),
      ("ro", "15 martie 2024", "martie 2024", "12–15 martie 2024", "28 februarie – 2 martie 2024"),
      ("sk", "15. marca 2024", "marec 2024", "12. – 15. marca 2024", "28. februára – 2. marca 2024"),
      ("sq", "15 mars 2024", "mars 2024", "12–15 mars 2024", "28 shkurt – 2 mars 2024"),
      ("sr", "15. март 2024.", "март 2024.", "12–15. март 2024.", "28. фебруар – 2. март 2024."),
      ("sr-Latn", "15. mart 2024.", "mart 2024.", "12–15. mart 2024.", "28. februar – 2. mart 2024."),
      ("ko", "2024년 3월 15일", "2024년 3월", "2024년 3월 12일~15일", "2024년 2월 28일 ~ 3월 2일"),
      ("he", "15 במרץ 2024", "מרץ 2024", "12–15 במרץ 2024", "28 בפברואר – 2 במרץ 2024"),
    ])
  func dates(_ language: String, _ day: String, _ month: String, _ days: String, _ months: String) throws {
    let wording = Wording(language: language)
    func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    func shown(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }
    #expect(try shown(wording.date(date("2024-03-15"))) == day)
    #expect(shown(wording.month(3, of: 2024)) == month)
    #expect(try shown(wording.dates(date("2024-03-12"), date("2024-03-15"))) == days)
    #expect(try shown(wording.dates(date("2024-02-28"), date("2024-03-02"))) == months)
  }

  @Test func rangesAcrossYearsAndOfOneDay() throws {
    let first = try #require(CalendarDate("2023-12-28"))
    let last = try #require(CalendarDate("2024-01-02"))
    let english = Wording(language: "en")
    #expect(english.dates(first, last) == "28 December 2023 – 2 January 2024")
    #expect(english.dates(last, first) == "28 December 2023 – 2 January 2024")
    #expect(english.dates(first, first) == "28 December 2023")
    #expect(Wording(language: "ja").dates(first, last) == "2023年12月28日～2024年1月2日")
  }

  @Test func firstDays() throws {
    let first = try #require(CalendarDate("2024-04-01"))
    let written = ["fr", "it", "pt", "pt-BR", "ca"].map { Wording(language: $0).date(first) }
    #expect(
      written == [
        "1er avril 2024", "1º aprile 2024", "1 de abril de 2024", "1º de abril de 2024", "1 d’abril del 2024",
      ])
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31"]) func daysThatAre(_ text: String) {
    #expect(CalendarDate(text) != nil)
  }

  @Test(arguments: ["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-3-15", "15.3.2024", "", "2024-00-10"])
  func daysThatAreNot(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
