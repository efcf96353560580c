/// What charts say by themselves, in labels and in the text that describes them to a listener.
///
/// The words stand alone or before a colon, so that no language has to inflect them for a number.
public struct ChartWords: Hashable, Sendable, Decodable {
  public var barChart: String
  public var columnChart: String
  public var lineChart: String
  public var donutChart: String
  public var total: String
  /// In the place of a value that is not known.
  public var missing: String
  /// Before the number of values of a long series.
  public var valueCount: String
  public var first: String
  public var last: String
  public var lowest: String
  public var highest: String
  public var highlighted: String
  /// The heads of a chart's data table.
  public var category: String
  public var value: String
  public var share: String
  /// Between sentences, with its space.
  public var sentence: String
  /// Between the items of a list, with its space.
  public var item: String
}
