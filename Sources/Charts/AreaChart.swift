public import Content
public import Diagnostics
public import Geometry

/// Amounts over time as filled ground: one series, or the parts of a whole on top of each other.
///
/// The first series stands at the bottom. Categories that are years stand at their real distances.
///
///     try AreaChart(members)
///     try AreaChart(membersByRegion, reference: ReferenceLine("Goal", at: 150))
public struct AreaChart: DataChart {
  public let data: ChartData
  public let reference: ReferenceLine?
  public let band: ReferenceBand?
  private let line: LineChart

  /// More parts than these have no tints that are told apart in print.
  public static let mostSeries = 4

  /// A chart of checked data.
  ///
  /// Throws `FindingError` for more than four series, values below zero, and parts of which one is missing: nobody knows
  /// how high the others then stand.
  public init(
    _ data: ChartData, reference: ReferenceLine? = nil, band: ReferenceBand? = nil, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    if data.series.count > Self.mostSeries {
      throw data.problem(
        "\(data.series.count) areas on top of each other, at most \(Self.mostSeries) can be told apart", at: origin,
        hint: "join the smallest to one, or show lines or bars")
    }
    if data.known.contains(where: { $0 < 0 }) {
      throw data.problem("an area cannot show values below zero", at: origin, hint: "show them as a line")
    }
    if data.series.count > 1 {
      for row in data.series {
        guard let missing = zip(data.categories, row.values).first(where: { $0.1 == nil }) else { continue }
        throw data.problem(
          "\"\(row.name)\" has no value for \"\(missing.0)\", so that the areas above it have no place", at: origin,
          hint: "give the value (0 where there is none), leave the category out, or show lines")
      }
    }
    self.data = data
    self.reference = reference
    self.band = band
    var chart = try LineChart(data, startsAtZero: true, reference: reference, band: band, origin: origin)
    chart.isFilled = true
    self.line = chart
  }

  public var kind: String {
    data.series.count == 1 ? data.wording.comparisons.areaChart : data.wording.comparisons.stackedAreaChart
  }

  public var remarks: [String] { data.remarks(reference, band) }

  /// The parts with their sums.
  public var dataTable: ChartTable {
    var table = data.table
    guard data.series.count > 1 else { return table }
    table.header.append(data.wording.charts.total)
    for n in table.rows.indices { table.rows[n].append(data.cell(data.total(n))) }
    return table
  }

  public var commaSeparatedValues: String? { dataTable.commaSeparatedValues }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    if data.series.count == 1 { return line.arrange(width: width, height: height, on: canvas) }
    return AreaFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  /// From zero to the largest sum, and what it is compared with.
  var domain: ClosedRange<Double> {
    let sums = data.categories.indices.compactMap(data.total)
    let high = max(sums.max() ?? 0, data.values(of: reference, band).max() ?? 0)
    if data.format.kind == .rate, high <= 100 { return 0...100 }
    return 0...(high > 0 ? high : 1)
  }
}
