import Intercultural
import Tessera

/// What the numbers say, in sentences made from them.
extension SurveyDocument {
  /// Who was asked, where not everybody was.
  func conditionSentence(_ entry: SurveyEntry) -> String? {
    guard let condition = entry.questions.first?.condition, let asked = survey.question(condition.question) else {
      return nil
    }
    let answers = condition.answers.compactMap { asked.option($0).map(name) }
    return Wording.fill(
      words.onlyAfter, ["answer": wording.list(answers, .or), "question": title(asked)])
  }

  /// The numbers of an entry: a paragraph of the answer that most chose and last year's; none of free answers.
  @ContentBuilder func sentences(_ entry: SurveyEntry, _ results: [SurveyResult]) -> [Block] {
    if results.allSatisfy(\.isEmpty) {
      Paragraph(
        RichText(isAskedOfNobody(entry) ? wording.plural(0, wording.counts.cities) + "." : words.nothingPublished))
    } else if results.allSatisfy({ $0.basis == .named && $0.question.isChosen }) {
      Paragraph(RichText(words.totalsNotPublished)).leading
    } else {
      let said = entry.isGroup ? topics(results) + unanswered(results) : results.flatMap(statements)
      if !said.isEmpty { Paragraph(RichText(said.joined(separator: " "))) }
    }
  }

  /// Whether answers are missing because no city gave the one that the question hangs on.
  private func isAskedOfNobody(_ entry: SurveyEntry) -> Bool {
    guard let question = entry.questions.first, let condition = question.condition, question.isComplete else {
      return false
    }
    return !answers.answering(condition.question).isEmpty && !answers.isAsked(question)
  }

  /// The topics of a group that no city answered; the chart leaves them out.
  private func unanswered(_ results: [SurveyResult]) -> [String] {
    results.filter { $0.n == 0 && $0.isEmpty }.map { line(title($0.question), words.nothingPublished) }
  }

  /// The numbers of a question.
  private func statements(_ result: SurveyResult) -> [String] {
    if result.question.kind == .number { return numberStatements(result) }
    guard result.question.isChosen else { return [] }
    let last = comparison(result.question)
    return headlines(result, last).flatMap { row in
      [row.share.map { line(name(row.option), share($0, row.count, of: result.n)) + "." }].compactMap { $0 }
        + (last.map { comparing(row, $0) } ?? [])
    } + onlyBoth(last)
  }

  /// The answer that most cities chose; or those of which last year's share is known, where it is known of some alone.
  private func headlines(_ result: SurveyResult, _ last: SurveyComparison?) -> [SurveyResult.Row] {
    let known = result.rows.filter { $0.share != nil }
    let most = known.enumerated().max { ($0.element.share ?? 0, $1.offset) < ($1.element.share ?? 0, $0.offset) }
    guard let last, last.both == nil else { return result.isPart(known) ? known : [most?.element].compactMap { $0 } }
    let compared = known.filter { row in last.previous.rows.contains { $0.id == row.id && $0.share != nil } }
    return compared.count < known.count && !compared.isEmpty ? compared : [most?.element].compactMap { $0 }
  }

  /// "Yes (2019): 78% (32 of 41 cities)." and the same of the cities that answered both times.
  private func comparing(_ row: SurveyResult.Row, _ last: SurveyComparison) -> [String] {
    var said: [String] = []
    let answer = name(row.option)
    if let then = last.previous.rows.first(where: { $0.id == row.id }), let share = then.share {
      let label = "\(answer) (\(text(year: last.year)))"
      said.append(line(label, self.share(share, then.count, of: last.previous.n)) + ".")
    }
    if let both = last.both, both.n > 0, let year,
      let then = both.then.rows.first(where: { $0.id == row.id })?.share,
      let now = both.now.rows.first(where: { $0.id == row.id })?.share
    {
      said.append(
        Wording.fill(
          words.bothYears,
          [
            "answer": answer, "n": wording.number(both.n), "then": wording.rate(then), "now": wording.rate(now),
            "year": text(year: last.year), "thisYear": text(year: year),
          ]))
    }
    return said
  }

  /// How many cities answered both surveys, where that is all that is known of them.
  private func onlyBoth(_ last: SurveyComparison?) -> [String] {
    guard let last, last.both == nil, let both = survey.previous?.both?.count, !last.previous.isEmpty else { return [] }
    return [wording.plural(both, words.onlyBoth)]
  }

  /// "89% (33 of 37 cities)", as far as count and n are known.
  private func share(_ share: Double, _ count: Int?, of n: Int?) -> String {
    let percent = wording.rate(share)
    guard let n else { return Wording.fill(words.shareAlone, ["share": percent]) }
    guard let count else { return "\(percent) (n = \(wording.number(n)))" }
    return Wording.fill(wording.plural(n, words.shareOf), ["share": percent, "count": wording.number(count)])
  }

  /// The topics whose highest step most cities took, with their shares; none where that is not known.
  private func topics(_ results: [SurveyResult]) -> [String] {
    let rows = results.filter { !$0.isEmpty }.compactMap { result in
      result.rows.last.flatMap { row in row.share.map { (result: result, row: row, share: $0) } }
    }
    guard let highest = rows.map(\.share).max(), highest > 0 else { return [] }
    return rows.filter { $0.share == highest }.flatMap { entry -> [String] in
      let title = title(entry.result.question)
      let label = "\(title), \(name(entry.row.option))"
      let last = comparison(entry.result.question)
      return [line(label, share(entry.share, entry.row.count, of: entry.result.n)) + "."]
        + (last.map { comparing(entry.row, $0) } ?? [])
    }
  }

  /// "Median: 4; Lowest: 0; Highest: 12.", now and last year.
  private func numberStatements(_ result: SurveyResult) -> [String] {
    guard let now = Quantiles(result.numbers) else { return [] }
    let atlas = wording.atlas
    var said = [spread(now, [atlas.median, atlas.lowest, atlas.highest])]
    if let last = comparison(result.question), let then = Quantiles(last.previous.numbers) {
      let year = text(year: last.year)
      said.append(
        line("\(atlas.median) (\(year), n = \(wording.number(then.count)))", wording.number(then.median)) + ".")
      if let both = last.both, let before = Quantiles(both.then.numbers), let after = Quantiles(both.now.numbers),
        let thisYear = self.year
      {
        said.append(
          Wording.fill(
            words.bothYears,
            [
              "answer": atlas.median, "n": wording.number(both.n), "then": wording.number(before.median),
              "now": wording.number(after.median), "year": year, "thisYear": text(year: thisYear),
            ]))
      }
    }
    return said
  }

  private func spread(_ numbers: Quantiles, _ labels: [String]) -> String {
    zip(labels, [numbers.median, numbers.lowest, numbers.highest])
      .map { line($0, wording.number($1)) }.joined(separator: wording.charts.item) + "."
  }
}

extension SurveyResult {
  /// Whether these are some of the answers only, whose shares are all that was published.
  fileprivate func isPart(_ known: [Row]) -> Bool { basis == .published && known.count < rows.count }
}
