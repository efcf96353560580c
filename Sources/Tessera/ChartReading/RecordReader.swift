import Content
import Datasets
import Diagnostics

/// Reads the fields of records as texts and numbers; what cannot be read is told with its row and column.
struct RecordReader {
  let findings: Findings
  let wording: Wording
  /// What needs the records: the block of the prose, the chart's own file.
  let neededBy: Origin

  /// The keys of all records, in the order in which they first come.
  static func columns(_ records: [JSONValue]) -> [String] {
    var known: [String] = []
    for record in records {
      for key in record.object?.keys ?? [] where !known.contains(key) { known.append(key) }
    }
    return known
  }

  /// A text or number of the data as printed, empty where it is missing; nothing else can be.
  func text(_ value: JSONValue?, form: String? = nil, column: String) -> String {
    guard let value, !value.isNull else { return "" }
    if let number = value.number { return DataStore.text(number, form: form, wording: wording) }
    if let text = value.string {
      FormattingMarks.tell(in: text, column, at: value.origin, findings: findings)
      return text
    }
    findings.error(
      "\(column): \(value.inWords) cannot be printed", at: value.origin, neededBy: neededBy,
      hint: "write a text or a number")
    return ""
  }

  /// A number of the data; nil where it is missing.
  func number(_ value: JSONValue?, column: String) -> Double? {
    guard let value, !value.isNull else { return nil }
    if let number = value.number { return number.double }
    findings.error(
      "\(column): \(value.inWords) is not a number", at: value.origin, neededBy: neededBy,
      hint: value.string.map(NumberText.hint) ?? "leave it empty to show it as missing")
    return nil
  }

  /// Tells that there is no such column, and which is near.
  func unknown(_ column: String, known: [String], at place: Origin) {
    let near = NearestName.of(column, in: known)
    findings.error(
      "there is no column “\(column)” in the data", at: place,
      hint: near.map { "did you mean “\($0)”?" } ?? "the columns are: \(known.joined(separator: ", "))")
  }
}
