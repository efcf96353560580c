import Diagnostics

/// A piece of data that a type can be filled from: a JSON value, a table, one of its rows or cells.
enum DataNode {
  case value(JSONValue)
  case table(DataTable)
  case row(DataTable, Int)
  case cell(DataTable.Cell)
  /// What stands for something missing, which is told already: whatever is asked of it, it gives a stand-in.
  case absent(Origin)

  var origin: Origin {
    switch self {
    case .value(let value): value.origin
    case .table(let table): table.origin
    case .row(let table, let row): table.rows[row].first?.origin ?? table.origin
    case .cell(let cell): cell.origin
    case .absent(let origin): origin
    }
  }

  var isAbsent: Bool { if case .absent = self { true } else { false } }

  /// The value of a key, or the cell of a column; nil where there is none, or it is null or empty.
  func member(_ key: String) -> DataNode? {
    switch self {
    case .value(let value): return value.object?[key].flatMap { $0.isNull ? nil : .value($0) }
    case .row(let table, let row):
      guard let column = table.names.firstIndex(of: key) else { return nil }
      let cell = table.rows[row][column]
      return cell.isMissing ? nil : .cell(cell)
    default: return nil
    }
  }

  var keys: [String] {
    switch self {
    case .value(let value): value.object?.keys ?? []
    case .row(let table, _): table.names
    default: []
    }
  }

  /// What is here, for messages.
  var inWords: String {
    switch self {
    case .value(let value): value.inWords
    case .table: "a table"
    case .row: "a row of a table"
    case .cell(let cell): "the text \"\(cell.text)\""
    case .absent: "nothing"
    }
  }
}
