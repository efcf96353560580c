import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// A pull quote: beside what follows, or across the text where there is no side column or a box is around.
  mutating func add(_ quote: PullQuote, _ scope: Scope) throws {
    let isBeside = page.side > .zero && scope.box == nil && scope.column == nil
    let width = isBeside ? page.side : width(scope)
    let block = try PullQuoteSetter(context: context).block(
      quote, width: width, path: scope.path, language: scope.language)
    let x = isBeside ? Length.zero : context.left(scope.start, width, in: scope.column ?? page.textWidth)
    append(block.moved(by: x), quote.node.origin, scope, space: 1)
    guard isBeside else { return }
    items[items.count - 1].column = .side
    items[items.count - 1].box = nil
  }

  /// A note for the side column, beside the line of `content` that calls it.
  func marginItem(
    _ margin: SetText.Margin, beside content: TextContent, _ scope: Scope, origin: Origin
  ) throws -> FlowItem {
    let path = scope.path + [context.element(.note)]
    let style = theme.small
    var segments: [Segment] = []
    // Its first line stands on the line of the text.
    var height = try max(content.baseline - context.baseline(style), .zero)
    for text in margin.note.paragraphs {
      let paragraph = try context.noteText(
        text, style: style, width: page.side, path: path, language: margin.language, origin: margin.note.origin)
      for n in paragraph.lines.indices {
        paragraph.segments(line: n, x: .zero, y: height, into: &segments)
        height = height + paragraph.leading
      }
    }
    var item = FlowItem(
      FigureBlock(context: context, segments: segments, height: height, origin: margin.note.origin),
      origin: margin.note.origin)
    item.column = .side
    item.spaceBefore = 1
    item.spaceAfter = 1
    let count = content.lines.count
    let line = content.lines.firstIndex { $0.pieces.contains { $0.tag >= margin.nextMark } } ?? max(count - 1, 0)
    item.rowsBack =
      (content.leading * count).steps(of: context.grid) - (content.leading * line).units / context.grid.units
    return item
  }

  /// Pictures in rows; the caption for all stands with the last row.
  mutating func add(_ grid: FigureGrid, _ scope: Scope) throws {
    let shared = grid.caption == nil ? nil : takeCaptionNumber()
    let numbers = grid.figures.map { _ in shared ?? takeCaptionNumber() }
    let setter = FigureSetter(context: context, page: page)
    let rows = try setter.rows(
      of: grid, numbers: numbers, width: width(scope), path: scope.path, language: scope.language)
    let start = context.left(scope.start, width(scope), in: page.textWidth)
    for row in rows { append(row.moved(by: start), grid.node.origin, scope, space: 1) }
  }
}

/// Sets the words of a pull quote between two rules.
struct PullQuoteSetter {
  let context: LayoutContext

  /// From a rule to the words.
  static let gap = 6.pt
  static let rule = 1.2.pt

  func block(_ quote: PullQuote, width: Length, path: [Element], language: String) throws -> FigureBlock {
    let theme = context.theme
    let path =
      quote.repeats ? [] : path + [context.element(.blockQuote, language: quote.node.language)]
    var segments = [rule(width, y: .zero)]
    var notes: [Int] = []
    var y = Self.gap + Self.rule
    func add(_ text: RichText, _ style: TextStyle) throws {
      let content = try context.text(
        quote.repeats ? text.withoutNotes : text, style: style, width: width,
        path: quote.repeats ? [] : path + [context.element(.paragraph)], language: language, origin: quote.node.origin)
      for n in content.lines.indices {
        content.segments(line: n, x: .zero, y: y, into: &segments)
        notes += content.notes(on: n)
        y = y + content.leading
      }
    }
    try add(quote.text, theme.pullQuote)
    if let source = quote.source {
      y = y + Self.gap / 2
      try add(source, theme.small)
    }
    y = y + Self.gap
    segments.append(rule(width, y: y))
    if quote.repeats { segments = [TableContent.artifact(segments)] }
    if let label = quote.node.label {
      segments.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(of: label)))]))
    }
    return FigureBlock(
      context: context, segments: segments, height: y + Self.rule, notes: notes, origin: quote.node.origin)
  }

  private func rule(_ width: Length, y: Length) -> Segment {
    let path = PaintedPath(
      Path(from: .zero, to: Point(width, .zero)),
      stroke: .init(colour: context.theme.colours.accent, width: Self.rule))
    let frame = Frame(size: Size(width, Self.rule), items: [Frame.Placed(.zero, .path(path))])
    return Segment(path: [], items: [Frame.Placed(Point(.zero, y + Self.rule / 2), .artifact(.rule, frame))])
  }
}

extension Theme {
  /// Larger than the text and in the accent.
  var pullQuote: TextStyle {
    TextStyle(
      family: fonts.text, isItalic: true, size: sizes.lead, leading: sizes.lead * 1.3, colour: colours.accent,
      alignment: .start, hyphenates: false)
  }
}
