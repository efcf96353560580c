package import Content
package import Geometry

/// A shape of a chart at its place. Coordinates run from the chart's top left corner.
package enum Mark: Hashable, Sendable {
  /// A rectangle that stands for a value, from zero to its end.
  case bar(Rectangle, Colour)
  /// A filled outline: an area under a line, a country.
  case shape(Path, Colour)
  /// An outline that is drawn along its edge.
  case outline(Path, Stroke)
  /// Lines or dots over a rectangle, which tell it from others without colour.
  case texture(Rectangle, Texture, Colour)
  /// A part of a ring.
  case sector(Sector, Colour)
  /// Values joined in their order.
  case line([Point], Stroke)
  /// A value, or a line's sign in a key.
  case symbol(Symbol, at: Point, radius: Length, Colour)
  /// A straight line of a guide: grid, axis, reference, leader.
  case rule(Point, Point, Stroke)
  case label(Label)

  /// How a line looks.
  package struct Stroke: Hashable, Sendable {
    var colour: Colour
    var width: Length
    var dashes: [Length] = []

    func draw(_ path: Path, on canvas: any DrawingCanvas) {
      canvas.stroke(path, colour, width: width, dashes: dashes)
    }
  }

  /// One line of text.
  ///
  /// Anchors are places, not directions: `.start` puts the left end at the point in every script.
  package struct Label: Hashable, Sendable {
    package var text: String
    package var point: Point
    package var anchor: TextAnchor
    package var style: DrawingText
  }

  /// The shapes of points: told apart without colour.
  package enum Symbol: Hashable, Sendable, CaseIterable { case disc, square, diamond, triangle }
}

extension Mark {
  /// Paints the mark.
  func draw(on canvas: any DrawingCanvas) {
    switch self {
    case .bar(let r, let colour): canvas.fill(Path(r), colour)
    case .shape(let path, let colour): canvas.fill(path, colour)
    case .outline(let path, let stroke): stroke.draw(path, on: canvas)
    case .texture(let r, let texture, let colour): texture.draw(in: r, colour, on: canvas)
    case .sector(let sector, let colour): canvas.fill(sector.path, colour)
    case .line(let points, let stroke):
      guard let first = points.first else { return }
      var path = Path([.move(first)])
      for point in points.dropFirst() { path.line(to: point) }
      stroke.draw(path, on: canvas)
    case .symbol(let symbol, let centre, let radius, let colour):
      canvas.fill(symbol.path(at: centre, radius: radius), colour)
    case .rule(let a, let b, let stroke):
      stroke.draw(Path(from: a, to: b), on: canvas)
    case .label(let label): canvas.text(label.text, at: label.point, anchor: label.anchor, label.style)
    }
  }

  /// The mark with every place changed; text stays readable.
  private func mapped(_ change: (Point) -> Point) -> Mark {
    func changed(_ r: Rectangle) -> Rectangle {
      let (a, b) = (change(r.origin), change(Point(r.maxX, r.maxY)))
      return Rectangle(Point(min(a.x, b.x), min(a.y, b.y)), r.size)
    }
    switch self {
    case .bar(let r, let colour): return .bar(changed(r), colour)
    case .shape(let path, let colour): return .shape(path.mapped(change), colour)
    case .outline(let path, let stroke): return .outline(path.mapped(change), stroke)
    case .texture(let r, let texture, let colour): return .texture(changed(r), texture, colour)
    case .sector(var sector, let colour):
      sector.centre = change(sector.centre)
      return .sector(sector, colour)
    case .line(let points, let stroke): return .line(points.map(change), stroke)
    case .symbol(let symbol, let centre, let radius, let colour):
      return .symbol(symbol, at: change(centre), radius: radius, colour)
    case .rule(let a, let b, let stroke): return .rule(change(a), change(b), stroke)
    case .label(var label):
      label.point = change(label.point)
      return .label(label)
    }
  }

  /// The mark moved right and down.
  func moved(by distance: Point) -> Mark { mapped { $0 + distance } }

  /// The mark as seen in a mirror that stands upright at half of `width`.
  func mirrored(in width: Length) -> Mark {
    switch mapped({ Point(width - $0.x, $0.y) }) {
    case .sector(var sector, let colour):
      // The angles run backwards.
      (sector.start, sector.end) = (1 - sector.end, 1 - sector.start)
      return .sector(sector, colour)
    case .label(var label):
      label.anchor = label.anchor == .start ? .end : label.anchor == .end ? .start : .middle
      return .label(label)
    case let other: return other
    }
  }
}

extension Path {
  /// The path with every point changed.
  func mapped(_ change: (Point) -> Point) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(change(p))
        case .line(let p): .line(change(p))
        case .curve(let a, let b, let p): .curve(change(a), change(b), change(p))
        case .close: .close
        }
      })
  }
}

extension Mark.Symbol {
  /// The outline around a centre; the sizes are matched by area, so that no symbol outweighs another.
  func path(at c: Point, radius r: Length) -> Path {
    func polygon(_ points: [(Double, Double)]) -> Path {
      let corners = points.map { Point(c.x + r * $0.0, c.y + r * $0.1) }
      return Path([.move(corners[0])] + corners.dropFirst().map { .line($0) } + [.close])
    }
    switch self {
    case .disc: return Path(circle: c, radius: r)
    case .square: return polygon([(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)])
    case .diamond: return polygon([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)])
    case .triangle: return polygon([(0, -1.3), (1.2, 0.8), (-1.2, 0.8)])
    }
  }
}
