import Content
import Geometry

/// The names of parts with their signs, shares and values: beside the parts, or in a list under them.
struct PartLabels {
  let whole: Whole
  let inks: Inks
  let ruler: Ruler

  private struct Block {
    var share: Wrapped
    var name: Wrapped
    var height: Length { share.height + name.height + 4.pt }
    var isDivided: Bool { share.isDivided || name.isDivided }
  }

  private static let sign = 9.pt
  private static let indent = 14.pt

  private func blocks(width: Length) -> [Block] {
    let room = max(width - Self.indent, Inks.smallest)
    return whole.values.indices.map { n in
      let value = whole.value(n).map { " · " + $0 } ?? ""
      return Block(
        share: ruler.wrap(whole.share(n) + value, inks.strong, width: room),
        name: ruler.balance(whole.data.categories[n], inks.label, width: room))
    }
  }

  /// Each label near the height that its part wishes; nil where they have no room.
  func beside(width: Length, wishes: [Length], height: Length) -> (marks: [Mark], height: Length)? {
    guard width >= 70.pt else { return nil }
    let blocks = blocks(width: width)
    let need = blocks.reduce(Length.zero) { $0 + $1.height }
    guard !blocks.contains(where: \.isDivided), need <= height * 1.6 else { return nil }
    let whole = max(height, need)
    let middles = Stack.place(
      zip(wishes, blocks).map { Stack.Item(wish: $0, height: $1.height) }, in: .zero...whole)
    let marks = blocks.indices.flatMap { n in self.marks(blocks[n], part: n, top: middles[n] - blocks[n].height / 2) }
    return (marks, whole)
  }

  /// One under another.
  func list(width: Length) -> (marks: [Mark], height: Length) {
    var (marks, y) = ([Mark](), Length.zero)
    for (n, block) in blocks(width: width).enumerated() {
      marks += self.marks(block, part: n, top: y)
      y = y + block.height
    }
    return (marks, y)
  }

  private func marks(_ block: Block, part: Int, top: Length) -> [Mark] {
    let y = top + 2.pt
    let square = Rectangle(
      x: .zero, y: y + (block.share.leading - Self.sign) / 2, width: Self.sign, height: Self.sign)
    return [.bar(square, inks.colour(part)), .texture(square, .of(part), .white)]
      + block.share.marks(x: Self.indent, y: y, anchor: .start)
      + block.name.marks(x: Self.indent, y: y + block.share.height, anchor: .start)
  }
}
