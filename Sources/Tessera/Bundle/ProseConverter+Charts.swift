import Charts
import Content
import Datasets
import Diagnostics

/// Charts from data: `::: chart Title {type=… data=… x=… y=…}`.
extension ProseConverter {
  /// What a chart's place in the text takes, besides what the chart itself takes.
  private static let placeKeys = ["width", "alt", "table", "place"]

  func chart(_ div: MarkdownBlock.Div) -> [Block] {
    let type = div.attributes["type"].map { JSONValue(.string($0.value), origin: $0.origin) }
    check(div.attributes, classes: ["landscape"], keys: ChartKind.options(of: type?.string) + Self.placeKeys)
    let kind = ChartKind.named(type, findings: findings)
    let hasTable = hasTable(div)
    guard let records = records(div, required: true) else { return [] }
    let options = div.attributes.values.filter { !Self.placeKeys.contains($0.name) }.map { item in
      (item.name, JSONValue(.string(item.value), origin: item.origin))
    }
    let request = ChartRequest(
      title: div.title.plain, records: records, options: Dictionary(options) { first, _ in first },
      reader: reader(div)
    ) { option in
      guard let name = option.string, let value = data(name, at: option.origin) else { return nil }
      return ChartReader.records(
        value, name: name, at: option.origin, for: "::: chart", neededBy: div.origin, findings: findings)
    }
    guard let chart = ChartReader.chart(kind, request) else { return [] }
    var figure = Figure(
      chart, width: width(div.attributes), source: div.attributes["source"].map { RichText($0.value) },
      origin: div.origin)
    if let alternative = div.attributes["alt"] { figure.alternative = .text(alternative.value) }
    figure.node.keepsWithNext = hasTable
    figure.placement = placement(div.attributes)
    figure.node.isLandscape = div.attributes.has(class: "landscape")
    return [.figure(figure)] + (hasTable ? [.table(Table(chart.dataTable, origin: div.origin))] : [])
  }

  /// Whether a chart's values are wanted as a table too.
  private func hasTable(_ div: MarkdownBlock.Div) -> Bool {
    guard let item = div.attributes["table"] else { return false }
    if item.value != "yes", item.value != "no" {
      findings.error("table=\(item.value) means nothing here", at: item.origin, hint: "write table=yes or leave it out")
    }
    return item.value == "yes"
  }

  /// Reads the fields of the records that a block shows.
  func reader(_ div: MarkdownBlock.Div) -> RecordReader {
    RecordReader(findings: findings, wording: bundle.wording, neededBy: div.origin)
  }
}
