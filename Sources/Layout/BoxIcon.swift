import Content
import Diagnostics
import Geometry
import Pages

/// Draws the sign beside a box's title.
struct BoxIcon {
  let context: LayoutContext
  let origin: Origin

  /// The grid on which the toolkit's own signs are drawn.
  private static let units = 16.0
  /// Of the strokes, on that grid.
  private static let weight = 1.3
  /// A picture wider than this many times its height would push the title away.
  private static let mostWidth = 3.0

  /// The sign as high as a line; nil for none.
  func frame(_ icon: BoxLook.Icon, height: Length, colour: Colour) throws -> Frame? {
    switch icon {
    case .none: return nil
    case .image(let image):
      let picture = image.picture
      let ratio = Double(picture.pixelWidth) / Double(max(picture.pixelHeight, 1))
      let size =
        ratio > Self.mostWidth
        ? Size(height * Self.mostWidth, height * (Self.mostWidth / ratio)) : Size(height * ratio, height)
      return Frame(
        size: size, items: [Frame.Placed(.zero, .picture(index: context.picture(picture), size: size))])
    case .drawing(let drawable):
      let canvas = Canvas(context, origin: origin)
      let size = Size(height, height)
      drawable.drawing.draw(in: size, on: canvas)
      if let failure = canvas.failure { throw failure }
      return Frame(size: size, items: canvas.items)
    case .link, .toolbox, .idea, .quote, .info, .warning:
      var pen = Pen(scale: height * (1 / Self.units))
      pen.draw(icon)
      let stroke = PaintedPath.Stroke(colour: colour, width: pen.scale * Self.weight, roundCaps: true)
      return Frame(
        size: Size(height, height),
        items: [
          Frame.Placed(.zero, .path(PaintedPath(pen.strokes, stroke: stroke))),
          Frame.Placed(.zero, .path(PaintedPath(pen.fills, fill: colour))),
        ])
    }
  }
}

/// Draws on a grid of 16 by 16.
private struct Pen {
  let scale: Length
  var strokes = Path()
  var fills = Path()

  init(scale: Length) { self.scale = scale }

  private func point(_ x: Double, _ y: Double) -> Point { Point(scale * x, scale * y) }

  private mutating func lines(_ points: (Double, Double)..., closed: Bool = false) {
    for (n, p) in points.enumerated() {
      if n == 0 { strokes.move(to: point(p.0, p.1)) } else { strokes.line(to: point(p.0, p.1)) }
    }
    if closed { strokes.close() }
  }

  private mutating func dot(_ x: Double, _ y: Double, radius: Double) {
    fills.elements += Path(circle: point(x, y), radius: scale * radius).elements
  }

  private mutating func ring(_ x: Double, _ y: Double, radius: Double) {
    strokes.elements += Path(circle: point(x, y), radius: scale * radius).elements
  }

  mutating func draw(_ icon: BoxLook.Icon) {
    switch icon {
    case .link:
      // Two links of a chain and the bar between them.
      strokes.move(to: point(6.5, 4.8))
      strokes.line(to: point(4.4, 4.8))
      strokes.curve(point(0.4, 4.8), point(0.4, 11.2), to: point(4.4, 11.2))
      strokes.line(to: point(6.5, 11.2))
      strokes.move(to: point(9.5, 4.8))
      strokes.line(to: point(11.6, 4.8))
      strokes.curve(point(15.6, 4.8), point(15.6, 11.2), to: point(11.6, 11.2))
      strokes.line(to: point(9.5, 11.2))
      lines((5.2, 8), (10.8, 8))
    case .toolbox:
      lines((1.5, 5.2), (14.5, 5.2), (14.5, 13.6), (1.5, 13.6), closed: true)
      lines((5.4, 5.2), (5.4, 2.6), (10.6, 2.6), (10.6, 5.2))
      lines((1.5, 8.8), (6.9, 8.8))
      lines((9.1, 8.8), (14.5, 8.8))
      lines((6.9, 7.7), (9.1, 7.7), (9.1, 10.3), (6.9, 10.3), closed: true)
    case .idea:
      strokes.move(to: point(6.3, 10.6))
      strokes.curve(point(6.3, 9), point(3.6, 8.6), to: point(3.6, 5.6))
      strokes.curve(point(3.6, -0.2), point(12.4, -0.2), to: point(12.4, 5.6))
      strokes.curve(point(12.4, 8.6), point(9.7, 9), to: point(9.7, 10.6))
      strokes.close()
      lines((6.4, 12.8), (9.6, 12.8))
      lines((7.1, 14.8), (8.9, 14.8))
    case .quote:
      for x in [4.4, 11.4] {
        dot(x, 10, radius: 2.5)
        fills.move(to: point(x - 2.5, 10))
        fills.curve(point(x - 2.5, 6.6), point(x - 0.8, 4.4), to: point(x + 1.8, 3.4))
        fills.line(to: point(x + 2.3, 4.5))
        fills.curve(point(x + 0.6, 5.4), point(x - 0.3, 6.4), to: point(x - 0.4, 7.8))
        fills.close()
      }
    case .info:
      ring(8, 8, radius: 6.6)
      lines((8, 7.4), (8, 11.6))
      dot(8, 4.8, radius: 1)
    case .warning:
      lines((8, 1.8), (15, 14), (1, 14), closed: true)
      lines((8, 6.4), (8, 9.8))
      dot(8, 12, radius: 0.9)
    case .none, .image, .drawing: break
    }
  }
}
