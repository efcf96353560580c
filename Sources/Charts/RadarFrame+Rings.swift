import Content
import Geometry

extension RadarFrame {
  /// Rings are labelled once, in the gap between two axes where the outlines leave most room, and under the outlines.
  ///
  /// A label that would touch one further out, a name or an outline is left out.
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
    func isCrossed(_ box: Rectangle, _ gap: Int) -> Bool {
      data.series.contains { row in
        guard let a = row.values[gap], let b = row.values[(gap + 1) % count] else { return false }
        return Self.line(from: corner(gap, a), to: corner((gap + 1) % count, b), crosses: box)
      }
    }
    // A label that is crossed is left out; the gap beside the first axis is where readers look first.
    let gaps = [count - 1, 0] + Array(1..<count - 1)
    let labels = gaps.map { gap in (gap: gap, free: boxes(gap).filter { !isCrossed($0.box, gap) }) }
    let best = labels.enumerated().max { ($0.element.free.count, -$0.offset) < ($1.element.free.count, -$1.offset) }
    // The largest value is said in any case: a scale without a number says nothing.
    let chosen = best.map { $0.element.free.isEmpty ? Array(boxes($0.element.gap).prefix(1)) : $0.element.free }
    return (chosen ?? []).flatMap { text, box -> [Mark] in
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
