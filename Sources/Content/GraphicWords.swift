/// What pictures of samples, parts, tables and steps say by themselves, in labels and to a listener.
///
/// Like the words of `ChartWords` they stand alone or before a colon; braces are places for numbers.
public struct GraphicWords: Hashable, Sendable {
  public var dotStripChart = "Dot strip chart"
  public var rangeChart = "Range chart"
  public var boxPlot = "Box plot"
  public var histogram = "Histogram"
  public var heatTable = "Heat table"
  public var bulletChart = "Bullet chart"
  public var gauge = "Gauge"
  public var waffleChart = "Waffle chart"
  public var treemap = "Treemap"
  public var smallMultiples = "Small multiples"
  public var timeline = "Timeline"
  public var processArrow = "Steps"

  // Samples.
  public var median = "Median"
  public var average = "Average"
  public var lowerQuartile = "Lower quartile"
  public var upperQuartile = "Upper quartile"
  /// The key to the band between the quartiles.
  public var middleHalf = "Middle half (between the quartiles)"
  /// The key to the thin line from the lowest to the highest value.
  public var wholeRange = "Lowest to highest value"
  public var smallSample = "small sample"
  /// The place of a value among all, the highest first.
  public var rankPattern = "rank {rank} of {count}"
  /// The heads of a histogram's data table.
  public var from = "From"
  public var upTo = "Up to"
  public var count = "Number"

  // Targets and parts.
  public var target = "Target"
  /// The share of a part that fills less than one square of a hundred.
  public var oneSquare = "One square is one per cent"
  public var group = "Group"

  // Events and steps.
  public var date = "Date"
  public var event = "Event"
  public var step = "Step"
  public var task = "What is done"
  public var currentStep = "Current step"

  /// "rank 4 of 37", with the numbers as the language writes them.
  public func rank(_ rank: String, of count: String) -> String {
    Wording.fill(Wording.fill(rankPattern, "rank", rank), "count", count)
  }
}
