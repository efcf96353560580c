import Intercultural
import Tessera

/// The cities behind answers, and what they said in their own words.
extension SurveyDocument {
  /// Who chose which answer, in a table, and who changed it since last year; without cities, how many changed it.
  @ContentBuilder func cityLists(_ entry: SurveyEntry, _ results: [SurveyResult]) -> [Block] {
    // On a scale nearly every city moves by a step, which says little.
    let changed = results.filter { $0.question.kind == .single }.compactMap { comparison($0.question) }
      .filter { !$0.changes.isEmpty }
    if namesCities {
      // Who changed the answer is not said on a page of its own.
      if let table = chosenTable(entry, results) { changed.isEmpty ? table : table.keepWithNext() }
      for result in results where result.question.kind == .number && !result.answers.isEmpty {
        let said = result.answers.map { "\($0.respondent.name) (\(wording.number($0.answer.number ?? 0)))" }
        Paragraph(
          "\(strong: RichText(wording.index.cities))\(wording.colon)\(said.joined(separator: ", "))", style: .small)
      }
    }
    for last in changed { changes(last) }
  }

  /// The answers with their cities; of topics the highest step, since every answer stands in the table at the end.
  private func chosenTable(_ entry: SurveyEntry, _ results: [SurveyResult]) -> Table? {
    let chosen = results.filter(\.question.isChosen)
    let rows = chosen.flatMap { result in
      (entry.isGroup ? Array(result.rows.suffix(1)) : result.rows).filter { !$0.cities.isEmpty }
        .map { (label: entry.isGroup ? title(result.question) : name($0.option), row: $0) }
    }
    guard !rows.isEmpty else { return nil }
    let step = entry.isGroup ? chosen.first?.question.options.last.map(name) : nil
    // Where a count is not known, how many cities are named stands for it, and the head of the column says so.
    let isNamed = rows.contains { $0.row.count == nil }
    return Table(
      header: [step ?? words.answer, isNamed ? words.named : wording.atlas.count, wording.index.cities],
      rows: rows.map { label, row in
        [label, wording.number(isNamed ? row.cities.count : row.count ?? 0), names(row)]
      }
    ).columns([.share(entry.isGroup ? 0.25 : 0.16), .fixed(44.pt), .auto])
  }

  /// "Ballarat, Bari; not named: 15".
  private func names(_ row: SurveyResult.Row) -> String {
    let names = row.cities.map(\.name).joined(separator: ", ")
    guard let unnamed = row.unnamed, unnamed > 0 else { return names }
    return names + wording.charts.item + Wording.fill(words.notNamed, ["n": wording.number(unnamed)])
  }

  /// "Other answer than in 2022: No → Yes: Velmora, Nalmato; Maybe → Yes: Belvato".
  private func changes(_ last: SurveyComparison) -> Paragraph {
    let said = last.changes.map { change in
      let who = namesCities ? change.cities.map(\.name).joined(separator: ", ") : wording.number(change.cities.count)
      return line("\(name(change.from)) \(arrow) \(name(change.to))", who)
    }
    let label = Wording.fill(words.changed, ["year": text(year: last.year)])
    return Paragraph(
      "\(strong: RichText(label))\(wording.colon)\(said.joined(separator: wording.charts.item))", style: .small)
  }

  /// Free answers as a list: a key phrase once, in bold, the cities in brackets.
  @ContentBuilder func freeAnswers(_ results: [SurveyResult]) -> [Block] {
    let answers = results.filter { $0.question.kind == .text }.flatMap(\.freeAnswers)
    if !answers.isEmpty {
      List { for answer in answers { Item(free(answer)) } }
    }
  }

  /// "**Insurance** (Velmora): we need cover (Belvato); for volunteers (Nalmato)".
  private func free(_ answer: FreeAnswer) -> RichText {
    let told = answer.remarks.filter { !$0.text.isEmpty }
    let alone = answer.remarks.first { $0.text.isEmpty }.map { who($0.cities) }
    guard let first = told.first else { return RichText(answer.phrase + (alone ?? "")) }
    let space = first.colon == "：" ? "" : " "
    let said = told.map { $0.text + who($0.cities) }.joined(separator: wording.charts.item)
    guard let alone else { return "\(strong: RichText(answer.phrase + first.colon))\(space)\(said)" }
    return "\(strong: RichText(answer.phrase))\(alone)\(first.colon)\(space)\(said)"
  }

  /// " (Velmora and Belvato)"; where cities are not named, how many they are.
  private func who(_ cities: [Respondent]) -> String {
    " (\(namesCities ? wording.list(cities.map(\.name)) : wording.number(cities.count)))"
  }
}
