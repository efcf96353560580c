import Content
import Geometry

extension RadarFrame {
  /// Rings are labelled once, in the gap between two axes where the outlines leave most room, and under the outlines.
  ///
  /// A label that would touch one further out, or a name, is left out.
  func ringLabels(
    _ ticks: Ticks, around names: [Rectangle], _ corner: (Int, Double) -> Point
  ) -> [Mark] {
    let style = inks.small
    let count = data.categories.count
    func boxes(_ gap: Int) -> [(text: String, box: Rectangle)] {
      var kept: [(text: String, box: Rectangle)] = []
      for value in ticks.values.dropFirst().reversed() {
        let text = data.text(value, decimals: ticks.decimals)
        let (a, b) = (corner(gap, value), corner((gap + 1) % count, value))
        let size = Size(ruler.width(text, style) + 2.pt, style.size)
        let box = Rectangle(Point((a.x + b.x - size.width) / 2, (a.y + b.y - size.height) / 2), size)
        let apart = Rectangle(
          x: box.minX - 1.5.pt, y: box.minY - 1.5.pt, width: size.width + 3.pt, height: size.height + 3.pt)
        let isFree = !kept.contains { $0.box.overlaps(box) } && !names.contains { $0.overlaps(apart) }
        if isFree, box.minX >= .zero, box.maxX <= width { kept.append((text, box)) }
      }
      return kept
    }
    // A label that is crossed is as bad as one that is left out.
    func cost(_ gap: Int) -> Int {
      let labels = boxes(gap).map(\.box)
      let lost = ticks.values.count - 1 - labels.count
      return data.series.reduce(lost) { sum, row in
        guard let a = row.values[gap].map({ corner(gap, $0) }),
          let b = row.values[(gap + 1) % count].map({ corner((gap + 1) % count, $0) })
        else { return sum }
        return sum + labels.filter { Self.line(from: a, to: b, crosses: $0) }.count
      }
    }
    // The gap beside the first axis is where readers look first.
    let gaps = [count - 1, 0] + Array(1..<count - 1)
    let best = gaps.map { (gap: $0, cost: cost($0)) }.min { $0.cost < $1.cost }
    return boxes(best?.gap ?? 0).flatMap { text, box -> [Mark] in
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
