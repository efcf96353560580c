import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// What charts of samples, parts, tables and steps say and draw.
@Suite struct GraphicTests {
  let english = Wording(language: "en")

  func sample(_ values: [Double?], highlight: String? = "c0") -> Distribution {
    Distribution("All", values.enumerated().map { Distribution.Entry("c\($0)", $1) }, highlight: highlight)
  }

  func data(_ samples: Distribution..., language: String = "en") throws -> SampleData {
    try SampleData(
      "t", samples: samples, format: .rate, labels: ChannelLabels(category: "City", value: "Rate"),
      wording: Wording(language: language))
  }

  func finding(_ make: () throws -> some Any) -> Finding? {
    do { _ = try make() } catch { return (error as? FindingError)?.finding }
    return nil
  }

  // MARK: Samples

  /// The example of Hyndman and Fan's type 7 as R and spreadsheets reckon it.
  @Test func quartilesAreOfTypeSeven() throws {
    let quantiles = try #require(Quantiles([15, 20, 35, 40, 50]))
    #expect([quantiles.lower, quantiles.median, quantiles.upper] == [20, 35, 40])
    let even = try #require(Quantiles([1, 2, 3, 4]))
    #expect([even.lowest, even.lower, even.median, even.upper, even.highest] == [1, 1.75, 2.5, 3.25, 4])
    #expect(even.mean == 2.5)
    #expect(Quantiles([3, 9, 9, 1])?.rank(of: 9) == 1)
    #expect(Quantiles([3, 9, 9, 1])?.rank(of: 3) == 3)
    #expect(Quantiles([]) == nil)
  }

  @Test func aComparedCaseIsNotAmongThoseItIsComparedWith() {
    var all = Distribution("All", values: [("a", 10), ("b", 20), ("c", 90)], highlight: "c")
    #expect(all.quantiles.mean == 40)
    all.isCompared = true
    #expect(all.quantiles.mean == 15)
    // Alone it has nobody to be compared with.
    var alone = Distribution("Alone", values: [("c", 90)], highlight: "c")
    alone.isCompared = true
    #expect(alone.quantiles.mean == 90)
  }

  @Test func stripsTellSampleQuartilesAndRank() throws {
    var all = sample([80, 40, 50, 60, 90])
    #expect(!(try DotStripChart(data(all))).alternative.contains("rank"))
    all.tellsRank = true
    let chart = try DotStripChart(data(all))
    #expect(
      chart.alternative
        == "Dot strip chart: t. All: n = 5; Lowest value: c1: 40%; Lower quartile: 50%; Median: 60%; "
        + "Upper quartile: 80%; Highest value: c4: 90%; Highlighted: c0: 80%, rank 2 of 5.")
    #expect(chart.dataTable.header == ["City", "All"])
    #expect(chart.dataTable.texts[0] == ["c0", "80%"])
  }

  @Test func smallSamplesHaveNoQuartiles() throws {
    let chart = try DotStripChart(data(sample([80, 40, nil, 60])))
    #expect(chart.alternative.contains("n = 3; small sample"))
    #expect(!chart.alternative.contains("quartile"))
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    #expect(canvas.texts.contains { $0.text.contains("small sample") })
    #expect(!canvas.texts.contains { $0.text.contains("quartiles") })
  }

  @Test func everyCityIsADotAtItsValue() throws {
    let values: [Double?] = [81] + (0..<40).map { Double(40 + $0 % 5) }
    let plan = try DotStripChart(data(sample(values))).plan(width: 354.pt, height: nil, on: RecordingCanvas())
    let dots = plan.marks.compactMap { if case .symbol(.disc, let at, let r, _) = $0 { (at, r) } else { nil } }
    let quiet = dots.filter { $0.1 < 4.pt }
    #expect(quiet.count == 40)
    #expect(Set(quiet.map(\.0.x)).count == 5)
    // No dot covers another.
    for (n, a) in quiet.enumerated() {
      for b in quiet[..<n] {
        let (dx, dy) = ((a.0.x - b.0.x).points, (a.0.y - b.0.y).points)
        #expect((dx * dx + dy * dy).squareRoot() >= a.1.points * 2 - 0.01)
      }
    }
    #expect(plan.size.height <= 100.pt)
    #expect(plan.marks.contains { if case .label(let label) = $0 { label.text == "c0 81%" } else { false } })
  }

  @Test func aCityWithoutValueIsSaid() throws {
    let canvas = RecordingCanvas()
    _ = canvas.draw(try DotStripChart(data(sample([nil, 1, 2, 3, 4, 5, 6]))), width: 480)
    #expect(canvas.texts.contains { $0.text.contains("n\u{A0}=\u{A0}6") })
    #expect(canvas.lines.joined(separator: " ").contains("c0: no data"))
  }

  @Test func samplesThatCannotBeDrawn() throws {
    let place = Origin.data(file: "rates.csv", line: 2, column: 3)
    func make(_ samples: [Distribution]) -> Finding? {
      finding { try SampleData("t", samples: samples, wording: english, origin: place) }
    }
    #expect(make([])?.message == "chart \"t\": there is nothing to show")
    #expect(make([])?.origin == place)
    #expect(make([sample([nil])])?.message == "chart \"t\": no value of the sample \"All\" is known")
    #expect(make([sample([1, .nan])])?.message.contains("\"c1\" of the sample \"All\" is not a number") == true)
    #expect(make([sample([1]), sample([2])])?.message.contains("two samples are called") == true)
    #expect(make([sample([1], highlight: "c9")])?.hint == "did you mean \"c0\"?")
    #expect(finding { try Histogram(data(sample([1]), Distribution("b", [.init("x", 1)]))) } != nil)
    let many = try SampleData(
      "t", samples: (0..<25).map { Distribution("\($0)", [.init("x", 1)]) }, wording: english)
    #expect(finding { try DotStripChart(many) }?.hint?.contains("at most 12") == true)
    #expect(finding { try BoxPlot(many) }?.hint?.contains("at most 24") == true)
  }

  @Test func binsHoldEveryValueOnce() throws {
    let chart = try Histogram(data(sample([0, 10, 10, 19.5, 99, 100] + (0..<20).map { 40 + Double($0) })))
    #expect(chart.bins.map(\.count) == [1, 3, 0, 0, 10, 10, 0, 0, 0, 2])
    #expect(chart.dataTable.texts[1] == ["10%", "20%", "3"])
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    #expect(canvas.texts.filter { $0.text == "10" }.count == 2)
  }

  // MARK: Tables and targets

  @Test func heatTablesPrintEveryNumberAndMean() throws {
    let values = try ChartData(
      "t", categories: ["a", "b"], series: [Series("x", [10, nil]), Series("y", [20, 41])], format: .rate,
      wording: english)
    let chart = try HeatTable(values, averages: .both, highlight: "a")
    #expect(chart.dataTable.header == ["Category", "x", "y", "Average"])
    #expect(chart.dataTable.texts.last?.first == "Average")
    let canvas = RecordingCanvas()
    _ = canvas.draw(chart, width: 354)
    #expect(canvas.texts.filter { $0.text == "–" }.count == 1)
    #expect(canvas.texts.contains { $0.text == "10" && $0.style.isBold })
    #expect(finding { try HeatTable(values, highlight: "c") } != nil)
    let tall = try ChartData(
      "t", categories: (0..<41).map { "\($0)" }, series: [Series("", [Double?](repeating: 1, count: 41))],
      wording: english)
    #expect(finding { try HeatTable(tall) }?.message.contains("41 rows") == true)
  }

  @Test func narrowColumnsAreNumbered() throws {
    let names = ["Intercultural intelligence", "Mediation and conflict resolution", "Business"]
    let values = try ChartData(
      "t", categories: ["a city of a long name"], series: names.map { Series($0, [1]) }, wording: english)
    let canvas = RecordingCanvas()
    _ = canvas.draw(try HeatTable(values), width: 140)
    #expect(canvas.lines.prefix(3) == ["1", "2", "3"])
    #expect(canvas.lines.contains { $0.hasPrefix("Business") })
  }

  @Test func bulletsAndGaugesTellTheirTargets() throws {
    let chart = try BulletChart(
      "t", bullets: [Bullet("Education", 81, target: 75, band: 50...70), Bullet("Housing", nil)], targetLabel: "Goal",
      bandLabel: "Half of the cities", format: .rate, wording: english)
    #expect(
      chart.alternative
        == "Bullet chart: t. Education 81%; Goal 75%; Half of the cities 50%–70%. Housing no data.")
    #expect(chart.dataTable.texts[1] == ["Housing", "no data", "–", "–", "–"])
    let gauge = try GaugeChart("Index", value: 72, reference: ReferenceLine("Average", at: 62), wording: english)
    #expect(gauge.alternative == "Gauge: Index. 72%. Average: 62%.")
    #expect(finding { try GaugeChart("Index", value: 101, wording: english) } != nil)
    #expect(finding { try GaugeChart("Index", value: .nan, wording: english) } != nil)
    #expect(finding { try BulletChart("t", bullets: [Bullet("a", nil)], wording: english) } != nil)
  }

  // MARK: Parts

  @Test(arguments: [
    ([1.0, 1, 1], [34, 33, 33]), ([970, 12, 10, 5, 0, 3], [97, 1, 1, 1, 0, 0]), ([0, 1], [0, 100]),
  ])
  func squaresAreAlwaysAHundred(_ parts: [Double], _ squares: [Int]) {
    #expect(LargestRemainder.shares(of: parts, wholes: 100) == squares)
  }

  @Test func partsAreToldApartByTexture() throws {
    let whole = try ChartData("t", values: ["a": 61, "b": 39], wording: english)
    let plan = try WaffleChart(whole).plan(width: 354.pt, height: nil, on: RecordingCanvas())
    let textures = plan.marks.compactMap { if case .texture(_, let texture, _) = $0 { texture } else { nil } }
    #expect(textures.filter { $0 == .plain }.count == 62)
    #expect(textures.filter { $0 == .rising }.count == 40)
    #expect(try WaffleChart(whole).alternative == "Waffle chart: t. a 61 (61%); b 39 (39%).")
    #expect(finding { try WaffleChart(try ChartData("t", values: ["a": 1, "b": -1], wording: english)) } != nil)
  }

  /// The example of the paper: areas 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 by 4.
  @Test func tilesAreSquarified() {
    let room = Rectangle(x: .zero, y: .zero, width: 6.pt, height: 4.pt)
    let tiles = Squarified.divide([6, 6, 4, 3, 2, 2, 1], in: room)
    #expect(tiles[0] == Rectangle(x: .zero, y: .zero, width: 3.pt, height: 2.pt))
    #expect(tiles[1] == Rectangle(x: .zero, y: 2.pt, width: 3.pt, height: 2.pt))
    #expect(tiles[2].minX == 3.pt)
    #expect((tiles[2].size.width / tiles[2].size.height - 1.714 / 2.333).magnitude < 0.01)
    let areas = tiles.reduce(0.0) { $0 + $1.size.width.points * $1.size.height.points }
    #expect((areas - 24).magnitude < 0.01)
    for (n, a) in tiles.enumerated() { #expect(tiles[..<n].allSatisfy { !$0.overlaps(a) }) }
  }

  @Test func everyTileIsNamed() throws {
    let whole = try ChartData(
      "t", categories: ["Schools", "Parks", "Libraries"], series: [Series("", [900, 90, 1])], wording: english)
    let canvas = RecordingCanvas()
    _ = canvas.draw(try TreemapChart(whole, groups: ["A", "A", "B"]), width: 240)
    let all = canvas.texts.map(\.text).joined(separator: " ")
    #expect(["Schools", "Parks", "B: Libraries 1"].allSatisfy { all.contains($0) })
    #expect(try TreemapChart(whole, groups: ["A", "A", "B"]).dataTable.texts[2] == ["B", "Libraries", "1", "0.1%"])
    #expect(finding { try TreemapChart(whole, groups: ["A"]) } != nil)
  }

  // MARK: Panels and steps

  @Test func panelsShareTheirScale() throws {
    let values = try ChartData(
      "t", categories: ["a", "b"], series: [Series("x", [10, 20]), Series("y", [40, 5])], wording: english)
    let canvas = RecordingCanvas()
    _ = canvas.draw(try SmallMultiples(values), width: 354)
    let widths = canvas.fills.map(\.bounds.size.width.points)
    #expect(widths.count == 4)
    #expect((widths[1] / widths[0] - 2).magnitude < 0.02 && (widths[2] / widths[0] - 4).magnitude < 0.04)
    #expect(canvas.texts.filter { $0.text == "a" }.count == 1)
    #expect(finding { try SmallMultiples(values, highlight: "z") } != nil)
  }

  @Test(arguments: ["en", "ar"]) func timeRunsWithTheText(_ language: String) throws {
    let events = [
      TimelineEvent("2020", at: Moment(2020), "Second"), TimelineEvent("2010", at: Moment(2010, 3, 31), "First"),
    ]
    let chart = try Timeline("t", events: events, wording: Wording(language: language))
    #expect(chart.dataTable.texts.map { $0[1] } == ["First", "Second"])
    let canvas = RecordingCanvas(language)
    _ = canvas.draw(chart, width: 354)
    let (first, second) = (
      try #require(canvas.texts.first { $0.text == "First" }), try #require(canvas.texts.first { $0.text == "Second" })
    )
    #expect((first.box.minX < second.box.minX) == (language == "en"))
    let narrow = RecordingCanvas(language)
    _ = narrow.draw(chart, width: 120)
    #expect(narrow.texts.filter { ["First", "Second"].contains($0.text) }.map(\.text) == ["First", "Second"])
  }

  @Test func datesThatAreNone() throws {
    func make(_ start: Moment, _ end: Moment? = nil) -> Finding? {
      finding { try Timeline("t", events: [TimelineEvent("d", at: start, until: end, "e")], wording: english) }
    }
    #expect(make(Moment(2020, 13))?.message == "chart \"t\": the date of \"e\" is not one")
    #expect(make(Moment(2020), Moment(2019))?.message == "chart \"t\": \"e\" ends before it begins")
    #expect(make(Moment(2020, 2), Moment(2020)) == nil)
  }

  @Test(arguments: ["en", "ar"]) func stepsPointWithTheText(_ language: String) throws {
    let steps = ["A", "B", "C"].map { ProcessStep($0, "Text") }
    let chart = try ProcessArrow("t", steps: steps, current: 2, wording: Wording(language: language))
    let canvas = RecordingCanvas(language)
    _ = canvas.draw(chart, width: 354)
    let places = ["A", "B", "C"].compactMap { name in canvas.texts.first { $0.text == name }?.box.minX }
    #expect(places == (language == "en" ? places.sorted() : places.sorted().reversed()))
    #expect(chart.dataTable.texts[1][1...] == ["B", "Text"])
    if language == "en" {
      #expect(chart.alternative == "Steps: t. 1 A: Text. 2 B: Text. 3 C: Text. Current step: 2 B.")
    }
    #expect(finding { try ProcessArrow("t", steps: steps, current: 4, wording: english) } != nil)
    #expect(finding { try ProcessArrow("t", steps: Array(steps.prefix(1)), wording: english) } != nil)
  }
}
