import Content
import Geometry

/// Round values along a scale.
struct Ticks: Hashable, Sendable {
  var values: [Double]
  /// How many decimals their labels need.
  var decimals: Int

  /// The values times a round step (1, 2, 2.5 or 5 by powers of ten) that cover a range.
  ///
  /// The first stands at or below the range's start, the last at or above its end. At most `count` steps are taken, but
  /// two at least, as a range around zero needs them; `whole` keeps the step a whole number.
  init(covering range: ClosedRange<Double>, count: Int, whole: Bool) {
    let step = Self.step(for: range, count: max(count, 2), whole: whole)
    let first = (range.lowerBound / step + 1e-9).rounded(.down)
    let last = max((range.upperBound / step - 1e-9).rounded(.up), first + 1)
    values = (0...Int(last - first)).map { (first + Double($0)) * step }
    decimals = Wording.decimalsNeeded(step, atMost: 9)
  }

  /// The ticks of a plot of a height: quarters of a hundred for rates, otherwise about one for every 30 points.
  init(of data: ChartData, domain: ClosedRange<Double>, height: Length) {
    if data.format.kind == .rate, domain == 0...100 {
      self.init([0, 25, 50, 75, 100])
    } else {
      self.init(covering: domain, count: height >= 110.pt ? 5 : 4, whole: data.decimals == 0)
    }
  }

  init(_ values: [Double], decimals: Int = 0) {
    self.values = values
    self.decimals = decimals
  }

  /// The smallest round step that needs at most `count` steps.
  static func step(for range: ClosedRange<Double>, count: Int, whole: Bool) -> Double {
    let span = range.upperBound - range.lowerBound
    guard span > 0 else { return 1 }
    var power = 1.0
    while power * Double(count) > span { power /= 10 }
    while power * 10 * Double(count) <= span { power *= 10 }
    // The power is now below the step sought; a step may have to be longer than the bare share, as ends are rounded out.
    while true {
      for factor in [1.0, 2, 2.5, 5] {
        let step = power * factor
        if whole, step != step.rounded() { continue }
        let steps = (range.upperBound / step - 1e-9).rounded(.up) - (range.lowerBound / step + 1e-9).rounded(.down)
        if steps <= Double(count) { return step }
      }
      power *= 10
    }
  }

  var domain: ClosedRange<Double> { (values.first ?? 0)...(values.last ?? 1) }
}
