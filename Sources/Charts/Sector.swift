package import Geometry

/// A part of a ring, from one angle to another, clockwise from twelve o'clock.
package struct Sector: Hashable, Sendable {
  package var centre: Point
  package var inner: Length
  package var outer: Length
  /// In turns: 0 is twelve o'clock, 0.25 three o'clock.
  package var start: Double
  package var end: Double

  /// The middle of the part, in turns.
  var middle: Double { (start + end) / 2 }

  /// The place at an angle and a distance from the centre.
  func point(at turns: Double, radius: Length) -> Point {
    let (c, s) = Trigonometry.cosineAndSine(turns: turns)
    return Point(centre.x + radius * s, centre.y - radius * c)
  }

  /// The outline: out along one radius, along the outer arc, in, and back along the inner arc.
  var path: Path {
    var path = Path([.move(point(at: start, radius: outer))])
    arc(&path, from: start, to: end, radius: outer)
    path.line(to: point(at: end, radius: inner))
    arc(&path, from: end, to: start, radius: inner)
    path.close()
    return path
  }

  /// Adds Bézier curves of at most an eighth of a turn each: the handle length 4/3·tan(angle/4) then errs by less than
  /// a millionth of the radius (Goldapp 1991, "Approximation of circular arcs by cubic polynomials").
  private func arc(_ path: inout Path, from a: Double, to b: Double, radius: Length) {
    let pieces = max(1, Int(((b - a).magnitude * 8).rounded(.up)))
    let step = (b - a) / Double(pieces)
    let (c, s) = Trigonometry.cosineAndSine(turns: step / 4)
    let handle = 4.0 / 3 * s / c
    for n in 0..<pieces {
      let (t0, t1) = (a + step * Double(n), a + step * Double(n + 1))
      let (c0, s0) = Trigonometry.cosineAndSine(turns: t0)
      let (c1, s1) = Trigonometry.cosineAndSine(turns: t1)
      func place(_ x: Double, _ y: Double) -> Point { Point(centre.x + radius * x, centre.y + radius * y) }
      path.curve(
        place(s0 + handle * c0, -c0 + handle * s0), place(s1 - handle * c1, -c1 - handle * s1), to: place(s1, -c1))
    }
  }
}
