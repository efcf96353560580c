/// What kind of number a chart shows: how values are written and how far the scale runs.
public struct ValueFormat: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case number, percent, rate }

  var kind: Kind
  /// The decimals of every value; nil for as many as the values need, two at most.
  var decimals: Int?

  /// Counts and amounts. The unit stands in the subtitle, not at each value.
  public static let number = ValueFormat(kind: .number)
  /// Shares in percent: 62 is written "62%". The scale runs as far as the values do.
  public static let percent = ValueFormat(kind: .percent)
  /// Rates of the Index: written as percentages on a scale that always runs from 0 to 100.
  public static let rate = ValueFormat(kind: .rate)

  /// The same kind with a fixed number of decimals.
  public func decimals(_ count: Int) -> ValueFormat { ValueFormat(kind: kind, decimals: count) }

  init(kind: Kind, decimals: Int? = nil) {
    self.kind = kind
    self.decimals = decimals
  }
}
