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
    let weight = 0.6.pt
    if let edge, r.size.width > weight * 2, r.size.height > weight * 2 {
      let inner = Rectangle(
        x: r.minX + weight / 2, y: r.minY + weight / 2, width: r.size.width - weight, height: r.size.height - weight)
      marks.append(.outline(Path(inner), Mark.Stroke(colour: edge, width: weight)))
    }
    return marks
  }

  /// A value in the middle of the filled rectangle, on a patch without texture; nothing where it has no room.
  func value(_ text: String, _ inks: Inks, in r: Rectangle, _ ruler: Ruler) -> [Mark] {
    var style = inks.label
    style.colour = Ramp.ink(on: ground, inks)
    let width = ruler.width(text, style)
    guard Self.hasRoom(width, in: r), style.size * 0.9 <= r.size.height else { return [] }
    let middle = Point(r.minX + r.size.width / 2, r.minY + r.size.height / 2)
    let label = Mark.label(
      Mark.Label(
        text: text, point: Point(middle.x, middle.y + style.middleHeight), anchor: .middle, style: style))
    guard texture != .plain else { return [label] }
    let height = min(style.size * 1.05, r.size.height)
    let patch = Rectangle(
      x: middle.x - width / 2 - 1.5.pt, y: middle.y - height / 2, width: width + 3.pt, height: height)
    return [.bar(patch, ground), label]
  }

  static func hasRoom(_ width: Length, in r: Rectangle) -> Bool { width + 4.pt <= r.size.width }
}

extension Mark {
  /// A point; a hollow one has a white middle.
  static func dot(at centre: Point, radius: Length, _ colour: Colour, isHollow: Bool) -> [Mark] {
    let dot = Mark.symbol(.disc, at: centre, radius: radius, colour)
    return isHollow ? [dot, .symbol(.disc, at: centre, radius: radius - min(1.3.pt, radius / 2), .white)] : [dot]
  }
}
