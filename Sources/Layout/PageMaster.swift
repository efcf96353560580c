import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Makes finished pages of drafts: columns get their places, boxes their grounds, pages their heads and folios.
struct PageMaster {
  let context: LayoutContext
  /// From the text block to the running head's baseline, and to the folio's.
  static let headDistance = 24.pt
  static let footDistance = 34.pt
  /// Each of the two running heads takes less than half the width, so that they never meet.
  static let headShare = 0.48

  let page: Theme.PageGeometry

  /// For pages of the theme's geometry, or another.
  init(context: LayoutContext, page: Theme.PageGeometry? = nil) {
    self.context = context
    self.page = page ?? context.theme.page
  }

  /// Whether the n-th page of the file (from 0) is a front side; the cover is one. Front sides lie on the right, or on the
  /// left in a report that is read from right to left.
  func isRight(_ index: Int) -> Bool { !page.isFacing || index % 2 == 0 }

  /// The left edge of a column on a page.
  func x(_ column: FlowItem.Column, isRight: Bool) -> Length {
    let start: Length
    let width: Length
    switch column {
    case .text:
      start = isRight ? page.inner : page.size.width - page.inner - page.textWidth
      width = page.textWidth
    case .side:
      start = isRight ? page.inner + page.textWidth + page.gutter : page.outer
      width = page.side
    case .full:
      start = isRight ? page.inner : page.outer
      width = page.fullWidth
    }
    return context.left(start, width, in: page.size.width)
  }

  /// The page of a draft. `chapter` is what the running head says; nil for openers.
  func page(
    _ draft: PageComposer.Draft, index: Int, number: PageNumber, chapter: RichText?
  ) throws -> Page {
    let isRight = isRight(index)
    var segments: [Segment] = []
    segments += grounds(draft.boxes, at: Point(x(.text, isRight: isRight), page.top))
    if let chapter { segments += try runningHead(chapter, isRight: isRight) }
    for (column, row, segment) in draft.segments {
      segments.append(
        segment.moved(by: Point(x(column, isRight: isRight), page.top + context.grid * row)))
    }
    segments += feet(of: draft, isRight: isRight)
    let bottom = page.top + context.grid * draft.pageRows
    let notes = draft.notes.place(
      rows: draft.noteRoom, bottom: bottom, x: x(.text, isRight: isRight), width: page.textWidth)
    segments += notes.segments
    segments += try folio(number, isRight: isRight)
    return Page(frame: Self.frame(segments, size: page.size), number: number)
  }

  /// Figures at the foot, one above the other, the last right above the notes.
  private func feet(of draft: PageComposer.Draft, isRight: Bool) -> [Segment] {
    var row = draft.pageRows - draft.notes.rows(limit: draft.noteRoom)
    var segments: [Segment] = []
    for (item, placement) in draft.feet.reversed() {
      row -= placement.rows
      let point = Point(x(item.column, isRight: isRight), page.top + context.grid * row)
      segments = placement.segments.map { $0.moved(by: point) } + segments
      row -= 1
    }
    return segments
  }

  /// Nests segments into groups, one for each element.
  static func frame(_ segments: [Segment], size: Size) -> Frame {
    var stack: [(element: Element?, frame: Frame)] = [(nil, Frame(size: size))]
    func close(to depth: Int) {
      while stack.count - 1 > depth {
        let (element, frame) = stack.removeLast()
        stack[stack.count - 1].frame.place(.group(element, frame), at: .zero)
      }
    }
    for segment in segments {
      if !segment.path.isEmpty {
        var depth = 0
        while depth < segment.path.count, depth + 1 < stack.count,
          stack[depth + 1].element?.id == segment.path[depth].id
        {
          depth += 1
        }
        close(to: depth)
        for element in segment.path[depth...] { stack.append((element, Frame(size: size))) }
      }
      stack[stack.count - 1].frame.items += segment.items
    }
    close(to: 0)
    return stack[0].frame
  }

  /// The chapter outside, the document inside.
  private func runningHead(_ chapter: RichText, isRight: Bool) throws -> [Segment] {
    var style = context.theme.small
    style.hyphenates = false
    let y = page.top - Self.headDistance - style.leading
    let left = x(.full, isRight: isRight)
    let document = RichText(context.report.runningTitle)
    var frame = Frame(size: Size(page.fullWidth, style.leading))
    for (text, atEnd) in [(document, !isRight), (chapter.withoutNotes, isRight)] {
      style.alignment = atEnd ? .end : .start
      let width = page.fullWidth * Self.headShare
      let content = try oneLine(text, style, width: width)
      var items: [Segment] = []
      if !content.lines.isEmpty {
        content.segments(
          line: 0, x: context.left(atEnd ? page.fullWidth - width : .zero, width, in: page.fullWidth), y: .zero,
          into: &items)
      }
      frame.items += items.flatMap(\.items)
    }
    return [Segment(path: [], items: [Frame.Placed(Point(left, y), .artifact(.runningHead, frame))])]
  }

  /// A text on one line; what does not fit is left out, and an ellipsis says so.
  private func oneLine(_ text: RichText, _ style: TextStyle, width: Length) throws -> TextContent {
    func set(_ text: RichText) throws -> TextContent {
      try context.text(
        text, style: style, width: width, path: [], language: context.report.wording.language, origin: .toolkit)
    }
    let whole = try set(text)
    if whole.lines.count < 2 { return whole }
    var words = text.plain.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      let cut = try set(RichText(words.joined(separator: " ") + " …"))
      if cut.lines.count < 2 { return cut }
    }
    return whole
  }

  private func folio(_ number: PageNumber, isRight: Bool) throws -> [Segment] {
    guard !number.description.isEmpty else { return [] }
    var style = context.theme.small
    style.colour = context.theme.colours.ink
    style.alignment = isRight ? .end : .start
    let content = try context.text(
      RichText(number.description), style: style, width: 60.pt, path: [], language: context.report.wording.language,
      origin: .toolkit)
    var items: [Segment] = []
    content.segments(line: 0, x: .zero, y: .zero, into: &items)
    let edge = x(.full, isRight: isRight)
    let point = Point(
      edge + context.left(isRight ? page.fullWidth - 60.pt : .zero, 60.pt, in: page.fullWidth),
      page.size.height - page.bottom + Self.footDistance - style.leading)
    let frame = Frame(size: Size(60.pt, style.leading), items: items.flatMap(\.items))
    return [Segment(path: [], items: [Frame.Placed(point, .artifact(.folio, frame))])]
  }
}
