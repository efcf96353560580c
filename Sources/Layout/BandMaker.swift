import Content
import Geometry
import Pages
import Typesetting

/// Sets the rows of a table, in order, and says which header cells belong to which cells.
final class BandMaker {
  let setter: TableSetter
  private let decimals: [TableColumns.Decimals?]
  private let head: [Element]
  private let body: [Element]
  /// The table's geometry; the content owns the maker.
  private unowned let content: TableContent
  /// The header cells over each column, topmost first.
  private var columnHeaders: [[Int]]
  /// Whether rows and columns alone do not tell which headers belong to a cell (ISO 14289-1, 7.5): headers with levels,
  /// or row headers that cover several rows.
  private let needsHeaders: Bool

  init(
    setter: TableSetter, content: TableContent, decimals: [TableColumns.Decimals?], head: [Element], body: [Element]
  ) {
    self.setter = setter
    self.content = content
    self.decimals = decimals
    self.head = head
    self.body = body
    columnHeaders = [[Int]](repeating: [], count: setter.columnCount)
    needsHeaders =
      setter.table.header.count > 1
      || setter.table.firstColumnIsHeader
        && setter.body.rows.contains { $0.contains { $0.columns.lowerBound == 0 && $0.rows > 1 } }
  }

  private var context: LayoutContext { setter.context }

  func headerBand() throws -> TableBand {
    let paths = setter.header.rows.map { _ in head + [context.element(.tableRow)] }
    var cells: [TableBand.Cell] = []
    for places in setter.header.rows {
      var made: [(Range<Int>, Int)] = []
      for place in places {
        let above = needsHeaders ? union(place.columns) : []
        let element = context.element(
          .headerCell(.column, columnSpan: place.columns.count, rowSpan: place.rows), headers: above)
        if !place.cell.text.isEmpty { made.append((place.columns, element.id)) }
        let row = setter.table.header[place.row]
        cells.append(try cell(place, paths[place.row] + [element], first: 0, isHeader: true, row))
      }
      for (columns, id) in made { for column in columns { columnHeaders[column].append(id) } }
    }
    return TableBand(paths: paths, totals: paths.map { _ in false }, cells: cells)
  }

  func bodyBand(_ number: Int) throws -> TableBand {
    let range = setter.body.bands[number]
    let paths = range.map { _ in body + [context.element(.tableRow)] }
    // The first column's cells come first: cells beside them name them.
    var rowHeaders: [Int: Element] = [:]
    for row in range {
      guard setter.table.firstColumnIsHeader, let place = setter.body.rows[row].first, place.columns.lowerBound == 0
      else { continue }
      var element = context.element(.headerCell(.row, columnSpan: place.columns.count, rowSpan: place.rows))
      if needsHeaders { element.headers = union(place.columns) }
      for covered in row..<row + place.rows { rowHeaders[covered] = element }
    }
    var cells: [TableBand.Cell] = []
    for row in range {
      for place in setter.body.rows[row] {
        var element: Element
        if place.columns.lowerBound == 0, let header = rowHeaders[row] {
          element = header
        } else {
          element = context.element(.dataCell(columnSpan: place.columns.count, rowSpan: place.rows))
          if needsHeaders {
            element.headers = union(place.columns)
            for covered in row..<row + place.rows {
              if let header = rowHeaders[covered], !element.headers.contains(header.id) {
                element.headers.append(header.id)
              }
            }
          }
        }
        cells.append(
          try cell(
            place, paths[row - range.lowerBound] + [element], first: range.lowerBound, isHeader: false,
            setter.table.rows[row]))
      }
    }
    return TableBand(paths: paths, totals: range.map { setter.table.rows[$0].isTotal }, cells: cells)
  }

  /// The headers of some columns, each once.
  private func union(_ columns: Range<Int>) -> [Int] {
    var all: [Int] = []
    for id in columns.flatMap({ columnHeaders[$0] }) where !all.contains(id) { all.append(id) }
    return all
  }

  private func cell(
    _ place: TableGrid.Place, _ path: [Element], first: Int, isHeader: Bool, _ row: Table.Row
  ) throws -> TableBand.Cell {
    let style = setter.style(place, isHeader: isHeader, row)
    let width = content.width(of: place.columns)
    let text = try context.text(
      place.cell.text, style: style, width: width, path: path, language: setter.language, origin: row.origin)
    text.x = content.left(of: place.columns)
    if !isHeader { try alignNumber(text, place, row) }
    return TableBand.Cell(
      content: text, columns: place.columns, row: place.row - first, rows: place.rows, end: text.lines.count)
  }

  /// Moves a number so that its decimal sign stands under those of its column.
  private func alignNumber(_ text: TextContent, _ place: TableGrid.Place, _ row: Table.Row) throws {
    guard place.columns.count == 1, text.lines.count == 1, let pieces = text.lines.first?.pieces,
      let edge = pieces.map(\.x).min(), let sides = decimals[place.columns.lowerBound],
      let lead = try setter.lead(place, row)
    else { return }
    let width = content.width(of: place.columns)
    guard sides.width <= width else { return }
    let start = Wording.isRightToLeft(setter.language) ? Length.zero : width - sides.width
    text.x = text.x + start + sides.lead - lead - edge
  }
}
