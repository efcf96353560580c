/// What the charts that compare say by themselves: parts, points, changes, areas, slopes, profiles.
///
/// The words stand alone or before a colon, so that no language has to inflect them for a number.
public struct ComparisonWords: Hashable, Sendable, Decodable {
  public var stackedBarChart: String
  public var agreementChart: String
  public var lollipopChart: String
  public var dumbbellChart: String
  public var areaChart: String
  public var stackedAreaChart: String
  public var slopeChart: String
  public var radarChart: String
  /// The head over the differences between two editions.
  public var change: String
  /// In the place of a change where there is no earlier value.
  public var new: String
  /// Agreement less disagreement, in percentage points.
  public var net: String
}
