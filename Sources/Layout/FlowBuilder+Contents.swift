import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// How far each level of the contents list stands in from the one above.
  static let contentsIndent = 18.pt
  /// Room for the page number and the air before it.
  static let contentsNumberWidth = 30.pt
  /// The list is set closer than the text: it is looked through, not read.
  static let contentsLeading = 12.5.pt
  /// Between the numbers of a list of figures or tables and the captions.
  static let contentsLeadGap = 10.pt
  /// Above each chapter.
  static let contentsGap = 5.pt

  mutating func add(_ list: ContentsList, _ scope: Scope) throws {
    switch list.subject {
    case .headings: try addHeadings(list, scope)
    case .figures, .tables: try addCaptions(list, scope)
    }
  }

  private mutating func addHeadings(_ list: ContentsList, _ scope: Scope) throws {
    let context = context
    var scope = scope
    scope.path.append(context.element(.section))
    var style = theme.heading(1)
    style.colour = theme.colours.accent
    try append(
      context.wordsOfBoth(\.contents), style: style, role: .heading(level: depth(ofHeading: 1)),
      node: list.node,
      scope,
      space: 0
    ) { content in
      content.sink = Self.chapterSink
      content.destinations.append("contents")
    }
    items[items.count - 1].spaceAfter = 2
    items[items.count - 1].keepsWithNext = true
    items[items.count - 1].startsNewPage = true
    let width = width(scope)
    let entries = (context.index.headings + context.volume.headings).filter { $0.isListed && $0.level <= list.depth }
    let paths = context.contentsPaths(entries, in: scope.path)
    let language = scope.language
    let make: (References) throws -> any Flowable = { references in
      var rows: [StackBlock.Row] = []
      for (n, entry) in entries.enumerated() {
        var row = try context.contentsEntry(
          ContentsEntry(entry), page: references.page(of: entry.destination), width: width, path: paths[n],
          language: language, origin: list.node.origin)
        if entry.level == 1, n > 0 {
          row.segments = row.segments.map { $0.moved(by: Point(.zero, Self.contentsGap)) }
          row.height = row.height + Self.contentsGap
        }
        // An entry with deeper ones below does not end a page.
        if n > 0, entries[n - 1].level < entry.level, var above = rows.popLast() {
          above.segments += row.segments.map { $0.moved(by: Point(.zero, above.height)) }
          above.height = above.height + row.height
          row = above
        }
        rows.append(row)
      }
      return StackBlock(context: context, rows: rows)
    }
    append(try make(context.references), list.node.origin, scope, space: 0)
    items[items.count - 1].remake = make
  }

  /// The list of figures or of tables, under a heading that is not one of the contents list.
  private mutating func addCaptions(_ list: ContentsList, _ scope: Scope) throws {
    let context = context
    let captions = context.index.captions.filter { $0.subject == list.subject }
    guard !captions.isEmpty else { return }
    var scope = scope
    scope.path.append(context.element(.section))
    try append(
      context.wordsOfBoth(list.subject == .figures ? \.figureList : \.tableList), style: theme.heading(2),
      role: .heading(level: depth(ofHeading: 1)), node: list.node, scope, space: 3
    ) { $0.keepsTogether = true }
    items[items.count - 1].spaceAfter = 1
    items[items.count - 1].keepsWithNext = true
    let width = width(scope)
    let language = scope.language
    let top = scope.path + [context.element(.contents)]
    let paths = captions.map { caption in
      top + [
        context.element(.contentsItem, language: caption.language), context.element(.reference), context.element(.link),
      ]
    }
    var leadWidth = Length.zero
    for caption in captions {
      let line = try context.text(
        RichText(caption.number), style: context.theme.contents(level: 2), width: width, path: [], language: language,
        origin: list.node.origin
      ).lines.first
      leadWidth = max(leadWidth, line?.width ?? .zero)
    }
    let make: (References) throws -> any Flowable = { references in
      let rows = try captions.enumerated().map { n, caption in
        try context.contentsEntry(
          ContentsEntry(caption, leadWidth: leadWidth + Self.contentsLeadGap),
          page: references.page(of: caption.destination), width: width, path: paths[n],
          language: caption.language ?? language, origin: list.node.origin)
      }
      return StackBlock(context: context, rows: rows)
    }
    append(try make(context.references), list.node.origin, scope, space: 0)
    items[items.count - 1].remake = make
  }
}

extension LayoutContext {
  /// The elements of each entry: entries of a deeper level make a list of their own inside the one above them.
  func contentsPaths(_ entries: [DocumentIndex.Heading], in path: [Element]) -> [[Element]] {
    struct Open {
      var level: Int
      var item: [Element]
      var list: [Element]?
    }
    let top = path + [element(.contents)]
    var open: [Open] = []
    return entries.map { entry in
      while let last = open.last, last.level >= entry.level { open.removeLast() }
      var list = top
      if let above = open.last {
        list = above.list ?? above.item + [element(.contents)]
        open[open.count - 1].list = list
      }
      let item = list + [element(.contentsItem)]
      open.append(Open(level: entry.level, item: item))
      return item + [element(.reference), element(.link)]
    }
  }

  /// An entry: number and title, a light leader, the page number at the end; the whole entry is a link.
  func contentsEntry(
    _ entry: ContentsEntry, page: String, width: Length, path: [Element], language: String, origin: Origin
  ) throws -> StackBlock.Row {
    var style = theme.contents(level: entry.level)
    let leading = style.leading
    var segments: [Segment] = []
    let base = try baseline(style)
    let x = entry.titleStart
    if !entry.lead.isEmpty {
      let room = max(x - entry.start, 60.pt)
      let number = try text(
        RichText(entry.lead), style: style, width: room, path: path, language: language, origin: origin)
      if !number.lines.isEmpty {
        number.segments(line: 0, x: left(entry.start, room, in: width), y: .zero, into: &segments)
      }
    }
    let measure = width - x - FlowBuilder.contentsNumberWidth
    let content = try text(
      entry.title.withoutNotes, style: style, width: measure, path: path, language: language, origin: origin)
    for n in content.lines.indices {
      content.segments(line: n, x: left(x, measure, in: width), y: leading * n, into: &segments)
    }
    let last = leading * max(content.lines.count - 1, 0)
    style.weight = .regular
    style.alignment = .end
    style.figures = .tabular
    let number = try text(
      RichText("\u{A0}" + page), style: style, width: FlowBuilder.contentsNumberWidth, path: path, language: language,
      origin: origin)
    number.segments(
      line: 0,
      x: left(width - FlowBuilder.contentsNumberWidth, FlowBuilder.contentsNumberWidth, in: width), y: last,
      into: &segments)
    let titleEnd = x + (content.lines.last?.width ?? .zero) + 6.pt
    let numberStart = width - (number.lines.first?.width ?? .zero) - 6.pt
    if titleEnd < numberStart {
      segments.append(leader(from: titleEnd, to: numberStart, y: last + base - 0.6.pt, in: width))
    }
    segments.append(
      Segment(
        path: path,
        items: [
          Frame.Placed(
            .zero,
            .linkArea(
              .destination(entry.destination), size: Size(width, last + leading),
              description: "\(entry.words), \(report.wording.page) \(page)"))
        ]))
    return StackBlock.Row(segments: segments, height: last + leading)
  }

  /// Dots on one raster over the whole list, so that they stand under each other.
  private func leader(from: Length, to: Length, y: Length, in width: Length) -> Segment {
    let step = 4.pt
    let start = step * from.steps(of: step)
    let line = PaintedPath(
      Path(from: .zero, to: Point(max(to - start, .zero), .zero)),
      stroke: .init(colour: theme.colours.rule, width: 0.9.pt, dashes: [.zero, step], roundCaps: true))
    let frame = Frame(size: Size(to - start, 1.pt), items: [Frame.Placed(.zero, .path(line))])
    return Segment(
      path: [],
      items: [Frame.Placed(Point(left(start, max(to - start, .zero), in: width), y), .artifact(.decoration, frame))])
  }
}
