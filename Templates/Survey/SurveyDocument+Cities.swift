import Intercultural
import Tessera

/// The cities behind answers, and what they said in their own words.
extension SurveyDocument {
  /// Who chose which answer, and who changed it since last year, in small type; without cities, how many changed it.
  @ContentBuilder func cityLists(_ entry: SurveyEntry, _ results: [SurveyResult]) -> [Block] {
    if namesCities {
      for result in results where result.question.isChosen {
        // Of topics the highest step is listed; every answer stands in the table at the end.
        for row in entry.isGroup ? Array(result.rows.suffix(1)) : result.rows where !row.cities.isEmpty {
          cities(entry.isGroup ? title(result.question) : name(row.option), row)
        }
      }
      for result in results where result.question.kind == .number && !result.answers.isEmpty {
        let said = result.answers.map { "\($0.respondent.name) (\(wording.number($0.answer.number ?? 0)))" }
        Paragraph("\(strong: RichText(wording.index.cities))\(wording.colon)\(said.joined(separator: ", "))", style: .small)
      }
    }
    for result in results {
      if let last = comparison(result.question), !last.changes.isEmpty { changes(last, entry, result.question) }
    }
  }

  /// "Yes (23): Ballarat, Bari, … ; not named: 15".
  private func cities(_ label: String, _ row: SurveyResult.Row) -> Paragraph {
    let count = row.count.map { wording.number($0) } ?? Wording.fill(words.named, ["n": wording.number(row.cities.count)])
    var names = row.cities.map(\.name).joined(separator: ", ")
    if let unnamed = row.unnamed, unnamed > 0 {
      names += wording.charts.item + Wording.fill(words.notNamed, ["n": wording.number(unnamed)])
    }
    return Paragraph("\(strong: RichText("\(label) (\(count))"))\(wording.colon)\(names)", style: .small)
  }

  /// "Other answer than in 2022: No → Yes: Velmora, Nalmato; Maybe → Yes: Belvato".
  private func changes(_ last: SurveyComparison, _ entry: SurveyEntry, _ question: SurveyQuestion) -> Paragraph {
    let arrow = wording.isRightToLeft ? "\u{2190}" : "\u{2192}"
    let said = last.changes.map { change in
      let who = namesCities ? change.cities.map(\.name).joined(separator: ", ") : wording.number(change.cities.count)
      return line("\(name(change.from)) \(arrow) \(name(change.to))", who)
    }
    var label = Wording.fill(words.changed, ["year": text(year: last.year)])
    if entry.isGroup { label += ", \(title(question))" }
    return Paragraph(
      "\(strong: RichText(label))\(wording.colon)\(said.joined(separator: wording.charts.item))", style: .small)
  }

  /// Free answers as a list: the key phrase in bold, the cities in brackets.
  @ContentBuilder func freeAnswers(_ results: [SurveyResult]) -> [Block] {
    let answers = results.filter { $0.question.kind == .text }.flatMap(\.freeAnswers)
    if !answers.isEmpty {
      List { for answer in answers { Item(free(answer)) } }
    }
  }

  private func free(_ answer: SurveyResult.FreeAnswer) -> RichText {
    let said = text(answer.text)
    var words = RichText(said)
    // What stands before the first colon is the key phrase.
    if let colon = said.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      words = "\(strong: RichText(String(said[...colon])))\(String(said[said.index(after: colon)...]))"
    }
    let who = namesCities ? wording.list(answer.cities.map(\.name)) : wording.number(answer.cities.count)
    return words + RichText(" (\(who))")
  }
}
