public import Content
public import Diagnostics

extension ChartData {
  /// Data made of rows through channels.
  ///
  ///     let data = try ChartData(
  ///       "Education stands out", rows, category: .value("Area", \.area), value: .value("Rate", \.rate),
  ///       series: .value("Edition", \.year), format: .rate, wording: wording)
  ///
  /// Categories and series stand in the order in which they first come; what no row gives is missing. Without a subtitle
  /// the value's label says what is measured. Throws `FindingError` as the other initializers do, and where two rows give
  /// one place in the chart two values.
  public init<Row>(
    _ title: String, subtitle: String? = nil, _ rows: [Row], category: Channel<Row, String>,
    value: Channel<Row, Double?>, series: Channel<Row, String>? = nil, basis: Basis? = nil,
    format: ValueFormat = .number, wording: Wording, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    let names = rows.map(category.value).unique
    let seriesNames = series.map { rows.map($0.value).unique } ?? [""]
    var cells: [[Double??]] = seriesNames.map { _ in names.map { _ in Double??.none } }
    let place = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let row = Dictionary(uniqueKeysWithValues: zip(seriesNames, seriesNames.indices))
    for item in rows {
      let (name, seriesName) = (category.value(item), series.map { $0.value(item) } ?? "")
      guard let x = place[name], let y = row[seriesName] else { continue }
      if cells[y][x] != nil {
        let which = seriesName.isEmpty ? "\"\(name)\"" : "\"\(name)\" in \"\(seriesName)\""
        throw FindingError(
          "chart \"\(title)\": \(which) has two values", at: origin ?? .here(file, line),
          hint: "join the rows, or tell them apart by name")
      }
      cells[y][x] = .some(value.value(item))
    }
    try self.init(
      title, subtitle: subtitle ?? (title == value.label ? "" : value.label), categories: names,
      series: zip(seriesNames, cells).map { Series($0, $1.map { $0 ?? nil }) }, basis: basis, format: format,
      labels: ChannelLabels(category: category.label, value: value.label, series: series?.label ?? ""),
      wording: wording, origin: origin ?? .here(file, line))
  }
}

extension Sequence<String> {
  /// Each string once, where it first comes.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
