public import Content
public import Diagnostics
public import Geometry

/// The parts of each category, one after another in a bar.
///
/// The parts are the series, in their order: two to six. As shares each bar is 100 per cent; as amounts the bars are as long
/// as their wholes, which stand at their ends.
///
///     let data = try ChartData(
///       "Most go by bus", subtitle: "Answers, per cent", categories: ["Women", "Men"],
///       series: [Series("Bus", [61, 48]), Series("Car", [39, 52])], format: .percent, wording: wording)
///     try StackedBarChart(data)
///     try StackedBarChart(visits, as: .amounts, sorted: .descending)
public struct StackedBarChart: DataChart {
  /// What the length of a bar stands for.
  public enum Measure: Hashable, Sendable { case amounts, shares }

  public let data: ChartData
  public let measure: Measure

  /// A chart of checked data. The order is that of the wholes as amounts, that of the first part as shares.
  ///
  /// Throws `FindingError` for fewer than two parts or more than six, for parts below zero, for wholes of which only some
  /// parts are known, and for percentages that do not make a hundred.
  public init(
    _ data: ChartData, as measure: Measure = .shares, sorted order: ChartOrder = .asGiven, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try data.checkParts(asShares: measure == .shares, at: origin ?? .here(file, line))
    self.measure = measure
    self.data = data.sorted(order) { measure == .shares ? data.share(0, of: $0) : data.total($0) }
  }

  public var kind: String { data.wording.comparisons.stackedBarChart }

  public var statements: [String] { data.partStatements(text) }

  public var dataTable: ChartTable {
    if measure == .shares { return data.shareTable }
    var table = data.table
    table.header.append(data.wording.charts.total)
    for n in table.rows.indices { table.rows[n].append(data.cell(data.total(n))) }
    return table
  }

  public var commaSeparatedValues: String? { dataTable.commaSeparatedValues }

  /// A part as it is printed in its segment.
  func text(_ part: Int, of category: Int) -> String {
    measure == .shares
      ? data.shareText(part, of: category) : data.text(data.series[part].values[category])
  }

  /// The length of a part on the scale.
  func size(_ part: Int, of category: Int) -> Double {
    (measure == .shares ? data.share(part, of: category) : data.series[part].values[category]) ?? 0
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    return Density.fitting(height) { density in
      StackedBarFrame(chart: self, width: width, ruler: ruler, density: density).plan()
    }.mirrored(if: data.wording.isRightToLeft)
  }
}
