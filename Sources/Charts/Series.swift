/// A row of values under one name: a year, a city, a sample.
public struct Series: Hashable, Sendable {
  /// What the values belong to; may be empty where a chart has one series.
  public var name: String
  /// One value for each category; nil where it is not known.
  public var values: [Double?]

  public init(_ name: String = "", _ values: [Double?]) {
    self.name = name
    self.values = values
  }

  /// The values that are known, in their order.
  var known: [Double] { values.compactMap { $0 } }
}

/// A value that marks are compared with, drawn as a labelled rule: the average of a sample, a goal.
public struct ReferenceLine: Hashable, Sendable {
  public var label: String
  public var value: Double

  public init(_ label: String, at value: Double) {
    self.label = label
    self.value = value
  }
}

/// A range of values that marks are compared with, drawn as a pale band: the middle half of a sample.
public struct ReferenceBand: Hashable, Sendable {
  public var label: String
  public var values: ClosedRange<Double>

  public init(_ label: String, _ values: ClosedRange<Double>) {
    self.label = label
    self.values = values
  }
}
