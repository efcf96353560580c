public import Content
public import Diagnostics
public import Geometry

/// Two to six parts of a whole as a ring, each named beside its part with value and share.
///
///     try DonutChart(data)
///
/// The parts stand clockwise from twelve o'clock in the order of the data.
public struct DonutChart: DataChart {
  public let data: ChartData
  /// Whether the sum is printed in the middle; never for percentages, whose sum says nothing.
  public let showsTotal: Bool
  private let whole: Whole

  /// A ring of checked data: one series, every value known and not below zero, some of them above.
  ///
  /// Throws `FindingError` otherwise, and for fewer than two or more than six parts.
  public init(
    _ data: ChartData, showsTotal: Bool = true, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.showsTotal = showsTotal && data.format.kind == .number
    let fail = ChartFailure(data.title, origin ?? .here(file, line))
    whole = try Whole(data, fail)
    if !(2...6).contains(data.categories.count) {
      throw fail(
        "a donut has two to six parts, not \(data.categories.count)", "join the smallest parts, or show them as bars")
    }
  }

  public var kind: String { data.wording.charts.donutChart }

  public var remarks: [String] {
    showsTotal ? [data.wording.charts.total + data.wording.colon + data.text(total)] : []
  }

  /// Every part with its value and share.
  public var statements: [String] { [whole.statement] }

  /// One row for each part with value and share; a last row for the total.
  public var dataTable: ChartTable {
    var table = whole.table
    if showsTotal {
      let share = ChartTable.Cell(100, text: data.wording.percent(100))
      table.rows.append([ChartTable.Cell(data.wording.charts.total), data.cell(total), share])
    }
    return table
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let frame = DonutFrame(chart: self, width: width, ruler: Ruler(canvas))
    return (frame.wide() ?? frame.listed()).mirrored(if: data.wording.isRightToLeft)
  }

  var total: Double { whole.total }

  func fraction(_ n: Int) -> Double { whole.values[n] / total }

  /// What is printed after a part's name: "12 (32%)"; the share alone where values are percentages.
  func label(_ n: Int) -> String { whole.label(n) }
}
