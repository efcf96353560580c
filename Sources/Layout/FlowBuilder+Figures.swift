import Content
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// A figure beside text is as wide as this share of the text, unless it says otherwise.
  static let besideShare = 0.45
  /// A figure for the side column is so wide where there is none, beside the text.
  static let asideWidth = 160.pt

  mutating func add(_ figure: Figure, _ scope: Scope) throws {
    let number = takeCaptionNumber()
    // In a list a figure stands in its item, beside the marker or under the text; it does not leave its box either.
    var placement = scope.listDepth > 0 || (scope.box != nil && !figure.placement.isBeside) ? .here : figure.placement
    var column = FlowItem.Column.text
    var start = scope.start
    var wide = width(scope)
    switch figure.width {
    case .side where page.side > .zero && scope.box == nil:
      column = .side
      wide = page.side
      start = .zero
      placement = .automatic
    // Without a side column the text runs around the figure.
    case .side:
      if placement == .automatic || (scope.box != nil && scope.listDepth == 0) { placement = .beside(.outer) }
      wide = min(wide, Self.asideWidth)
      if placement.isBeside { wide = min(wide, width(scope) * 0.5) }
    // A box or a list item goes no further than the text.
    case .full where scope.box == nil && scope.listDepth == 0 && page.side > .zero && !placement.isBeside:
      column = .full
      wide = page.fullWidth
      start = .zero
    case .share(let share): wide = wide * min(max(share, 0.1), 1)
    case .text, .full: if placement.isBeside { wide = wide * Self.besideShare }
    }
    let setter = FigureSetter(context: context, page: page)
    if placement.isBeside { wide = setter.width(of: figure, atMost: wide) }
    var block = try setter.block(figure, number: number, width: wide, path: scope.path, language: scope.language)
    // Notes are printed in the order of their calls: a figure that calls one stays where it is.
    if !block.notes.isEmpty, !placement.isBeside { placement = .here }
    if placement.isBeside {
      context.hasFiguresBeside = true
      block = block.besideText(try context.capitalsTop(scope.style))
    } else {
      let whole = column == .side ? page.side : column == .full ? page.fullWidth : page.textWidth
      block = block.moved(by: context.left(start, wide, in: whole))
    }
    append(block, figure.node.origin, scope, space: 1)
    let item = items.count - 1
    items[item].column = column
    items[item].placement = placement
    if placement.isBeside { items[item].beside = (wide, scope.start, scope.end) }
    if column == .side { items[item].box = nil }
    items[item].staysPut = scope.box != nil || !block.notes.isEmpty
    items[item].floats =
      placement == .automatic && column != .side && scope.box == nil && !figure.node.keepsWithNext
  }

  mutating func add(_ row: FigureRow, _ scope: Scope) throws {
    let numbers = row.figures.map { _ in takeCaptionNumber() }
    let block = try FigureSetter(context: context, page: page).row(
      row, numbers: numbers, width: width(scope), path: scope.path, language: scope.language)
    let start = context.left(scope.start, width(scope), in: page.textWidth)
    append(block.moved(by: start), row.node.origin, scope, space: 1)
  }

  mutating func add(_ table: Table, _ scope: Scope) throws {
    let number = takeCaptionNumber()
    let setter = TableSetter(context: context, table: table, language: scope.language)
    let columns = try TableColumns(setter)
    // A table that would have to fold its cells goes over the side column as well.
    let isWide = scope.box == nil && page.side > .zero && columns.naturalWidth > width(scope)
    let wide = isWide ? page.fullWidth : width(scope)
    let element = setter.element()
    let context = context
    let inset = isWide ? Length.zero : context.left(scope.start, wide, in: page.textWidth)
    func make() throws -> TableBlock {
      let block = try setter.block(number: number, columns: columns, width: wide, path: scope.path, element: element)
      block.content.inset = inset
      return block
    }
    let before = context.notes.count
    append(try make(), table.node.origin, scope, space: 1)
    items[items.count - 1].column = isWide ? .full : .text
    if setter.dependsOnPages {
      let called = Array(before..<context.notes.count).map { $0 + 1 }
      items[items.count - 1].remake = { _ in try context.again(callingNotes: called) { try make() } }
    }
  }
}

extension Figure.Placement {
  var isBeside: Bool {
    if case .beside = self { true } else { false }
  }
}

extension LayoutContext {
  /// From the top of a line to the top of its capitals.
  func capitalsTop(_ style: TextStyle) throws -> Length {
    try baseline(style) - typesetter.metrics(of: style.font(), size: style.size).capHeight
  }
}

extension FigureBlock {
  /// The block with its top edge at the height of the capitals beside it, and air below.
  func besideText(_ top: Length) -> FigureBlock {
    var copy = self
    copy.segments = segments.map { $0.moved(by: Point(.zero, top)) }
    copy.height = top + height + PageComposer.besideFoot
    return copy
  }
}
