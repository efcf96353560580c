import Content
import Geometry

/// Puts names beside the symbols of places so that nothing stands over anything.
///
/// Each name in turn takes the first of eight positions that is free; one that finds none is numbered on the map and told
/// in a list, or only told there.
struct MapLabels {
  struct Spot {
    var point: Point
    var radius: Length
    var text: String
    var style: DrawingText
    /// Those that are placed before others.
    var isFirst = false
  }

  private(set) var marks: [Mark] = []
  /// What the list tells, in its order: the number on the map, if there is one, and the spot.
  private(set) var listed: [(number: Int?, spot: Int)] = []

  private var taken: [Rectangle]
  private let bounds: Rectangle
  private let ruler: Ruler

  /// The distance between a symbol and its name.
  private static let gap = 1.6.pt

  /// Where names crowd so much that more than this share of them finds no room, places with near neighbours are
  /// numbered, all of them: a list that tells numbers finds more places than names that are left out.
  private static let mostLeft = 1.0 / 3
  /// Places nearer than this, in points, are neighbours.
  private static let near = 26.0

  init(_ spots: [Spot], in size: Size, number: DrawingText, ruler: Ruler) {
    bounds = Rectangle(.zero, size)
    self.ruler = ruler
    taken = spots.map { spot in
      let reach = spot.radius + 0.4.pt
      return Rectangle(x: spot.point.x - reach, y: spot.point.y - reach, width: reach * 2, height: reach * 2)
    }
    let symbols = taken
    let order = spots.indices.sorted { (spots[$0].isFirst ? 0 : 1, $0) < (spots[$1].isFirst ? 0 : 1, $1) }
    var left = order.filter { !place(name: spots[$0]) }
    if Double(left.count) > Double(spots.count) * Self.mostLeft {
      (marks, taken) = ([], symbols)
      left = order.filter { n in
        let isCrowded = !spots[n].isFirst && spots.indices.contains { $0 != n && Self.isNear(spots[$0], spots[n]) }
        return isCrowded || !place(name: spots[n])
      }
    }
    var count = 0
    for n in left.sorted() {
      let isShown = place(ruler.canvas.wording.number(count + 1), number, beside: spots[n])
      if isShown { count += 1 }
      listed.append((isShown ? count : nil, n))
    }
    // Those without a number come last.
    listed.sort { ($0.number ?? Int.max, $0.spot) < ($1.number ?? Int.max, $1.spot) }
  }

  /// The line from the edge of a symbol to its name; nil where it would meet another symbol or name.
  private func leader(from spot: Spot, to end: Point) -> (Point, Point)? {
    let (dx, dy) = ((end.x - spot.point.x).points, (end.y - spot.point.y).points)
    let length = (dx * dx + dy * dy).squareRoot()
    let edge = (spot.radius.points + 2) / max(length, 1)
    func point(_ share: Double) -> Point {
      Point(spot.point.x + Length(points: dx * share), spot.point.y + Length(points: dy * share))
    }
    guard edge < 1 else { return nil }
    for n in 0...20 {
      let at = point(edge + (1 - edge) * Double(n) / 20)
      let speck = Rectangle(x: at.x - 0.8.pt, y: at.y - 0.8.pt, width: 1.6.pt, height: 1.6.pt)
      let own = { (box: Rectangle) in box.contains(Rectangle(spot.point, .zero)) && box.size.width < spot.radius * 4 }
      if taken.contains(where: { $0.overlaps(speck) && !own($0) }) { return nil }
    }
    return (point(edge), end)
  }

  private static func isNear(_ a: Spot, _ b: Spot) -> Bool {
    (a.point.x - b.point.x).points.magnitude < near && (a.point.y - b.point.y).points.magnitude < near
  }

  /// Places a name; the one that stands out may go further from its symbol, and a line leads to it.
  private mutating func place(name spot: Spot) -> Bool {
    if place(spot.text, spot.style, beside: spot) { return true }
    guard spot.isFirst else { return false }
    for distance in [10.pt, 18.pt, 28.pt, 40.pt]
    where place(spot.text, spot.style, beside: spot, away: distance) {
      return true
    }
    return false
  }

  /// Places a text at the first free position; false where there is none.
  private mutating func place(_ text: String, _ style: DrawingText, beside spot: Spot, away: Length = .zero) -> Bool {
    guard !text.isEmpty else { return true }
    let width = ruler.width(text, style)
    // What letters with accents and tails take of a line.
    let (above, below) = (style.size * 0.93, style.size * 0.23)
    let (x, y) = (spot.point.x, spot.point.y)
    let (far, near) = (spot.radius + Self.gap + away, spot.radius * 0.6 + Self.gap * 0.6 + away * 0.8)
    let (up, level, down) = (y - near - below * 0.4, y + style.middleHeight, y + near + style.middleHeight * 2)
    // Beside the symbol, then aslant, then above and below; first where the text goes on reading.
    let (right, left) = (x + far, x - far - width)
    let (slantRight, slantLeft) = (x + near, x - near - width)
    let isMirrored = ruler.canvas.wording.isRightToLeft
    let sides = isMirrored ? [(left, slantLeft), (right, slantRight)] : [(right, slantRight), (left, slantLeft)]
    var positions = sides.map { ($0.0, level) }
    for side in sides { positions += [(side.1, up), (side.1, down)] }
    positions += [(x - width / 2, y - far - below * 0.4), (x - width / 2, y + far + style.middleHeight * 2)]
    for (start, baseline) in positions {
      let box = Rectangle(x: start, y: baseline - above, width: width, height: above + below)
      guard bounds.contains(box), !taken.contains(where: { $0.overlaps(box) }) else { continue }
      if away > .zero {
        let end = Point(max(start, min(x, start + width)), max(baseline - style.middleHeight * 2, min(y, baseline)))
        guard let line = leader(from: spot, to: end) else { continue }
        marks.append(.rule(line.0, line.1, Mark.Stroke(colour: style.colour, width: 0.5.pt)))
      }
      taken.append(box)
      marks.append(.label(Mark.Label(text: text, point: Point(start, baseline), anchor: .start, style: style)))
      return true
    }
    return false
  }
}
