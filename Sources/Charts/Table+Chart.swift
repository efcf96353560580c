public import Content
public import Diagnostics

extension Table {
  /// A chart's values as a table, to stand below it: numbers as they are written in the chart.
  public init(_ data: ChartData, origin: Origin) {
    let table = data.table
    func row(_ cells: [String]) -> Row { Row(cells.map { Cell(RichText($0)) }, origin: origin) }
    self.init(
      alignments: table.header.indices.map { $0 == 0 ? .start : .end }, header: [row(table.header)],
      rows: table.rows.map(row), origin: origin)
  }
}
