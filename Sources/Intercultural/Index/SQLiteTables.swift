import Datasets
import Tessera

/// Gives the tables of an SQLite file as the reader of folders has them: texts with names of columns and places.
struct SQLiteTables {
  let connection: SQLiteConnection
  let findings: Findings

  /// A whole table, in the order of its row ids; nil where there is none.
  func table(_ name: String, isNeeded: Bool) throws -> DataTable? {
    let columns = try connection.columns(of: name)
    guard !columns.isEmpty else {
      if isNeeded {
        findings.error(
          "there is no table “\(name)” in this file", at: .file(connection.file),
          hint: "tessera index import FOLDER -o FILE.sqlite makes a file with all tables")
      }
      return nil
    }
    var rows: [[DataTable.Cell]] = []
    // The names come from the file itself.
    let list = columns.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ", ")
    try connection.query("SELECT rowid, \(list) FROM \(name) ORDER BY rowid") { values in
      let row = values.first.flatMap { $0 } ?? "?"
      rows.append(
        zip(columns, values.dropFirst()).map { column, value in
          DataTable.Cell(text: value ?? "", origin: place(name, row, column))
        })
    }
    return DataTable(
      columns: columns.map { DataTable.Column(name: $0, origin: .file("\(connection.file):\(name):\($0)")) },
      rows: rows,
      origin: .file("\(connection.file):\(name)"))
  }

  /// The JSON documents of a table.
  func documents(_ name: String, isNeeded: Bool) throws -> [JSONValue] {
    guard let table = try table(name, isNeeded: isNeeded), let column = table.names.firstIndex(of: "json") else {
      return []
    }
    return table.rows.compactMap { row in
      JSONReader.read(Array(row[column].text.utf8), file: row[column].origin.description, findings: findings)
    }
  }

  /// Completions with their details, each kind of detail in a column of its own; completions without any are kept.
  ///
  /// - Parameters:
  ///   - left: columns of the completions that are not wanted.
  ///   - joins: whether several details of a kind stand in one cell; else the second is a finding.
  func wide(
    _ completions: DataTable, without left: Set<String> = [], details: DataTable?, key: String, value: String,
    joins: Bool = false
  ) -> DataTable? {
    guard let id = completions.index(of: "id", findings: findings) else { return nil }
    let fixed = completions.columns.indices.filter { $0 != id && !left.contains(completions.columns[$0].name) }
    var columns = fixed.map { completions.columns[$0] }
    var rows = completions.rows.map { row in fixed.map { row[$0] } }
    guard let details else { return DataTable(columns: columns, rows: rows, origin: completions.origin) }
    guard let owner = details.index(of: "completion", findings: findings),
      let key = details.index(of: key, findings: findings),
      let value = details.index(of: value, findings: findings)
    else { return nil }
    let places = Dictionary(
      completions.rows.enumerated().map { ($1[id].text, $0) }, uniquingKeysWith: { first, _ in first })
    var columnOf: [String: Int] = [:]
    for detail in details.rows {
      guard let row = places[detail[owner].text] else {
        findings.error("there is no completion \(detail[owner].text)", at: detail[owner].origin)
        continue
      }
      let name = detail[key].text
      if columnOf[name] == nil {
        columnOf[name] = columns.count
        columns.append(DataTable.Column(name: name, origin: detail[key].origin))
        for n in rows.indices { rows[n].append(DataTable.Cell(text: "", origin: rows[n][0].origin)) }
      }
      guard let column = columnOf[name] else { continue }
      if rows[row][column].isMissing {
        rows[row][column] = detail[value]
      } else if joins {
        rows[row][column] = DataTable.Cell(
          text: rows[row][column].text + " " + detail[value].text, origin: rows[row][column].origin)
      } else {
        findings.error(
          "\(name) stands twice for completion \(detail[owner].text)", at: detail[key].origin,
          neededBy: rows[row][column].origin, hint: "keep one of the two rows")
      }
    }
    return DataTable(columns: columns, rows: rows, origin: completions.origin)
  }

  private func place(_ table: String, _ row: String, _ column: String) -> Origin {
    .file("\(connection.file):\(table):\(row):\(column)")
  }
}
