/// Names the cells of a sheet as people call them: C7 is the seventh cell of the third column.
package enum CellName {
  /// The letters of a column, which counts from 1: A to Z, AA, AB and so on.
  package static func letters(ofColumn column: Int) -> String {
    var rest = max(column, 1)
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// "C7"; row and column count from 1.
  package static func of(row: Int, column: Int) -> String { "\(letters(ofColumn: column))\(row)" }
}
