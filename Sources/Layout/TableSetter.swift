import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Makes table blocks: column widths from the contents, cells into lines, rules.
struct TableSetter {
  let context: LayoutContext
  let table: Table
  let language: String

  /// Between the text of neighbouring columns.
  static let gutter = 10.pt
  /// Over and under the text of a row.
  static let padding = 3.pt

  /// Sets the table `width` wide, inside the elements of `path`.
  func block(number: Int, width: Length, path: [Element]) throws -> TableBlock {
    let content = TableContent()
    let element = context.element(.table, language: table.node.language, title: table.caption?.plain)
    let columns = try columnWidths(width)
    let theme = context.theme
    if let label = table.node.label {
      content.caption.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(of: label)))]))
    }
    if let caption = table.caption {
      var style = theme.caption
      style.colour = theme.colours.ink
      let lead = Inline.strong(RichText("\(context.report.wording.table) \(number)  "))
      (content.caption, content.captionHeight) = try lines(
        RichText([lead]) + caption, style, width: width, path: path + [element, context.element(.caption)],
        above: content.caption, notes: &content.header.notes)
      content.captionHeight = content.captionHeight + 4.pt
      var none: [Int] = []
      (content.continued, content.continuedHeight) = try lines(
        RichText(
          [
            .strong(RichText("\(context.report.wording.table) \(number)")),
            .text(" (\(context.report.wording.continued))"),
          ]),
        style, width: width, path: [], above: [], notes: &none)
      content.continued = [artifact(content.continued)]
      content.continuedHeight = content.continuedHeight + 4.pt
    }
    let head = path + [element, context.element(.tableHead)]
    for row in table.header { try add(row, columns, head, isHeader: true, to: &content.header) }
    content.header.segments.append(rule(width, y: content.header.height, weight: 0.9.pt, colour: theme.colours.ink))
    content.repeatedHeader = [artifact(content.header.segments)]
    let body = path + [element, context.element(.tableBody)]
    for (n, row) in table.rows.enumerated() {
      var out = TableContent.Row(segments: [], height: .zero, notes: [], origin: row.origin)
      if row.isTotal { out.segments.append(rule(width, y: .zero, weight: 0.6.pt, colour: theme.colours.ink)) }
      try add(row, columns, body, isHeader: false, to: &out)
      let next = n + 1 < table.rows.count ? table.rows[n + 1] : nil
      if let next, !next.isTotal {
        out.segments.append(rule(width, y: out.height, weight: 0.3.pt, colour: theme.colours.rule))
      }
      content.rows.append(out)
    }
    content.footRule = rule(width, y: .zero, weight: 0.9.pt, colour: theme.colours.ink).items.first
    if let source = table.source {
      let text = RichText([.text(context.report.wording.source + context.report.wording.colon)]) + source
      var notes: [Int] = []
      (content.source, content.sourceHeight) = try lines(
        text, theme.caption, width: width, path: path + [context.element(.paragraph, language: table.node.language)],
        above: [], notes: &notes)
      // The source stands with the last row.
      if let last = content.rows.indices.last {
        content.rows[last].notes += notes
      } else {
        content.header.notes += notes
      }
      content.source = content.source.map { $0.moved(by: Point(.zero, 3.pt)) }
      content.sourceHeight = content.sourceHeight + 3.pt
    }
    return TableBlock(context: context, content: content)
  }

  /// The width that the table would take with every cell on one line.
  func naturalWidth() throws -> Length {
    let (natural, _) = try measures()
    return natural.reduce(.zero, +) + Self.gutter * max(natural.count - 1, 0)
  }

  private var columnCount: Int {
    (table.header + table.rows).map { $0.cells.reduce(0) { $0 + max($1.span, 1) } }.max() ?? 0
  }

  /// Natural and least widths of the columns; spanning cells do not count.
  private func measures() throws -> (natural: [Length], least: [Length]) {
    var natural = [Length](repeating: 12.pt, count: columnCount)
    var least = natural
    for (isHeader, row) in table.header.map({ (true, $0) }) + table.rows.map({ (false, $0) }) {
      var column = 0
      for cell in row.cells {
        if cell.span == 1 {
          var setter = InlineSetter(
            context: context, style: style(column: column, isHeader: isHeader, row), language: language,
            origin: row.origin)
          setter.add(cell.text.withoutNotes)
          let shaped = try context.shape(setter.out, setter.style, origin: row.origin)
          natural[column] = max(natural[column], shaped.naturalWidth + 1.pt)
          least[column] = max(least[column], shaped.minimumWidth + 1.pt)
        }
        column += max(cell.span, 1)
      }
    }
    return (natural, least)
  }

  /// Natural widths where they fit; else each column gets its least width and a share of the rest by its wish.
  private func columnWidths(_ width: Length) throws -> [Length] {
    let (natural, least) = try measures()
    let free = width - Self.gutter * max(natural.count - 1, 0)
    let wanted = natural.reduce(.zero, +)
    if wanted <= free {
      // Spare room goes between the columns, in equal parts.
      let spare = (free - wanted) / max(natural.count, 1)
      return natural.map { $0 + spare }
    }
    let needed = least.reduce(.zero, +)
    if needed >= free { return least.map { $0 * (free / needed) } }
    let wish = zip(natural, least).map { max($0 - $1, .zero) }
    let sum = wish.reduce(.zero, +)
    return zip(least, wish).map { $0 + (free - needed) * (sum > .zero ? $1 / sum : 0) }
  }

  private func style(column: Int, isHeader: Bool, _ row: Table.Row) -> TextStyle {
    var style = context.theme.cell
    if isHeader || row.isTotal { style.weight = .bold }
    if column < table.alignments.count {
      switch table.alignments[column] {
      case .start: style.alignment = .start
      case .centre: style.alignment = .centre
      case .end: style.alignment = .end
      }
    }
    return style
  }

  private func add(
    _ row: Table.Row, _ columns: [Length], _ path: [Element], isHeader: Bool, to out: inout TableContent.Row
  ) throws {
    let line = path + [context.element(.tableRow)]
    let top = out.height + Self.padding
    var height = Length.zero
    var column = 0
    var x = Length.zero
    let whole = columns.reduce(.zero, +) + Self.gutter * max(columns.count - 1, 0)
    for cell in row.cells where column < columns.count {
      let span = min(max(cell.span, 1), columns.count - column)
      let width = columns[column..<column + span].reduce(.zero, +) + Self.gutter * (span - 1)
      let isRowHeader = !isHeader && column == 0 && table.firstColumnIsHeader
      let role: Role =
        isHeader
        ? .headerCell(.column, columnSpan: span, rowSpan: 1)
        : isRowHeader
          ? .headerCell(.row, columnSpan: span, rowSpan: 1) : .dataCell(columnSpan: span, rowSpan: 1)
      let style = style(column: column, isHeader: isHeader, row)
      let element = line + [context.element(role)]
      let content = try context.text(
        cell.text, style: style, width: width, path: element, language: language, origin: row.origin)
      // A cell without text still stands in the structure.
      if cell.text.isEmpty { out.segments.append(Segment(path: element, items: [])) }
      var y = top
      for n in content.lines.indices {
        content.segments(line: n, x: context.left(x, width, in: whole), y: y, into: &out.segments)
        out.notes += content.notes(on: n)
        y = y + content.leading
      }
      height = max(height, y - top)
      x = x + width + Self.gutter
      column += span
    }
    out.height = top + height + Self.padding
  }

  private func lines(
    _ text: RichText, _ style: TextStyle, width: Length, path: [Element], above: [Segment], notes: inout [Int]
  ) throws -> ([Segment], Length) {
    let content = try context.text(
      text, style: style, width: width, path: path, language: language, origin: table.node.origin)
    var segments = above
    var y = Length.zero
    for n in content.lines.indices {
      content.segments(line: n, x: .zero, y: y, into: &segments)
      notes += content.notes(on: n)
      y = y + content.leading
    }
    return (segments, y)
  }

  private func rule(_ width: Length, y: Length, weight: Length, colour: Colour) -> Segment {
    let path = PaintedPath(Path(from: .zero, to: Point(width, .zero)), stroke: .init(colour: colour, width: weight))
    return Segment(
      path: [],
      items: [
        Frame.Placed(
          Point(.zero, y), .artifact(.rule, Frame(size: Size(width, weight), items: [Frame.Placed(.zero, .path(path))]))
        )
      ])
  }

  /// The paint of segments without their meaning, for what is repeated on a later page.
  private func artifact(_ segments: [Segment]) -> Segment {
    var items: [Frame.Placed] = []
    for placed in segments.flatMap(\.items) {
      switch placed.item {
      case .linkArea, .destination: break
      case .artifact(_, let frame):
        items += frame.items.map { Frame.Placed(placed.point + $0.point, $0.item) }
      default: items.append(placed)
      }
    }
    return Segment(
      path: [], items: [Frame.Placed(.zero, .artifact(.decoration, Frame(size: .zero, items: items)))])
  }
}
