import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// A figure: a picture or drawing with its caption; it is never divided.
struct FigureBlock: Flowable {
  let context: LayoutContext
  /// What is painted, from the block's top left corner.
  var segments: [Segment]
  var height: Length
  var notes: [Int] = []
  /// What is too high when no page can hold it.
  var origin: Origin
  /// What its height is made of, as far as an author can change it.
  var extents: [Extent] = []

  func place(in region: Region) -> Outcome {
    let rows = height.steps(of: context.grid)
    if rows > region.pageRows {
      return .never(
        extents.overflow(of: height, page: context.grid * region.pageRows, else: origin).finding(grid: context.grid))
    }
    let more = notes.isEmpty ? 0 : region.rowsForNotes(notes)
    // On a page of its own it stands all the same, and its notes run on.
    let isAlone = region.isEmptiest && region.rows >= region.pageRows
    guard rows + more <= region.rows || isAlone else { return .later }
    return .whole(Placement(rows: rows, segments: segments, notes: notes))
  }
}

/// Makes figure blocks: the picture, its size, the caption over a drawing or under a picture.
struct FigureSetter {
  let context: LayoutContext
  /// The page that it stands on.
  let page: Theme.PageGeometry

  /// A figure takes at most this share of a page's height, so that text goes with it.
  static let mostHeight = 0.62
  /// On a page that is wider than high the figure is what the page is for.
  static let mostLandscapeHeight = 0.85

  private var most: Length {
    let share = page.size.width > page.size.height ? Self.mostLandscapeHeight : Self.mostHeight
    return (page.size.height - page.top - page.bottom) * share
  }

  /// The width that a picture takes of one that is offered: less, where it would be too high.
  func width(of figure: Figure, atMost width: Length) -> Length {
    guard case .image(let image) = figure.content, image.picture.pixelHeight > 0 else { return width }
    let ratio = Double(image.picture.pixelWidth) / Double(image.picture.pixelHeight)
    return min(width, max(most * ratio, LayoutContext.leastPicture))
  }
  /// Between picture and caption.
  static let captionGap = 4.pt

  struct Parts {
    var segments: [Segment] = []
    var height = Length.zero
    var notes: [Int] = []
    var extents: [Extent] = []
  }

  /// A figure of a width; `path` is the element chain around it.
  func block(
    _ figure: Figure, number: Int, width: Length, path: [Element], language: String
  ) throws -> FigureBlock {
    if width < LayoutContext.leastPicture {
      return context.mark(
        Overflow(
          what: "this picture", origin: figure.node.origin, direction: .width, asked: LayoutContext.leastPicture,
          offered: width, hint: "give it more room: fewer lists and boxes around it"), width: width)
    }
    let parts = try self.parts(figure, number: number, width: width, path: path, language: language)
    return FigureBlock(
      context: context, segments: parts.segments, height: parts.height, notes: parts.notes,
      origin: figure.node.origin, extents: parts.extents)
  }

  /// The parts of a figure; `lead` stands before its caption in place of "Figure 3": the letter of a picture in a grid,
  /// nothing where the figure stands alone.
  func parts(
    _ figure: Figure, number: Int, width: Length, path: [Element], language: String, pictureHeight: Length? = nil,
    lead: String? = nil
  ) throws -> Parts {
    var out = Parts()
    var isDrawing = false
    if case .drawing = figure.content { isDrawing = true }
    if let label = figure.node.label {
      out.segments.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(of: label)))]))
    }
    if figure.caption != nil, lead == nil, !figure.node.repeatsNumber {
      out.segments.append(
        Segment(path: [], items: [Frame.Placed(.zero, .destination(DocumentIndex.destination(figure: number)))]))
    }
    let wording = context.wording(of: figure.node)
    let isShared = figure.node.isShared
    let words =
      lead.map { RichText($0) }
      ?? (isShared ? context.wordsOfBoth { "\($0.figure) \(number)" } : RichText("\(wording.figure) \(number)"))
    if isDrawing { try addCaption(figure, lead: words, width: width, path: path, language: language, to: &out) }
    let (items, size) = try picture(figure, width: width, height: pictureHeight)
    let frame = Frame(size: size, items: items)
    // A picture that is made narrower stands where lines start.
    let place = Point(context.left(.zero, min(size.width, width), in: width), out.height)
    switch figure.alternative {
    case .decorative:
      out.segments.append(Segment(path: [], items: [Frame.Placed(place, .artifact(.decoration, frame))]))
    case .text(let alternative):
      let element = context.element(.figure, language: figure.node.language, alternative: alternative)
      out.segments.append(Segment(path: path + [element], items: [Frame.Placed(place, .group(nil, frame))]))
      if case .drawing(let drawable) = figure.content, let values = drawable.drawing.commaSeparatedValues {
        context.attach(values, of: element, number: number, title: figure.caption?.plain ?? alternative)
      }
    }
    out.height = place.y + size.height
    if isDrawing {
      out.extents.append(
        Extent(
          what: "this drawing", origin: figure.node.origin, height: size.height,
          hint: "give it more width, show less in it, or divide it into two"))
    }
    // A picture of its own is made as small as the page wants it; in a row all have one height.
    if pictureHeight != nil {
      out.extents.append(
        Extent(
          what: "this picture of the row", origin: figure.node.origin, height: size.height,
          hint: "put it beside wider pictures, or into a figure of its own"))
    }
    if !isDrawing { try addCaption(figure, lead: words, width: width, path: path, language: language, to: &out) }
    if let source = figure.source {
      let word = isShared ? context.wordsOfBoth(\.source) : RichText(wording.source)
      let text = word + RichText(wording.colon) + source
      try add(
        text, style: context.theme.caption, gap: 2.pt, width: width, path: path, language: language,
        figure: figure, to: &out)
    }
    return out
  }

  private func addCaption(
    _ figure: Figure, lead words: RichText, width: Length, path: [Element], language: String, to out: inout Parts
  ) throws {
    guard let caption = figure.caption else { return }
    var style = context.theme.caption
    style.colour = context.theme.colours.ink
    let lead = words.isEmpty ? [] : [Inline.strong(caption.isEmpty ? words : words + RichText("  "))]
    try add(
      RichText(lead) + caption, style: style, gap: out.height > .zero ? Self.captionGap : .zero, width: width,
      path: path, role: .caption, language: language, figure: figure, to: &out)
    if case .drawing = figure.content { out.height = out.height + Self.captionGap * 1.5 }
  }

  private func add(
    _ text: RichText, style: TextStyle, gap: Length, width: Length, path: [Element], role: Role = .paragraph,
    language: String, figure: Figure, to out: inout Parts
  ) throws {
    let element = context.element(role, language: figure.node.language)
    let content = try context.text(
      text, style: style, width: width, path: path + [element], language: language, origin: figure.node.origin)
    var y = out.height + gap
    for n in content.lines.indices {
      content.segments(line: n, x: .zero, y: y, into: &out.segments)
      out.notes += content.notes(on: n)
      y = y + content.leading
    }
    out.extents.append(
      Extent(
        what: role == .caption ? "the caption of this figure" : "the source of this figure", origin: figure.node.origin,
        height: y - out.height, hint: "shorten it; say the rest in the text"))
    out.height = y
  }

  /// What is painted for the picture itself, and how large it came out.
  private func picture(_ figure: Figure, width: Length, height: Length?) throws -> ([Frame.Placed], Size) {
    switch figure.content {
    case .image(let image):
      let picture = image.picture
      let ratio = Double(picture.pixelHeight) / Double(max(picture.pixelWidth, 1))
      var size = Size(width, width * ratio)
      if let height {
        size = Size(height * (1 / ratio), height)
      } else if size.height > most {
        size = Size(most * (1 / ratio), most)
      }
      return ([Frame.Placed(.zero, .picture(index: context.picture(picture), size: size))], size)
    case .drawing(let drawable):
      let (items, size) = try drawn(drawable.drawing, width: width, figure)
      checkEdges(items, width: width, figure)
      return (items, size)
    case .missing(let name):
      return try placeholder(name, figure, size: Size(width, height ?? min(width * 0.5, 90.pt)))
    }
  }

  /// A drawing of its own height; one that is higher than figures should be is drawn closer, and where it cannot be, it
  /// takes the height that it needs.
  private func drawn(
    _ drawing: any Drawable, width: Length, _ figure: Figure
  ) throws -> ([Frame.Placed], Size) {
    func draw(_ height: Length) throws -> [Frame.Placed] {
      let canvas = Canvas(context, wording: context.wording(of: figure.node), origin: figure.node.origin)
      drawing.draw(in: Size(width, height), on: canvas)
      if let failure = canvas.failure { throw failure }
      return canvas.items
    }
    let own = drawing.height(
      width: width, on: Canvas(context, wording: context.wording(of: figure.node), origin: figure.node.origin))
    guard own > most else { return (try draw(own), Size(width, own)) }
    let closer = try draw(most)
    if closer.allSatisfy({ $0.foot <= most + 1.pt }) { return (closer, Size(width, most)) }
    return (try draw(own), Size(width, own))
  }

  /// A drawing keeps its words in its width; where it cannot, that is told.
  private func checkEdges(_ items: [Frame.Placed], width: Length, _ figure: Figure) {
    for placed in items {
      guard case .glyphs(let run) = placed.item else { continue }
      let over = max(placed.point.x + run.width - width, -placed.point.x)
      if over > 2.pt {
        context.findings.warning(
          "the words of this drawing stand \(over.steps(of: 1.pt)) pt outside its width of \(width.units / 1024) pt: “\(String(decoding: run.text, as: UTF8.self))”",
          at: figure.node.origin, hint: "give it more width, or shorten its labels")
        return
      }
    }
  }

  /// An empty place with the name of the picture that is to come.
  private func placeholder(_ name: String, _ figure: Figure, size: Size) throws -> ([Frame.Placed], Size) {
    let canvas = Canvas(context, wording: context.wording(of: figure.node), origin: figure.node.origin)
    let area = Rectangle(x: .zero, y: .zero, width: size.width, height: size.height)
    canvas.fill(Path(area), context.theme.colours.tint)
    canvas.stroke(Path(area), context.theme.colours.muted, width: 0.5.pt, dashes: [2.pt, 2.pt])
    var style = context.theme.small
    style.alignment = .centre
    let words = context.report.wording.pictureMissing + (name.isEmpty ? "" : ": " + name)
    let content = try context.text(
      RichText(words), style: style, width: size.width - 12.pt, path: [], language: context.report.wording.language,
      origin: figure.node.origin)
    let lines = min(content.lines.count, max(1, (size.height - 6.pt).units / content.leading.units))
    var y = (size.height - content.leading * lines) / 2
    var segments: [Segment] = []
    for n in 0..<lines {
      content.segments(line: n, x: 6.pt, y: y, into: &segments)
      y = y + content.leading
    }
    return (canvas.items + segments.flatMap(\.items), size)
  }
}

extension Frame.Placed {
  /// How far down it paints; of text the baseline.
  fileprivate var foot: Length {
    if case .path(let painted) = item, let bounds = painted.path.bounds { return point.y + bounds.maxY }
    return point.y
  }
}
