/// What the rates of a sample come to, for one figure.
public struct SampleStatistics: Hashable, Sendable {
  /// How many other cities have a rate here; it varies from figure to figure.
  public var others: Int
  /// How many cities have a rate, with the city itself if it has one.
  public var count: Int
  /// Of the other cities, unrounded: the mean and the quartiles.
  public var average: Double
  public var lowerQuartile: Double
  public var median: Double
  public var upperQuartile: Double
  public var lowest: Double
  public var highest: Double
  /// Where the city stands; nil where it has no rate.
  public var position: Position?

  public var isSmall: Bool { count < Sample.smallest }

  /// Nil where no other city has a rate.
  public init?(others rates: [Double], own: Double?) {
    guard !rates.isEmpty else { return nil }
    let sorted = rates.sorted()
    others = sorted.count
    count = sorted.count + (own == nil ? 0 : 1)
    average = sorted.reduce(0, +) / Double(sorted.count)
    lowerQuartile = Self.quantile(0.25, of: sorted)
    median = Self.quantile(0.5, of: sorted)
    upperQuartile = Self.quantile(0.75, of: sorted)
    lowest = sorted[0]
    highest = sorted[sorted.count - 1]
    position = own.map { own in
      Position(
        place: 1 + sorted.count { $0 > own }, of: sorted.count + 1, isShared: sorted.contains(own))
    }
  }

  /// A quantile of sorted values, by linear interpolation between the neighbours of rank (n − 1)p + 1
  /// (Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996, type 7).
  public static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let rank = Double(sorted.count - 1) * share
    let below = Int(rank)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (rank - Double(below))
  }

  /// A place among the cities of a sample. The Index is no league table: print it where it is asked for, with n and date.
  public struct Position: Hashable, Sendable {
    /// 1 for the highest rate; cities of the same rate share the better place.
    public var place: Int
    public var of: Int
    public var isShared: Bool
  }
}
