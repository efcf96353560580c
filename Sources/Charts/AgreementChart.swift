public import Content
public import Diagnostics
public import Geometry

/// Answers on a scale from disagreement to agreement, as bars to both sides of a middle.
///
/// The series are the steps of the scale, from the strongest disagreement on; of an odd number of steps the middle one stands
/// half on either side. Answers may be counted or in per cent.
///
///     let data = try ChartData(
///       "Trust has grown", categories: ["I trust my neighbours"],
///       series: [Series("disagree", [12]), Series("neither", [30]), Series("agree", [58])], format: .percent, wording: wording)
///     try AgreementChart(data, showsNets: true)
public struct AgreementChart: DataChart {
  public let data: ChartData
  /// Whether agreement less disagreement stands at the end of each bar.
  public let showsNets: Bool

  /// A chart of checked data, ordered by net agreement.
  ///
  /// Throws `FindingError` where the series are not the steps of a scale: fewer than two or more than six, parts below zero,
  /// answers of which only some are known, percentages that do not make a hundred.
  public init(
    _ data: ChartData, showsNets: Bool = false, sorted order: ChartOrder = .asGiven, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    try data.checkParts(asShares: true, at: origin ?? .here(file, line))
    self.showsNets = showsNets
    self.data = data.sorted(order) { Self.net(data, $0) }
  }

  public var kind: String { data.wording.comparisons.agreementChart }

  public var statements: [String] {
    let said = data.partStatements(data.shareText)
    guard showsNets, said.count == data.categories.count else { return said }
    return zip(said, data.categories.indices).map { text, n in
      guard let net = netText(n) else { return text }
      return text + data.wording.charts.item + data.wording.comparisons.net + " " + net
    }
  }

  public var dataTable: ChartTable {
    var table = data.shareTable
    guard showsNets else { return table }
    table.header.append(data.wording.comparisons.net)
    for n in table.rows.indices {
      table.rows[n].append(ChartTable.Cell(Self.net(data, n), text: netText(n) ?? data.wording.charts.missing))
    }
    return table
  }

  public var commaSeparatedValues: String? { dataTable.commaSeparatedValues }

  /// Agreement less disagreement, in percentage points.
  private static func net(_ data: ChartData, _ category: Int) -> Double? {
    guard data.share(0, of: category) != nil else { return nil }
    let steps = data.series.count
    return (0..<steps / 2).reduce(0.0) { sum, n in
      sum + (data.share(steps - 1 - n, of: category) ?? 0) - (data.share(n, of: category) ?? 0)
    }
  }

  func netText(_ category: Int) -> String? {
    Self.net(data, category).map { data.shareChange($0) }
  }

  /// Where a category's bar begins: its disagreement, and half of its middle, below zero.
  func start(_ category: Int) -> Double {
    let steps = data.series.count
    let disagreement = (0..<steps / 2).reduce(0.0) { $0 + (data.share($1, of: category) ?? 0) }
    return -disagreement - (steps.isMultiple(of: 2) ? 0 : (data.share(steps / 2, of: category) ?? 0) / 2)
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    return Density.fitting(height) { density in
      AgreementFrame(chart: self, width: width, ruler: ruler, density: density).plan()
    }.mirrored(if: data.wording.isRightToLeft)
  }
}
