import Diagnostics

/// Makes a table of a sheet: the first row with something in it names the columns, the rows below hold the values.
///
/// Empty rows and columns do not count, wherever they are. Hidden rows and columns are data as others are.
struct SheetTable {
  let sheet: Sheet
  let file: String
  /// The sheet's name, where findings must say it.
  let sheetName: String?
  let findings: Findings

  init(_ sheet: Sheet, file: String, sheetName: String?, findings: Findings) {
    self.sheet = sheet
    self.file = file
    self.sheetName = sheetName
    self.findings = findings
  }

  func table() -> DataTable? {
    guard let head = sheet.rows.first else {
      findings.error(
        "the sheet is empty", at: .file(file), hint: "the first row names the columns, the others hold the values")
      return nil
    }
    tellProblems()
    guard hasNames(head) else { return nil }
    let columns = head.cells.map { cell in
      DataTable.Column(name: CellText.oneLine(cell.text), origin: origin(head.number, cell.column))
    }
    DataTable.checkNames(columns, findings: findings)
    tellMerged(head)
    tellUnnamed(head)
    tellHidden(head)
    tellNotes(head)
    let rows = sheet.rows.dropFirst().compactMap { cells(of: $0, in: head) }
    return DataTable(columns: columns, rows: rows, origin: .file(file))
  }

  func origin(_ row: Int, _ column: Int) -> Origin { .cell(file: file, sheet: sheetName, row: row, column: column) }

  func origin(_ place: CellPlace) -> Origin { origin(place.row, place.column) }

  /// A row's cells, one for each column of the head; nil where all of them are empty.
  private func cells(of row: Sheet.Row, in head: Sheet.Row) -> [DataTable.Cell]? {
    var rest = row.cells[...]
    var isEmpty = true
    let cells = head.cells.map { named in
      rest = rest.drop { $0.column < named.column }
      let cell = rest.first.flatMap { $0.column == named.column ? $0 : nil }
      if cell != nil { isEmpty = false }
      return DataTable.Cell(text: cell?.text ?? "", origin: origin(row.number, named.column))
    }
    return isEmpty ? nil : cells
  }

  /// Whether the first row names most of the columns; else it is a title, which is told.
  private func hasNames(_ head: Sheet.Row) -> Bool {
    let named = Set(head.cells.map(\.column))
    let all = Set(sheet.rows.flatMap { $0.cells.map(\.column) })
    guard all.count > 2 * named.count, let first = head.cells.first else { return true }
    let widest = sheet.rows.map(\.cells.count).max() ?? 0
    let likely = sheet.rows.first { $0.cells.count * 2 > widest }
    findings.error(
      "row \(head.number), the first with something in it (“\(first.text)”), does not name the columns",
      at: origin(head.number, first.column),
      hint: "remove what stands above the row with the names of the columns"
        + (likely.map { ", which seems to be row \($0.number)" } ?? ""))
    return false
  }
}
