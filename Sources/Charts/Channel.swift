/// A label and where its values come from: one label feeds axis, key, description and data table.
///
///     .value("Rate", \.rate)
public struct Channel<Row, Value> {
  public let label: String
  let value: (Row) -> Value

  /// The values that a function, mostly a key path, finds in the rows.
  public static func value(_ label: String, _ value: @escaping (Row) -> Value) -> Channel {
    Channel(label: label, value: value)
  }
}

/// What the channels of a chart are called; empty where nothing better than "Category" and "Value" is known.
public struct ChannelLabels: Hashable, Sendable {
  public var category: String
  public var value: String
  public var series: String

  public init(category: String = "", value: String = "", series: String = "") {
    self.category = category
    self.value = value
    self.series = series
  }
}
