import Content
import Geometry

extension ChartData {
  /// The values that a scale of places, not of lengths, covers.
  ///
  /// Rates run from 0 to 100. Otherwise zero is left out only where it would flatten the picture: where all values lie in
  /// the upper third between zero and the largest.
  func spread(startsAtZero: Bool? = nil, with others: [Double] = []) -> ClosedRange<Double> {
    let all = known + others
    var (low, high) = (all.min() ?? 0, all.max() ?? 0)
    if format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    let far = max(low.magnitude, high.magnitude)
    let near = low > 0 ? low : high < 0 ? high.magnitude : 0
    if startsAtZero ?? (near < far * 2 / 3) { (low, high) = (min(low, 0), max(high, 0)) }
    if low == high {
      // A level line stands in the middle of a scale of its own size.
      let pad = low == 0 ? 1 : low.magnitude * 0.1
      return (low == 0 ? 0 : low - pad)...(high + pad)
    }
    return low...high
  }

  /// The places of the categories from left to right: years at their real distances, others evenly; one in the middle.
  func places(from left: Length, to right: Length) -> [Length] {
    guard categories.count > 1 else { return [left + (right - left) / 2] }
    let distances = years?.map(Double.init) ?? categories.indices.map(Double.init)
    guard let first = distances.first, let last = distances.last else { return [] }
    return distances.map { left + (right - left) * (($0 - first) / (last - first)) }
  }

  /// The categories as years; nil where one is not four digits, in any script, or comes before the last.
  private var years: [Int]? {
    var years: [Int] = []
    for category in categories {
      let digits = category.compactMap(\.wholeNumberValue)
      guard digits.count == 4, category.count == 4, digits.allSatisfy({ $0 < 10 }) else { return nil }
      let year = digits.reduce(0) { $0 * 10 + $1 }
      guard years.last.map({ $0 < year }) ?? true else { return nil }
      years.append(year)
    }
    return years
  }
}

extension Ticks {
  /// The ticks of a level scale: quarters of a hundred for rates, otherwise about four steps.
  init(along data: ChartData, domain: ClosedRange<Double>) {
    if data.format.kind == .rate, domain == 0...100 {
      self.init([0, 25, 50, 75, 100])
    } else {
      self.init(covering: domain, count: 4, whole: data.decimals == 0)
    }
  }
}
