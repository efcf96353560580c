import Content
import Geometry

/// The guide that names the axes around a radar: the first name above, the others at the sides, none over another.
struct RadarNames {
  let radius: Length
  /// From the top to the radar's middle.
  let middle: Length
  let height: Length
  /// Marks begin at (0, 0), the top left corner of the names' room.
  private(set) var marks: [Mark] = []

  /// Between the outermost ring and a name.
  static let gap = 6.pt

  /// nil where a name would be divided or need more than three lines, or a side has no room for its names.
  init?(_ names: [String], radius: Length, width: Length, style: DrawingText, _ ruler: Ruler) {
    self.radius = radius
    let count = names.count
    let reach = radius + Self.gap
    let blocks = names.indices.map { n in
      let isSide = n > 0 && n * 2 != count
      return ruler.balance(names[n], style, width: isSide ? width / 2 - Self.clear(n, count, reach) : width)
    }
    guard blocks.allSatisfy({ $0.lines.count <= 3 && !$0.isDivided }) else { return nil }
    middle = blocks[0].height + reach
    let hasFoot = count.isMultiple(of: 2)
    height = middle + reach + (hasFoot ? blocks[count / 2].height : .zero)

    marks += blocks[0].marks(x: width / 2, y: .zero, anchor: .middle)
    if hasFoot { marks += blocks[count / 2].marks(x: width / 2, y: middle + reach, anchor: .middle) }
    let bounds = middle - reach...middle + reach
    for isRight in [true, false] {
      let side = isRight ? Array(1..<(count + 1) / 2) : Array((count / 2 + 1)..<count).reversed()
      // A little air between neighbours.
      let items = side.map { n in
        let (c, _) = Trigonometry.cosineAndSine(turns: Double(n) / Double(count))
        // The block leans away from the middle: above its end in the upper half, below it in the lower.
        return Stack.Item(
          wish: middle - reach * c - blocks[n].height * (c * 0.35), height: blocks[n].height + 1.5.pt)
      }
      guard items.reduce(Length.zero, { $0 + $1.height }) <= reach * 2 else { return nil }
      let places = Stack.place(items, in: bounds)
      for (n, y) in zip(side, places) {
        let (top, foot) = (y - blocks[n].height / 2, y + blocks[n].height / 2)
        let away = max(Self.chord(reach, from: top - middle, to: foot - middle), Self.clear(n, count, reach) * 0.9)
        guard away + blocks[n].width <= width / 2 else { return nil }
        marks += blocks[n].marks(
          x: isRight ? width / 2 + away : width / 2 - away, y: top, anchor: isRight ? .start : .end)
      }
    }
  }

  /// Numbers in the place of names, each in the middle of its place on a circle.
  init(numbers: [String], width: Length, style: DrawingText, _ ruler: Ruler) {
    let half = max((numbers.map { ruler.width($0, style) }.max() ?? .zero) / 2, style.size * 0.6)
    radius = max(min(width / 2 - half * 2 - 3.pt, RadarFrame.largest), 1.pt)
    let reach = radius + 3.pt + half
    middle = reach + style.size * 0.6
    height = middle * 2
    for (n, number) in numbers.enumerated() {
      let (c, s) = Trigonometry.cosineAndSine(turns: Double(n) / Double(numbers.count))
      let place = Point(width / 2 + reach * s, middle - reach * c + style.middleHeight)
      marks.append(.label(Mark.Label(text: number, point: place, anchor: .middle, style: style)))
    }
  }

  /// How far to the side the end of an axis lies.
  private static func clear(_ n: Int, _ count: Int, _ reach: Length) -> Length {
    let (_, s) = Trigonometry.cosineAndSine(turns: Double(n) / Double(count))
    return reach * s.magnitude
  }

  /// How far to the side a circle reaches at heights between two, counted from its middle.
  private static func chord(_ radius: Length, from top: Length, to foot: Length) -> Length {
    let nearest = top > .zero ? top : foot < .zero ? -foot : .zero
    let share = min(nearest / radius, 1)
    return radius * (1 - share * share).squareRoot()
  }
}
