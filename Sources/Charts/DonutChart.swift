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

  /// A ring of checked data: one series, every value known and not below zero, some of them above.
  ///
  /// Throws `FindingError` otherwise, and for fewer than two or more than six parts.
  public init(
    _ data: ChartData, showsTotal: Bool = true, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.showsTotal = showsTotal && data.format.kind == .number
    func fail(_ message: String, _ hint: String) -> FindingError {
      FindingError("chart \"\(data.title)\": \(message)", at: origin ?? .here(file, line), hint: hint)
    }
    if data.series.count > 1 {
      throw fail("a donut shows one series, not \(data.series.count)", "show each series in a chart, or all as bars")
    }
    if !(2...6).contains(data.categories.count) {
      throw fail(
        "a donut has two to six parts, not \(data.categories.count)", "join the smallest parts, or show them as bars")
    }
    for (category, value) in zip(data.categories, data.series[0].values) {
      guard let value else {
        throw fail(
          "the part \"\(category)\" has no value", "parts make a whole: give every value, or show them as bars")
      }
      if value < 0 {
        throw fail("the part \"\(category)\" is below zero", "show values that can be negative as bars")
      }
    }
    if !(total > 0 && total <= ChartData.largest) {
      throw fail("the parts add up to nothing", "leave the chart out where nothing was counted")
    }
  }

  public var kind: String { data.wording.charts.donutChart }

  public var remarks: [String] {
    showsTotal ? [data.wording.charts.total + data.wording.colon + data.text(total)] : []
  }

  /// Every part with its value and share.
  public var statements: [String] {
    let parts = data.categories.indices.map { "\(data.categories[$0]) \(label($0))" }
    return [parts.joined(separator: data.wording.charts.item)]
  }

  /// One row for each part with value and share; a last row for the total.
  public var dataTable: ChartTable {
    var table = data.table
    guard data.format.kind == .number else { return table }
    table.header.append(data.wording.charts.share)
    for n in table.rows.indices { table.rows[n].append(ChartTable.Cell(fraction(n) * 100, text: share(n))) }
    if showsTotal {
      let whole = ChartTable.Cell(100, text: data.wording.percent(100))
      table.rows.append([ChartTable.Cell(data.wording.charts.total), data.cell(total), whole])
    }
    return table
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let frame = DonutFrame(chart: self, width: width, ruler: Ruler(canvas))
    return (frame.wide() ?? frame.listed()).mirrored(if: data.wording.isRightToLeft)
  }

  var total: Double { data.known.reduce(0, +) }

  func fraction(_ n: Int) -> Double { (data.series[0].values[n] ?? 0) / total }

  /// A share in whole percents; in tenths where a small part would read as nothing.
  func share(_ n: Int) -> String {
    let percent = fraction(n) * 100
    return data.wording.percent(percent, decimals: percent > 0 && percent < 1 ? 1 : 0)
  }

  /// What is printed after a part's name: "12 (32%)"; the share alone where values are percentages.
  func label(_ n: Int) -> String {
    let value = data.text(data.series[0].values[n])
    return data.format.kind == .number ? "\(value) (\(share(n)))" : value
  }
}
