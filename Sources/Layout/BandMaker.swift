import Content
import Geometry
import Pages
import Typesetting

/// Sets the rows of a table, in order, and says which header cells belong to which cells.
final class BandMaker {
  let setter: TableSetter
  private let decimals: [TableColumns.Decimals?]
  private let head: [Element]
  /// A body for the rows of each group, and one for rows before the first.
  private let bodies: [[Element]]
  private let foot: [Element]
  /// The headings of groups by their row, and the number of the body in which each row stands, where there are groups.
  private var groups: [Int: Element] = [:]
  private var bodyOfRow: [Int] = []
  /// The heading over each body's rows, by the body's number.
  private var headings: [Int: Int] = [:]
  /// The table's geometry; the content owns the maker.
  private unowned let content: TableContent
  /// The header cells over each column, topmost first.
  private var columnHeaders: [[Int]]
  /// Whether rows and columns alone do not tell which headers belong to a cell (ISO 14289-1, 7.5): headers with levels,
  /// row headers that cover several rows, or headings of groups.
  private let needsHeaders: Bool

  /// The bands of the body and, after them, of the footer.
  var bandCount: Int { setter.body.bands.count + setter.foot.bands.count }

  init(setter: TableSetter, content: TableContent, decimals: [TableColumns.Decimals?], path: [Element]) {
    self.setter = setter
    self.content = content
    self.decimals = decimals
    let context = setter.context
    let rows = setter.table.rows
    // Heads and feet want a body beside them (veraPDF, 7.2-14): without rows, the header's stand in the table itself.
    let isEmpty = rows.isEmpty
    head = isEmpty ? path : path + [context.element(.tableHead)]
    var bodies = [path + [context.element(.tableBody)]]
    let hasGroups = rows.contains(where: \.isGroup)
    if hasGroups {
      for (row, isGroup) in rows.map(\.isGroup).enumerated() {
        if isGroup {
          if row > 0 { bodies.append(path + [context.element(.tableBody)]) }
          groups[row] = context.element(.headerCell(.column, columnSpan: max(setter.columnCount, 1), rowSpan: 1))
        }
        bodyOfRow.append(bodies.count - 1)
      }
    }
    self.bodies = bodies
    foot = isEmpty ? path : path + [context.element(.tableFoot)]
    columnHeaders = [[Int]](repeating: [], count: setter.columnCount)
    needsHeaders =
      setter.table.header.count > 1 || hasGroups
      || setter.table.firstColumnIsHeader
        && (setter.body.rows + setter.foot.rows).contains { $0.contains { $0.columns.lowerBound == 0 && $0.rows > 1 } }
    for (row, element) in groups { headings[body(ofRow: row)] = element.id }
  }

  private var context: LayoutContext { setter.context }

  private func body(ofRow row: Int) -> Int { row < bodyOfRow.count ? bodyOfRow[row] : 0 }

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

  /// A band of the body, or of the footer that comes after it.
  func band(_ number: Int) throws -> TableBand {
    let inBody = setter.body.bands.count
    if number < inBody {
      var band = try self.band(setter.body, setter.table.rows, setter.body.bands[number], isFoot: false)
      // A footer never stands without the row above it.
      if number + 1 == inBody, setter.foot.rows.count > 0 { band.keepsWithNext = true }
      return band
    }
    var band = try self.band(setter.foot, setter.table.footer, setter.foot.bands[number - inBody], isFoot: true)
    band.keepsWithNext = number + 1 < bandCount
    return band
  }

  private func band(_ grid: TableGrid, _ all: [Table.Row], _ range: Range<Int>, isFoot: Bool) throws -> TableBand {
    let number = isFoot ? 0 : body(ofRow: range.lowerBound)
    let above = isFoot ? foot : bodies[number]
    let heading = isFoot ? nil : headings[number]
    let paths = range.map { _ in above + [context.element(.tableRow)] }
    // The first column's cells come first: cells beside them name them.
    var rowHeaders: [Int: Element] = [:]
    for row in range {
      guard setter.table.firstColumnIsHeader, let place = grid.rows[row].first, place.columns.lowerBound == 0,
        !all[row].isGroup
      else { continue }
      var element = context.element(.headerCell(.row, columnSpan: place.columns.count, rowSpan: place.rows))
      if needsHeaders { element.headers = union(place.columns) + (heading.map { [$0] } ?? []) }
      for covered in row..<row + place.rows { rowHeaders[covered] = element }
    }
    var cells: [TableBand.Cell] = []
    for row in range {
      for place in grid.rows[row] {
        var element: Element
        if all[row].isGroup, !isFoot, let group = groups[row] {
          element = group
        } else if place.columns.lowerBound == 0, let header = rowHeaders[row] {
          element = header
        } else {
          element = context.element(.dataCell(columnSpan: place.columns.count, rowSpan: place.rows))
          if needsHeaders {
            element.headers = union(place.columns) + (heading.map { [$0] } ?? [])
            for covered in row..<row + place.rows {
              if let header = rowHeaders[covered], !element.headers.contains(header.id) {
                element.headers.append(header.id)
              }
            }
          }
        }
        cells.append(
          try cell(
            place, paths[row - range.lowerBound] + [element], first: range.lowerBound, isHeader: false, all[row]))
      }
    }
    let rows = setter.table.rows.count
    var band = TableBand(
      paths: paths, totals: range.map { all[$0].isTotal }, cells: cells, begun: isFoot ? rows..<rows : range)
    band.keepsWithNext = all[range.upperBound - 1].keepsWithNext
    return band
  }

  /// A line with the sums of some columns, which is no part of the structure.
  func carryBand(_ label: String, sums: [Int: String]) throws -> TableBand? {
    guard let first = sums.keys.min() else { return nil }
    var texts = [Table.Cell(RichText(label), span: first)]
    for column in first..<setter.columnCount { texts.append(Table.Cell(RichText(sums[column] ?? ""))) }
    let row = Table.Row(texts, origin: setter.table.node.origin)
    let grid = TableGrid([row], columns: setter.columnCount)
    let cells = try grid.rows[0].map { try cell($0, [], first: 0, isHeader: false, row) }
    return TableBand(paths: [[]], totals: [false], cells: cells)
  }

  /// The heading of the group in which a band of the body stands, as a later page repeats it: no part of the structure.
  /// Nothing where the band begins a group or stands in none.
  func groupBand(before number: Int) throws -> TableBand? {
    guard !groups.isEmpty, number < setter.body.bands.count else { return nil }
    let row = setter.body.bands[number].lowerBound
    let rows = setter.table.rows
    guard !rows[row].isGroup, let start = rows[..<row].lastIndex(where: \.isGroup), let title = rows[start].cells.first
    else { return nil }
    var heading = rows[start]
    let words = [Inline.text(" (\(setter.wording.continued))")]
    heading.cells = [Table.Cell(title.text.withoutNotes + RichText(words))]
    let grid = TableGrid([heading], columns: setter.columnCount)
    let cells = try grid.rows[0].map { try cell($0, [], first: 0, isHeader: false, heading) }
    return TableBand(paths: [[]], totals: [false], cells: cells)
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
      setter.signed(place.cell.text), style: style, width: width, path: path, language: setter.language,
      origin: row.origin,
      tableNotes: content.notes,
      // The table tells of its columns.
      tellsCuts: false)
    if let notes = content.notes { notes.calls(in: text) }
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
