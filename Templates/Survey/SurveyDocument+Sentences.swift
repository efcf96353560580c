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
      // What the table of both years holds is not said once more.
      let isTold = !yearTable(entry, results).isEmpty
      let said =
        entry.isGroup
        ? topics(results, isTold: isTold) + unanswered(results) : results.flatMap { statements($0, isTold: isTold) }
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

  /// The numbers of a question; last year's only where they are not told elsewhere.
  private func statements(_ result: SurveyResult, isTold: Bool) -> [String] {
    if result.question.kind == .number { return numberStatements(result) }
    guard result.question.isChosen else { return [] }
    let last = comparison(result.question)
    let compared = isTold ? nil : last
    if let some = partOfAnswers(result, last) {
      return some.flatMap { row in
        [row.share.map { line(name(row.option), share($0, row.count, of: result.n)) + "." }].compactMap { $0 }
          + (compared.map { comparing(row, $0) } ?? [])
      } + onlyBoth(last)
    }
    let leaders = leaders(result)
    return leading(leaders, of: result.n)
      + (leaders.count == 1 ? compared.map { comparing(leaders[0], $0) } ?? [] : []) + onlyBoth(last)
  }

  /// The answers to be told one by one: where only some have a known share, so that nobody knows which was the most frequent,
  /// and where last year's share is known of some alone. Nil where every share is known.
  private func partOfAnswers(_ result: SurveyResult, _ last: SurveyComparison?) -> [SurveyResult.Row]? {
    let known = result.rows.filter { $0.share != nil }
    guard let last, last.both == nil else { return result.isPart(known) ? known : nil }
    let compared = known.filter { row in last.previous.rows.contains { $0.id == row.id && $0.share != nil } }
    return compared.count < known.count && !compared.isEmpty ? compared : result.isPart(known) ? known : nil
  }

  /// The answer that most cities gave, or all that lead with the same share.
  private func leaders(_ result: SurveyResult) -> [SurveyResult.Row] {
    guard let most = result.rows.compactMap(\.share).max(), most > 0 else { return [] }
    return result.rows.filter { $0.share == most }
  }

  /// More answers than these are not named in a sentence.
  private static let mostLeaders = 3

  /// "Most frequent answer, with 63% (5 of 8 cities): Yes."
  private func leading(_ rows: [SurveyResult.Row], of n: Int?) -> [String] {
    guard let first = rows.first, let most = first.share else { return [] }
    let share = share(most, first.count, of: n)
    if rows.count > Self.mostLeaders { return [Wording.fill(words.manyTied, ["share": share])] }
    let names = wording.list(rows.map { name($0.option) })
    return [
      rows.count == 1
        ? Wording.fill(words.mostFrequent, ["share": share, "answer": names])
        : Wording.fill(words.mostFrequentTied, ["share": share, "answers": names])
    ]
  }

  /// "The same answer in 2019: 78% (32 of 41 cities)." and the same of the cities that answered both times.
  private func comparing(_ row: SurveyResult.Row, _ last: SurveyComparison) -> [String] {
    var said: [String] = []
    if let then = last.previous.rows.first(where: { $0.id == row.id }), let share = then.share {
      said.append(
        Wording.fill(
          words.sameAnswer,
          ["year": text(year: last.year), "share": self.share(share, then.count, of: last.previous.n)]))
    }
    if let both = last.both, both.n > 0, let year,
      let then = both.then.rows.first(where: { $0.id == row.id })?.share,
      let now = both.now.rows.first(where: { $0.id == row.id })?.share
    {
      said.append(
        Wording.fill(
          words.bothYears,
          [
            "n": wording.number(both.n), "then": wording.rate(then), "now": wording.rate(now),
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
  private func topics(_ results: [SurveyResult], isTold: Bool) -> [String] {
    let rows = results.filter { !$0.isEmpty }.compactMap { result in
      result.rows.last.flatMap { row in row.share.map { (result: result, row: row, share: $0) } }
    }
    guard let highest = rows.map(\.share).max(), highest > 0 else { return [] }
    return rows.filter { $0.share == highest }.flatMap { entry -> [String] in
      let title = title(entry.result.question)
      let label = "\(title), \(name(entry.row.option))"
      let last = isTold ? nil : comparison(entry.result.question)
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
              "n": wording.number(both.n), "then": wording.number(before.median), "now": wording.number(after.median),
              "year": year, "thisYear": text(year: thisYear),
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
