import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// Between columns: half more than a row, so that the eye does not run on into the next.
  static let columnGutter = 20.pt
  /// A narrower column tears its text: about 20 letters.
  static let leastColumn = 80.pt
  /// Text in a column narrower than so many times its size is set ragged: justified, its spaces would be too uneven.
  static let leastJustified = 24

  mutating func add(_ columns: Columns, _ scope: Scope) throws {
    let isFull = columns.isFullWidth && scope.box == nil && page.side > .zero
    let whole = isFull ? page.fullWidth : width(scope)
    let width = (whole - Self.columnGutter * (columns.count - 1)) * (1 / Double(columns.count))
    guard width >= Self.leastColumn else {
      context.findings.error(
        "\(columns.count) columns of \(Int(width.points)) pt are too narrow for text", at: columns.node.origin,
        hint: "use fewer columns, or let them take the full width")
      return
    }
    let context = context
    let (inside, column) = try flow(columns.content, inColumn: width, scope)
    guard !inside.isEmpty else { return }

    let start = isFull ? Length.zero : context.left(scope.start, whole, in: page.textWidth)
    let step = width + Self.columnGutter
    let lefts = (0..<columns.count).map { start + context.left(step * $0, width, in: whole) }
    func block(_ items: [FlowItem]) -> ColumnsBlock {
      ColumnsBlock(context: context, items: items, count: columns.count, column: column, lefts: lefts)
    }
    append(block(inside), columns.node.origin, scope, space: 1)
    let item = items.count - 1
    items[item].column = isFull ? .full : .text
    if inside.contains(where: { $0.remake != nil }) {
      items[item].remake = { references in block(try inside.remade(references)) }
    }
  }

  /// The flow of blocks that stand in a column of the text, which nothing leaves.
  mutating func flow(
    _ content: [Block], inColumn width: Length, _ scope: Scope
  ) throws -> (items: [FlowItem], column: Theme.PageGeometry) {
    let outer = (items, page)
    var inner = scope
    (inner.start, inner.end) = (.zero, .zero)
    (inner.box, inner.column) = (nil, nil)
    if width < inner.style.size * Self.leastJustified { inner.style.alignment = .start }
    items = []
    page = page.column(width: width)
    try add(content, inner)
    let inside = items.map { item in
      var item = item
      item.floats = false
      if item.isMoved { item = item.inText(of: page, in: context) }
      item.column = .text
      item.startsFrontSide = false
      return item
    }
    let column = page
    (items, page) = outer
    return (inside, column)
  }
}

extension [FlowItem] {
  /// The flow with everything made again that prints page numbers.
  func remade(_ references: References) throws -> [FlowItem] {
    try map { item in
      guard let remake = item.remake else { return item }
      var item = item
      item.block = try remake(references)
      return item
    }
  }
}
