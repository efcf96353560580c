import Datasets
import Tessera

/// Reads the rows of a table by the names of its columns, and tells what is wrong with a cell at the cell.
struct RowReader {
  let table: DataTable
  let findings: Findings
  private let places: [String: Int]
  private(set) var row: [DataTable.Cell] = []

  init(_ table: DataTable, findings: Findings) {
    self.table = table
    self.findings = findings
    places = Dictionary(table.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows, each as a reader that stands on it.
  var rows: [RowReader] {
    table.rows.map { cells in
      var reader = self
      reader.row = cells
      return reader
    }
  }

  /// Where the row begins.
  var origin: Origin { row.first?.origin ?? table.origin }

  func has(_ column: String) -> Bool { places[column] != nil }

  /// Reports columns that must be there and are not; false where one is missing.
  func requires(_ columns: [String], known: [String]) -> Bool {
    var isComplete = true
    for column in columns where !has(column) {
      isComplete = false
      let near = NearestName.of(column, in: table.names.filter { !known.contains($0) })
      findings.error(
        "there is no column \"\(column)\"", at: table.columns.first?.origin ?? table.origin,
        hint: near.map { "did you mean it by \"\($0)\"?" } ?? "add it to the first row; known are \(Self.list(known))")
    }
    return isComplete
  }

  /// Reports columns that nobody knows, each at its name.
  func reportUnknown(known: [String], what: String) {
    for column in table.columns where !column.name.isEmpty && !known.contains(column.name) {
      let near = NearestName.of(column.name, in: known)
      findings.error(
        "\"\(column.name)\" is \(what)", at: column.origin,
        hint: near.map { "did you mean \"\($0)\"?" } ?? "known are \(Self.list(known))")
    }
  }

  static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? shown + ", …" : shown
  }

  /// The cell of a column, nil where it is empty or there is no such column.
  func cell(_ column: String) -> DataTable.Cell? {
    places[column].flatMap { row.indices.contains($0) && !row[$0].isMissing ? row[$0] : nil }
  }

  func text(_ column: String) -> String? { cell(column)?.text }

  /// A text that must be there; empty, with a finding, where it is not.
  func required(_ column: String) -> String {
    if let text = text(column) { return text }
    findings.error("\(column) is missing", at: places[column].map { row[$0].origin } ?? origin)
    return ""
  }

  /// A number within a range.
  func number(_ column: String, _ range: ClosedRange<Double>, hint: String? = nil) -> Double? {
    guard let cell = cell(column) else { return nil }
    guard let number = Self.number(cell.text) else {
      findings.error(
        "\(column): \"\(cell.text)\" is not a number", at: cell.origin, hint: NumberText.hint(for: cell.text))
      return nil
    }
    guard range.contains(number) else {
      let low = JSONOutput.number(range.lowerBound).line
      let asked =
        range.upperBound < .infinity ? "from \(low) to \(JSONOutput.number(range.upperBound).line)" : "\(low) or more"
      findings.error(
        "\(column): \(cell.text) is out of range; expected is \(asked)", at: cell.origin, hint: hint)
      return nil
    }
    return number
  }

  /// A number as spreadsheets of many countries write it: "9.5", "9,5", "9,5 %". A comma before three digits may part
  /// thousands, and is not read.
  static func number(_ text: String) -> Double? {
    if let number = NumberText.parse(text) { return number }
    var digits = text
    if digits.last == "%" { digits.removeLast() }
    while let last = digits.last, last.isWhitespace { digits.removeLast() }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, (1...2).contains(parts[1].count), !digits.contains(".") {
      digits = parts.joined(separator: ".")
    }
    return NumberText.parse(digits)
  }

  /// A whole number within a range. A point may part thousands, so it is not read as a decimal.
  func whole(_ column: String, _ range: ClosedRange<Double>) -> Int? {
    if let cell = cell(column), cell.text.contains("."), number(column, range) != nil {
      findings.error(
        "\(column): \(cell.text) is not a whole number in digits alone", at: cell.origin,
        hint: "write it without points, commas and decimals: 98000")
      return nil
    }
    guard let number = number(column, range) else { return nil }
    if let whole = Int(exactly: number) { return whole }
    if let cell = cell(column) {
      findings.error(
        "\(column): \(cell.text) is not a whole number", at: cell.origin, hint: "write it without decimals")
    }
    return nil
  }

  /// One of the words of a type.
  func choice<T: RawRepresentable<String> & CaseIterable>(_ column: String, of type: T.Type) -> T? {
    guard let cell = cell(column) else { return nil }
    if let word = T(rawValue: cell.text) { return word }
    let known = type.allCases.map(\.rawValue)
    findings.error(
      "\(column): \"\(cell.text)\" is not known", at: cell.origin,
      hint: NearestName.of(cell.text, in: known).map { "did you mean \"\($0)\"?" }
        ?? "write \(known.joined(separator: " or "))")
    return nil
  }

  /// "yes" or "no"; no where the cell is empty.
  func flag(_ column: String) -> Bool {
    enum Word: String, CaseIterable { case yes, no }
    return choice(column, of: Word.self) == .yes
  }
}
