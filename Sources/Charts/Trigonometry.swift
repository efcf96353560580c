/// Sine and cosine without a maths library, so that every machine draws the same arcs to the last bit.
enum Trigonometry {
  /// Cosine and sine of a share of a full turn (0.25 is a quarter).
  ///
  /// The turn is folded to an eighth, where the series of Taylor to the 15th power errs by less than 10^-15.
  static func cosineAndSine(turns: Double) -> (cosine: Double, sine: Double) {
    let whole = turns - turns.rounded(.down)
    let eighth = Int((whole * 8).rounded(.down)) % 8
    // Distance from the nearest quarter turn, -1/8 to 1/8.
    let quarter = (eighth + 1) / 2
    let angle = (whole - Double(quarter) / 4) * 2 * Double.pi
    let (c, s) = (series(angle, from: 0), series(angle, from: 1))
    switch quarter % 4 {
    case 0: return (c, s)
    case 1: return (-s, c)
    case 2: return (-c, -s)
    default: return (s, -c)
    }
  }

  /// The angle in radians, −π/2 to π/2, that has a sine, by Newton's method on the sine.
  static func arcsine(_ sine: Double) -> Double {
    let sine = min(max(sine, -1), 1)
    // Near the ends the slope vanishes; there the angle is told by its cosine.
    if sine.magnitude > 0.9 {
      let rest = arcsine((1 - sine * sine).squareRoot())
      return sine < 0 ? rest - Double.pi / 2 : Double.pi / 2 - rest
    }
    var angle = sine
    for _ in 0..<6 {
      let (c, s) = cosineAndSine(turns: angle / (2 * Double.pi))
      angle -= (s - sine) / c
    }
    return angle
  }

  /// The series x^n/n! with alternating signs over n = start, start + 2, …
  private static func series(_ x: Double, from start: Int) -> Double {
    var term = start == 0 ? 1.0 : x
    var sum = term
    for n in stride(from: start + 2, through: 17, by: 2) {
      term *= -x * x / Double(n * (n - 1))
      sum += term
    }
    return sum
  }
}
