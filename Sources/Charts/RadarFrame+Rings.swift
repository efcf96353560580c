import Content
import Geometry

extension RadarFrame {
  /// Rings are labelled once, in the gap between two axes where the outlines leave most room;
  /// they are drawn under the outlines.
  func ringLabels(
    _ ticks: Ticks, _ centre: Point, _ corner: (Int, Double) -> Point
  ) -> [Mark] {
    let style = inks.small
    let count = data.categories.count
    func boxes(_ gap: Int) -> [(text: String, box: Rectangle)] {
      // Rings too close to each other have every second labelled, or none.
      let step = corner(0, ticks.values[0]).y - corner(0, ticks.values[1]).y
      let least = style.size * 1.1
      guard step * 2 >= least else { return [] }
      let shown = ticks.values.enumerated().filter { n, _ in
        n > 0 && (step >= style.size * 2 || (ticks.values.count - 1 - n).isMultiple(of: 2))
      }.map(\.element)
      return shown.compactMap { value in
        let text = data.text(value, decimals: ticks.decimals)
        let (a, b) = (corner(gap, value), corner((gap + 1) % count, value))
        let size = Size(ruler.width(text, style) + 2.pt, style.size)
        let box = Rectangle(
          Point((a.x + b.x - size.width) / 2, (a.y + b.y - size.height) / 2), size)
        return box.minX >= .zero && box.maxX <= width ? (text, box) : nil
      }
    }
    func crossings(_ gap: Int) -> Int {
      let labels = boxes(gap).map(\.box)
      return data.series.reduce(0) { sum, row in
        guard let a = row.values[gap].map({ corner(gap, $0) }),
          let b = row.values[(gap + 1) % count].map({ corner((gap + 1) % count, $0) })
        else { return sum }
        return sum + labels.filter { Self.line(from: a, to: b, crosses: $0) }.count
      }
    }
    // The gap beside the first axis is where readers look first.
    let gaps = [count - 1, 0] + Array(1..<count - 1)
    let best = gaps.min { crossings($0) < crossings($1) } ?? 0
    return boxes(best).flatMap { text, box -> [Mark] in
      let baseline = Point(box.minX + box.size.width / 2, box.minY + box.size.height / 2 + style.middleHeight)
      return [
        .bar(box, .white), .label(Mark.Label(text: text, point: baseline, anchor: .middle, style: style)),
      ]
    }
  }

  /// Whether a straight line runs through a box: it is cut at the box's sides, then looked at in its height.
  private static func line(from a: Point, to b: Point, crosses box: Rectangle) -> Bool {
    let (left, right) = a.x <= b.x ? (a, b) : (b, a)
    let (from, to) = (max(left.x, box.minX - 2.pt), min(right.x, box.maxX + 2.pt))
    guard from <= to else { return false }
    func height(_ x: Length) -> Length {
      right.x == left.x ? left.y : left.y + (right.y - left.y) * ((x - left.x) / (right.x - left.x))
    }
    let (low, high) = (min(height(from), height(to)), max(height(from), height(to)))
    return low <= box.maxY + 1.pt && high >= box.minY - 1.pt
  }
}
