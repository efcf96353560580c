import Diagnostics

/// The place of a cell in its sheet; row and column count from 1.
struct CellPlace: Hashable {
  var row: Int
  var column: Int

  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// A place as it is written: "C7", "$C$7". Nil for anything else, and beyond the last cell of a sheet.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      if byte.isLetter, row == 0 {
        column = column * 26 + Int(byte & 0x1F)
      } else if byte.isDigit, column > 0 {
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      } else {
        return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  var name: String { CellName.of(row: row, column: column) }
}

/// Cells in a rectangle: "B2:D4".
struct CellRange: Hashable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  init?(_ text: String) {
    let corners = text.split(separator: ":").map { CellPlace($0) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  var first: CellPlace { CellPlace(row: rows.lowerBound, column: columns.lowerBound) }
  var name: String { "\(first.name):\(CellName.of(row: rows.upperBound, column: columns.upperBound))" }
}
