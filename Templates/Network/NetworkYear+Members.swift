import Tessera

extension NetworkYear {
  /// The numbers that open the report: those marked as such, else the first four.
  var keyNumbers: [Block] {
    let marked = counts.filter(\.isKey)
    let shown = marked.isEmpty ? Array(counts.prefix(4)) : marked
    guard !shown.isEmpty else { return [] }
    return KeyNumbers(
      shown.map { count in
        let before = count.lastYear.map {
          [Inline.lineBreak, .text("\(lastYear)\(wording.colon)\(wording.number($0))")]
        }
        return KeyNumber(wording.number(count.value), RichText([.text(count.label)] + (before ?? [])))
      }
    ).blocks
  }

  /// The members: how their number changed, their list, where they are.
  @ContentBuilder func membership(_ bundle: Tessera.Bundle) -> [Block] {
    if !members.isEmpty || membershipLine != nil {
      Section("\(words.members)") {
        growth(bundle)
        if let line = membershipLine { Paragraph(line).keepWithNext() }
        if !members.isEmpty { memberTable }
        map(bundle)
      }
    }
  }

  /// Each city with the year in which it joined; new ones are marked.
  private var memberTable: Table {
    let hasPopulation = members.contains { $0.population != nil }
    let rows = members.map { member in
      let isNew = member.since.value == data.year
      let name: RichText =
        isNew
        ? RichText([.strong(RichText(member.display)), .text(" (\(wording.comparisons.new))")])
        : RichText(member.display)
      var cells = [
        Table.Cell(name), Table.Cell(RichText(wording.number(member.since.value, grouped: false))),
      ]
      if hasPopulation {
        cells.append(Table.Cell(RichText(member.population.map { wording.number($0, grouped: true) } ?? "–")))
      }
      return Table.Row(cells, origin: member.city.origin)
    }
    let header = [wording.index.city, words.memberSince] + (hasPopulation ? [wording.index.population] : [])
    let place = members.first?.city.origin ?? .toolkit
    return Table(
      alignments: [.start, .end] + (hasPopulation ? [.end] : []),
      header: [Table.Row(header.map { Table.Cell(RichText($0)) }, origin: place)], rows: rows,
      origin: place)
  }

  /// The members at the end of each year, as bars in the side column.
  private func growth(_ bundle: Tessera.Bundle) -> [Block] {
    guard let history = data.history, history.count > 1 else { return [] }
    return bundle.chart(width: .side) {
      try BarChart(
        ChartData(
          words.membersByYear, categories: history.map { wording.number($0.year.value, grouped: false) },
          series: [Series("", history.map { Double($0.members) })], wording: wording, origin: history[0].year.origin),
        highlight: history.contains { $0.year.value == data.year } ? year : nil, direction: .lying)
    }
  }

  /// A map of the members, where the data say where they are.
  private func map(_ bundle: Tessera.Bundle) -> [Block] {
    guard members.contains(where: { $0.latitude != nil || $0.longitude != nil }) else { return [] }
    let known = members.filter { $0.latitude != nil || $0.longitude != nil }
    let problems = known.compactMap { member in member.place.problem.map { (member.city.origin, $0) } }
    guard problems.isEmpty else {
      for (origin, problem) in problems { bundle.findings.error(problem.message, at: origin, hint: problem.hint) }
      return []
    }
    return bundle.chart(width: .full) {
      try MapChart(
        words.members,
        places: known.map(\.place),
        wording: wording, origin: known.first?.city.origin)
    }
  }

  /// Who runs the network: a text, then names.
  @ContentBuilder func governance(_ text: [Block]?) -> [Block] {
    if text != nil || data.people?.isEmpty == false {
      Section("\(words.governance)") {
        text ?? []
        if let people = data.people, !people.isEmpty {
          People(
            people.map {
              Person(
                name: $0.name.value.text, function: $0.function?.text ?? "", body: $0.body?.text ?? "",
                city: $0.city.map { name($0.value) } ?? "")
            })
        }
      }
    }
  }

  /// Every count with last year's and the change.
  var countTable: [Block] {
    guard !counts.isEmpty else { return [] }
    let hasLast = counts.contains { $0.lastYear != nil }
    // As in running text: four figures are grouped only beside longer ones.
    let isLong = counts.contains { max($0.value, $0.lastYear ?? 0) >= 10_000 }
    func number(_ value: Int) -> String { wording.number(value, grouped: isLong) }
    let rows = counts.map { count -> [String] in
      let value = number(count.value)
      guard hasLast else { return [count.label, value] }
      return [
        count.label, count.lastYear.map(number) ?? "–", value,
        count.change.map { ($0 > 0 ? wording.numbers.plus : "") + number($0) } ?? "–",
      ]
    }
    let header = hasLast ? [words.number, lastYear, year, wording.index.change] : [words.number, year]
    let notice = data.notice.map { Paragraph(RichText($0), style: .small).blocks } ?? []
    return Table(header: header, rows: rows).blocks + notice
  }
}
