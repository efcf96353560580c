public import Content
public import Diagnostics
public import Geometry

/// What changed between two editions: an earlier value hollow, the later one filled, the difference at the row's end.
///
/// Where nothing changed there is one point; where there is no earlier value the row says "new".
///
///     let data = try ChartData(
///       "Education gained most", categories: ["Education", "Housing"],
///       series: [Series("2019", [54, 40]), Series("2023", [81, 38])], format: .rate, wording: wording)
///     try DumbbellChart(data, sorted: .descending, by: .change)
public struct DumbbellChart: DataChart {
  /// What rows are ordered by.
  public enum Measure: Hashable, Sendable { case later, change }

  public let data: ChartData

  /// A chart of two series, the earlier first.
  ///
  /// Throws `FindingError` for any other number of series, and for more than forty categories.
  public init(
    _ data: ChartData, sorted order: ChartOrder = .asGiven, by measure: Measure = .later, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    if data.series.count != 2 {
      throw data.problem(
        "a dumbbell chart joins two values of each category, these are \(data.series.count) series", at: origin,
        hint: "give an earlier and a later series; show more of them as lines")
    }
    if data.categories.count > BarChart.mostNames {
      throw data.problem(
        "\(data.categories.count) rows cannot be read", at: origin,
        hint: "show at most \(BarChart.mostNames) categories, or a table")
    }
    self.data = data.sorted(order) { measure == .later ? data.series[1].values[$0] : Self.change(data, $0) }
  }

  public var kind: String { data.wording.comparisons.dumbbellChart }

  static func change(_ data: ChartData, _ category: Int) -> Double? {
    guard let earlier = data.series[0].values[category], let later = data.series[1].values[category] else { return nil }
    return later - earlier
  }

  /// The difference as it is printed; the word for new without an earlier value, nil without a later one.
  func changeText(_ category: Int) -> String? {
    if let change = Self.change(data, category) { return data.change(change) }
    return data.series[1].values[category] == nil ? nil : data.wording.comparisons.new
  }

  public var statements: [String] {
    let words = data.wording
    guard data.categories.count <= ChartData.longestListing else { return data.descriptions }
    return data.categories.indices.map { n in
      var parts = data.series.map { words.said($0.name, data.text($0.values[n])) }
      if let change = changeText(n) {
        parts.append(Self.change(data, n) == nil ? change : words.comparisons.change + " " + change)
      }
      return data.categories[n] + words.colon + parts.joined(separator: words.charts.item)
    }
  }

  public var dataTable: ChartTable {
    var table = data.table
    table.header.append(data.wording.comparisons.change)
    for n in table.rows.indices {
      table.rows[n].append(
        ChartTable.Cell(Self.change(data, n), text: changeText(n) ?? data.wording.charts.missing))
    }
    return table
  }

  public var commaSeparatedValues: String? { dataTable.commaSeparatedValues }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    return Density.fitting(height) { density in
      DumbbellFrame(chart: self, width: width, ruler: ruler, density: density).plan()
    }.mirrored(if: data.wording.isRightToLeft)
  }
}
