import Content
import Diagnostics

/// Data whose series are the parts of each category: answers to a question, sources of income.
extension ChartData {
  /// The sum of a category's parts; nil where none is known, as when nobody answered.
  func total(_ category: Int) -> Double? {
    let parts = series.compactMap { $0.values[category] }
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }

  /// A part's share of its category, per cent; nil where there is nothing to have a share of.
  func share(_ part: Int, of category: Int) -> Double? {
    guard let total = total(category), total > 0, let value = series[part].values[category] else { return nil }
    return value * 100 / total
  }

  /// Whether the values are shares already.
  var holdsShares: Bool { format.kind != .number }

  /// A share as it is printed: as given where the data are shares, without decimals where they are counts.
  func shareText(_ part: Int, of category: Int) -> String {
    if holdsShares { return text(series[part].values[category]) }
    return share(part, of: category).map(shareText) ?? wording.charts.missing
  }

  func shareText(_ share: Double) -> String {
    wording.percent(of: wording.number(share, decimals: holdsShares ? decimals : 0))
  }

  /// A difference of shares in percentage points, with its sign.
  func shareChange(_ difference: Double) -> String {
    wording.signed(difference, decimals: holdsShares ? decimals : 0)
  }

  /// More parts than these are told apart by nobody.
  static let mostParts = 6

  /// Throws where the series cannot be the parts of wholes.
  func checkParts(asShares: Bool, at origin: Origin) throws {
    if !(2...Self.mostParts).contains(series.count) {
      throw problem(
        "parts want two to \(Self.mostParts) series, these are \(series.count)", at: origin,
        hint: series.count < 2 ? "show a single series as plain bars" : "join the smallest parts to one")
    }
    if categories.count > BarChart.mostNames {
      throw problem(
        "\(categories.count) bars in parts cannot be read", at: origin,
        hint: "show at most \(BarChart.mostNames) categories, or a table")
    }
    for (n, category) in categories.enumerated() {
      let parts = series.map { $0.values[n] }
      if parts.contains(where: { ($0 ?? 0) < 0 }) {
        throw problem(
          "a part of \"\(category)\" is below zero", at: origin, hint: "parts of a whole are zero or more")
      }
      if parts.contains(nil), parts.contains(where: { $0 != nil }) {
        throw problem(
          "a part of \"\(category)\" is missing, so that its whole is not known", at: origin,
          hint: "give every part (0 where there is none), or leave all of them empty")
      }
      if asShares, holdsShares, let total = total(n), !(98...102).contains(total) {
        throw problem(
          "the parts of \"\(category)\" make \(wording.number(total))%, not 100%", at: origin,
          hint: "give every part, or counts instead of percentages")
      }
    }
  }

  /// One sentence for each category, or for each part where there are many categories.
  func partStatements(_ text: (Int, Int) -> String) -> [String] {
    guard categories.count <= Self.longestListing else { return descriptions }
    return categories.indices.map { n in
      let parts = series.indices.map { wording.said(series[$0].name, text($0, n)) }
      let said = total(n) == nil ? wording.charts.missing : parts.joined(separator: wording.charts.item)
      return categories[n] + wording.colon + said
    }
  }

  /// The shares in rows, with the wholes where they are counted.
  var shareTable: ChartTable {
    var table = table
    let wholes = wording.charts.total
    if !holdsShares { table.header.append(wholes) }
    table.rows = categories.indices.map { n in
      var row = [ChartTable.Cell(categories[n])]
      row += series.indices.map { part in
        ChartTable.Cell(holdsShares ? series[part].values[n] : share(part, of: n), text: shareText(part, of: n))
      }
      return holdsShares ? row : row + [cell(total(n))]
    }
    return table
  }
}
