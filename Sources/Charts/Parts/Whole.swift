import Content

/// The parts of a whole, checked: one series, every value known and not below zero, some of them above.
struct Whole: Hashable, Sendable {
  let data: ChartData
  let values: [Double]
  let total: Double

  init(_ data: ChartData, _ fail: ChartFailure) throws {
    self.data = data
    if data.series.count > 1 {
      throw fail(
        "parts of a whole are one series, not \(data.series.count)", "show each series in a chart, or all as bars")
    }
    for (category, value) in zip(data.categories, data.series[0].values) {
      guard let value else {
        throw fail(
          "the part \"\(category)\" has no value", "parts make a whole: give every value, or show them as bars")
      }
      if value < 0 {
        throw fail("the part \"\(category)\" is below zero", "show values that can be negative as bars")
      }
    }
    values = data.series[0].known
    total = values.reduce(0, +)
    if !(total > 0 && total <= ChartData.largest) {
      throw fail("the parts add up to nothing", "leave the chart out where nothing was counted")
    }
  }

  /// A share in whole percents, in tenths where a small part would read as nothing; percentages as they are given.
  func share(_ n: Int) -> String {
    guard data.format.kind == .number else { return data.text(values[n]) }
    let percent = values[n] * 100 / total
    return data.wording.percent(percent, decimals: percent > 0 && percent < 1 ? 1 : 0)
  }

  /// The value of a part; nil where it is a percentage, which the share says already.
  func value(_ n: Int) -> String? { data.format.kind == .number ? data.text(values[n]) : nil }

  /// "12 (32%)", or the share alone.
  func label(_ n: Int) -> String { value(n).map { "\($0) (\(share(n)))" } ?? share(n) }

  /// Every part with value and share.
  var statement: String {
    data.categories.indices.map { data.wording.said(data.categories[$0], label($0)) }.joined(
      separator: data.wording.charts.item)
  }

  /// One row for each part with its value and, where that is not a percentage itself, its share.
  var table: ChartTable {
    var table = data.table
    guard data.format.kind == .number else { return table }
    table.header.append(data.wording.charts.share)
    for n in table.rows.indices {
      table.rows[n].append(ChartTable.Cell(values[n] * 100 / total, text: share(n)))
    }
    return table
  }
}
