import Content
import Geometry
import Pages
import Typesetting

/// Rows of a table that stand together: mostly one, several where cells span rows; or what is left of them on a later
/// page.
struct TableBand {
  struct Cell {
    let content: TextContent
    let columns: Range<Int>
    /// The first row that it stands in, counted in the band, and how many it spans.
    var row: Int
    var rows: Int
    /// The first line that is not set yet.
    var from = 0
    /// Behind the last line that is set here.
    var end: Int

    var lineCount: Int { end - from }
    var height: Length { content.leading * lineCount }
  }

  /// The elements around the cells of each row, outermost first.
  var paths: [[Element]]
  /// Whether a rule sets off a row.
  var totals: [Bool]
  /// In the order of rows and columns.
  var cells: [Cell]
  /// Whether this is the rest of a band that began on an earlier page.
  var isRest = false
  /// The rows of the body that begin here.
  var begun: Range<Int>
  /// Whether the next band stands on the same page.
  var keepsWithNext = false
  private(set) var heights: [Length] = []
  private(set) var height = Length.zero

  /// Over and under the text of a row.
  static let padding = 3.pt
  /// A row of fewer lines goes to the next page as a whole; dividing it would spare no room worth the trouble.
  static let leastDividedLines = 6

  init(paths: [[Element]], totals: [Bool], cells: [Cell], begun: Range<Int> = 0..<0) {
    self.paths = paths
    self.totals = totals
    self.cells = cells
    self.begun = begun
    measure()
  }

  var rowCount: Int { paths.count }
  var mostLines: Int { cells.map(\.lineCount).max() ?? 0 }
  /// Whether it may be divided though a page could hold it.
  var isDivisible: Bool { rowCount == 1 && mostLines >= Self.leastDividedLines }

  /// The notes called in it.
  var notes: [Int] {
    var found: [Int] = []
    for cell in cells where cell.content.marks.count > 1 {
      for line in cell.from..<cell.end { found += cell.content.notes(on: line) }
    }
    return found
  }

  /// The notes of the table that are called in it.
  var tableNotes: Set<Int> {
    var found: Set<Int> = []
    for cell in cells where cell.content.marks.count > 1 {
      for line in cell.from..<cell.end { found.formUnion(cell.content.tableNotes(on: line)) }
    }
    return found
  }

  /// Rows are as high as their own cells; a cell that spans rows makes the last of them higher where it must.
  private mutating func measure() {
    heights = [Length](repeating: Self.padding * 2, count: rowCount)
    for cell in cells where cell.rows == 1 {
      heights[cell.row] = max(heights[cell.row], cell.height + Self.padding * 2)
    }
    for cell in cells.filter({ $0.rows > 1 }).sorted(by: { ($0.row + $0.rows, $0.row) < ($1.row + $1.rows, $1.row) }) {
      let last = cell.row + cell.rows - 1
      let have = heights[cell.row...last].reduce(.zero, +)
      heights[last] = heights[last] + max(cell.height + Self.padding * 2 - have, .zero)
    }
    height = heights.reduce(.zero, +)
  }

  /// The top of a row.
  func top(_ row: Int) -> Length { heights[..<row].reduce(.zero, +) }

  // MARK: - Dividing

  /// Divides the band so that the first part is as high as `fits` allows, and `room` high at most.
  ///
  /// Whole rows go first; a row is divided between lines of its cells, with at least two lines of each divided cell on
  /// either side. When `must` is set, even a single line is placed. Nil where no part would fit.
  func divided(room: Length, must: Bool, fits: (TableBand) -> Bool) -> (TableBand, TableBand)? {
    var row = rowCount - 1
    while row > 0 {
      if top(row) <= room, let parts = divided(before: row), fits(parts.0) { return parts }
      row -= 1
    }
    guard let leading = cells.first?.content.leading else { return nil }
    let most = cells.filter { $0.row == 0 }.map(\.lineCount).max() ?? 0
    let least = must ? 1 : TextBlock.leastLines
    var lines = min(most - 1, (room - Self.padding * 2).units / leading.units)
    while lines >= least {
      if let parts = divided(afterLine: lines, must: must), fits(parts.0) { return parts }
      lines -= 1
    }
    return nil
  }

  /// The rows above `row`, with as much of the cells that reach below as fits beside them.
  private func divided(before row: Int) -> (TableBand, TableBand)? {
    let below = top(row)
    var here: [Cell] = []
    var left: [Cell] = []
    for cell in cells {
      guard cell.row < row else {
        var moved = cell
        moved.row -= row
        left.append(moved)
        continue
      }
      guard cell.row + cell.rows > row else {
        here.append(cell)
        continue
      }
      let room = below - top(cell.row) - Self.padding * 2
      let lines = room.units / cell.content.leading.units
      let (first, rest) = Self.divided(cell, lines: lines, must: true)
      var upper = first
      upper.rows = row - cell.row
      here.append(upper)
      var lower = rest
      lower.row = 0
      lower.rows = cell.row + cell.rows - row
      left.append(lower)
    }
    return parts(here, left, rows: row, rest: row)
  }

  /// The first row down to a line of its cells.
  private func divided(afterLine lines: Int, must: Bool) -> (TableBand, TableBand)? {
    var here: [Cell] = []
    var left: [Cell] = []
    for cell in cells {
      guard cell.row == 0 else {
        left.append(cell)
        continue
      }
      let (first, rest) = Self.divided(cell, lines: lines, must: must)
      // A cell of three lines cannot be divided into two and two, and none shall be missing from the first part.
      if first.lineCount == 0, cell.lineCount > 0 { return nil }
      var upper = first
      upper.rows = 1
      here.append(upper)
      left.append(rest)
    }
    return parts(here, left, rows: 1, rest: 0)
  }

  private static func divided(_ cell: Cell, lines: Int, must: Bool) -> (Cell, Cell) {
    var count = cell.lineCount
    if count > lines {
      count = min(lines, count - TextBlock.leastLines)
      if count < TextBlock.leastLines { count = must ? max(0, min(lines, cell.lineCount - 1)) : 0 }
    }
    var first = cell
    first.end = cell.from + count
    var rest = cell
    rest.from = first.end
    return (first, rest)
  }

  /// The rows `..<rows`, and those from `rest` on; cells keep the order of rows and columns.
  private func parts(_ here: [Cell], _ left: [Cell], rows: Int, rest first: Int) -> (TableBand, TableBand) {
    func order(_ cells: [Cell]) -> [Cell] {
      cells.sorted { ($0.row, $0.columns.lowerBound) < ($1.row, $1.columns.lowerBound) }
    }
    // The first row of a rest began on an earlier page.
    let begins = max(begun.lowerBound, begun.upperBound - (rowCount - rows))
    var upper = TableBand(
      paths: Array(paths[..<rows]), totals: Array(totals[..<rows]), cells: here, begun: begun.lowerBound..<begins)
    var lower = TableBand(
      paths: Array(paths[first...]), totals: Array(totals[first...]), cells: order(left),
      begun: begins..<begun.upperBound)
    upper.isRest = isRest
    lower.isRest = true
    lower.keepsWithNext = keepsWithNext
    return (upper, lower)
  }
}
