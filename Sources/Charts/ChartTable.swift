/// The values of a chart in rows, for a table beside or behind it.
public struct ChartTable: Hashable, Sendable {
  /// A name, or a number with the way it is printed.
  public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    /// As printed.
    public var text: String
    /// Whether the cell stands in a column of numbers; `number` is nil there where a value is missing.
    public var isNumber: Bool
    public var number: Double?

    public init(_ text: String) {
      self.text = text
      isNumber = false
    }

    public init(stringLiteral value: String) { self.init(value) }

    public init(_ number: Double?, text: String) {
      self.text = text
      isNumber = true
      self.number = number
    }
  }

  public var header: [String]
  public var rows: [[Cell]]

  public init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  /// What the cells print.
  public var texts: [[String]] { rows.map { $0.map(\.text) } }

  /// The table for programmes (RFC 4180): numbers in full with a point, nothing where a value is missing.
  public var commaSeparatedValues: String {
    func field(_ text: String) -> String {
      guard text.utf8.contains(where: ",\"\r\n".utf8.contains) else { return text }
      return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    func field(_ cell: Cell) -> String {
      guard cell.isNumber else { return field(cell.text) }
      guard let value = cell.number else { return "" }
      return value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
    }
    let lines = [header.map(field)] + rows.map { $0.map(field) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }
}
