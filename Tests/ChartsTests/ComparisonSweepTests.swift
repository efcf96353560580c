import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// The charts of parts, changes, areas, slopes and profiles at all widths, with data that nobody hopes for.
@Suite struct ComparisonSweepTests {
  static let widths = [105.0, 140, 200, 280, 480]
  /// The longest words, and the other direction.
  static let languages = ["de", "ar-EG"]

  /// Rows of values, one for each series.
  struct Rows: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var values: [[Double?]]
    var format = ValueFormat.number
  }

  static func data(_ rows: Rows, _ language: String, categories: [String]? = nil) throws -> ChartData {
    let names = SweepTests.categories(rows.values.count, language)
    return try ChartData(
      "Title", subtitle: "Unit", categories: categories ?? SweepTests.categories(rows.values[0].count, language),
      series: zip(names, rows.values).map { Series($0, $1) }, basis: Basis(n: 12, date: "2023"), format: rows.format,
      wording: Wording(language: language))
  }

  static let parts: [Rows] = [
    Rows(testDescription: "percent", values: [[60, 10, 0, 33.3], [40, 89, 100, 66.7]], format: .percent),
    Rows(
      testDescription: "five counts, nobody in one",
      values: [[4, 9, nil, 0], [12, 1, nil, 0], [7, 30, nil, 1], [22, 5, nil, 0], [9, 0, nil, 0]]),
    Rows(testDescription: "zeros", values: [[0, 3], [0, 4], [0, 5]]),
    Rows(testDescription: "huge", values: [[183_432_000_000_000, 3], [1, 9_000_000]]),
    Rows(testDescription: "tiny", values: [[0.000_02, 0.3], [0.000_01, 0.2], [1, 0.5]]),
    Rows(
      testDescription: "thirty of six",
      values: (0..<6).map { s in (0..<30).map { Double(($0 * 7 + s * 13) % 29) } }),
  ]

  @Test(arguments: parts) func partsOfWholes(_ rows: Rows) throws {
    for language in Self.languages {
      let data = try Self.data(rows, language)
      Self.check(try StackedBarChart(data), language, rows)
      Self.check(try StackedBarChart(data, as: .amounts, sorted: .ascending), language, rows)
      Self.check(try AgreementChart(data, showsNets: true, sorted: .descending), language, rows)
    }
  }

  static let pairs: [Rows] = [
    Rows(testDescription: "rates", values: [[81, 46, 100, nil], [81, 12, 0, 50]], format: .rate),
    Rows(testDescription: "missing", values: [[nil, 3, nil], [4, nil, nil]]),
    Rows(testDescription: "equal", values: [[5, 5], [5, 5]], format: .percent),
    Rows(testDescription: "below zero", values: [[-120, 35], [40, -9.5]]),
    Rows(testDescription: "huge", values: [[183_432_000_000_000, 3], [4.2e290, 156_149]]),
    Rows(testDescription: "forty", values: [(0..<40).map { Double($0) }, (0..<40).map { Double(60 - $0 * 2) }]),
  ]

  @Test(arguments: pairs) func changes(_ rows: Rows) throws {
    for language in Self.languages {
      Self.check(try DumbbellChart(try Self.data(rows, language), sorted: .descending, by: .change), language, rows)
    }
  }

  @Test(arguments: SweepTests.extremes.filter { $0.values.count <= BarChart.mostNames })
  func points(_ v: SweepTests.Values) throws {
    for language in Self.languages {
      let data = try SweepTests.chartData(v, language)
      let chart = try LollipopChart(
        data, highlight: data.categories.last, reference: ReferenceLine("Average", at: v.values.compactMap { $0 }[0]),
        sorted: .descending)
      Self.check(chart, language, Rows(testDescription: v.testDescription, values: []))
    }
  }

  @Test(arguments: pairs + [Rows(testDescription: "three", values: [[1, 2], [3, 4], [5, 6]])])
  func groups(_ rows: Rows) throws {
    for language in ["en", "ar-EG"] {
      let years = rows.values[0].indices.map { "\(1980 + $0)" }
      Self.check(try BarChart(try Self.data(rows, language, categories: years)), language, rows)
      Self.check(try BarChart(try Self.data(rows, language), sorted: .ascending, direction: .lying), language, rows)
    }
  }

  static let stacks: [Rows] = [
    Rows(testDescription: "one", values: [[4, nil, 9, 12]]),
    Rows(testDescription: "four", values: [[4, 9, 0, 12], [1, 1, 1, 1], [0, 0, 0, 0], [3, 5, 7, 9]]),
    Rows(testDescription: "one moment", values: [[4], [5]]),
    Rows(testDescription: "huge", values: [[183_432_000_000_000, 3], [1, 2]]),
  ]

  @Test(arguments: stacks) func areasOverTime(_ rows: Rows) throws {
    for language in Self.languages {
      let years = rows.values[0].indices.map { "\(2000 + $0 * $0)" }
      for names in [years, nil] {
        let data = try Self.data(rows, language, categories: names)
        let chart = try AreaChart(
          data, reference: ReferenceLine("Goal of the programme", at: 7), band: ReferenceBand("Middle half", 2...5))
        Self.check(chart, language, rows)
      }
    }
  }

  static let slopes: [Rows] = [
    Rows(testDescription: "two", values: [[48, 71], [60, 62]], format: .rate),
    Rows(testDescription: "equal", values: [[5, 5, 5], [5, 5, 5], [5, 5, 5]]),
    Rows(testDescription: "missing", values: [[nil, 71, 3], [60, nil, nil], [60, nil, 4]]),
    Rows(testDescription: "huge", values: [[-183_432_000_000_000, 3], [4.2e290, 156_149]]),
    Rows(testDescription: "fifteen", values: (0..<15).map { [Double($0 % 4), Double(20 - $0)] }),
  ]

  @Test(arguments: slopes) func slopesOfSeries(_ rows: Rows) throws {
    for language in Self.languages {
      let data = try Self.data(rows, language, categories: ["2019", "2021", "2023"].suffix(rows.values[0].count))
      Self.check(try SlopeChart(data), language, rows)
      Self.check(try SlopeChart(data, highlight: data.series[1].name), language, rows)
    }
  }

  static let profiles: [Rows] = [
    Rows(testDescription: "five", values: [[48, 71, 0, 100, 33]], format: .rate),
    Rows(
      testDescription: "seven, some missing", values: [[48, 71, nil, 100, 33, nil, nil], [1, nil, 3, 4, 5, 6, 7]],
      format: .rate),
    Rows(testDescription: "zeros", values: [[0, 0, 0, 0, 0]]),
    Rows(testDescription: "huge", values: [[183_432_000_000_000, 3, 3, 3, 9, 9]]),
    Rows(
      testDescription: "twenty",
      values: [(0..<20).map { Double($0 * 5) }, (0..<20).map { Double(95 - $0 * 4) }], format: .rate),
  ]

  @Test(arguments: profiles) func radars(_ rows: Rows) throws {
    for language in Self.languages {
      Self.check(try RadarChart(try Self.data(rows, language)), language, rows)
    }
  }

  /// Draws at every width and tells what is wrong, each fault once with the width where it begins.
  static func check(_ chart: some Chart, _ language: String, _ rows: Rows) {
    var faults: [String: Double] = [:]
    for width in widths {
      let canvas = RecordingCanvas(language)
      let size = canvas.draw(chart, width: width)
      let page = Rectangle(x: -0.01.pt, y: -0.01.pt, width: size.width + 0.02.pt, height: size.height + 0.02.pt)
      for fault in self.faults(canvas, on: page, chart) where faults[fault] == nil { faults[fault] = width }
    }
    for (fault, width) in faults.sorted(by: { $0.key < $1.key }).prefix(4) {
      Issue.record("\(chart.kind) (\(language), \(rows.testDescription)) at \(width): \(fault)")
    }
  }

  static func faults(_ canvas: RecordingCanvas, on page: Rectangle, _ chart: some Chart) -> [String] {
    var faults: [String] = []
    if page.size.height > 5000.pt { faults.append("as high as a house") }
    if canvas.texts.isEmpty { faults.append("says nothing") }
    for (n, text) in canvas.texts.enumerated() {
      if !page.contains(text.box) { faults.append("\"\(text.text)\" leaves the chart") }
      if text.style.size < 7.5.pt { faults.append("\"\(text.text)\" is too small") }
      if text.style.colour.contrast(with: text.ground) < 4.5 { faults.append("\"\(text.text)\" is too pale") }
      for other in canvas.texts[..<n] where text.box.overlaps(other.box) {
        faults.append("\"\(text.text)\" over \"\(other.text)\"")
      }
      // Outlines and areas have boxes that are larger than they are.
      if chart is RadarChart || chart is AreaChart { continue }
      for bar in canvas.fills
      where SweepTests.isMark(bar.colour) && text.box.overlaps(bar.bounds) && !bar.bounds.contains(text.box) {
        faults.append("\"\(text.text)\" over the edge of a mark")
      }
    }
    if !canvas.fills.allSatisfy({ page.contains($0.bounds) }) { faults.append("a mark leaves the chart") }
    if !canvas.strokes.allSatisfy({ page.contains($0.bounds) }) { faults.append("a line leaves the chart") }
    return faults
  }
}
