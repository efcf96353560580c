public import Diagnostics

/// A table of texts with named columns, as a CSV file or a workbook gives it; each cell knows its place.
public struct DataTable: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// The text; empty for a missing value.
    public let text: String
    public let origin: Origin
    public var isMissing: Bool { text.isEmpty }

    package init(text: String, origin: Origin) {
      self.text = text
      self.origin = origin
    }
  }

  public struct Column: Hashable, Sendable {
    public let name: String
    public let origin: Origin

    package init(name: String, origin: Origin) {
      self.name = name
      self.origin = origin
    }
  }

  public let columns: [Column]
  /// The rows below the head; each has as many cells as there are columns.
  public let rows: [[Cell]]
  public let origin: Origin

  public init(columns: [Column], rows: [[Cell]], origin: Origin) {
    self.columns = columns
    self.rows = rows
    self.origin = origin
  }

  public var names: [String] { columns.map(\.name) }

  /// Each column needs a name of its own.
  static func checkNames(_ columns: [Column], findings: Findings) {
    var seen: [String: Origin] = [:]
    for (n, column) in columns.enumerated() {
      if column.name.isEmpty {
        findings.error(
          "column \(n + 1) has no name", at: column.origin,
          hint: "the first row names the columns; remove a separator too many")
      } else if let first = seen[column.name] {
        findings.error(
          "two columns are named \"\(column.name)\"", at: column.origin,
          hint: "give each column its own name; the other is \(first)")
      } else {
        seen[column.name] = column.origin
      }
    }
  }

  /// The columns of a key: that of its name, and those for languages, "title.uk".
  func versions(of key: String) -> [(language: String?, column: Int)] {
    columns.enumerated().compactMap { number, column in
      if column.name == key { return (nil, number) }
      return column.name.hasPrefix(key + ".") ? (String(column.name.dropFirst(key.count + 1)), number) : nil
    }
  }

  /// The place of a column; an unknown name is a finding at whatever asked for it, with the nearest known.
  public func index(of name: String, neededBy place: Origin? = nil, findings: Findings) -> Int? {
    if let index = columns.firstIndex(where: { $0.name == name }) { return index }
    let near = NearestName.of(name, in: names)
    findings.error(
      "there is no column \"\(name)\"", at: columns.first?.origin ?? origin, neededBy: place,
      hint: near.map { "did you mean \"\($0)\"?" }
        ?? "the columns are \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
    return nil
  }

  /// The cells of a column; empty, with a finding, where there is none of that name.
  public func cells(_ name: String, neededBy place: Origin? = nil, findings: Findings) -> [Cell] {
    guard let index = index(of: name, neededBy: place, findings: findings) else { return [] }
    return rows.map { $0[index] }
  }

  /// The numbers of a column, strictly read; empty cells are missing values, other texts are findings and nil too.
  public func numbers(_ name: String, neededBy place: Origin? = nil, findings: Findings) -> [Double?] {
    cells(name, neededBy: place, findings: findings).map { cell in
      if cell.isMissing { return nil }
      if let number = NumberText.parse(cell.text) { return number }
      findings.error(
        "\(name): \"\(cell.text)\" is not a number", at: cell.origin, neededBy: place,
        hint: NumberText.hint(for: cell.text))
      return nil
    }
  }
}
