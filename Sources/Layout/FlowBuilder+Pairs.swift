import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  mutating func add(_ pair: Pair, _ scope: Scope) throws {
    let whole = width(scope)
    let width = (whole - Self.columnGutter) / 2
    let context = context
    let starts = [Length.zero, width + Self.columnGutter]
    let origin = context.left(scope.start, whole, in: page.textWidth)
    let sides = try zip([pair.first, pair.second], starts).map { blocks, start in
      let (inside, column) = try flow(blocks, inColumn: width, scope)
      return PairBlock.Side(items: inside, column: column, left: origin + context.left(start, width, in: whole))
    }
    guard sides.contains(where: { !$0.items.isEmpty }) else { return }
    append(PairBlock(context: context, sides: sides), pair.node.origin, scope, space: 1)
    guard sides.contains(where: { $0.items.contains { $0.remake != nil } }) else { return }
    items[items.count - 1].remake = { references in
      PairBlock(
        context: context,
        sides: try sides.map {
          PairBlock.Side(items: try $0.items.remade(references), column: $0.column, left: $0.left)
        })
    }
  }
}
