import Charts
import Content
import Datasets
import Diagnostics
import Geometry
import Layout
import Pages
import Typesetting

/// A chart in a file of its own: a JSON object with the options that `::: chart` takes, its data, and how it looks.
///
///     { "tessera": 1, "type": "bar", "title": "Housing", "language": "en", "data": "rates.csv", "x": "city", "y": "rate" }
struct ChartFile {
  let title: String
  let alternative: String
  let figure: Figure
  let width: Length
  let theme: Theme
  let wording: Wording
  let information: DocumentInformation

  /// The page's width where nobody says it, in points.
  private static let usualWidth = 480.0
  /// What is said besides the chart's own options.
  private static let keys = ["tessera", "type", "title", "language", "data", "width", "theme", "alternative"]

  /// Reads a chart and its data; nil, with all findings, where it cannot be drawn.
  ///
  /// `language` and `width` (points) replace what the file says.
  static func read(_ path: String, language: String?, width: Double?, findings: Findings) -> ChartFile? {
    guard let bytes = DataFile.bytes(path, at: .file(path), findings: findings),
      let value = JSONReader.read(bytes, file: path, findings: findings)
    else { return nil }
    return ObjectReader.read(value, findings: findings) { object in
      ChartFile(object, path: path, language: language, width: width, findings: findings)
    }
  }

  private init?(_ object: ObjectReader, path: String, language: String?, width: Double?, findings: Findings) {
    Manifest.checkFormat(object)
    title = object.string("title")
    let own = object.string("language")
    let language = language ?? own
    if !language.isEmpty, !LanguageTag.isValid(language) {
      object.report("language", "“\(language)” is not the code of a language", hint: LanguageTag.hint)
    }
    LanguageTag.checkWords(language, of: "a chart says by itself", at: .file(path), findings: findings)
    wording = Wording(language: language)
    let range = Composer.leastAlone.points...Composer.mostAlone.points
    let wanted = width ?? object.optionalDouble("width") ?? Self.usualWidth
    if !range.contains(wanted) {
      object.report(
        "width", "\(wanted) pt is out of range",
        hint: "give \(Int(range.lowerBound)) to \(Int(range.upperBound)) points")
    }
    self.width = range.contains(wanted) ? Length(points: wanted) : Self.usualWidth.pt
    var theme = Theme.neutral
    if let value = object.value("theme") {
      theme.apply(value, findings: findings) { _, _ in nil }
      theme.fonts.check(value.object?["fonts"]?.object, findings: findings)
      ThemePreflight.check(theme, findings: findings) { _ in value.origin }
    }
    self.theme = theme
    information = DocumentInformation(title: title, language: language)

    let type = object.value("type")
    var options: [String: JSONValue] = [:]
    for name in ChartKind.options(of: type?.string) where !Self.keys.contains(name) {
      if let option = object.value(name) { options[name] = option }
    }
    let kind = ChartKind.named(type, findings: findings)
    let alternative = object.optionalString("alternative")
    guard let data = object.required("data") else { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    func records(_ value: JSONValue) -> [JSONValue]? {
      DataFile.records(value, folder: folder, neededBy: object.origin, findings: findings)
    }
    guard let records = records(data) else { return nil }
    let reader = RecordReader(findings: findings, wording: wording, neededBy: object.origin)
    let request = ChartRequest(
      title: title, records: records, options: options, reader: reader, isJSON: true, more: records(_:))
    guard let chart = ChartReader.chart(kind, request) else { return nil }
    let source = request.text("source").map { RichText($0) }
    var figure = Figure(chart, source: source, origin: object.origin)
    if let alternative { figure.alternative = .text(alternative) }
    self.figure = figure
    self.alternative = alternative ?? chart.alternative
  }
}

extension ObjectReader {
  /// The value of a key that must stand, of whatever type.
  fileprivate func required(_ key: String) -> JSONValue? {
    if let value = value(key) { return value }
    report(key, "the chart has no data", hint: "name a file such as \"rates.csv\", or write the records: [ { … } ]")
    return nil
  }
}
