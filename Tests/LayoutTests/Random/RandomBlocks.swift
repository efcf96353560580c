import Content
import Diagnostics
import Geometry
import Pages

/// Makes blocks of every kind, of any size, in any order.
struct RandomBlocks {
  var text: RandomText
  /// Whether the text is wide enough for two columns.
  var hasColumns = false
  private var labels: [String] = []

  init(text: RandomText) { self.text = text }

  mutating func pieces(_ count: Int) -> [RandomDocument.Piece] {
    var pieces: [RandomDocument.Piece] = []
    for _ in 0..<count {
      if text.random.percent(22) { pieces.append(.heading(heading())) }
      pieces.append(.block(block(depth: 0)))
    }
    // References last, when all labels are known; they point forwards and backwards.
    for _ in 0..<text.random.number(0...2) where !labels.isEmpty {
      let reference = Reference(label: text.random.pick(labels), style: .page, text: nil, origin: .toolkit)
      let paragraph = Paragraph(
        RichText([.text(text.words(2...30) + " "), .reference(reference), .text(" " + text.words(1...9))]),
        origin: .toolkit)
      pieces.insert(.block(.paragraph(paragraph)), at: text.random.number(0...pieces.count))
    }
    return pieces
  }

  private mutating func heading() -> Section {
    let level = text.random.pick([1, 2, 2, 3, 3, 4])
    var section = Section(
      text.text(1...(text.random.percent(15) ? 20 : 6), notes: 4), level: level, content: [], origin: .toolkit)
    if level == 1, text.random.percent(40) { section.abstract = RichText(text.words(3...20)) }
    section.node = node(section.node)
    return section
  }

  /// Keeps, page breaks and labels, now and then.
  private mutating func node(_ node: Node) -> Node {
    var node = node
    if text.random.percent(4) { node.startsNewPage = true }
    if text.random.percent(5) { node.keepsTogether = true }
    if text.random.percent(5) { node.keepsWithNext = true }
    if text.random.percent(20) {
      node.label = "l\(labels.count + 1)"
      labels.append("l\(labels.count + 1)")
    }
    return node
  }

  private mutating func block(depth: Int) -> Block {
    switch text.random.number(0...(depth == 0 ? 99 : 79)) {
    case 0..<44: return .paragraph(paragraph(depth: depth))
    case 44..<56: return .list(list(depth: depth))
    case 56..<61: return .quotation(quotation())
    case 61..<69: return .figure(figure(depth: depth))
    case 69..<71: return .figureRow(row())
    case 71..<77: return .table(table())
    case 77..<79: return .keyNumbers(keyNumbers())
    case 79: return .people(people())
    case 80..<88: return .box(box(depth: depth))
    case 88..<90: return hasColumns ? .columns(columns()) : .box(box(depth: depth))
    case 90..<97:
      var aside = Paragraph(text.text(2...25, notes: 4), style: .aside, origin: .toolkit)
      aside.node = labelOnly(aside.node)
      return .paragraph(aside)
    default: return .pageBreak(PageBreak(origin: .toolkit))
    }
  }

  private mutating func labelOnly(_ node: Node) -> Node {
    let all = self.node(node)
    var node = node
    node.label = all.label
    return node
  }

  private mutating func paragraph(depth: Int) -> Paragraph {
    let count = text.random.pick([1...8, 5...40, 20...90, 60...200])
    let style = text.random.percent(8) ? Paragraph.Style.lead : text.random.percent(8) ? .small : .body
    var words = text.text(depth > 0 ? 1...40 : count, notes: 12)
    if text.random.percent(8) { words = words + RichText(":") }
    var paragraph = Paragraph(words, style: style, origin: .toolkit)
    paragraph.node = node(paragraph.node)
    return paragraph
  }

  private mutating func columns() -> Columns {
    let content = (0..<text.random.number(1...5)).map { _ -> Block in
      text.random.percent(50)
        ? .paragraph(Paragraph(text.text(3...60, notes: 4), origin: .toolkit)) : .list(list(depth: 2))
    }
    return Columns(2, content: content, origin: .toolkit)
  }

  private mutating func list(depth: Int) -> List {
    let marker = text.random.pick([List.Marker.bullet, .arrow, .lettered, .numbered, .roman, .none])
    let start = text.random.percent(70) ? 1 : text.random.number(2...1500)
    let isTight = text.random.percent(70)
    let items = (0..<text.random.number(1...6)).map { _ -> List.Item in
      var content: [Block] = [.paragraph(Paragraph(text.text(1...25, notes: 6), origin: .toolkit))]
      while depth < 2, text.random.percent(20) { content.append(block(depth: depth + 1)) }
      return List.Item(content: content, origin: .toolkit)
    }
    var list = List(marker: marker, start: start, isTight: isTight, items: items, origin: .toolkit)
    list.node = node(list.node)
    return list
  }

  private mutating func quotation() -> Quotation {
    let paragraphs = (0..<text.random.number(1...2)).map { _ in text.text(4...60, notes: 5) }
    var quotation = Quotation(
      paragraphs: paragraphs, source: text.random.percent(50) ? RichText(text.words(1...4)) : nil, origin: .toolkit)
    quotation.node = labelOnly(quotation.node)
    return quotation
  }

  private mutating func picture() -> Image {
    let (width, height) = (text.random.number(100...2000), text.random.number(100...2000))
    return Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: width, pixelHeight: height))
  }

  private mutating func figure(depth: Int, inRow: Bool = false) -> Figure {
    let width = text.random.pick([Figure.Width.text, .side, .full, .share(0.4), .share(0.8)])
    let content = text.random.percent(85) ? Figure.Content.image(picture()) : .missing("p")
    var figure = Figure(
      content, alternative: .text(text.words(2...5)), width: inRow ? .text : width,
      caption: text.random.percent(70) ? text.text(2...20, notes: 4) : nil,
      source: text.random.percent(20) ? RichText(text.words(1...6)) : nil, origin: .toolkit)
    if !inRow { figure.node = node(figure.node) }
    if depth == 0, text.random.percent(35) {
      figure.placement = text.random.pick([
        .here, .top, .bottom, .nextPage, .beside(.start), .beside(.end), .beside(.inner), .beside(.outer),
      ])
    }
    return figure
  }

  private mutating func row() -> FigureRow {
    let figures = (0..<text.random.number(2...3)).map { _ -> Figure in
      var figure = figure(depth: 1, inRow: true)
      // Nothing as narrow as a ruler: a row of those would be higher than any page.
      let wide = text.random.number(600...2000)
      figure.content = .image(
        Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: wide, pixelHeight: 900)))
      return figure
    }
    return FigureRow(
      figures: figures, caption: text.random.percent(40) ? text.text(2...12) : nil, origin: .toolkit)
  }

  private mutating func keyNumbers() -> KeyNumbers {
    KeyNumbers(
      (0..<text.random.number(1...6)).map { _ in
        KeyNumber("\(text.random.number(1...99_999))", text.text(1...6, notes: 3))
      }, origin: .toolkit)
  }

  private mutating func people() -> People {
    People(
      (0..<text.random.number(1...9)).map { _ in
        Person(name: text.words(2...3), function: text.words(1...6), city: text.words(1...1))
      }, origin: .toolkit)
  }

  private mutating func table() -> Table {
    let columns = text.random.number(1...4)
    let header = Table.Row((0..<columns).map { _ in Table.Cell(text.text(1...2, notes: 2)) }, origin: .toolkit)
    let rows = (0..<text.random.number(1...14)).map { n -> Table.Row in
      var cells: [Table.Cell] = []
      while cells.reduce(0, { $0 + $1.span }) < columns {
        let long = text.random.percent(6) ? 30...90 : 1...6
        let span = cells.isEmpty || !text.random.percent(6) ? 1 : 2
        cells.append(
          Table.Cell(text.text(long, notes: 2), span: span, rows: text.random.percent(4) ? 2 : 1))
      }
      return Table.Row(cells, isTotal: text.random.percent(5), origin: .toolkit)
    }
    var table = Table(
      alignments: [], header: [header], rows: rows, caption: text.random.percent(60) ? text.text(1...9, notes: 3) : nil,
      source: text.random.percent(30) ? RichText(text.words(1...5)) : nil, origin: .toolkit)
    table.node = node(table.node)
    return table
  }

  private mutating func box(depth: Int) -> Box {
    var box = Box(
      text.random.percent(70) ? text.text(1...5, notes: 3) : nil,
      content: (0..<text.random.number(1...4)).map { _ in block(depth: depth + 1) }, origin: .toolkit)
    box.node = node(box.node)
    return box
  }
}
