public import Content
public import Diagnostics
public import Geometry

/// Many parts of a whole as tiles whose areas are their values, the largest first; in groups, if they have any.
///
///     try TreemapChart(data)
///     try TreemapChart(data, groups: ["Culture", "Culture", "Schools"])     // a group for each category
///
/// A tile carries its name and value; where they have no room it carries a number, which a key explains.
public struct TreemapChart: DataChart {
  public let data: ChartData
  /// The group of each category; empty for a map of one level.
  public let groups: [String]
  let whole: Whole

  static let most = 60

  /// Tiles for checked data: one series, every value known and not below zero, some above.
  ///
  /// Throws `FindingError` otherwise, for more than sixty parts, and where there are not as many groups as categories.
  public init(
    _ data: ChartData, groups: [String] = [], origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.groups = groups
    let fail = ChartFailure(data.title, origin ?? .here(file, line))
    whole = try Whole(data, fail)
    if !groups.isEmpty, groups.count != data.categories.count {
      throw fail(
        "there are \(groups.count) groups for \(data.categories.count) categories", "give each category one group")
    }
    if data.categories.count > Self.most {
      throw fail(
        "\(data.categories.count) tiles cannot be told apart", "join the smallest, show \(Self.most), or make a table")
    }
  }

  public var kind: String { data.wording.graphics.treemap }

  /// Every part; by groups with their sums where there are any.
  public var statements: [String] {
    guard !groups.isEmpty else { return [whole.statement] }
    return groups.unique.map { group in
      let members = members(of: group)
      let list = members.map { data.wording.said(data.categories[$0], whole.label($0)) }
      return "\(group) \(sumText(members))" + data.wording.colon + list.joined(separator: data.wording.charts.item)
    }
  }

  public var dataTable: ChartTable {
    var table = whole.table
    guard !groups.isEmpty else { return table }
    table.header.insert(data.wording.graphics.group, at: 0)
    for n in table.rows.indices { table.rows[n].insert(ChartTable.Cell(groups[n]), at: 0) }
    return table
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    TreemapFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  /// The categories of a group, the largest first.
  func members(of group: String) -> [Int] { sorted(groups.indices.filter { groups[$0] == group }) }

  /// Categories above zero, the largest first.
  func sorted(_ categories: [Int]) -> [Int] {
    categories.sorted { (-whole.values[$0], $0) < (-whole.values[$1], $1) }
  }

  func sum(_ categories: [Int]) -> Double { categories.reduce(0) { $0 + whole.values[$1] } }

  /// The sum of some categories as it is printed.
  func sumText(_ categories: [Int]) -> String {
    data.format.kind == .number
      ? data.text(sum(categories)) : data.wording.percent(sum(categories) / whole.total * 100, decimals: 0)
  }
}
