import Diagnostics

extension SheetTable {
  /// Tells cells without a value: the first of each kind in each column, and how many follow.
  func tellProblems() {
    struct Kind: Hashable {
      let column: Int
      let problem: CellProblem
    }
    var counts: [Kind: Int] = [:]
    for (place, problem) in sheet.problems { counts[Kind(column: place.column, problem: problem), default: 0] += 1 }
    for (place, problem) in sheet.problems {
      guard let count = counts.removeValue(forKey: Kind(column: place.column, problem: problem)) else { continue }
      let others = count == 1 ? "" : "; so it is in \(count) cells of this column"
      findings.error(problem.message + others, at: origin(place), hint: problem.hint)
    }
  }

  /// Tells columns that have cells and no name.
  func tellUnnamed(_ head: Sheet.Row) {
    let named = Set(head.cells.map(\.column))
    var told: Set<Int> = []
    for row in sheet.rows.dropFirst() {
      for cell in row.cells where !named.contains(cell.column) && told.insert(cell.column).inserted {
        if isJoined(CellPlace(row: head.number, column: cell.column)) { continue }
        let name = CellName.of(row: row.number, column: cell.column)
        findings.error(
          "column \(CellName.letters(ofColumn: cell.column)) has no name, but something in it: “\(cell.text)” in \(name)",
          at: origin(head.number, cell.column),
          hint:
            "write the column's name here (no title stands above the names), or move what is no part of the table away")
      }
    }
  }

  private func isJoined(_ place: CellPlace) -> Bool {
    sheet.merged.contains { $0.rows.contains(place.row) && $0.columns.contains(place.column) }
  }

  /// Tells merged cells: only the first of them has the value that people see in all.
  func tellMerged(_ head: Sheet.Row) {
    guard let last = sheet.rows.last?.number, !sheet.merged.isEmpty else { return }
    let filled = Set(sheet.rows.flatMap { row in row.cells.map { CellPlace(row: row.number, column: $0.column) } })
    for range in sheet.merged where filled.contains(range.first) && range.first.row <= last {
      if range.rows.contains(head.number) {
        findings.error(
          "the cells \(range.name) are merged, but each column needs a name of its own", at: origin(range.first),
          hint: "unmerge them (Home, Merge & Center), keep one row of names, and write a name over every column")
      } else {
        findings.error(
          "the cells \(range.name) are merged: only \(range.first.name) has the value, the others are empty",
          at: origin(range.first),
          hint: "unmerge them (Home, Merge & Center) and write the value into every cell that it is true of")
      }
    }
  }

  /// Tells rows and columns that are hidden, by hand or by a filter; they are read all the same.
  func tellHidden(_ head: Sheet.Row) {
    let rows = sheet.rows.filter(\.isHidden).map(\.number)
    if let first = rows.first {
      findings.warning(
        "\(Self.list(rows, "row", "rows") { String($0) }) hidden\(sheet.isFiltered ? " by a filter" : ""), and read all the same",
        at: origin(first, head.cells.first?.column ?? 1),
        hint: sheet.isFiltered
          ? "clear the filter (Data, Clear) to see what is read; delete rows that are not meant"
          : "unhide them to see what is read; delete what is not meant")
    }
    let columns = head.cells.map(\.column).filter { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
    }
    if let first = columns.first {
      let names = Self.list(columns, "column", "columns") { CellName.letters(ofColumn: $0) }
      findings.warning(
        "\(names) hidden, and read all the same", at: origin(head.number, first),
        hint: "unhide them to see what is read; delete what is not meant")
    }
  }

  /// "rows 5–9, 12 are".
  private static func list(_ numbers: [Int], _ one: String, _ many: String, name: (Int) -> String) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let shown = runs.prefix(5).map { run in
      run.count == 1 ? name(run.lowerBound) : "\(name(run.lowerBound))–\(name(run.upperBound))"
    }
    let names = shown.joined(separator: ", ") + (runs.count > 5 ? ", …" : "")
    return numbers.count == 1 ? "\(one) \(names) is" : "\(many) \(names) are"
  }

  /// Tells what looks like notes below the table: rows of one cell, under an empty row.
  func tellNotes(_ head: Sheet.Row) {
    let rows = sheet.rows
    guard head.cells.count > 1 else { return }
    let start = rows.indices.dropFirst(2).last { n in rows[n].number > rows[n - 1].number + 1 }
    func isNote(_ row: Sheet.Row) -> Bool {
      row.cells.count == 1 && row.cells.allSatisfy { !$0.text.isEmpty && NumberText.parse($0.text) == nil }
    }
    guard let start, rows[start...].allSatisfy(isNote), let cell = rows[start].cells.first else { return }
    let numbers = rows[start...].map(\.number)
    findings.warning(
      "“\(cell.text)” stands alone under an empty row and is read as a row of the table",
      at: origin(rows[start].number, cell.column),
      hint: "a note under the table goes to another sheet"
        + (numbers.count > 1 ? "; so do those in the rows down to \(numbers[numbers.count - 1])" : ""))
  }

  /// Tells that formulas were never calculated by who wrote the workbook.
  func tellUncalculated() {
    guard let formulas = sheet.formulas else { return }
    let read = formulas.count - sheet.problems.count { $0.problem == .notCalculated }
    guard read > 0 else { return }
    findings.warning(
      "the program that wrote the workbook did not calculate; the results of \(read == 1 ? "its formula" : "its \(read) formulas") may be wrong",
      at: origin(formulas.first), hint: "open it in Excel and save it")
  }
}
