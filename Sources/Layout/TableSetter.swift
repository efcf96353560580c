import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Makes table blocks: cells into lines, rows into bands, with the header cells that belong to each cell.
struct TableSetter {
  let context: LayoutContext
  let table: Table
  let language: String
  let columnCount: Int
  let header: TableGrid
  let body: TableGrid

  init(context: LayoutContext, table: Table, language: String) {
    self.context = context
    self.table = table
    self.language = language
    columnCount = max(TableGrid.columnCount(table.header), TableGrid.columnCount(table.rows))
    header = TableGrid(table.header, columns: columnCount)
    body = TableGrid(table.rows, columns: columnCount)
  }

  /// Sets the table `width` wide, inside the elements of `path`.
  func block(number: Int, columns: TableColumns, width: Length, path: [Element]) throws -> TableBlock {
    let content = TableContent(context: context, width: width)
    let element = context.element(.table, language: table.node.language, title: table.caption?.plain)
    let theme = context.theme
    if let label = table.node.label {
      content.caption.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(of: label)))]))
    }
    if let caption = table.caption {
      content.caption.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(table: number)))]))
      var style = theme.caption
      style.colour = theme.colours.ink
      let lead = Inline.strong(RichText("\(context.report.wording.table) \(number)  "))
      (content.caption, content.captionHeight) = try lines(
        RichText([lead]) + caption, style, width: width, path: path + [element, context.element(.caption)],
        above: content.caption, notes: &content.headerNotes)
      content.captionHeight = content.captionHeight + 4.pt
      var none: [Int] = []
      (content.continued, content.continuedHeight) = try lines(
        RichText(
          [
            .strong(RichText("\(context.report.wording.table) \(number)")),
            .text(" (\(context.report.wording.continued))"),
          ]),
        style, width: width, path: [], above: [], notes: &none)
      content.continued = [TableContent.artifact(content.continued)]
      content.continuedHeight = content.continuedHeight + 4.pt
    }
    let (widths, cutsWords) = try columns.widths(width)
    if cutsWords {
      context.findings.warning(
        "the words of this table are wider than its columns: some are cut", at: table.node.origin,
        hint: "shorten them, leave out a column, or divide the table in two")
    }
    content.setColumns(widths)
    let maker = BandMaker(
      setter: self, content: content, decimals: columns.decimals,
      head: path + [element, context.element(.tableHead)], body: path + [element, context.element(.tableBody)])
    try content.setHeader(maker.headerBand())
    content.bandCount = body.bands.count
    content.make = { try maker.bodyBand($0) }
    // Notes are counted in the order of the text; without any, rows are set when their page comes.
    if table.rows.contains(where: { $0.cells.contains { $0.text.holdsNotes } }) { try content.makeAll() }
    if let source = table.source {
      let text = RichText([.text(context.report.wording.source + context.report.wording.colon)]) + source
      (content.source, content.sourceHeight) = try lines(
        text, theme.caption, width: width, path: path + [context.element(.paragraph, language: table.node.language)],
        above: [], notes: &content.sourceNotes)
      content.source = content.source.map { $0.moved(by: Point(.zero, 3.pt)) }
      content.sourceHeight = content.sourceHeight + 3.pt
    }
    return TableBlock(context: context, content: content, origin: table.node.origin)
  }

  // MARK: - Cells

  func alignment(_ column: Int) -> Table.Alignment {
    column < table.alignments.count ? table.alignments[column] : .start
  }

  func style(_ place: TableGrid.Place, isHeader: Bool, _ row: Table.Row) -> TextStyle {
    var style = context.theme.cell
    if isHeader || row.isTotal { style.weight = .bold }
    switch alignment(place.columns.lowerBound) {
    case .start: style.alignment = .start
    // What names several columns of numbers stands over their middle.
    case .end where isHeader && place.columns.count > 1: style.alignment = .centre
    case .centre: style.alignment = .centre
    case .end: style.alignment = .end
    }
    return style
  }

  func forEachPlace(_ visit: (TableGrid.Place, _ isHeader: Bool, Table.Row) throws -> Void) rethrows {
    for (grid, rows, isHeader) in [(header, table.header, true), (body, table.rows, false)] {
      for (row, places) in zip(rows, grid.rows) { for place in places { try visit(place, isHeader, row) } }
    }
  }

  /// A cell shaped for measuring, without the notes that are called in it.
  func shaped(_ place: TableGrid.Place, isHeader: Bool, _ row: Table.Row) throws -> ShapedParagraph {
    let style = style(place, isHeader: isHeader, row)
    var setter = InlineSetter(context: context, style: style, language: language, origin: row.origin)
    setter.add(place.cell.text.holdsNotes ? place.cell.text.withoutNotes : place.cell.text)
    return try context.shape(setter.out, style, origin: row.origin)
  }

  /// The width of a number's part before the decimal sign; nil where the cell holds no plain number.
  func lead(_ place: TableGrid.Place, _ row: Table.Row) throws -> Length? {
    guard let lead = NumberLead(place.cell.text, decimal: context.report.wording.numbers.decimal) else { return nil }
    // Between right-to-left words, signs with a space before them change sides.
    if Wording.isRightToLeft(language), place.cell.text.plain.contains(where: \.isWhitespace) { return nil }
    let style = style(place, isHeader: false, row)
    let run = StyledText(
      lead.text, font: style.font(bold: lead.isBold), size: style.size, colour: style.colour, language: language)
    var text = SetText()
    text.runs = [run]
    return try context.shape(text, style, origin: row.origin).naturalWidth
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
}

extension RichText {
  /// Whether a note is called in it.
  var holdsNotes: Bool {
    inlines.contains { inline in
      switch inline {
      case .note: true
      case .strong(let t), .emphasis(let t), .superscript(let t), .subscript(let t), .link(let t, _, _),
        .foreign(let t, _), .smallCaps(let t):
        t.holdsNotes
      case .text, .code, .reference, .lineBreak: false
      }
    }
  }
}
