import Charts
import Content
import Datasets
import Diagnostics

/// A chart that somebody asks for: records, and options by name, each with its place.
///
/// Options come from the attributes of a block of prose or from the members of a JSON object; a list is an array there and
/// words between commas here, so a kind of chart asks for what it needs and does not know which it was.
final class ChartRequest {
  let title: String
  let records: [JSONValue]
  /// What the chart is to be blamed on when no better place is known.
  let origin: Origin
  let reader: RecordReader
  private let options: [String: JSONValue]
  /// Whether the options are members of a JSON object, which hints must show.
  private let isJSON: Bool
  /// The records that another option than `data` names; it tells what is wrong with them.
  private let more: (JSONValue) -> [JSONValue]?

  var findings: Findings { reader.findings }
  var wording: Wording { reader.wording }
  /// The columns of the records.
  let columns: [String]

  init(
    title: String, records: [JSONValue], options: [String: JSONValue], reader: RecordReader,
    isJSON: Bool = false, more: @escaping (JSONValue) -> [JSONValue]?
  ) {
    self.title = title
    self.records = records
    self.options = options
    self.reader = reader
    self.isJSON = isJSON
    self.more = more
    origin = reader.neededBy
    columns = RecordReader.columns(records)
  }

  /// Ends the making of a chart about which everything is told already.
  struct Refusal: Error {}

  subscript(option: String) -> JSONValue? { options[option] }

  /// An option as it is written: `x=…` or `"x": …`.
  func written(_ option: String) -> String { isJSON ? "\"\(option)\": …" : "\(option)=…" }

  /// Where an option stands.
  func place(of option: String) -> Origin { options[option]?.origin ?? origin }

  /// The words of an option; a number counts as its figures.
  func text(_ option: String) -> String? {
    guard let value = options[option] else { return nil }
    if let text = value.string ?? value.number?.text { return text }
    findings.error("\(option): expected a text, found \(value.inWords)", at: value.origin)
    return nil
  }

  /// The items of an option: a list, or words between commas.
  func list(_ option: String) -> [String]? {
    guard let value = options[option] else { return nil }
    if let text = value.string { return ProseConverter.parts(text) }
    guard let items = value.array else {
      findings.error("\(option): expected a text or a list of texts, found \(value.inWords)", at: value.origin)
      return nil
    }
    return items.compactMap { item in
      if let text = item.string ?? item.number?.text { return text }
      findings.error("\(option): expected a text, found \(item.inWords)", at: item.origin)
      return nil
    }
  }

  func number(_ option: String) -> Double? {
    guard let value = options[option] else { return nil }
    if let number = value.number?.double ?? value.string.flatMap(NumberText.parse) { return number }
    findings.error(
      "\(option): \(value.inWords) is not a number", at: value.origin, hint: value.string.map(NumberText.hint))
    return nil
  }

  /// yes or no; true or false in JSON.
  func isOn(_ option: String, missing: Bool = false) -> Bool {
    guard let value = options[option] else { return missing }
    if let bool = value.bool { return bool }
    if value.string == "yes" { return true }
    if value.string == "no" { return false }
    findings.error("\(option): expected yes or no, found \(value.inWords)", at: value.origin)
    return missing
  }

  /// One of the words that are known; nil, told where there is another.
  func choice<T>(_ option: String, of known: KeyValuePairs<String, T>, what: String) -> T? {
    guard let word = text(option) else { return nil }
    if let found = known.first(where: { $0.key == word }) { return found.value }
    let names = known.map(\.key)
    findings.error(
      "“\(word)” is not \(what)", at: place(of: option),
      hint: NearestName.of(word, in: names).map { "did you mean “\($0)”?" } ?? "known are \(ChartKind.listed(names))")
    return nil
  }

  /// The records that an option of its own names, such as the countries of a map; nil where it does not stand.
  func records(_ option: String) -> [JSONValue]? { options[option].flatMap(more) }
}
