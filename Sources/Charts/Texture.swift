package import Content
package import Geometry

/// A pattern over a filled rectangle: series are told apart by it where colours cannot be seen.
package enum Texture: Hashable, Sendable, CaseIterable {
  case plain, rising, dotted, falling, level, crossed

  /// The texture of the nth of several series; the first is plain.
  static func of(_ n: Int) -> Texture { allCases[n % allCases.count] }

  /// The distance of lines and dots: wide enough to be seen as a pattern when printed at 150 dpi.
  private static let pitch = 4.5.pt
  private static let weight = 0.8.pt

  /// Draws the pattern inside a rectangle. Lines are cut at its edges by reckoning, since canvases do not clip.
  func draw(in r: Rectangle, _ colour: Colour, on canvas: any DrawingCanvas) {
    switch self {
    case .plain: break
    case .rising: slanted(in: r, rises: true, colour, canvas)
    case .falling: slanted(in: r, rises: false, colour, canvas)
    case .crossed:
      slanted(in: r, rises: true, colour, canvas)
      slanted(in: r, rises: false, colour, canvas)
    case .level:
      var y = r.minY + Self.pitch / 2
      while y < r.maxY {
        stroke(Point(r.minX, y), Point(r.maxX, y), colour, canvas)
        y = y + Self.pitch
      }
    case .dotted: dots(in: r, colour, canvas)
    }
  }

  /// Lines at 45°, at the same distance across as level ones; they meet the same places of the chart whatever the rectangle,
  /// so that neighbours look of a piece.
  private func slanted(in r: Rectangle, rises: Bool, _ colour: Colour, _ canvas: any DrawingCanvas) {
    let step = Self.pitch * 1.414
    // A line is x + y = c where it rises (y runs down), x − y = c where it falls.
    let (low, high) = rises ? (r.minX + r.minY, r.maxX + r.maxY) : (r.minX - r.maxY, r.maxX - r.minY)
    var c = step * Int((low.points / step.points).rounded(.up))
    while c < high {
      let left = rises ? max(r.minX, c - r.maxY) : max(r.minX, c + r.minY)
      let right = rises ? min(r.maxX, c - r.minY) : min(r.maxX, c + r.maxY)
      if left < right {
        stroke(Point(left, rises ? c - left : left - c), Point(right, rises ? c - right : right - c), colour, canvas)
      }
      c = c + step
    }
  }

  private func dots(in r: Rectangle, _ colour: Colour, _ canvas: any DrawingCanvas) {
    let radius = Self.weight
    var (y, isOdd) = (r.minY + Self.pitch / 2, false)
    while y + radius <= r.maxY {
      var x = r.minX + (isOdd ? Self.pitch : Self.pitch / 2)
      while x + radius <= r.maxX {
        canvas.fill(Path(circle: Point(x, y), radius: radius), colour)
        x = x + Self.pitch
      }
      y = y + Self.pitch * 0.75
      isOdd.toggle()
    }
  }

  private func stroke(_ a: Point, _ b: Point, _ colour: Colour, _ canvas: any DrawingCanvas) {
    canvas.stroke(Path(from: a, to: b), colour, width: Self.weight, dashes: [])
  }
}
