import Tessera

/// What the rates of a sample come to, for one figure. Quartiles are those of `Quantiles`.
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
    guard let quantiles = Quantiles(rates) else { return nil }
    others = rates.count
    count = rates.count + (own == nil ? 0 : 1)
    (average, lowest, highest) = (quantiles.mean, quantiles.lowest, quantiles.highest)
    (lowerQuartile, median, upperQuartile) = (quantiles.lower, quantiles.median, quantiles.upper)
    position = own.map { own in
      // Cities whose printed rates are the same share a place.
      let (own, printed) = (Rate.rounded(own), rates.map(Rate.rounded))
      return Position(
        place: 1 + printed.count { $0 > own }, of: rates.count + 1, isShared: printed.contains(own))
    }
  }

  /// A place among the cities of a sample. The Index is no league table: print it where it is asked for, with n and date.
  public struct Position: Hashable, Sendable {
    /// 1 for the highest rate; cities of the same rate share the better place.
    public var place: Int
    public var of: Int
    public var isShared: Bool
  }
}
