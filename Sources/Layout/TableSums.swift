import Content
import Diagnostics

/// The sums of a table's columns, exact to the last decimal.
///
/// Rows of totals and headings of groups do not count, nor do empty cells and dashes.
struct TableSums {
  struct Column {
    /// The sum of the rows before each row, and of all at the end; only for columns that are carried over.
    var before: [ExactDecimal] = []
    var sum = ExactDecimal()
    var isPercent = false
    var isGrouped = false
  }

  private(set) var columns: [Int: Column] = [:]
  private let wording: Wording

  /// Reads the columns that are wanted; a cell that is no number is a finding.
  init(_ table: Table, _ body: TableGrid, columnCount: Int, wording: Wording, findings: Findings) {
    self.wording = wording
    let carried = Set(table.carries)
    let wanted = carried.union(table.total?.columns ?? [])
    for column in wanted.sorted() {
      guard (1..<max(columnCount, 1)).contains(column) else {
        findings.error(
          "the table has no column \(column + 1) to be summed", at: table.node.origin,
          hint: "the first column names the rows; sum the second or a later one")
        continue
      }
      var read = Column()
      var reader = Reader(name: Self.name(column, table), wording: wording, findings: findings)
      for (row, places) in zip(table.rows, body.rows) {
        if carried.contains(column) { read.before.append(read.sum) }
        guard !row.isTotal, !row.isGroup, let place = places.first(where: { $0.columns.contains(column) }) else {
          continue
        }
        reader.add(place, row, to: &read)
      }
      read.before.append(read.sum)
      // All sums of a column have its decimals, and are grouped if one of them is long.
      read.before = read.before.map { $0.adding(ExactDecimal(places: read.sum.places)) ?? $0 }
      if read.before.contains(where: Wording.isLong) { read.isGrouped = true }
      columns[column] = read
    }
  }

  /// The sum of the rows before `row`, as the language writes it.
  func text(_ column: Int, before row: Int) -> String? {
    guard let column = columns[column], row < column.before.count else { return nil }
    return text(column.before[row], column)
  }

  func total(_ column: Int) -> String? { columns[column].map { text($0.sum, $0) } }

  /// The widest sums of a column that is carried over: the greatest and the least.
  func extremes(_ column: Int) -> [String] {
    guard let column = columns[column], let first = column.before.first else { return [] }
    var (least, most) = (first, first)
    for sum in column.before {
      if sum.units < least.units { least = sum }
      if sum.units > most.units { most = sum }
    }
    return [least, most].map { text($0, column) }
  }

  private func text(_ sum: ExactDecimal, _ column: Column) -> String {
    let number = wording.number(sum, grouped: column.isGrouped ? true : nil)
    return column.isPercent ? wording.percent(of: number) : number
  }

  /// What the header calls a column.
  static func name(_ column: Int, _ table: Table) -> String {
    let count = max(TableGrid.columnCount(table.header), column + 1)
    let places = TableGrid(table.header, columns: count).rows.flatMap { $0 }
    let over = places.last { $0.columns.contains(column) && !$0.cell.text.isEmpty }
    let words = over?.cell.text.plain ?? ""
    return words.isEmpty ? "\(column + 1)" : words
  }

  /// Reads the cells of one column.
  private struct Reader {
    let name: String
    let wording: Wording
    let findings: Findings
    private var count = 0

    init(name: String, wording: Wording, findings: Findings) {
      self.name = name
      self.wording = wording
      self.findings = findings
    }

    mutating func add(_ place: TableGrid.Place, _ row: Table.Row, to column: inout Column) {
      let text = place.cell.text.plain
      if text.isEmpty || Table.isDash(text) { return }
      let origin = place.cell.origin ?? row.origin
      guard place.columns.count == 1, let number = PrintedNumber(text, wording.numbers) else {
        findings.error(
          "“\(text)” in the column “\(name)” is no number, and the column is summed", at: origin,
          hint: "write figures as \(wording.number(ExactDecimal(units: 123_456, places: 1))), or leave the cell empty")
        return
      }
      if count > 0, number.isPercent != column.isPercent {
        findings.error(
          "“\(text)” in the column “\(name)” is summed with numbers that are \(number.isPercent ? "no" : "all") percentages",
          at: origin, hint: "write the percent sign in every cell of the column, or in none")
      }
      guard let sum = column.sum.adding(number.value) else {
        findings.error("the sum of the column “\(name)” has too many figures", at: origin, hint: "count in thousands")
        return
      }
      column.sum = sum
      column.isPercent = number.isPercent
      column.isGrouped = column.isGrouped || number.isGrouped
      count += 1
    }
  }
}
