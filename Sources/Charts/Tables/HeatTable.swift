public import Content
public import Diagnostics
public import Geometry

/// Numbers in rows and columns, each on a tint that tells its size: the rates of cities by area.
///
///     try HeatTable(data)                                // categories are rows, series are columns
///     try HeatTable(data, averages: .both, highlight: "Lisbon")
///
/// Columns that are too narrow for their names are numbered, and named below; where not even numbers have room side by
/// side, the columns are set in several tables, one under another. Missing values are dashes on a hatched ground.
public struct HeatTable: DataChart {
  /// Where arithmetic means are added.
  public enum Averages: Hashable, Sendable {
    case none
    /// A last column: the mean of each row.
    case rows
    /// A last row: the mean of each column.
    case columns
    case both
  }

  public let data: ChartData
  public let averages: Averages
  /// The row in bold.
  public let highlight: String?

  static let mostRows = 40
  static let mostColumns = 24

  /// A table of checked data. Throws `FindingError` for more than 40 rows or 24 columns, which no page holds, and when
  /// `highlight` names no row.
  public init(
    _ data: ChartData, averages: Averages = .none, highlight: String? = nil, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.averages = averages
    self.highlight = highlight
    let fail = ChartFailure(data.title, origin ?? .here(file, line))
    if data.categories.count > Self.mostRows {
      throw fail(
        "\(data.categories.count) rows have no room on a page",
        "show at most \(Self.mostRows) rows, divide the table, or make a plain one, which runs over pages")
    }
    if data.series.count > Self.mostColumns {
      throw fail("\(data.series.count) columns have no room on a page", "show at most \(Self.mostColumns) columns")
    }
    if let highlight, !data.categories.contains(highlight) {
      throw fail(
        "there is no row \"\(highlight)\" to highlight", nearest: highlight, in: data.categories,
        else: "name one of the table's rows")
    }
  }

  public var kind: String { data.wording.graphics.heatTable }

  public var remarks: [String] {
    guard let highlight else { return [] }
    return [data.wording.charts.highlighted + data.wording.colon + highlight]
  }

  /// Every row in words where there are at most twelve; otherwise every column by its extremes.
  public var statements: [String] {
    guard data.categories.count <= ChartData.longestListing else { return data.descriptions }
    return data.categories.indices.map { row in
      let cells = data.series.map { data.wording.said($0.name, data.text($0.values[row])) }
      return data.categories[row] + data.wording.colon + cells.joined(separator: data.wording.charts.item)
    }
  }

  /// The values with the means that are shown.
  public var dataTable: ChartTable {
    var table = data.table
    let word = data.wording.graphics.average
    if averages == .rows || averages == .both {
      table.header.append(word)
      for n in table.rows.indices { table.rows[n].append(data.cell(mean(row: n))) }
    }
    if averages == .columns || averages == .both {
      let corner = averages == .both ? [data.cell(Self.mean(data.known))] : []
      table.rows.append(
        [ChartTable.Cell(word)] + data.series.indices.map { data.cell(mean(column: $0)) } + corner)
    }
    return table
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    HeatFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  func mean(row: Int) -> Double? { Self.mean(data.series.compactMap { $0.values[row] }) }
  func mean(column: Int) -> Double? { Self.mean(data.series[column].known) }

  static func mean(_ values: [Double]) -> Double? { Quantiles(values)?.mean }
}
