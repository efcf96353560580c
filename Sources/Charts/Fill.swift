import Content
import Geometry

/// How one of several parts is filled: with a colour, and with a texture that tells it from its neighbours in grey.
struct Fill: Hashable, Sendable {
  var ground: Colour
  var texture: Texture = .plain
  /// The colour of the texture's lines.
  var line: Colour = .white
  /// A line along the edge, where the ground is too pale to be seen on paper.
  var edge: Colour?

  /// The fill of the nth of several series, dark enough for a value in it.
  static func series(_ n: Int, _ inks: Inks) -> Fill {
    Fill(ground: inks.colour(n).darkened(to: 4.5), texture: .of(n))
  }

  func marks(in r: Rectangle) -> [Mark] {
    var marks: [Mark] = [.bar(r, ground)]
    if texture != .plain { marks.append(.texture(r, texture, line)) }
    let weight = Self.edgeWeight
    if let edge, r.size.width > weight * 2, r.size.height > weight * 2 {
      let inner = Rectangle(
        x: r.minX + weight / 2, y: r.minY + weight / 2, width: r.size.width - weight, height: r.size.height - weight)
      marks.append(.outline(Path(inner), Mark.Stroke(colour: edge, width: weight)))
    }
    return marks
  }

  /// A value in the middle of the filled rectangle, in smaller letters where it needs them; nothing where it has no room.
  ///
  /// A texture leaves room for it: the value stands on a plate in the plain ground, as high as the rectangle, so that no
  /// line or dot touches a figure. This holds for every kind of chart that prints values on what it fills.
  func value(_ text: String, _ inks: Inks, in r: Rectangle, _ ruler: Ruler) -> [Mark] {
    for size in [inks.labelSize, Inks.smallest] {
      let style = DrawingText(size: size, colour: Ramp.ink(on: ground, inks))
      let width = ruler.width(text, style)
      guard Self.hasRoom(width, in: r), style.size * 0.9 <= r.size.height else { continue }
      let middle = Point(r.minX + r.size.width / 2, r.minY + r.size.height / 2)
      let label = Mark.label(
        Mark.Label(
          text: text, point: Point(middle.x, middle.y + style.middleHeight), anchor: .middle, style: style))
      return texture == .plain ? [label] : [plate(for: width, in: r), label]
    }
    return []
  }

  /// Between a value and the texture around it; less where the texture would be lost, but never less than the second.
  static let plateMargin = 3.5.pt
  static let leastPlateMargin = 1.pt

  /// The plain ground under a value so wide; it leaves the edge of the rectangle as it is, and some of the texture beside.
  private func plate(for width: Length, in r: Rectangle) -> Mark {
    let inset = edge == nil ? Length.zero : Self.edgeWeight
    let beside = 4.pt
    let plate = min(
      width + Self.plateMargin * 2, max(width + Self.leastPlateMargin * 2, r.size.width - beside * 2))
    return .bar(
      Rectangle(
        x: r.minX + (r.size.width - plate) / 2, y: r.minY + inset, width: plate, height: r.size.height - inset * 2),
      ground)
  }

  /// The weight of the line along an edge.
  private static let edgeWeight = 0.6.pt

  static func hasRoom(_ width: Length, in r: Rectangle) -> Bool { width + 3.pt <= r.size.width }
}

extension Mark {
  /// A point; a hollow one has a white middle.
  static func dot(at centre: Point, radius: Length, _ colour: Colour, isHollow: Bool) -> [Mark] {
    let dot = Mark.symbol(.disc, at: centre, radius: radius, colour)
    return isHollow ? [dot, .symbol(.disc, at: centre, radius: radius - min(1.3.pt, radius / 2), .white)] : [dot]
  }
}
