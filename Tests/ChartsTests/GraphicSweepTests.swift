import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// Charts of samples, parts, tables and steps at every width, in every kind of script, with data that nobody hopes for.
@Suite struct GraphicSweepTests {
  static let widths = [105.0, 160, 354, 480]
  static let languages = ["en", "ar-EG", "ja", "de"]

  struct Numbers: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var values: [Double?]
    var format = ValueFormat.number
  }

  static let numbers: [Numbers] = [
    Numbers(testDescription: "rates", values: (0..<129).map { Double(($0 * 37) % 61 + 20) }, format: .rate),
    Numbers(testDescription: "one rate", values: [50], format: .rate),
    Numbers(testDescription: "rates out of range", values: [-4, 0, 100, 120, 33, 50], format: .rate),
    Numbers(testDescription: "all alike", values: [Double?](repeating: 62, count: 60), format: .rate),
    Numbers(testDescription: "ends", values: [0, 0, 0, 100, 100, nil, 100], format: .rate),
    Numbers(testDescription: "tiny", values: [0.000_01, 0.000_02, 0.3, 0.31]),
    Numbers(testDescription: "beyond words", values: [4.2e290, -1e18, 7, 9, 12]),
    Numbers(testDescription: "thousands", values: (0..<300).map { Double($0 * $0) }),
  ]

  static func sample(_ numbers: Numbers, _ name: String, highlight: Int?) -> Distribution {
    let entries = numbers.values.enumerated().map { Distribution.Entry("Città \($0)", $1) }
    return Distribution(name, entries, highlight: highlight.map { "Città \($0)" })
  }

  static func data(_ numbers: Numbers, _ language: String, samples count: Int) throws -> SampleData {
    let names = SweepTests.categories(count, language)
    return try SampleData(
      "Title",
      samples: names.enumerated().map { n, name in
        sample(numbers, count == 1 ? "" : name, highlight: n % 3 == 2 ? nil : n % 2 == 0 ? 0 : numbers.values.count - 1)
      }, basis: Basis(n: 3, of: "cities"), format: numbers.format, wording: Wording(language: language))
  }

  @Test(arguments: numbers) func samples(_ v: Numbers) throws {
    for language in Self.languages {
      for count in language == "ja" || language == "de" ? [1] : [1, 4] {
        let data = try Self.data(v, language, samples: count)
        Self.check(try DotStripChart(data, middle: .average), language, v.testDescription)
        Self.check(try RangeChart(data), language, v.testDescription)
        Self.check(try BoxPlot(data), language, v.testDescription)
        if count == 1 { Self.check(try Histogram(data), language, v.testDescription) }
      }
    }
  }

  static let tables: [(rows: Int, columns: Int, numbers: [Double?], format: ValueFormat)] = [
    (6, 17, [81, 0, 100, nil, 47], .rate), (1, 1, [5], .number), (12, 4, [-120, 35, nil, 8000], .number),
    (3, 3, [nil, nil, nil, 0.25], .percent), (18, 2, [4.2e290, 7], .number),
  ]

  @Test(arguments: tables.indices) func tablesAndPanels(_ n: Int) throws {
    let v = Self.tables[n]
    for language in ["en", "ar-EG", "de"] {
      let names = SweepTests.categories(v.rows, language)
      let data = try ChartData(
        "Title", categories: names,
        series: (0..<v.columns).map { c in
          Series(
            v.columns == 1 ? "" : SweepTests.categories(v.columns, language)[c] + (c > 3 ? "" : "\u{20}\(c)"),
            (0..<v.rows).map { v.numbers[($0 + c) % v.numbers.count] })
        }, format: v.format, wording: Wording(language: language))
      Self.check(try HeatTable(data, averages: .both, highlight: names.last), language, "table \(n)")
      Self.check(try HeatTable(data), language, "table \(n)")
      for kind in [SmallMultiples.Kind.bars, .lines, .dots] where v.rows <= SmallMultiples.mostCategories {
        Self.check(try SmallMultiples(data, of: kind, highlight: names.first), language, "panels \(n) \(kind)")
        Self.check(try SmallMultiples(data, of: kind), language, "panels \(n) \(kind)")
      }
    }
  }

  @Test(arguments: SweepTests.extremes) func bullets(_ v: SweepTests.Values) throws {
    guard v.values.count <= BulletChart.most else { return }
    for language in Self.languages {
      let names = SweepTests.categories(v.values.count, language)
      let bullets = zip(names, v.values).enumerated().map { n, bullet in
        let known = bullet.1 ?? 0
        return Bullet(bullet.0, bullet.1, target: n == 1 ? nil : known * 0.8, band: n == 2 ? nil : known...known + 10)
      }
      let chart = try BulletChart("Title", bullets: bullets, format: v.format, wording: Wording(language: language))
      Self.check(chart, language, v.testDescription)
    }
  }

  @Test(arguments: [0.0, 3.5, 62, 100]) func gauges(_ value: Double) throws {
    for language in Self.languages {
      let reference = ReferenceLine(SweepTests.categories(2, language)[1], at: 100 - value)
      Self.check(
        try GaugeChart("Title", value: value, reference: reference, wording: Wording(language: language)), language,
        "\(value)")
    }
  }

  static let wholes: [[Double]] = [
    [1, 1], [5, 3, 2], [970, 12, 10, 5, 0, 3], [0, 1], [1, 1, 1, 1, 1, 1], [1e17, 3e17],
    (1...24).map { 4000 / Double($0 * $0) },
  ]

  @Test(arguments: wholes)
  func parts(_ values: [Double]) throws {
    for language in Self.languages {
      for format in [ValueFormat.number, .percent] {
        let v = SweepTests.Values(testDescription: "parts", values: values, format: format)
        let data = try SweepTests.chartData(v, language)
        if values.count <= 6 { Self.check(try WaffleChart(data), language, "\(values.count) parts") }
        Self.check(try TreemapChart(data), language, "\(values.count) tiles")
        let names = SweepTests.categories(3, language)
        let groups = values.indices.map { names[$0 % 3] }
        Self.check(try TreemapChart(data, groups: groups), language, "\(values.count) grouped tiles")
      }
    }
  }

  @Test(arguments: [1, 2, 5, 9, 14, 24]) func timelines(_ count: Int) throws {
    for language in Self.languages {
      let names = SweepTests.categories(count, language)
      // Some on one day, some years apart.
      let events = names.enumerated().map { n, name in
        let start = Moment(2000 + n * n % 23, n % 3 == 0 ? 6 : nil)
        return TimelineEvent(
          "\(2000 + n * n % 23)", at: start, until: n % 4 == 1 ? Moment(2024) : nil, name, text: n % 2 == 0 ? name : "")
      }
      Self.check(
        try Timeline("Title", events: events, wording: Wording(language: language)), language, "\(count) events")
    }
  }

  @Test(arguments: [2, 3, 5, 12]) func processes(_ count: Int) throws {
    for language in Self.languages {
      let steps = SweepTests.categories(count, language).map { ProcessStep($0, $0 + " " + $0) }
      for current in [nil, 2] {
        Self.check(
          try ProcessArrow("Title", steps: steps, current: current, wording: Wording(language: language)), language,
          "\(count) steps")
      }
    }
  }

  // MARK: What may be wrong

  /// Draws at every width and tells what is wrong, each fault once with the width where it begins.
  static func check(_ chart: some Chart, _ language: String, _ what: String) {
    var faults: [String: Double] = [:]
    for width in widths {
      let canvas = RecordingCanvas(language)
      let size = canvas.draw(chart, width: width)
      let page = Rectangle(x: -0.02.pt, y: -0.02.pt, width: size.width + 0.04.pt, height: size.height + 0.04.pt)
      for fault in self.faults(canvas, on: page, isRing: chart is GaugeChart) where faults[fault] == nil {
        faults[fault] = width
      }
    }
    for (fault, width) in faults.sorted(by: { $0.key < $1.key }).prefix(3) {
      Issue.record("\(chart.kind) (\(language), \(what)) at \(width): \(fault)")
    }
    if chart.alternative.contains("  ") || chart.alternative.contains("..") {
      Issue.record("\(chart.kind) (\(language), \(what)) reads badly: \(chart.alternative.prefix(300))")
    }
  }

  static func faults(_ canvas: RecordingCanvas, on page: Rectangle, isRing: Bool) -> [String] {
    var faults: [String] = []
    if page.size.width >= 200.pt, page.size.height > 2500.pt { faults.append("as high as a house") }
    for (n, text) in canvas.texts.enumerated() {
      if !page.contains(text.box) { faults.append("\"\(text.text)\" leaves the chart") }
      if text.style.size < 7.5.pt { faults.append("\"\(text.text)\" is too small") }
      // What lies under the middle of the text was painted before it; a ring is hollow.
      let middle = Rectangle(
        x: text.box.minX + text.box.size.width / 2, y: text.box.minY + text.box.size.height / 2, width: 0.1.pt,
        height: 0.1.pt)
      let ground = isRing ? .white : canvas.fills.last { $0.bounds.overlaps(middle) }?.colour ?? .white
      if text.style.colour.contrast(with: ground) < 4.5 { faults.append("\"\(text.text)\" is too pale") }
      for other in canvas.texts[..<n] where text.box.overlaps(other.box) {
        faults.append("\"\(text.text)\" over \"\(other.text)\"")
      }
    }
    if let fill = canvas.fills.first(where: { !page.contains($0.bounds) }) {
      faults.append("a mark leaves the chart: \(fill.bounds.minX.points) \(fill.bounds.maxX.points)")
    }
    if canvas.strokes.contains(where: { !page.contains($0.bounds) }) { faults.append("a line leaves the chart") }
    return faults
  }
}
