import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// Between an icon and the title.
  static let iconGap = 6.pt

  mutating func add(_ box: Box, _ scope: Scope) throws {
    let look = theme.boxes.look(of: box)
    var inner = scope
    inner.path.append(context.element(.aside, language: box.node.language))
    inner.start = scope.start + SetBox.padding
    inner.end = scope.end + SetBox.padding
    inner.style = theme.boxText
    let title = boxTitle(box, scope.language)
    var set = SetBox(look: look, start: scope.start, end: scope.end, parent: scope.box)
    if let title, theme.boxes.repeatsTitle {
      set.head = try boxHead(title, look, inner, box)
    }
    let id = context.add(set)
    inner.box = id
    let first = items.count
    if let title { try add(title: title, look, inner, box) }
    try add(box.content, inner)
    guard first < items.count else { return }
    if let label = box.node.label { aim(label, at: first) }
    // A box inside another has its ground to set it off.
    let space = scope.box == nil ? 2 : 1
    items[first].spaceBefore = max(items[first].spaceBefore, space)
    items[items.count - 1].spaceAfter = space
  }

  /// The title with its number; nil where the box has neither.
  private mutating func boxTitle(_ box: Box, _ language: String) -> RichText? {
    guard box.isNumbered else { return box.title }
    if !box.node.repeatsNumber { boxCount += 1 }
    let number = RichText("\(context.words(language).box) \(boxCount)")
    return box.title.map { number + RichText("\u{2002}") + $0 } ?? number
  }

  private func boxTitleStyle(_ look: BoxLook) -> TextStyle {
    var style = theme.boxTitle
    let colour = theme.colours.colour(look.tint ?? .accent)
    style.colour = look.hasTitleBar == true ? Self.boxLettering(on: colour) : colour
    return style
  }

  /// White or, on a light ground, black: whichever is told more easily from it.
  static func boxLettering(on ground: Colour) -> Colour {
    ground.contrast(with: .white) >= ground.contrast(with: .black) ? .white : .black
  }

  private mutating func add(title: RichText, _ look: BoxLook, _ scope: Scope, _ box: Box) throws {
    var node = Node(box.node.origin)
    node.keepsTogether = true
    var ornaments = Ornaments()
    let inset = try ornaments.add(iconOf: look, scope, self, origin: box.node.origin)
    var inner = scope
    inner.start = scope.start + inset
    let (context, page) = (context, page)
    try append(title, style: boxTitleStyle(look), role: .paragraph, node: node, inner, space: 0) { content in
      content.ornaments = ornaments.placed(look, lines: content.lines.count, scope, page, in: context)
    }
    let index = items.count - 1
    items[index].keepsWithNext = true
    if look.hasTitleBar == true {
      items[index].spaceAfter = 1
    } else {
      items[index].closesUp = true
    }
  }

  /// The title as it stands at the head of the box's later parts: paint without meaning.
  private func boxHead(_ title: RichText, _ look: BoxLook, _ scope: Scope, _ box: Box) throws -> SetBox.Head {
    var ornaments = Ornaments()
    let inset = try ornaments.add(iconOf: look, scope, self, origin: box.node.origin)
    var style = boxTitleStyle(look)
    style.weight = .regular
    let width = width(scope) - inset
    let words = RichText([.strong(title.withoutNotes), .text(" (\(context.words(scope.language).continued))")])
    let content = try context.text(
      words, style: style, width: width, path: [], language: scope.language, origin: box.node.origin)
    var segments = ornaments.placed(look, lines: content.lines.count, scope, page, in: context).map {
      Segment(path: [], items: [$0])
    }
    let x = context.left(scope.start + inset, width, in: scope.column ?? page.textWidth)
    for n in content.lines.indices { content.segments(line: n, x: x, y: content.leading * n, into: &segments) }
    let rows = (content.leading * content.lines.count).steps(of: context.grid) + (look.hasTitleBar == true ? 1 : 0)
    return SetBox.Head(rows: rows, segments: [TableContent.artifact(segments)])
  }
}

/// What is painted around a box's title: an icon, a bar.
private struct Ornaments {
  private var icon: [Frame.Placed] = []

  /// Adds a box's icon; returns how far it moves the title.
  mutating func add(
    iconOf look: BoxLook, _ scope: FlowBuilder.Scope, _ builder: FlowBuilder, origin: Origin
  ) throws -> Length {
    let theme = builder.theme
    let ground = theme.colours.colour(look.tint ?? .accent)
    let hasBar = look.hasTitleBar == true
    let colour = hasBar ? FlowBuilder.boxLettering(on: ground) : ground
    let side = theme.boxTitle.leading
    guard
      let frame = try BoxIcon(context: builder.context, origin: origin).frame(
        look.icon ?? .none, height: side, colour: colour)
    else { return .zero }
    let x = builder.context.left(scope.start, frame.size.width, in: scope.column ?? builder.page.textWidth)
    icon = [Frame.Placed(Point(x, .zero), .artifact(.decoration, frame))]
    return frame.size.width + FlowBuilder.iconGap
  }

  /// From the top left corner of the title's block.
  func placed(
    _ look: BoxLook, lines: Int, _ scope: FlowBuilder.Scope, _ page: Theme.PageGeometry, in context: LayoutContext
  ) -> [Frame.Placed] {
    guard look.hasTitleBar == true else { return icon }
    let theme = context.theme
    let width = page.textWidth - scope.start - scope.end + SetBox.padding * 2
    let size = Size(width, theme.boxTitle.leading * lines + SetBox.overhang * 2)
    let bar = PaintedPath(
      Path(Rectangle(x: .zero, y: .zero, width: size.width, height: size.height)),
      fill: theme.colours.colour(look.tint ?? .accent))
    let x = context.left(scope.start - SetBox.padding, width, in: scope.column ?? page.textWidth)
    let frame = Frame(size: size, items: [Frame.Placed(.zero, .path(bar))])
    return [Frame.Placed(Point(x, .zero - SetBox.overhang), .artifact(.background, frame))] + icon
  }
}
