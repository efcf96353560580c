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
      // Each side is read in its own direction, whatever that of the report.
      let language = blocks.first?.node.language ?? scope.language
      let left = origin + context.left(start, width, in: whole)
      let (inside, column) = try context.inDirection(of: language) { try flow(blocks, inColumn: width, scope) }
      return PairBlock.Side(items: inside, column: column, language: language, left: left)
    }
    guard sides.contains(where: { !$0.items.isEmpty }) else { return }
    append(PairBlock(context: context, sides: sides), pair.node.origin, scope, space: 1)
    guard sides.contains(where: { $0.items.contains { $0.remake != nil } }) else { return }
    items[items.count - 1].remake = { references in
      PairBlock(
        context: context,
        sides: try sides.map { side in
          PairBlock.Side(
            items: try context.inDirection(of: side.language) { try side.items.remade(references) },
            column: side.column, language: side.language, left: side.left)
        })
    }
  }
}
