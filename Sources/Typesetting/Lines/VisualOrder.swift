/// Puts the pieces of a line in the order in which they are seen.
enum VisualOrder {
  /// From left to right, the numbers of pieces with these embedding levels (Unicode Annex 9, rule L2: from the highest
  /// level down to the lowest odd one, turn round every stretch at that level or higher).
  static func of(_ levels: [UInt8]) -> [Int] {
    var order = Array(levels.indices)
    guard let highest = levels.max(), let lowest = levels.filter({ $0 & 1 == 1 }).min() else { return order }
    for level in stride(from: highest, through: lowest, by: -1) {
      var i = 0
      while i < order.count {
        guard levels[order[i]] >= level else {
          i += 1
          continue
        }
        var end = i
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[i..<end].reverse()
        i = end
      }
    }
    return order
  }
}
