import Geometry

/// Divides a rectangle in proportion into rectangles that are as square as they can be.
///
/// Bruls, Huizing and van Wijk, "Squarified Treemaps" (Data Visualization 2000, 33–42): parts are laid along the shorter
/// side as long as the worst proportion of the row gets better.
enum Squarified {
  /// Rectangles in the order of the sizes, which are above zero and best sorted from the largest.
  static func divide(_ sizes: [Double], in room: Rectangle) -> [Rectangle] {
    let total = sizes.reduce(0, +)
    var (x, y) = (room.minX.points, room.minY.points)
    var (width, height) = (room.size.width.points, room.size.height.points)
    guard total > 0, width > 0, height > 0 else { return sizes.map { _ in Rectangle(room.origin, .zero) } }
    let areas = sizes.map { $0 / total * width * height }
    var out: [Rectangle] = []
    var first = 0
    while first < areas.count {
      let side = min(width, height)
      guard side > 0 else {
        out.append(Rectangle(x: x.pt, y: y.pt, width: .zero, height: .zero))
        first += 1
        continue
      }
      var last = first
      var sum = areas[first]
      while last + 1 < areas.count {
        let wider = sum + areas[last + 1]
        if worst(areas[first...last + 1], wider, side) > worst(areas[first...last], sum, side) { break }
        (last, sum) = (last + 1, wider)
      }
      // The row fills the shorter side; its depth follows from its area.
      let depth = sum / side
      var at = 0.0
      for area in areas[first...last] {
        let length = sum > 0 ? area / sum * side : 0
        let isColumn = width >= height
        // Both ends are rounded from the same sums, so that neighbours meet.
        let (left, top) = isColumn ? (x, y + at) : (x + at, y)
        let (right, bottom) = isColumn ? (x + depth, y + at + length) : (x + at + length, y + depth)
        out.append(
          Rectangle(
            x: left.pt, y: top.pt, width: max(right.pt - left.pt, .zero), height: max(bottom.pt - top.pt, .zero)))
        at += length
      }
      if width >= height {
        (x, width) = (x + depth, max(width - depth, 0))
      } else {
        (y, height) = (y + depth, max(height - depth, 0))
      }
      first = last + 1
    }
    return out
  }

  /// The worst proportion of a row's rectangles.
  private static func worst(_ row: ArraySlice<Double>, _ sum: Double, _ side: Double) -> Double {
    let (low, high) = (row.min() ?? 0, row.max() ?? 0)
    guard low > 0, sum > 0 else { return .infinity }
    return max(side * side * high / (sum * sum), sum * sum / (side * side * low))
  }
}
