public import Content
public import Diagnostics
public import Geometry

/// One to four series over ordered categories such as years, each named at its end.
///
/// Categories that are years (2014, 2018, 2021) stand at their real distances.
///
///     try LineChart(data)
///     try LineChart(data, reference: ReferenceLine("Goal", at: 75), band: ReferenceBand("Middle half", 40...62))
public struct LineChart: DataChart {
  public let data: ChartData
  /// Whether the scale begins at zero; nil leaves it to the values.
  public let startsAtZero: Bool?
  public let reference: ReferenceLine?
  public let band: ReferenceBand?
  /// Whether the ground under the line is filled.
  var isFilled = false

  /// Lines of more series than these cross too often to be followed.
  public static let mostSeries = 4

  /// A line chart of checked data.
  ///
  /// Throws `FindingError` for more than four series.
  public init(
    _ data: ChartData, startsAtZero: Bool? = nil, reference: ReferenceLine? = nil, band: ReferenceBand? = nil,
    origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    self.data = data
    self.startsAtZero = startsAtZero
    self.reference = reference
    self.band = band
    try data.check(reference: reference, at: origin)
    try data.check(band: band, at: origin)
    if data.series.count > Self.mostSeries {
      throw data.problem(
        "\(data.series.count) lines in one chart, at most \(Self.mostSeries) can be told apart", at: origin,
        hint: "show the series in several charts, or as bars")
    }
  }

  public var kind: String { data.wording.charts.lineChart }

  public var remarks: [String] { data.remarks(reference, band) }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    LineFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  /// The values that the scale covers.
  var domain: ClosedRange<Double> { data.spread(startsAtZero: startsAtZero, with: data.values(of: reference, band)) }
}
