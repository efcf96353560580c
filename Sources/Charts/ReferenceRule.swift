import Content
import Geometry

/// The guide of a value that marks are compared with: a dashed line that stops where a label stands in its way.
struct ReferenceRule {
  let inks: Inks

  /// The line from `a` to `b`, upright or level, less the parts that obstacles cover.
  ///
  /// A white line lies under the dashes, so that they are seen on dark bars too.
  func marks(from a: Point, to b: Point, around obstacles: [Rectangle]) -> [Mark] {
    let isUpright = a.x == b.x
    let (start, end) = isUpright ? (a.y, b.y) : (a.x, b.x)
    let across = isUpright ? a.x : a.y
    // Each obstacle as a stretch of the line, if it meets it.
    let taken = obstacles.compactMap { o -> ClosedRange<Length>? in
      let (low, high) = isUpright ? (o.minX, o.maxX) : (o.minY, o.maxY)
      guard low - 1.pt < across, across < high + 1.pt else { return nil }
      return isUpright ? o.minY...o.maxY : (o.minX - 1.5.pt)...(o.maxX + 1.5.pt)
    }
    var marks: [Mark] = []
    func add(_ from: Length, _ to: Length) {
      guard from < to else { return }
      let (p, q) = isUpright ? (Point(across, from), Point(across, to)) : (Point(from, across), Point(to, across))
      marks.append(.rule(p, q, Mark.Stroke(colour: .white, width: 1.7.pt)))
      marks.append(.rule(p, q, inks.reference))
    }
    var at = start
    for stretch in taken.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      add(at, min(stretch.lowerBound, end))
      at = max(at, stretch.upperBound)
    }
    add(at, end)
    return marks
  }
}

extension Mark.Label {
  /// The room that the letters of the label take: without the font's space above and below them.
  func box(_ ruler: Ruler) -> Rectangle {
    let width = ruler.width(text, style)
    let x = anchor == .start ? point.x : anchor == .end ? point.x - width : point.x - width / 2
    return Rectangle(x: x, y: point.y - style.size * 0.85, width: width, height: style.size * 1.1)
  }
}

extension Sequence<Mark> {
  /// The boxes of all labels.
  func labelBoxes(_ ruler: Ruler) -> [Rectangle] {
    compactMap { if case .label(let label) = $0 { label.box(ruler) } else { nil } }
  }
}
