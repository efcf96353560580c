import Content
import Testing

@testable import Charts

/// How the words of a description follow each other when they are read aloud.
@Suite struct SpokenTests {
  let english = Wording(language: "en")
  let arabic = Wording(language: "ar")

  /// "2023 74%" would be heard as one number.
  @Test func figuresAreKeptApart() {
    #expect(english.said("Education", "81%") == "Education 81%")
    #expect(english.said("2023", "74%") == "2023: 74%")
    #expect(english.said("20%–30%", "2") == "20%–30%: 2")
    #expect(english.said("", "74%") == "74%")
    #expect(arabic.said("30\u{200E}%\u{200E}", "2") == "30\u{200E}%\u{200E}: 2")
    #expect(arabic.said("٢٠٢٣", "٧٤").contains(": "))
  }

  /// The line under a chart is set with signs, and spoken without.
  @Test func theBasisIsSpokenInSentences() {
    let basis = Basis(n: 129, of: "cities", date: "30 November 2023", remark: "small sample")
    #expect(basis.line(english) == "n\u{A0}=\u{A0}129\u{A0}cities · 30\u{A0}November\u{A0}2023 · small sample")
    #expect(basis.sentences(english) == ["129 cities", "30 November 2023", "small sample"])
    #expect(Basis(n: 4).sentences(english) == ["n = 4"])
  }

  /// Of a crowd of bars only some values are told; that of the highlighted one is.
  @Test func theHighlightedValueOfACrowdIsTold() throws {
    let names = (1...60).map { "City \($0)" }
    let data = try ChartData(
      "Rates", categories: names, series: [Series("", (1...60).map { Double($0) })], wording: english)
    #expect(try BarChart(data, highlight: "City 7").alternative.contains("Highlighted: City 7: 7."))
  }
}
