import Geometry

/// Puts labels along a line so that none overlaps another and each stands as near to its place as it can.
enum Stack {
  struct Item: Hashable, Sendable {
    /// Where the middle wants to be.
    var wish: Length
    var height: Length
  }

  /// The middles, in the order of the items; inside `bounds` where they all fit, from its start otherwise.
  ///
  /// Blocks of touching labels are joined and moved to the mean of their wishes, which gives the least sum of squared
  /// shifts (pool adjacent violators).
  static func place(_ items: [Item], in bounds: ClosedRange<Length>) -> [Length] {
    struct Block {
      var members: [Int]
      var height: Length
      /// The sum of the tops that the members wish the block had.
      var tops: Length
      var top: Length { tops / members.count }
    }
    let order = items.indices.sorted { (items[$0].wish, $0) < (items[$1].wish, $1) }
    let total = items.reduce(Length.zero) { $0 + $1.height }
    var blocks: [Block] = []
    func settle(_ block: Block) -> Length { max(bounds.lowerBound, min(block.top, bounds.upperBound - block.height)) }
    for n in order {
      var block = Block(members: [n], height: items[n].height, tops: items[n].wish - items[n].height / 2)
      while let last = blocks.last, settle(last) + last.height > settle(block) {
        blocks.removeLast()
        // Each member of the lower block would have its block begin `last.height` higher.
        block = Block(
          members: last.members + block.members, height: last.height + block.height,
          tops: last.tops + block.tops - last.height * block.members.count)
      }
      blocks.append(block)
    }
    var middles = [Length](repeating: .zero, count: items.count)
    for block in blocks {
      var y = total > bounds.upperBound - bounds.lowerBound ? max(bounds.lowerBound, settle(block)) : settle(block)
      for n in block.members {
        middles[n] = y + items[n].height / 2
        y = y + items[n].height
      }
    }
    return middles
  }
}
