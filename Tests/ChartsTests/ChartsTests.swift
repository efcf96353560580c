import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

@Suite struct ChartsTests {
  let english = Wording(language: "en")

  func rates(_ wording: Wording? = nil) throws -> ChartData {
    try ChartData(
      "Six areas above the sample", subtitle: "Rate by area, per cent, 2023",
      values: ["Education": 81, "Housing": 54, "Language": nil], format: .rate, wording: wording ?? english)
  }

  // MARK: What a listener is told

  @Test func barsDescribeThemselves() throws {
    let chart = try BarChart(
      rates(), highlight: "Education", reference: ReferenceLine("City sample", at: 62))
    #expect(
      chart.alternative
        == "Bar chart: Six areas above the sample. Rate by area, per cent, 2023. "
        + "Education 81%; Housing 54%; Language no data. Highlighted: Education. City sample: 62%.")
    #expect(chart.dataTable.header == ["Category", "Value"])
    #expect(chart.dataTable.texts == [["Education", "81%"], ["Housing", "54%"], ["Language", "no data"]])
  }

  @Test func descriptionsSpeakTheLanguage() throws {
    let chart = try BarChart(rates(Wording(language: "fr")))
    #expect(
      chart.alternative
        == "Diagramme à barres\u{A0}: Six areas above the sample. Rate by area, per cent, 2023. "
        + "Education 81\u{202F}%; Housing 54\u{202F}%; Language donnée manquante.")
    let japanese = try BarChart(rates(Wording(language: "ja")))
    #expect(japanese.alternative.hasSuffix("2023。Education 81%、Housing 54%、Language データなし。"))
  }

  @Test func longSeriesAreToldByTheirExtremes() throws {
    let years = (2010...2023).map { "\($0)" }
    let values = [40, 41, nil, 38, 50, 55, 60, 61, 62, 70, 71, 90, 88, 87].map { $0.map(Double.init) }
    let data = try ChartData(
      "Members", categories: years, series: [Series("Cities", values)], wording: english)
    #expect(
      try LineChart(data).alternative
        == "Line chart: Members. Cities: Number of values: 13; First value: 2010: 40; Last value: 2023: 87; "
        + "Lowest value: 2013: 38; Highest value: 2021: 90.")
    #expect(try LineChart(data).dataTable.rows.count == 14)
  }

  @Test func donutsTellSharesAndTotal() throws {
    let data = try ChartData(
      "Visits", values: ["New": 156_149, "Returning": 27_283], wording: english)
    let chart = try DonutChart(data)
    #expect(
      chart.alternative
        == "Donut chart: Visits. New 156,149 (85%); Returning 27,283 (15%). Total: 183,432.")
    #expect(chart.dataTable.header == ["Category", "Value", "Share"])
    #expect(chart.dataTable.texts.last == ["Total", "183,432", "100%"])
  }

  @Test func captionCarriesTitleAndSubtitle() throws {
    let figure = Figure(chart: try BarChart(rates()), width: .side, source: "ICC")
    #expect(figure.caption?.plain == "Six areas above the sample Rate by area, per cent, 2023")
    guard case .text(let alternative) = figure.alternative else { return #expect(Bool(false)) }
    #expect(alternative.hasPrefix("Bar chart: Six areas"))
  }

  // MARK: What is drawn

  @Test func everyNameAndValueIsPrinted() throws {
    let canvas = RecordingCanvas()
    _ = canvas.draw(try BarChart(rates(), reference: ReferenceLine("City sample", at: 62)), width: 354)
    #expect(
      Set(canvas.texts.map(\.text)) == [
        "Education", "Housing", "Language", "81%", "54%", "no data", "City\u{20}sample\u{A0}62%",
      ])
  }

  @Test func barsAreAsLongAsTheirValues() throws {
    let data = try ChartData("t", values: ["a": 10, "b": 20, "c": -5], wording: english)
    let canvas = RecordingCanvas()
    _ = canvas.draw(try BarChart(data, direction: .lying), width: 300)
    let widths = canvas.fills.map(\.bounds.size.width.points)
    #expect(widths.count == 3)
    #expect(abs(widths[1] / widths[0] - 2) < 0.01)
    #expect(abs(widths[0] / widths[2] - 2) < 0.01)
    // All begin at zero: the negative bar ends where the others start.
    #expect(canvas.fills[0].bounds.minX == canvas.fills[2].bounds.maxX)
  }

  @Test func theHighlightedBarAloneHasTheAccent() throws {
    let canvas = RecordingCanvas()
    _ = canvas.draw(try BarChart(rates(), highlight: "Housing"), width: 354)
    let marks = canvas.fills.map(\.colour).filter(SweepTests.isMark)
    #expect(marks.count == 2)
    #expect(marks[1] == canvas.theme.colours.accent)
    #expect(marks[0] != marks[1])
    #expect((3...3.6).contains(marks[0].contrast(with: .white)))
  }

  @Test func paleThemesAreDarkened() throws {
    let canvas = RecordingCanvas()
    canvas.theme.colours.accent = Colour(0xff, 0xe0, 0x66)
    canvas.theme.colours.series = [Colour(0xff, 0xe0, 0x66), Colour(0xdd, 0xee, 0xff)]
    canvas.theme.colours.muted = Colour(0xcc, 0xcc, 0xcc)
    _ = canvas.draw(try DonutChart(try ChartData("t", values: ["a": 1, "b": 2], wording: english)), width: 300)
    #expect(canvas.fills.allSatisfy { $0.colour.contrast(with: .white) >= 3 })
    #expect(canvas.texts.allSatisfy { $0.style.colour.contrast(with: .white) >= 4.5 })
  }

  @Test func arabicChartsAreMirrored() throws {
    let data = try ChartData("t", values: ["التعليم": 20, "اللغة": 10], wording: Wording(language: "ar"))
    let canvas = RecordingCanvas("ar")
    let size = canvas.draw(try BarChart(data, direction: .lying), width: 300)
    #expect(canvas.texts.first?.box.maxX == size.width)
    #expect(canvas.fills[0].bounds.maxX == canvas.fills[1].bounds.maxX)
  }

  @Test func linesBreakWhereAValueIsMissing() throws {
    let data = try ChartData(
      "t", categories: ["1", "2", "3", "4", "5"], series: [Series("", [1, 2, nil, 4, 5])], wording: english)
    let plan = try LineChart(data).plan(width: 300.pt, height: nil, on: RecordingCanvas())
    let lines = plan.marks.filter { if case .line = $0 { true } else { false } }
    #expect(lines.count == 2)
  }

  @Test func crowdsNameTheHighlightedAndTheEnds() throws {
    let cities = (1...129).map { "City \($0)" }
    let data = try ChartData(
      "t", categories: cities, series: [Series("", (1...129).map { 100 - Double($0) / 2 })], format: .rate.decimals(0),
      wording: english)
    let canvas = RecordingCanvas()
    let size = canvas.draw(try BarChart(data, highlight: "City 40"), width: 354)
    #expect(canvas.lines.contains("City 40 80%"))
    #expect(canvas.lines.contains("City 1 100%"))
    #expect(canvas.lines.contains("City 129 36%"))
    #expect(size.height < 200.pt)
  }

  @Test func theSameChartDrawsTheSame() throws {
    let (a, b) = (RecordingCanvas(), RecordingCanvas())
    let chart = try BarChart(rates())
    #expect(chart.plan(width: 354.pt, height: nil, on: a) == chart.plan(width: 354.pt, height: nil, on: b))
  }
}
