import Content

/// The places that the cells of a header or body take in the table's grid.
///
/// A cell takes the first column that no cell above reaches down to. Places that no cell takes get empty cells, so that
/// every row of the structure has the same columns (ISO 14289-1, 7.5).
struct TableGrid {
  struct Place {
    var cell: Table.Cell
    var row: Int
    var columns: Range<Int>
    /// How many rows it reaches down, this one included.
    var rows: Int
  }

  /// The places of each row, in the order of columns; a place stands with its first row.
  private(set) var rows: [[Place]] = []
  /// Rows that stand together because cells span them; most stand alone.
  private(set) var bands: [Range<Int>] = []

  /// The columns that rows need.
  static func columnCount(_ rows: [Table.Row]) -> Int {
    var grid = TableGrid()
    return grid.fill(rows, columns: 0)
  }

  private init() {}

  init(_ rows: [Table.Row], columns: Int) { fill(rows, columns: columns) }

  /// Places all cells; gives the columns that they take, `columns` at least.
  @discardableResult
  private mutating func fill(_ all: [Table.Row], columns: Int) -> Int {
    // The first row in which a column is free again.
    var free = [Int](repeating: 0, count: columns)
    rows.reserveCapacity(all.count)
    var start = 0
    var end = 0
    for (r, row) in all.enumerated() {
      var places: [Place] = []
      var column = 0
      func isTaken(_ column: Int) -> Bool { column < free.count && free[column] > r }
      func put(_ cell: Table.Cell, span: Int, rows: Int) {
        while free.count < column + span { free.append(0) }
        places.append(Place(cell: cell, row: r, columns: column..<column + span, rows: rows))
        for n in column..<column + span { free[n] = r + rows }
        column += span
      }
      for cell in row.isGroup ? Array(row.cells.prefix(1)) : row.cells {
        while isTaken(column) { column += 1 }
        var span = 1
        let wide = row.isGroup ? columns : cell.span
        while span < wide, !isTaken(column + span) { span += 1 }
        put(cell, span: span, rows: row.isGroup ? 1 : min(max(cell.rowSpan, 1), all.count - r))
      }
      while column < free.count {
        if isTaken(column) { column += 1 } else { put(Table.Cell(RichText()), span: 1, rows: 1) }
      }
      end = max(end, places.map { r + $0.rows }.max() ?? 0, r + 1)
      rows.append(places)
      if end == r + 1 {
        bands.append(start..<end)
        start = end
      }
    }
    return free.count
  }
}
