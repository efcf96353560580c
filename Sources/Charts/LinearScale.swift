import Geometry

/// Turns values into places: the channel of position and length.
struct LinearScale: Hashable, Sendable {
  var domain: ClosedRange<Double>
  /// The places of the domain's ends; the first may lie beyond the second (values upwards on a page).
  var range: (low: Length, high: Length)

  init(_ domain: ClosedRange<Double>, from low: Length, to high: Length) {
    self.domain = domain
    range = (low, high)
  }

  static func == (a: Self, b: Self) -> Bool { a.domain == b.domain && a.range == b.range }
  func hash(into hasher: inout Hasher) {
    hasher.combine(domain)
    hasher.combine(range.low)
    hasher.combine(range.high)
  }

  /// The place of a value; outside the domain it stays at the near end.
  func callAsFunction(_ value: Double) -> Length {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return range.low }
    let share = (min(max(value, domain.lowerBound), domain.upperBound) - domain.lowerBound) / span
    return range.low + (range.high - range.low) * share
  }
}
