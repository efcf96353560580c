/// The places that divide sorted values into equal shares.
///
/// Between two values the quantile is interpolated: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical
/// Packages", The American Statistician 50 (1996) 361–365, the one that spreadsheets know as QUARTILE.INC.
///
///     let quartiles = Quantiles([40, 52, 61, 90])
///     quartiles?.lower      // 49
public struct Quantiles: Hashable, Sendable {
  /// From the lowest to the highest.
  public let sorted: [Double]
  public let mean: Double

  /// nil without values.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    sorted = values.sorted()
    // Shares are added, not values, so that the sum of very large ones stays in a Double's range.
    mean = sorted.reduce(0) { $0 + $1 / Double(values.count) }
  }

  init(single value: Double) { (sorted, mean) = ([value], value) }

  /// The quantile of a share from 0 to 1, in the unit of the values.
  public func callAsFunction(_ share: Double) -> Double {
    let place = Double(sorted.count - 1) * min(max(share, 0), 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    let part = place - Double(below)
    return sorted[below] * (1 - part) + sorted[above] * part
  }

  public var count: Int { sorted.count }
  public var lowest: Double { self(0) }
  public var lower: Double { self(0.25) }
  public var median: Double { self(0.5) }
  public var upper: Double { self(0.75) }
  public var highest: Double { self(1) }

  /// The place of a value, the highest first: 1 and the number of values above it, so that equal values share a place.
  public func rank(of value: Double) -> Int { 1 + sorted.count { $0 > value } }
}
