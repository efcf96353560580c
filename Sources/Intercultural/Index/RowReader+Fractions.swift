import Datasets
import Tessera

extension RowReader {
  /// Warns of columns of per cent in which all numbers lie between 0 and 1: fractions, most likely. All such columns are told at
  /// once, at the first.
  func tellFractions(_ columns: [String]) {
    let doubtful = columns.compactMap { column -> (name: String, cell: DataTable.Cell)? in
      let cells = rows.compactMap { $0.cell(column) }
      let numbers = cells.compactMap { Self.number($0.text) }
      let fraction = cells.first { Self.number($0.text).map { $0 > 0 && $0 < 1 } ?? false }
      return numbers.allSatisfy((0...1).contains) ? fraction.map { (column, $0) } : nil
    }
    guard let first = doubtful.first else { return }
    let more = doubtful.count - 1
    findings.warning(
      "\(first.name): every number of this column\(more > 0 ? ", and of \(more) more," : "") lies between 0 and 1",
      at: first.cell.origin,
      hint: "these are per cents: where \(first.cell.text) is a fraction, write it times a hundred")
  }
}
