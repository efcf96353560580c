import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Makes table blocks: cells into lines, rows into bands, with the header cells that belong to each cell.
struct TableSetter {
  let context: LayoutContext
  let language: String
  /// The table with the footer's reckoned row in it.
  let table: Table
  let columnCount: Int
  let header: TableGrid
  let body: TableGrid
  let foot: TableGrid
  /// Nothing where no column is summed.
  let sums: TableSums?
  let wording: Wording

  init(context: LayoutContext, table: Table, language: String) {
    self.context = context
    self.language = language
    wording = context.wording(language)
    let count = [table.header, table.rows, table.footer].map(TableGrid.columnCount).max() ?? 0
    columnCount = count
    header = TableGrid(table.header, columns: count)
    body = TableGrid(table.rows, columns: count)
    sums =
      table.carries.isEmpty && table.total == nil
      ? nil : TableSums(table, body, columnCount: count, wording: wording, findings: context.findings)
    self.table = Self.withTotal(table, sums, columnCount: count, wording: wording)
    foot = TableGrid(self.table.footer, columns: count)
  }

  /// The table with its reckoned row first in the footer.
  private static func withTotal(_ table: Table, _ sums: TableSums?, columnCount: Int, wording: Wording) -> Table {
    var table = table
    if let total = table.total, let sums, let first = total.columns.filter({ $0 > 0 }).min(), first < columnCount {
      var cells = [Table.Cell(total.label ?? RichText(wording.charts.total), span: first)]
      for column in first..<columnCount {
        let sum = total.columns.contains(column) ? sums.total(column) : nil
        cells.append(Table.Cell(RichText(sum ?? "")))
      }
      table.footer.insert(Table.Row(cells, origin: table.node.origin), at: 0)
    }
    table.footer = table.footer.map { row in
      var row = row
      row.isTotal = true
      return row
    }
    return table
  }

  /// The table's own element, made once however often the table is set.
  func element() -> Element {
    context.element(.table, language: table.node.language, title: table.caption?.plain)
  }

  /// Sets the table `width` wide as `element`, inside the elements of `path`.
  func block(
    number: Int, columns: TableColumns, width: Length, path: [Element], element: Element
  ) throws -> TableBlock {
    let content = TableContent(context: context, width: width)
    let theme = context.theme
    if holdsTableNotes { content.notes = TableNotes(context: context, language: language, name: element.id) }
    let labels = context.wording(of: table.node)
    if let label = table.node.label {
      content.caption.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(of: label)))]))
    }
    if let caption = table.caption {
      if !table.node.repeatsNumber {
        content.caption.append(
          Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(table: number)))]))
      }
      var style = theme.caption
      style.colour = theme.colours.ink
      let lead = Inline.strong(RichText("\(labels.table) \(number)  "))
      (content.caption, content.captionHeight) = try lines(
        RichText([lead]) + caption, style, width: width, path: path + [element, context.element(.caption)],
        above: content.caption, notes: &content.headerNotes, of: content)
      content.captionCalls = content.calls
      content.captionHeight = content.captionHeight + 4.pt
      var none: [Int] = []
      (content.continued, content.continuedHeight) = try lines(
        RichText(
          [
            .strong(RichText("\(labels.table) \(number)")),
            .text(" (\(labels.continued))"),
          ]),
        style, width: width, path: [], above: [], notes: &none, of: content)
      content.continued = [TableContent.artifact(content.continued)]
      content.continuedHeight = content.continuedHeight + 4.pt
    }
    content.setColumns(try columns.widths(width))
    let maker = BandMaker(setter: self, content: content, decimals: columns.decimals, path: path + [element])
    try content.setHeader(maker.headerBand())
    content.bandCount = maker.bandCount
    content.make = { try maker.band($0) }
    if table.rows.contains(where: \.isGroup) { content.repeatGroup = { try maker.groupBand(before: $0) } }
    if let sums { try content.setCarries(table.carries, sums, wording, maker) }
    // Notes are counted in the order of the text; without any, rows are set when their page comes.
    if (table.rows + table.footer).contains(where: { $0.cells.contains { $0.text.holdsNotes } }) {
      try content.makeAll()
    }
    if let source = table.source {
      let text = RichText([.text(labels.source + labels.colon)]) + source
      (content.source, content.sourceHeight) = try lines(
        text, theme.caption, width: width, path: path + [context.element(.paragraph, language: table.node.language)],
        above: [], notes: &content.sourceNotes, of: content)
      content.sourceCalls = content.calls
      content.source = content.source.map { $0.moved(by: Point(.zero, 3.pt)) }
      content.sourceHeight = content.sourceHeight + 3.pt
    }
    try content.notes?.set(width: width)
    return TableBlock(context: context, content: content, origin: table.node.origin)
  }

  private var holdsTableNotes: Bool { texts.contains(where: \.holdsTableNotes) }

  /// Whether page numbers are printed in it.
  var dependsOnPages: Bool { texts.contains(where: \.holdsPageNumbers) }

  private var texts: [RichText] {
    [table.caption, table.source].compactMap { $0 } + table.allRows.flatMap { $0.cells.map(\.text) }
  }

  // MARK: - Cells

  func alignment(_ column: Int) -> Table.Alignment {
    column < table.alignments.count ? table.alignments[column] : .start
  }

  func style(_ place: TableGrid.Place, isHeader: Bool, _ row: Table.Row) -> TextStyle {
    var style = context.theme.cell
    if isHeader || row.isTotal || row.isGroup { style.weight = .bold }
    // What names columns or rows stands at their beginning, however the column's own cells are set.
    if row.isGroup { return style }
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
    for (grid, rows, isHeader) in [
      (header, table.header, true), (body, table.rows, false), (foot, table.footer, false),
    ] {
      for (row, places) in zip(rows, grid.rows) { for place in places { try visit(place, isHeader, row) } }
    }
    // Sums may have more figures than any cell.
    for column in table.carries {
      for text in sums?.extremes(column) ?? [] {
        let cell = Table.Cell(RichText(text))
        try visit(
          TableGrid.Place(cell: cell, row: 0, columns: column..<column + 1, rows: 1), false,
          Table.Row([cell], origin: table.node.origin))
      }
    }
  }

  /// A cell shaped for measuring; calls of notes have their width, but do not count as calls.
  func shaped(_ place: TableGrid.Place, isHeader: Bool, _ row: Table.Row) throws -> ShapedParagraph {
    let style = style(place, isHeader: isHeader, row)
    var setter = InlineSetter(context: context, style: style, language: language, origin: row.origin)
    setter.add(place.cell.text.holdsNotes ? place.cell.text.withMarksOfNotes : place.cell.text)
    return try context.shape(setter.out, style, origin: row.origin)
  }

  /// A cell's text; in a right-to-left table the sign of a number with European figures is kept on their left, where
  /// it would change sides (UAX 9: a sign alone before figures takes the direction of the text around).
  func signed(_ text: RichText) -> RichText {
    guard Wording.isRightToLeft(language), let first = text.plain.unicodeScalars.first,
      "+-−±".unicodeScalars.contains(first),
      Table.isNumber(text.plain)
    else { return text }
    return RichText("\u{200E}") + text
  }

  /// The width of a number's part before the decimal sign; nil where the cell holds no plain number.
  func lead(_ place: TableGrid.Place, _ row: Table.Row) throws -> Length? {
    guard let lead = NumberLead(place.cell.text, decimal: wording.numbers.decimal) else { return nil }
    var before = lead.text
    if Wording.isRightToLeft(language) {
      let words = place.cell.text.plain
      // Between right-to-left words, signs with a space before them change sides.
      if words.contains(where: \.isWhitespace) { return nil }
      // So does a percent sign after Arabic figures, which then stands before them (UAX 9, W5 holds for European ones).
      if let sign = words.last, "٪%".contains(sign), words.unicodeScalars.contains(where: { ("٠"..."٩").contains($0) })
      {
        before.append(sign)
      }
    }
    let style = style(place, isHeader: false, row)
    let run = StyledText(
      before, font: style.font(bold: lead.isBold), size: style.size, colour: style.colour, language: language)
    var text = SetText()
    text.runs = [run]
    return try context.shape(text, style, origin: row.origin).naturalWidth
  }

  private func lines(
    _ text: RichText, _ style: TextStyle, width: Length, path: [Element], above: [Segment], notes: inout [Int],
    of table: TableContent
  ) throws -> ([Segment], Length) {
    let content = try context.text(
      text, style: style, width: width, path: path, language: language, origin: self.table.node.origin,
      tableNotes: table.notes)
    if let notes = table.notes { notes.calls(in: content) }
    var segments = above
    var y = Length.zero
    table.calls = Set(content.lines.indices.flatMap { content.tableNotes(on: $0) })
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
  var holdsNotes: Bool { holds { if case .note = $0 { true } else { false } } }
  /// Whether a note of the table is called in it.
  var holdsTableNotes: Bool { holds { if case .note(let note) = $0 { note.belongsToTable } else { false } } }
  /// Whether it prints the number of a page.
  var holdsPageNumbers: Bool { holds { if case .reference(let to) = $0 { to.style == .page } else { false } } }

  private func holds(_ isMeant: (Inline) -> Bool) -> Bool {
    inlines.contains { inline in
      switch inline {
      case .strong(let t), .emphasis(let t), .superscript(let t), .subscript(let t), .link(let t, _, _),
        .foreign(let t, _), .smallCaps(let t):
        t.holds(isMeant)
      case .text, .code, .reference, .note, .lineBreak: isMeant(inline)
      }
    }
  }
}
