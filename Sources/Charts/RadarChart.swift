public import Content
public import Diagnostics
public import Geometry

/// A city's profile over areas, as an outline on axes around a middle; a second outline, dashed, for a sample.
///
/// Shapes are compared, not values: a radar stands only where the same numbers are near, as bars or as its `dataTable`.
///
///     let data = try ChartData(
///       "Strong in education and culture", categories: areas,
///       series: [Series("Lisbon", rates), Series("Sample average", averages)], format: .rate, wording: wording)
///     Figure(chart: try RadarChart(data))
///     Table(chart: try RadarChart(data))
public struct RadarChart: DataChart {
  public let data: ChartData

  /// Fewer axes make no shape, more cannot be named.
  public static let axes = 5...20

  /// A chart of checked data: one series, or two of which the second is what the first is compared with.
  ///
  /// Throws `FindingError` for fewer than five or more than twenty areas, more than two series, and values below zero.
  public init(
    _ data: ChartData, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    if !Self.axes.contains(data.categories.count) {
      throw data.problem(
        "a radar needs five to twenty areas, these are \(data.categories.count)", at: origin,
        hint: "show them as bars")
    }
    if data.series.count > 2 {
      throw data.problem(
        "a radar shows one or two outlines, these are \(data.series.count)", at: origin,
        hint: "compare with one average, or show grouped bars")
    }
    if data.known.contains(where: { $0 < 0 }) {
      throw data.problem("a radar cannot show values below zero", at: origin, hint: "show them as bars")
    }
    self.data = data
  }

  public var kind: String { data.wording.comparisons.radarChart }

  /// Every axis is told: their number is limited, and a summary has no shape.
  public var statements: [String] {
    data.series.map { row in
      let values = zip(data.categories, row.values).map { data.wording.said($0, data.text($1)) }
      let said = values.joined(separator: data.wording.charts.item)
      return row.name.isEmpty ? said : row.name + data.wording.colon + said
    }
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    RadarFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }
}
