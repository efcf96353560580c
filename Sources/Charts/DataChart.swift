/// A chart over categories and series.
public protocol DataChart: Chart {
  var data: ChartData { get }
}

extension DataChart {
  public var subject: ChartSubject { data.subject }

  /// Each series; of one longer than twelve the first, last, lowest and highest value.
  public var statements: [String] { data.descriptions }

  /// One row for each category, one column for each series.
  public var dataTable: ChartTable { data.table }

  public var commaSeparatedValues: String? { data.table.commaSeparatedValues }
}
