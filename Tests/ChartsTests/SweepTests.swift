import Content
import Geometry
import Testing

@testable import Charts

/// Every chart at every width, in every kind of script, with data that nobody hopes for: all text stays on the chart,
/// nothing is printed over anything, nothing is too small or too pale.
@Suite struct SweepTests {
  static let widths = [105.0, 119, 140, 199, 200, 261, 354, 480]
  static let languages = ["en", "ar-EG", "ja", "de"]

  static let names: [String: [String]] = [
    "en": ["Commitment", "Business and the labour market", "Public space", "Mediation and conflict resolution"],
    "fr": [
      "Engagement", "Vie économique et marché du travail", "Espace public", "Médiation et résolution des conflits",
    ],
    "uk": ["Відданість", "Бізнес і ринок праці", "Громадський простір", "Медіація та розв’язання конфліктів"],
    "el": ["Δέσμευση", "Επιχειρήσεις και αγορά εργασίας", "Δημόσιος χώρος", "Διαμεσολάβηση"],
    "ar": ["الالتزام", "الأعمال وسوق العمل", "الفضاء العام", "الوساطة وحل النزاعات"],
    "ja": ["コミットメント", "ビジネスと労働市場における多様性の推進", "公共空間", "調停と紛争解決"],
    "de": [
      "Engagement", "Wirtschaft und Arbeitsmarkt", "Öffentlicher Raum",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützen",
    ],
  ]

  /// Names in the language, as many as asked for.
  static func categories(_ count: Int, _ language: String) -> [String] {
    let known = names[String(language.prefix(2))] ?? []
    return (0..<count).map { n in n < known.count ? known[n] : known[n % known.count] + " \(n)" }
  }

  struct Values: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var values: [Double?]
    var format = ValueFormat.number
  }

  static let extremes: [Values] = [
    Values(testDescription: "rates", values: [81, 46, 100, 0], format: .rate),
    Values(testDescription: "rates out of range", values: [81, 120, -4, 0], format: .rate),
    Values(testDescription: "percent with decimals", values: [12.5, 0.25, nil, 33.333], format: .percent),
    Values(testDescription: "one", values: [7]),
    Values(testDescription: "one zero", values: [0]),
    Values(testDescription: "one negative", values: [-12]),
    Values(testDescription: "equal", values: [5, 5, 5, 5]),
    Values(testDescription: "zeros", values: [0, 0, 0]),
    Values(testDescription: "negative and positive", values: [-120, 35, nil, 80]),
    Values(testDescription: "all negative", values: [-3, -2, -1]),
    Values(testDescription: "huge", values: [183_432_000_000_000, 3, 156_149]),
    Values(testDescription: "beyond words", values: [4.2e290, -1e18, 7]),
    Values(testDescription: "tiny", values: [0.000_01, 0.000_02, 0.3]),
    Values(testDescription: "missing but one", values: [nil, nil, 3, nil]),
    Values(testDescription: "forty", values: (0..<40).map { Double(90 - $0 * 2) }),
    Values(testDescription: "crowd", values: (0..<129).map { Double(95 - $0 / 2) }, format: .rate),
  ]

  static func chartData(_ v: Values, _ language: String, series: Int = 1) throws -> ChartData {
    let rows = (0..<series).map { s in
      Series(
        series == 1 ? "" : ["Lisbon", "Reggio nell’Emilia", "City sample, all", "2021"][s],
        s == 0 ? v.values : v.values.reversed())
    }
    return try ChartData(
      "Title", subtitle: "Unit", categories: categories(v.values.count, language), series: rows, format: v.format,
      wording: Wording(language: language))
  }

  @Test(arguments: extremes) func bars(_ v: Values) throws {
    for language in Self.languages {
      let data = try Self.chartData(v, language)
      let highlight = data.categories.first
      let reference = ReferenceLine(Self.categories(4, language)[1], at: v.values.compactMap { $0 }.first ?? 0)
      let plain = try BarChart(data)
      let full = try BarChart(data, highlight: highlight, reference: reference)
      let standing = try BarChart(data, highlight: highlight, reference: reference, direction: .standing)
      for chart in [plain, full, standing] { Self.check(chart, language, v) }
      guard v.values.count <= BarChart.mostNames else { continue }
      let two = try BarChart(try Self.chartData(v, language, series: 2), reference: reference)
      Self.check(two, language, v)
    }
  }

  @Test(arguments: extremes) func years(_ v: Values) throws {
    for language in ["en", "ar"] {
      let years = v.values.indices.map { "\(1950 + $0)" }
      let data = try ChartData(
        "Title", categories: years, series: [Series("", v.values)], format: v.format,
        wording: Wording(language: language))
      Self.check(try BarChart(data, reference: ReferenceLine("Goal", at: 10)), language, v)
      Self.check(try LineChart(data), language, v)
    }
  }

  @Test(arguments: extremes) func lines(_ v: Values) throws {
    for language in Self.languages {
      for series in [1, 2, 4] {
        Self.check(try LineChart(try Self.chartData(v, language, series: series)), language, v)
      }
    }
  }

  @Test(arguments: [
    [1, 1], [5, 3, 2], [970, 12, 10, 5, 0, 3], [0, 1], [1, 1, 1, 1, 1, 1], [156_149, 27_283], [1e17, 3e17],
  ])
  func donuts(_ values: [Double]) throws {
    for language in Self.languages {
      for format in [ValueFormat.number, .percent] {
        let v = Values(testDescription: "parts", values: values, format: format)
        Self.check(try DonutChart(try Self.chartData(v, language)), language, v)
      }
    }
  }

  /// Draws at every width and tells what is wrong, each fault once with the width where it begins.
  static func check(_ chart: some Chart, _ language: String, _ v: Values) {
    var faults: [String: Double] = [:]
    for width in widths {
      let canvas = RecordingCanvas(language)
      let size = canvas.draw(chart, width: width)
      // Halves of odd lengths may be a unit off.
      let page = Rectangle(x: -0.01.pt, y: -0.01.pt, width: size.width + 0.02.pt, height: size.height + 0.02.pt)
      for fault in self.faults(canvas, on: page, chart) where faults[fault] == nil {
        faults[fault] = width
      }
    }
    for (fault, width) in faults.sorted(by: { $0.key < $1.key }).prefix(4) {
      Issue.record("\(chart.kind) (\(language), \(v.testDescription)) at \(width): \(fault)")
    }
  }

  static func faults(_ canvas: RecordingCanvas, on page: Rectangle, _ chart: some Chart) -> [String] {
    var faults: [String] = []
    if page.size.height > 5000.pt { faults.append("as high as a house") }
    for (n, text) in canvas.texts.enumerated() {
      if !page.contains(text.box) { faults.append("\"\(text.text)\" leaves the chart") }
      if text.style.size < 7.5.pt { faults.append("\"\(text.text)\" is too small") }
      if text.style.colour.contrast(with: .white) < 4.5 { faults.append("\"\(text.text)\" is too pale") }
      for other in canvas.texts[..<n] where text.box.overlaps(other.box) {
        faults.append("\"\(text.text)\" over \"\(other.text)\"")
      }
      guard chart is BarChart else { continue }
      for bar in canvas.fills where isMark(bar.colour) && text.box.overlaps(bar.bounds) {
        faults.append("\"\(text.text)\" on a bar")
      }
    }
    if !canvas.fills.allSatisfy({ page.contains($0.bounds) }) { faults.append("a mark leaves the chart") }
    if !canvas.strokes.allSatisfy({ page.contains($0.bounds) }) { faults.append("a line leaves the chart") }
    return faults
  }

  /// Whether a colour carries a mark; the track of rates is paler.
  static func isMark(_ colour: Colour) -> Bool { colour.contrast(with: .white) >= 3 }
}
