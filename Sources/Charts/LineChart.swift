public import Content
public import Diagnostics
public import Geometry

/// One to four series over ordered categories such as years, each named at its end.
///
///     try LineChart(data)
public struct LineChart: DataChart {
  public let data: ChartData
  /// Whether the scale begins at zero; nil leaves it to the values.
  public let startsAtZero: Bool?

  /// Lines of more series than these cross too often to be followed.
  public static let mostSeries = 4

  /// A line chart of checked data.
  ///
  /// Throws `FindingError` for more than four series.
  public init(
    _ data: ChartData, startsAtZero: Bool? = nil, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    self.data = data
    self.startsAtZero = startsAtZero
    if data.series.count > Self.mostSeries {
      throw FindingError(
        "chart \"\(data.title)\": \(data.series.count) lines in one chart, at most \(Self.mostSeries) can be told apart",
        at: origin ?? .here(file, line), hint: "show the series in several charts, or as bars")
    }
  }

  public var kind: String { data.wording.charts.lineChart }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    LineFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  /// The values that the scale covers.
  ///
  /// Rates run from 0 to 100. Otherwise zero is left out only where it would flatten the lines: where all values lie in
  /// the upper third between zero and the largest.
  var domain: ClosedRange<Double> {
    var (low, high) = (data.known.min() ?? 0, data.known.max() ?? 0)
    if data.format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    let far = max(low.magnitude, high.magnitude)
    let near = low > 0 ? low : high < 0 ? high.magnitude : 0
    if startsAtZero ?? (near < far * 2 / 3) { (low, high) = (min(low, 0), max(high, 0)) }
    if low == high {
      // A level line stands in the middle of a scale of its own size.
      let pad = low == 0 ? 1 : low.magnitude * 0.1
      return (low == 0 ? 0 : low - pad)...(high + pad)
    }
    return low...high
  }
}
