import Tessera

extension Expenditure {
  /// "Expenditure, 2024".
  var title: String {
    guard let year else { return words.expenditure }
    return Wording.fill(
      words.titleOfYear, ["title": words.expenditure, "year": wording.number(year, grouped: false)])
  }

  private var unit: String { Wording.fill(words.amountsIn, ["currency": wording.symbol(of: currency)]) }

  /// The chart, then the table and what must be known of it.
  @ContentBuilder func blocks(_ bundle: Tessera.Bundle, title: RichText? = nil) -> [Block] {
    if data.items.count > 1 { bundle.chart { try chart(title?.plain ?? self.title) } }
    table.keepWithNext()
    Paragraph(
      RichText([unit, data.note?.text].compactMap { $0 }.joined(separator: wording.charts.sentence)), style: .small)
  }

  /// Whether blocks hold this account's table.
  func isPrinted(in blocks: [Block]) -> Bool {
    blocks.contains { if case .table(let table) = $0 { table.node.origin == self.table.node.origin } else { false } }
  }

  /// Bars from the largest amount to the smallest, this year's beside last year's where these are known.
  private func chart(_ title: String) throws -> any Chart {
    let items = data.items.sorted { $0.amount.value.double > $1.amount.value.double }
    var series = [Series(yearName(0), items.map { $0.amount.value.double })]
    if hasLastYear, year != nil { series.append(Series(yearName(-1), items.map { $0.lastYear?.value.double })) }
    return try BarChart(
      ChartData(
        title, subtitle: unit, categories: items.map(\.heading.text), series: series,
        format: .number.decimals(0), wording: wording, origin: items[0].amount.origin), direction: .lying)
  }

  /// The year, or the one so many years away; empty where none is known.
  private func yearName(_ offset: Int) -> String { year.map { wording.number($0 + offset, grouped: false) } ?? "" }

  /// Every amount with its note, as the data order them, and the sums.
  private var table: Table {
    let amounts = data.items.flatMap { [$0.amount.value] + ($0.lastYear.map { [$0.value] } ?? []) }
    let places = MoneyStyle.places(of: amounts)
    func number(_ amount: ExactDecimal?) -> String {
      amount.map { wording.number($0.with(places: places), grouped: true) } ?? "–"
    }
    func change(_ now: ExactDecimal, _ before: ExactDecimal?) -> String {
      guard let before, let change = now.subtracting(before) else { return "–" }
      return (change.units > 0 ? wording.numbers.plus : "") + number(change)
    }
    func cells(_ name: RichText, _ now: ExactDecimal, _ before: ExactDecimal?) -> [Table.Cell] {
      let numbers = hasLastYear ? [number(before), number(now), change(now, before)] : [number(now)]
      return [Table.Cell(name)] + numbers.map { Table.Cell(RichText($0)) }
    }
    let rows = data.items.map { item in
      let note = item.note.map { [Inline.lineBreak, .emphasis(RichText($0))] } ?? []
      return Table.Row(
        cells(RichText([.text(item.heading.text)] + note), item.amount.value, item.lastYear?.value),
        origin: item.amount.origin)
    }
    let header =
      hasLastYear && year != nil
      ? [words.heading, yearName(-1), yearName(0), wording.index.change]
      : hasLastYear
        ? [words.heading, wording.index.previous, wording.network.amount, wording.index.change]
        : [words.heading, wording.network.amount]
    let origin = data.items[0].amount.origin
    var table = Table(
      alignments: [.start] + header.dropFirst().map { _ in .end },
      header: [Table.Row(header.map { Table.Cell(RichText($0)) }, origin: origin)], rows: rows, origin: origin)
    table.footer = [
      Table.Row(
        cells(RichText(wording.charts.total), sum, sumLastYear), isTotal: true, origin: data.total?.origin ?? origin)
    ]
    return table
  }
}
