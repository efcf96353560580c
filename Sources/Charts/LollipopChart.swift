public import Content
public import Diagnostics
public import Geometry

/// Values as points on thin stems that start at zero: lighter than bars where there are many of about one size.
///
///     try LollipopChart(data, highlight: "Lisbon", sorted: .descending)
public struct LollipopChart: DataChart {
  private let bars: BarChart

  public var data: ChartData { bars.data }
  public var highlight: String? { bars.highlight }
  public var reference: ReferenceLine? { bars.reference }

  /// A chart of one series.
  ///
  /// Throws `FindingError` for several series, for more than forty categories, and when `highlight` names no category.
  public init(
    _ data: ChartData, highlight: String? = nil, reference: ReferenceLine? = nil, sorted order: ChartOrder = .asGiven,
    origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    if data.series.count > 1 {
      throw data.problem(
        "a lollipop chart shows one series, these are \(data.series.count)", at: origin,
        hint: "show two editions as a dumbbell chart, more series as grouped bars")
    }
    if data.categories.count > BarChart.mostNames {
      throw data.problem(
        "\(data.categories.count) points are too many for a lollipop chart, which names each", at: origin,
        hint: "show at most \(BarChart.mostNames) categories, or bars, which draw more as one picture of a sample")
    }
    var bars = try BarChart(
      data, highlight: highlight, reference: reference, sorted: order, direction: .lying, origin: origin)
    bars.look = .stem
    self.bars = bars
  }

  public var kind: String { data.wording.comparisons.lollipopChart }
  public var remarks: [String] { bars.remarks }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    bars.arrange(width: width, height: height, on: canvas)
  }
}
