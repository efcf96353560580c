import Diagnostics

/// A piece of data that a type can be filled from: a JSON value, a table, one of its rows or cells.
enum DataNode {
  case value(JSONValue)
  case table(DataTable)
  case row(DataTable, Int)
  case cell(DataTable.Cell)
  /// A text in several languages, a column each: "title.en", "title.uk".
  case versions([Version])
  /// What stands for something missing, which is told already: whatever is asked of it, it gives a stand-in.
  case absent(Origin)

  /// A cell with the language of its column; without one where the column does not say it.
  struct Version {
    var language: String?
    var cell: DataTable.Cell
    /// The head of the column.
    var column: Origin
  }

  var origin: Origin {
    switch self {
    case .value(let value): value.origin
    case .table(let table): table.origin
    case .row(let table, let row): table.rows[row].first?.origin ?? table.origin
    case .cell(let cell): cell.origin
    case .versions(let versions): versions.first?.cell.origin ?? .toolkit
    case .absent(let origin): origin
    }
  }

  var isAbsent: Bool { if case .absent = self { true } else { false } }

  /// The value of a key, or the cell of a column; nil where there is none, or it is null or an empty text.
  func member(_ key: String) -> DataNode? {
    switch self {
    case .value(let value): return value.object?[key].flatMap { $0.isMissing ? nil : .value($0) }
    case .row(let table, let row):
      let columns = table.versions(of: key)
      let versions = columns.compactMap { version -> Version? in
        let cell = table.rows[row][version.column]
        let place = table.columns[version.column].origin
        return cell.isMissing ? nil : Version(language: version.language, cell: cell, column: place)
      }
      guard let first = versions.first else { return nil }
      return columns.contains { $0.language != nil } ? .versions(versions) : .cell(first.cell)
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

  /// Whether it holds a text in several languages: an object, or a column for each.
  var isOfSeveralLanguages: Bool {
    switch self {
    case .value(let value): value.object != nil
    case .versions: true
    default: false
    }
  }

  /// What is here, for messages.
  var inWords: String {
    switch self {
    case .value(let value): value.inWords
    case .table: "a table"
    case .row: "a row of a table"
    case .cell(let cell): "the text \"\(cell.text)\""
    case .versions: "a text in several languages"
    case .absent: "nothing"
    }
  }
}
