import Intercultural
import Tessera

extension InterculturalProfile {
  /// The paragraph that every profile opens with: who came when, and what the profile is to be read with. The city stands
  /// beside it.
  @ContentBuilder func opening(_ data: ProfileData, _ result: CityResult?, _ bundle: Tessera.Bundle) -> [Block] {
    let wording = bundle.wording
    let words = wording.profile
    let dates = wording.dates(data.visit.from, data.visit.to?.value ?? data.visit.from)
    let questionnaire = result.map {
      Wording.fill(words.readWithIndexOf, ["date": wording.text($0.completion.date)])
    }
    let sentences = [
      RichText(pattern: words.received, ["city": name(data.city), "dates": RichText(dates)]),
      RichText(Wording.fill(words.team, ["names": wording.list(data.team.map(\.name))])),
      RichText(questionnaire ?? words.readWithIndex),
    ]
    Paragraph(city(data.city, dates: dates), style: .aside)
    Paragraph(
      data.opening.map { RichText($0) } ?? RichText(Array(sentences.map(\.inlines).joined(separator: [.text(" ")]))),
      style: .lead)
  }

  /// Who came: names with functions and bodies.
  func team(_ data: ProfileData) -> People {
    People(
      data.team.map { member in
        Person(name: member.name, function: member.function?.text ?? "", body: member.body?.text ?? "")
      })
  }

  /// The city's name, with its other names in brackets.
  private func name(_ city: ProfileData.City) -> RichText {
    let others = city.names ?? []
    guard !others.isEmpty else { return RichText(city.name.value) }
    let names = others.map { [Inline.foreign(RichText($0.name), language: $0.language)] }
    return RichText([.text(city.name.value + " (")] + Array(names.joined(separator: [.text(", ")])) + [.text(")")])
  }

  /// The city's names, where it lies, when it was visited: a line each.
  private func city(_ city: ProfileData.City, dates: String) -> RichText {
    var lines: [[Inline]] = [[.strong(RichText(city.name.value))]]
    lines += (city.names ?? []).map { [.foreign(RichText($0.name), language: $0.language)] }
    lines += [city.region, city.country].compactMap { $0.map { RichText($0).inlines } }
    lines.append([.text(dates)])
    return RichText(Array(lines.joined(separator: [.lineBreak])))
  }

  /// The city in numbers, each with its date and source.
  func cityInNumbers(_ data: ProfileData, _ bundle: Tessera.Bundle) -> [Block] {
    guard let numbers = data.numbers, !numbers.isEmpty else { return [] }
    let wording = bundle.wording
    let origin = numbers[0].value.origin
    let header: [Table.Cell] = [
      Table.Cell(RichText(data.city.name.value)), Table.Cell(RichText(wording.charts.value)),
      Table.Cell(RichText(wording.graphics.date)), Table.Cell(RichText(wording.source)),
    ]
    let rows = numbers.map { number in
      Table.Row(
        [
          Table.Cell(RichText(number.label)), Table.Cell(value(number, wording)),
          Table.Cell(RichText(number.date.map { wording.text($0) } ?? "–")),
          Table.Cell(number.source.map { RichText($0) } ?? "–"),
        ], origin: number.value.origin)
    }
    return Table(
      alignments: [.start, .end, .start, .start], header: [Table.Row(header, origin: origin)], rows: rows,
      caption: RichText(wording.index.cityInNumbers), origin: origin
    ).blocks
  }

  /// A number with its unit, in the language's way.
  private func value(_ number: ProfileData.CityNumber, _ wording: Wording) -> RichText {
    let written = wording.number(number.value.value)
    guard let unit = number.unit, !unit.isEmpty else { return RichText(written) }
    if unit.text == "%" { return RichText(wording.percent(of: written)) }
    return RichText(written + "\u{A0}") + RichText(unit)
  }
}
