public import Content
public import Diagnostics

extension Table {
  /// A chart's values as a table, to stand below it: numbers as they are written in the chart.
  public init(_ table: ChartTable, origin: Origin) {
    func row(_ cells: [String]) -> Row { Row(cells.map { Cell(RichText($0)) }, origin: origin) }
    self.init(
      alignments: table.header.indices.map { n in table.rows.contains { $0[n].isNumber } ? .end : .start },
      header: [row(table.header)],
      rows: table.texts.map(row), origin: origin)
  }
}
