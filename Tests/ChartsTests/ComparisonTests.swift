import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// Charts of parts, changes, areas, slopes and profiles: what they say, what they draw, what they refuse.
@Suite struct ComparisonTests {
  let english = Wording(language: "en")

  func data(
    _ categories: [String], _ series: [(String, [Double?])], _ format: ValueFormat = .number, language: String = "en"
  ) throws -> ChartData {
    try ChartData(
      "Title", categories: categories, series: series.map { Series($0.0, $0.1) }, format: format,
      wording: Wording(language: language))
  }

  func message(_ make: () throws -> some Any) -> String? {
    do {
      _ = try make()
      return nil
    } catch {
      return (error as? FindingError)?.finding.message
    }
  }

  // MARK: Bars

  @Test func sortedBarsKeepTiesAndPutMissingLast() throws {
    let data = try data(["a", "b", "c", "d"], [("", [3, nil, 8, 3])])
    #expect(try BarChart(data, sorted: .descending).data.categories == ["c", "a", "d", "b"])
    #expect(try BarChart(data, sorted: .ascending).data.categories == ["a", "d", "c", "b"])
    #expect(try BarChart(data).data.categories == ["a", "b", "c", "d"])
    #expect(try BarChart(data, highlight: "d", sorted: .ascending).remarks == ["Highlighted: d"])
  }

  @Test func threeSeriesHaveTexturesInBarsAndKey() throws {
    let three = try data(["a"], [("x", [1]), ("y", [2]), ("z", [3])])
    func textures(_ series: Int) throws -> [Texture] {
      let data = try data(["a"], Array(three.series.prefix(series)).map { ($0.name, $0.values) })
      let plan = try BarChart(data, direction: .lying).plan(width: 300.pt, height: nil, on: RecordingCanvas())
      return plan.marks.compactMap { if case .texture(_, let texture, _) = $0 { texture } else { nil } }
    }
    #expect(try textures(3) == [.rising, .dotted, .rising, .dotted])
    #expect(try textures(2).isEmpty)
  }

  // MARK: Parts

  @Test func sharesAreReckonedFromCounts() throws {
    let chart = try StackedBarChart(
      data(["Women", "Men"], [("Bus", [30, 10]), ("Car", [10, 30])]), sorted: .ascending)
    #expect(
      chart.alternative == "Stacked bar chart: Title. Men: Bus 25%; Car 75%. Women: Bus 75%; Car 25%.")
    #expect(chart.dataTable.header == ["Category", "Bus", "Car", "Total"])
    #expect(chart.dataTable.texts == [["Men", "25%", "75%", "40"], ["Women", "75%", "25%", "40"]])
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    #expect(canvas.texts.map(\.text).sorted() == ["25%", "25%", "75%", "75%", "Bus", "Car", "Men", "Women"])
  }

  @Test func amountsEndWithTheirTotals() throws {
    let canvas = RecordingCanvas()
    let chart = try StackedBarChart(data(["2019", "2023"], [("a", [30, 10]), ("b", [12, 40])]), as: .amounts)
    _ = canvas.draw(chart, width: 354)
    #expect(canvas.texts.filter(\.style.isBold).map(\.text) == ["42", "50"])
    #expect(chart.commaSeparatedValues == "Category,a,b,Total\r\n2019,30,12,42\r\n2023,10,40,50\r\n")
  }

  @Test func wholesMustBeWhole() throws {
    let few = try data(["a"], [("x", [1])])
    let half = try data(["a"], [("x", [1]), ("y", [nil])])
    let below = try data(["a"], [("x", [-1]), ("y", [2])])
    let short = try data(["a"], [("x", [40]), ("y", [40])], .percent)
    #expect(message { try StackedBarChart(few) } == "chart \"Title\": parts want two to 6 series, these are 1")
    #expect(message { try StackedBarChart(half) }?.contains("a part of \"a\" is missing") == true)
    #expect(message { try AgreementChart(below) }?.contains("below zero") == true)
    #expect(message { try StackedBarChart(short) } == "chart \"Title\": the parts of \"a\" make 80%, not 100%")
    #expect(message { try StackedBarChart(short, as: .amounts) } == nil)
  }

  // MARK: Agreement

  @Test func theMiddleStepIsCentredOnZero() throws {
    let odd = try AgreementChart(
      data(["a", "b"], [("no", [20, 0]), ("so so", [40, 100]), ("yes", [40, 0])], .percent), showsNets: true)
    #expect([0, 1].map(odd.start) == [-40, -50])
    let even = try AgreementChart(data(["a"], [("no", [20]), ("yes", [80])], .percent))
    #expect(even.start(0) == -20)
    #expect(odd.statements.first == "a: no 20%; so so 40%; yes 40%; Net +20")
    #expect(odd.dataTable.texts.map { $0.last } == ["+20", "0"])
  }

  @Test func sidesAreToldApartWithoutColour() throws {
    let chart = try AgreementChart(data(["a"], [("no", [50]), ("yes", [50])], .percent))
    let plan = chart.plan(width: 354.pt, height: nil, on: RecordingCanvas())
    let textures = plan.marks.filter { if case .texture = $0 { true } else { false } }
    // The disagreeing side is hatched in the key and in the bar, the agreeing side is not.
    #expect(textures.count == 2)
  }

  // MARK: Points and changes

  @Test func changesHaveTheirSigns() throws {
    let rates = try data(
      ["a", "b", "c", "d", "e"],
      [("2019", [54, 40, 30, nil, 20]), ("2023", [81, 38, 30, 50, nil])], .rate)
    let chart = try DumbbellChart(rates)
    #expect(chart.dataTable.texts.map { $0.last } == ["+27", "\u{2212}2", "0", "new", "no data"])
    #expect(chart.statements[0] == "a: 2019: 54%; 2023: 81%; Change +27")
    #expect(chart.statements[3] == "d: 2019: no data; 2023: 50%; new")
    #expect(try DumbbellChart(rates, sorted: .ascending, by: .change).data.categories == ["b", "c", "a", "d", "e"])
    // Two points where the values differ, one where they do not or where one is missing; a hollow one is two discs.
    let plan = chart.plan(width: 354.pt, height: nil, on: RecordingCanvas())
    let discs = plan.marks.filter { if case .symbol = $0 { true } else { false } }
    #expect(discs.count == 3 + (3 + 3 + 1 + 1 + 2))
  }

  @Test func arabicChangesCarryTheMarkOfDirection() throws {
    let rates = try data(["أ"], [("2019", [54]), ("2023", [81])], .rate, language: "ar")
    let change = try #require(try DumbbellChart(rates).changeText(0))
    #expect(change.hasSuffix("27") && change.contains("+"))
    let plus = Wording(language: "ar").numbers.plus
    #expect(plus.unicodeScalars.count == Wording(language: "ar").numbers.minus.unicodeScalars.count)
  }

  @Test func lollipopsTakeOneSeries() throws {
    let chart = try LollipopChart(data(["a", "b"], [("", [1, 5])]), highlight: "b", sorted: .descending)
    #expect(chart.alternative == "Lollipop chart: Title. b 5; a 1. Highlighted: b.")
    #expect(message { try LollipopChart(data(["a"], [("x", [1]), ("y", [1])])) }?.contains("one series") == true)
    #expect(message { try DumbbellChart(data(["a"], [("x", [1])])) }?.contains("joins two values") == true)
  }

  // MARK: Lines and areas

  @Test(arguments: [["2014", "2018", "2021", "2023"], ["٢٠١٤", "٢٠١٨", "٢٠٢١", "٢٠٢٣"]])
  func yearsStandAtTheirDistances(_ years: [String]) throws {
    let data = try data(years, [("", [1, 2, 3, 4])])
    #expect(data.places(from: 0.pt, to: 90.pt).map(\.points) == [0, 40, 70, 90])
  }

  @Test func otherCategoriesStandEvenly() throws {
    for names in [["2014", "2018", "2016"], ["a", "b", "c"], ["2014", "2018", "later"]] {
      #expect(try data(names, [("", [1, 2, 3])]).places(from: 0.pt, to: 90.pt).map(\.points) == [0, 45, 90])
    }
  }

  @Test func areasTellSumsAndReferences() throws {
    let data = try data(["2014", "2018"], [("a", [1, 2]), ("b", [3, 5])])
    let chart = try AreaChart(data, reference: ReferenceLine("Goal", at: 9), band: ReferenceBand("Usual", 2...4))
    #expect(
      chart.alternative
        == "Stacked area chart: Title. a: 2014: 1; 2018: 2. b: 2014: 3; 2018: 5. Goal: 9. Usual: 2\u{2013}4.")
    #expect(chart.dataTable.texts == [["2014", "1", "3", "4"], ["2018", "2", "5", "7"]])
    let hole = try self.data(["2014", "2018"], [("a", [1, nil]), ("b", [3, 5])])
    #expect(message { try AreaChart(hole) }?.contains("\"a\" has no value for \"2018\"") == true)
    #expect(message { try AreaChart(self.data(["x"], [("", [-1])])) }?.contains("below zero") == true)
  }

  // MARK: Slopes

  @Test func slopesAreNamedAtBothEnds() throws {
    let chart = try SlopeChart(
      data(["2019", "2023"], [("Lisbon", [48, 71]), ("Oslo", [60, 62])], .rate), highlight: "Lisbon")
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    #expect(
      Set(canvas.texts.map(\.text)) == ["2019", "2023", "Lisbon 48%", "Oslo 60%", "71% Lisbon", "62% Oslo"])
    #expect(Set(canvas.texts.filter(\.style.isBold).map(\.text)) == ["2019", "2023", "Lisbon 48%", "71% Lisbon"])
    let narrow = RecordingCanvas()
    _ = narrow.draw(chart, width: 105)
    #expect(narrow.texts.contains { $0.text.hasSuffix("Lisbon") || $0.text.hasPrefix("Lisbon") })
    #expect(message { try SlopeChart(data(["a"], [("x", [1])])) }?.contains("two or three moments") == true)
    #expect(
      message { try SlopeChart(data(["a", "b"], [("x", [1, 2])]), highlight: "y") }
        == "chart \"Title\": there is no series \"y\" to highlight")
  }

  // MARK: Radars

  @Test func radarsNameEveryAxisAndRing() throws {
    let areas = ["Education", "Housing", "Language", "Media", "Culture", "Work"]
    let chart = try RadarChart(
      data(areas, [("Lisbon", [80, 20, 50, nil, 70, 40]), ("Sample", [50, 50, 50, 50, 50, 50])], .rate))
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    let texts = canvas.texts.map(\.text)
    // The ring of 50 has no label, since the sample's outline lies on it.
    #expect(texts.sorted() == (areas + ["Lisbon", "Sample", "25%", "75%", "100%"]).sorted())
    #expect(chart.alternative.contains("Media no data"))
    #expect(chart.dataTable.rows.count == 6)
    let narrow = RecordingCanvas()
    _ = narrow.draw(chart, width: 119)
    // The number at the axis, and in the key.
    #expect(narrow.texts.filter { $0.text == "4" }.count == 2)
    #expect(message { try RadarChart(data(["a"], [("x", [1])])) }?.contains("five to twenty areas") == true)
  }

  @Test func radarsAreMirrored() throws {
    let areas = ["أ", "ب", "ت", "ث", "ج"]
    func place(_ language: String) throws -> Length {
      let canvas = RecordingCanvas(language)
      _ = canvas.draw(try RadarChart(data(areas, [("", [1, 2, 3, 4, 5])], language: language)), width: 354)
      return try #require(canvas.texts.first { $0.text == "ب" }).box.minX
    }
    #expect(try place("en") > 177.pt)
    #expect(try place("ar") < 177.pt)
  }
}
