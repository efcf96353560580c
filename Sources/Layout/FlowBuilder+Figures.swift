import Content
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  mutating func add(_ figure: Figure, _ scope: Scope) throws {
    let number = takeCaptionNumber()
    let setter = FigureSetter(context: context)
    var column = FlowItem.Column.text
    var start = scope.start
    var wide = width(scope)
    switch figure.width {
    case .side where page.side > .zero:
      column = .side
      wide = page.side
      start = .zero
    // Without a side column the figure stands in the text, at the width it would have had.
    case .side: wide = min(wide, 160.pt)
    // A box or a list item goes no further than the text.
    case .full where scope.box == nil && scope.listDepth == 0 && page.side > .zero:
      column = .full
      wide = page.fullWidth
      start = .zero
    case .share(let share): wide = wide * min(max(share, 0.1), 1)
    case .text, .full: break
    }
    let block = try setter.block(figure, number: number, width: wide, path: scope.path, language: scope.language)
    let whole = column == .side ? page.side : column == .full ? page.fullWidth : page.textWidth
    append(block.moved(by: context.left(start, wide, in: whole)), figure.node.origin, scope, space: 1)
    items[items.count - 1].column = column
    if column == .side { items[items.count - 1].box = nil }
    items[items.count - 1].floats = column != .side && scope.box == nil && !figure.node.keepsWithNext
  }

  mutating func add(_ row: FigureRow, _ scope: Scope) throws {
    let numbers = row.figures.map { _ in takeCaptionNumber() }
    let block = try FigureSetter(context: context).row(
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
    let block = try setter.block(number: number, columns: columns, width: wide, path: scope.path)
    block.content.inset = isWide ? Length.zero : context.left(scope.start, wide, in: page.textWidth)
    append(block, table.node.origin, scope, space: 1)
    items[items.count - 1].column = isWide ? .full : .text
  }
}
