import Content
import Datasets
import Diagnostics

/// Joins the cells of a Markdown table: one that holds only `<` belongs to the cell to its left, one that holds only
/// `^` to the one above. What is joined must be a rectangle.
struct CellJoins {
  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  private let rows: [MarkdownBlock.Table.Row]
  private let findings: Findings
  /// The cell to which each place belongs.
  private var owners: [Place: Place] = [:]
  private var spans: [Place: Place] = [:]

  /// - Parameters:
  ///   - rows: those of the header, of the body or of the footer: no cell reaches from one into the other.
  init(_ rows: [MarkdownBlock.Table.Row], findings: Findings) {
    self.rows = rows
    self.findings = findings
    for (r, row) in rows.enumerated() {
      for c in row.cells.indices { join(Place(row: r, column: c)) }
    }
    checkRectangles()
  }

  private mutating func join(_ place: Place) {
    let cell = rows[place.row].cells[place.column]
    guard let join = cell.join else { return }
    let near =
      join == .left
      ? Place(row: place.row, column: place.column - 1)
      : Place(row: place.row - 1, column: place.column)
    guard near.row >= 0, near.column >= 0, near.column < rows[near.row].cells.count else {
      findings.error(
        join == .left
          ? "< joins a cell to the one on its left, and there is none"
          : "^ joins a cell to the one above, and there is none",
        at: cell.origin,
        hint: join == .left
          ? "write \\< to print the sign"
          : "the header, the body and the footer are not joined; write \\^ to print the sign")
      return
    }
    owners[place] = owners[near] ?? near
  }

  /// Cells that grew together to something else than a rectangle overlap others.
  private mutating func checkRectangles() {
    var members: [Place: [Place]] = [:]
    for (place, owner) in owners { members[owner, default: []].append(place) }
    for (owner, places) in members.sorted(by: { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }) {
      let last = Place(
        row: places.map(\.row).max() ?? owner.row, column: places.map(\.column).max() ?? owner.column)
      let size = Place(row: last.row - owner.row + 1, column: last.column - owner.column + 1)
      if size.row * size.column == places.count + 1, places.allSatisfy({ $0.column >= owner.column }) {
        spans[owner] = size
        continue
      }
      let first = places.min { ($0.row, $0.column) < ($1.row, $1.column) } ?? owner
      findings.error(
        "the cells that are joined here are no rectangle", at: rows[first.row].cells[first.column].origin,
        hint: "write < or ^ into every cell of the rectangle, and nowhere else")
      for place in places { owners[place] = nil }
    }
  }

  /// The cells of a row, without those that belong to others.
  func cells(_ row: Int, text: ([MarkdownInline]) -> RichText) -> [Table.Cell] {
    rows[row].cells.enumerated().compactMap { column, cell in
      let place = Place(row: row, column: column)
      guard owners[place] == nil else { return nil }
      let span = spans[place]
      return Table.Cell(
        cell.join == nil ? text(cell.content) : RichText(), span: span?.column ?? 1, rows: span?.row ?? 1,
        origin: cell.origin)
    }
  }
}
