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

  init(_ spots: [Spot], in size: Size, number: DrawingText, ruler: Ruler) {
    bounds = Rectangle(.zero, size)
    self.ruler = ruler
    taken = spots.map { spot in
      let reach = spot.radius + 0.4.pt
      return Rectangle(x: spot.point.x - reach, y: spot.point.y - reach, width: reach * 2, height: reach * 2)
    }
    let order = spots.indices.sorted { (spots[$0].isFirst ? 0 : 1, $0) < (spots[$1].isFirst ? 0 : 1, $1) }
    var left: [Int] = []
    for n in order where !place(spots[n].text, spots[n].style, beside: spots[n]) { left.append(n) }
    var count = 0
    for n in left.sorted() {
      let isShown = place(ruler.canvas.wording.number(count + 1), number, beside: spots[n])
      if isShown { count += 1 }
      listed.append((isShown ? count : nil, n))
    }
    // Those without a number come last.
    listed.sort { ($0.number ?? Int.max, $0.spot) < ($1.number ?? Int.max, $1.spot) }
  }

  /// Places a text at the first free position; false where there is none.
  private mutating func place(_ text: String, _ style: DrawingText, beside spot: Spot) -> Bool {
    guard !text.isEmpty else { return true }
    let width = ruler.width(text, style)
    // What letters with accents and tails take of a line.
    let (above, below) = (style.size * 0.93, style.size * 0.23)
    let (x, y) = (spot.point.x, spot.point.y)
    let (far, near) = (spot.radius + Self.gap, spot.radius * 0.6 + Self.gap * 0.6)
    let (up, level, down) = (y - near - below * 0.4, y + style.middleHeight, y + near + style.middleHeight * 2)
    let positions: [(Length, Length)] = [
      (x + far, level), (x - far - width, level), (x + near, up), (x + near, down), (x - near - width, up),
      (x - near - width, down), (x - width / 2, y - far - below * 0.4),
      (x - width / 2, y + far + style.middleHeight * 2),
    ]
    for (start, baseline) in positions {
      let box = Rectangle(x: start, y: baseline - above, width: width, height: above + below)
      guard bounds.contains(box), !taken.contains(where: { $0.overlaps(box) }) else { continue }
      taken.append(box)
      let point = Point(start, baseline)
      marks.append(.label(Mark.Label(text: text, point: point, anchor: .start, style: style)))
      return true
    }
    return false
  }
}
