import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// What cannot be drawn is told with its place and what to do.
@Suite struct ChartDataTests {
  let english = Wording(language: "en")
  let place = Origin.data(file: "data/visits.csv", line: 3, column: 1)

  /// The finding that making something throws.
  func finding(_ make: () throws -> some Any) -> Finding? {
    do {
      _ = try make()
      return nil
    } catch {
      return (error as? FindingError)?.finding
    }
  }

  @Test func nothingToShow() {
    let none = finding { try ChartData("Visits", categories: [], series: [], wording: english, origin: place) }
    #expect(none?.origin == place)
    #expect(none?.message == "chart \"Visits\": there is nothing to show")
    #expect(none?.hint != nil)
    let unknown = finding { try ChartData("Visits", values: ["a": nil], wording: english) }
    #expect(unknown?.message == "chart \"Visits\": no value is known")
    guard case .template(let file, _) = unknown?.origin else { return #expect(Bool(false)) }
    #expect(file.hasSuffix("ChartDataTests.swift"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e305]) func notANumber(_ value: Double) {
    let found = finding { try ChartData("Visits", values: ["a": 1, "b": value], wording: english) }
    #expect(found?.message == "chart \"Visits\": the value of \"b\" is not a number that can be drawn")
  }

  @Test func shapeOfTheData() {
    let short = finding {
      try ChartData("t", categories: ["a", "b"], series: [Series("2023", [1])], wording: english)
    }
    #expect(short?.message == "chart \"t\": the series \"2023\" has 1 values for 2 categories")
    let twice = finding { try ChartData("t", values: ["a": 1, "a": 2], wording: english) }
    #expect(twice?.message == "chart \"t\": the category \"a\" comes twice")
    let series = finding {
      try ChartData("t", categories: ["a"], series: [Series("x", [1]), Series("x", [2])], wording: english)
    }
    #expect(series?.message == "chart \"t\": two series are called \"x\"")
  }

  @Test func whatAChartCannotShow() throws {
    let data = try ChartData("t", values: ["Lisbon": 1, "Oslo": 2], wording: english)
    let unknown = finding { try BarChart(data, highlight: "Lisbonn", origin: place) }
    #expect(unknown?.message == "chart \"t\": there is no category \"Lisbonn\" to highlight")
    #expect(unknown?.hint == "did you mean \"Lisbon\"?")
    let five = try ChartData(
      "t", categories: ["a"], series: (1...5).map { Series("\($0)", [1]) }, wording: english)
    #expect(finding { try LineChart(five) }?.message.contains("5 lines") == true)
    #expect(finding { try DonutChart(five) }?.message.contains("one series") == true)
    #expect(finding { try DonutChart(try ChartData("t", values: ["a": 1, "b": nil], wording: english)) } != nil)
    #expect(finding { try DonutChart(try ChartData("t", values: ["a": 1, "b": -1], wording: english)) } != nil)
    #expect(finding { try DonutChart(try ChartData("t", values: ["a": 0, "b": 0], wording: english)) } != nil)
    #expect(finding { try DonutChart(try ChartData("t", values: ["a": 1], wording: english)) } != nil)
    let wide = try ChartData(
      "t", categories: (1...41).map { "\($0)" },
      series: [Series("x", [Double?](repeating: 1, count: 41)), Series("y", [Double?](repeating: 1, count: 41))],
      wording: english)
    #expect(finding { try BarChart(wide) }?.hint?.contains("at most 40") == true)
  }

  @Test func valuesAreWrittenAlike() throws {
    let decimals = try ChartData("t", values: ["a": 1, "b": 2.5], wording: english)
    #expect([1, 2.5].map(decimals.text) == ["1.0", "2.5"])
    let grouped = try ChartData("t", values: ["a": 9500, "b": 12_000], wording: english)
    #expect([9500, 12_000].map(grouped.text) == ["9,500", "12,000"])
    let measured = try ChartData("t", values: ["a": 1.23456, "b": 220.1], wording: english)
    #expect(measured.text(220.1) == "220")
    #expect(measured.text(nil) == "no data")
  }
}

/// Data through channels: one label for axis, key, description and table.
@Suite struct ChannelTests {
  struct Result {
    var area: String
    var edition: String
    var rate: Double
  }

  let rows = [
    Result(area: "Education", edition: "2019", rate: 60), Result(area: "Language", edition: "2019", rate: 41),
    Result(area: "Education", edition: "2023", rate: 72),
  ]
  let wording = Wording(language: "en")

  func data(_ rows: [Result]) throws -> ChartData {
    try ChartData(
      "Education grew", rows, category: .value("Area", \.area), value: .value("Rate", \.rate),
      series: .value("Edition", \.edition), basis: Basis(n: 2, of: "areas", date: "2023"), format: .rate,
      wording: wording)
  }

  @Test func rowsBecomeSeries() throws {
    let data = try data(rows)
    #expect(data.categories == ["Education", "Language"])
    #expect(data.series == [Series("2019", [60, 41]), Series("2023", [72, nil])])
  }

  @Test func oneLabelFeedsTableDescriptionAndCaption() throws {
    let chart = try BarChart(data(Array(rows.prefix(2))))
    #expect(chart.dataTable.header == ["Area", "2019"])
    #expect(
      chart.alternative
        == "Bar chart: Education grew. Rate. 2019: Education 60%; Language 41%. 2 areas. 2023.")
    #expect(chart.caption.plain.hasSuffix("Rate"))
    #expect(chart.commaSeparatedValues == "Area,2019\r\nEducation,60\r\nLanguage,41\r\n")
  }

  @Test func twoValuesForOnePlaceAreAFinding() {
    #expect(throws: FindingError.self) { try data(rows + [rows[0]]) }
  }

  @Test(arguments: ["en", "ar"]) func theBasisStandsUnderTheMarks(_ language: String) throws {
    let canvas = RecordingCanvas(language)
    let data = try ChartData(
      "Rates", values: ["Education": 60, "Language": 41], basis: Basis(n: 37, of: "cities", date: "2023"),
      wording: Wording(language: language))
    let size = canvas.draw(try BarChart(data), width: 300)
    let foot = try #require(canvas.texts.first { $0.text.contains("n\u{A0}=") })
    #expect(canvas.texts.allSatisfy { $0.box.maxY <= foot.box.maxY })
    #expect(foot.box.maxY <= size.height)
    #expect(language == "en" ? foot.box.minX == .zero : foot.box.maxX == 300.pt)
  }
}
