/// What the charts that compare say by themselves: parts, points, changes, areas, slopes, profiles.
///
/// The words stand alone or before a colon, so that no language has to inflect them for a number.
public struct ComparisonWords: Hashable, Sendable {
  public var stackedBarChart = "Stacked bar chart"
  public var agreementChart = "Diverging stacked bar chart"
  public var lollipopChart = "Lollipop chart"
  public var dumbbellChart = "Dumbbell chart"
  public var areaChart = "Area chart"
  public var stackedAreaChart = "Stacked area chart"
  public var slopeChart = "Slope chart"
  public var radarChart = "Radar chart"
  /// The head over the differences between two editions.
  public var change = "Change"
  /// In the place of a change where there is no earlier value.
  public var new = "new"
  /// Agreement less disagreement, in percentage points.
  public var net = "Net"
}
