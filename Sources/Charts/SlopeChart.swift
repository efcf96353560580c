public import Content
public import Diagnostics
public import Geometry

/// How several series moved between two or three moments: a line for each, named with its values at both ends.
///
///     let data = try ChartData(
///       "Lisbon overtook Oslo", categories: ["2019", "2023"],
///       series: [Series("Lisbon", [48, 71]), Series("Oslo", [60, 62])], format: .rate, wording: wording)
///     try SlopeChart(data, highlight: "Lisbon")
public struct SlopeChart: DataChart {
  public let data: ChartData
  /// The series in the accent; the others step back.
  public let highlight: String?

  /// More lines than these are a thicket.
  public static let mostSeries = 15

  /// A chart of checked data: the categories are the moments, the series the lines.
  ///
  /// Throws `FindingError` for other than two or three moments, more than fifteen lines, and a highlight that names none.
  public init(
    _ data: ChartData, highlight: String? = nil, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    if !(2...3).contains(data.categories.count) {
      throw data.problem(
        "a slope chart has two or three moments, these are \(data.categories.count)", at: origin,
        hint: "show more moments as lines, a single one as bars")
    }
    if data.series.count > Self.mostSeries {
      throw data.problem(
        "\(data.series.count) lines, at most \(Self.mostSeries) can be followed", at: origin,
        hint: "show the most important ones, or a dumbbell chart")
    }
    try data.check(highlight: highlight, among: data.series.map(\.name), called: "series", at: origin)
    self.data = data
    self.highlight = highlight
  }

  public var kind: String { data.wording.comparisons.slopeChart }

  public var remarks: [String] {
    highlight.map { [data.wording.charts.highlighted + data.wording.colon + $0] } ?? []
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    SlopeFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }
}
