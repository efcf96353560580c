import Intercultural
import Tessera

/// Two years beside each other, where there are more answers or topics than a sentence can tell.
extension SurveyDocument {
  /// The shares of the answers, or of the highest step of each topic, last year and this; and those of the cities that
  /// answered both times. Nothing where last year is not known, nor where chart and sentence tell all of two answers.
  func yearTable(_ entry: SurveyEntry, _ results: [SurveyResult]) -> [Block] {
    guard let year, let kind = results.first?.question.kind, kind != .number, kind != .text,
      let lastYear = survey.previous?.year
    else { return [] }
    if !entry.isGroup, kind == .single, results[0].rows.count <= 2, showsBothYears(entry, results[0]) { return [] }
    let rows = results.flatMap { result -> [[String]] in
      guard let last = comparison(result.question) else { return [] }
      return (entry.isGroup ? Array(result.rows.suffix(1)) : result.rows).compactMap { row in
        let then = last.previous.rows.first { $0.id == row.id }
        guard let before = share(then?.share, last.previous.n), let now = share(row.share, result.n) else { return nil }
        return [entry.isGroup ? title(result.question) : name(row.option), before, now, both(row, last)]
      }
    }
    // One answer alone is told in words.
    guard !rows.isEmpty, rows.count > 1 || entry.isGroup || kind == .multiple else { return [] }
    let step = entry.isGroup ? results[0].question.options.last.map(name) : nil
    return Table(
      header: [step ?? words.answer, text(year: lastYear), text(year: year), words.inBothSurveys], rows: rows
    ).blocks
  }

  /// "52% (n = 21)".
  private func share(_ share: Double?, _ n: Int?) -> String? {
    guard let share else { return nil }
    guard let n else { return wording.rate(share) }
    return Wording.fill(wording.atlas.areaCount, ["area": wording.rate(share), "count": wording.number(n)])
  }

  /// "56% → 75% (n = 16)": then and now.
  private func both(_ row: SurveyResult.Row, _ last: SurveyComparison) -> String {
    guard let both = last.both, both.n > 0, let then = both.then.rows.first(where: { $0.id == row.id })?.share,
      let now = both.now.rows.first(where: { $0.id == row.id })?.share
    else { return "–" }
    return Wording.fill(
      wording.atlas.areaCount,
      ["area": "\(wording.rate(then)) \(arrow) \(wording.rate(now))", "count": wording.number(both.n)])
  }
}
