/// What pictures of samples, parts, tables and steps say by themselves, in labels and to a listener.
///
/// Like the words of `ChartWords` they stand alone or before a colon; braces are places for numbers.
public struct GraphicWords: Hashable, Sendable, Decodable {
  public var dotStripChart: String
  public var rangeChart: String
  public var boxPlot: String
  public var histogram: String
  public var heatTable: String
  public var bulletChart: String
  public var gauge: String
  public var waffleChart: String
  public var treemap: String
  public var smallMultiples: String
  public var timeline: String
  public var processArrow: String

  // Samples.
  public var median: String
  public var average: String
  public var lowerQuartile: String
  public var upperQuartile: String
  /// The key to the band between the quartiles.
  public var middleHalf: String
  /// The key to the thin line from the lowest to the highest value.
  public var wholeRange: String
  public var smallSample: String
  /// The place of a value among all, the highest first.
  public var rankPattern: String
  /// The heads of a histogram's data table.
  public var from: String
  public var upTo: String
  public var count: String

  // Targets and parts.
  public var target: String
  /// The share of a part that fills less than one square of a hundred.
  public var oneSquare: String
  public var group: String

  // Events and steps.
  public var date: String
  public var event: String
  public var step: String
  public var task: String
  public var who: String
  public var duration: String
  public var currentStep: String

  /// "rank 4 of 37", with the numbers as the language writes them.
  public func rank(_ rank: String, of count: String) -> String {
    Wording.fill(rankPattern, ["rank": rank, "count": count])
  }
}
