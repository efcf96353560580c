import Intercultural
import Tessera

/// One chart for each question, by its kind and by what is known of its answers.
extension SurveyDocument {
  /// The chart of a question or group; nil where there is nothing to draw: answers in words, names without totals, no answers.
  func chart(_ entry: SurveyEntry, _ results: [SurveyResult]) throws -> (any Chart)? {
    let results = results.filter { !$0.isEmpty }
    guard let first = results.first else { return nil }
    if entry.isGroup || first.question.kind == .scale { return try levels(entry, results) }
    switch first.question.kind {
    case .single: return try single(entry, first)
    case .multiple: return try bars(entry, first)
    case .number: return try numbers(entry, first)
    case .scale, .text: return nil
    }
  }

  /// Whether the chart of a single choice has last year's answers in it, all of them.
  func showsBothYears(_ entry: SurveyEntry, _ result: SurveyResult) -> Bool {
    guard let last = comparison(result.question), last.previous.hasEveryCount, result.hasEveryCount else {
      return false
    }
    return year != nil && picture(entry, result, isCompared: true) == .stacked
  }

  /// One answer of a few: beside last year's where both are whole, else as parts of a whole; bars where parts are missing.
  private func single(_ entry: SurveyEntry, _ result: SurveyResult) throws -> (any Chart)? {
    let isWhole = result.hasEveryCount && result.rows.contains { $0.count ?? 0 > 0 }
    let last = comparison(result.question).flatMap { $0.previous.hasEveryCount ? $0 : nil }
    guard isWhole, let picture = picture(entry, result, isCompared: last != nil) else { return try bars(entry, result) }
    if picture == .stacked, let year {
      let years = (last.map { [($0.year, $0.previous)] } ?? []) + [(year, result)]
      return try StackedBarChart(
        ChartData(
          title(entry), subtitle: wording.atlas.shareOfCities, categories: years.map { yearTitle($0, $1.n) },
          series: result.rows.enumerated().map { n, row in
            Series(name(row.option), years.map { $0.1.rows[n].count.map(Double.init) })
          }, basis: basis(result), wording: wording))
    }
    let data = try ChartData(
      title(entry), subtitle: wording.atlas.numberOfCities, categories: result.rows.map { name($0.option) },
      series: [Series("", result.rows.map { $0.count.map(Double.init) })], basis: basis(result), wording: wording)
    return picture == .waffle ? try WaffleChart(data) : try DonutChart(data)
  }

  /// How a whole is drawn; nil for a bar for each answer.
  private func picture(_ entry: SurveyEntry, _ result: SurveyResult, isCompared: Bool) -> SurveyEntry.Picture? {
    let parts = result.rows.count
    if let chosen = entry.chart { return chosen == .bars || parts > Self.mostParts ? nil : chosen }
    if isCompared || parts == 2 { return parts > Self.mostParts ? nil : year == nil ? .donut : .stacked }
    return parts <= Self.fewParts ? .waffle : nil
  }

  /// More parts than these are told apart by nobody; more than few are easier to compare as bars.
  private static let mostParts = 6
  private static let fewParts = 4

  /// "2019 (n = 41)", or the year alone.
  private func yearTitle(_ year: Int, _ n: Int?) -> String {
    guard let n else { return text(year: year) }
    return Wording.fill(wording.atlas.areaCount, ["area": text(year: year), "count": wording.number(n)])
  }

  /// A bar for each answer, longest first: shares where they are known, else numbers of cities.
  private func bars(_ entry: SurveyEntry, _ result: SurveyResult) throws -> (any Chart)? {
    let isShare = result.rows.contains { $0.share != nil }
    let rows = result.rows.filter { isShare ? $0.share != nil : $0.count != nil }
    guard !rows.isEmpty else { return nil }
    let isSeveral = result.question.kind == .multiple
    let shares = isSeveral ? wording.atlas.shareOfCitiesSeveral : wording.atlas.shareOfCities
    let now = rows.map { isShare ? $0.share : $0.count.map(Double.init) }
    func data(_ series: [Series]) throws -> ChartData {
      try ChartData(
        title(entry), subtitle: isShare ? shares : wording.atlas.numberOfCities,
        categories: rows.map { name($0.option) }, series: series, basis: basis(result),
        format: isShare ? .rate.decimals(0) : .number, wording: wording)
    }
    if isShare, let last = comparison(result.question), let thisYear = year {
      let then = rows.map { row in last.previous.rows.first { $0.id == row.id }?.share }
      if then.allSatisfy({ $0 != nil }) {
        return try DumbbellChart(
          data([Series(yearTitle(last.year, last.previous.n), then), Series(yearTitle(thisYear, result.n), now)]),
          sorted: .descending)
      }
    }
    return try BarChart(data([Series("", now)]), sorted: .descending, direction: .lying)
  }

  /// All topics of a group on one scale; where only its highest step was published, how many cities took it.
  private func levels(_ entry: SurveyEntry, _ results: [SurveyResult]) throws -> (any Chart)? {
    let steps = results[0].question.options
    if !entry.isGroup, let both = try years(entry, results[0]) { return both }
    let whole = results.filter { $0.hasEveryCount && ($0.n ?? 0) > 0 }
    guard steps.count > 1, whole.count == results.count else { return try highest(entry, results) }
    let sameBasis = Set(whole.map(\.n)).count == 1
    let titles = whole.map { result in
      let title = title(result.question)
      guard !sameBasis, let n = result.n else { return title }
      return Wording.fill(wording.atlas.areaCount, ["area": title, "count": wording.number(n)])
    }
    let data = try ChartData(
      title(entry), subtitle: words.steps, categories: titles,
      series: steps.indices.map { n in Series(name(steps[n]), whole.map { $0.rows[n].count.map(Double.init) }) },
      basis: sameBasis ? basis(whole[0]) : Basis(date: time ?? "", remark: range(whole.compactMap(\.n))),
      wording: wording)
    return try AgreementChart(data, sorted: entry.isGroup ? .descending : .asGiven)
  }

  /// A scale without topics, last year and this; nil where last year's answers are not all known.
  private func years(_ entry: SurveyEntry, _ result: SurveyResult) throws -> (any Chart)? {
    guard let year, let last = comparison(result.question), result.question.options.count > 1 else { return nil }
    let years = [(last.year, last.previous), (year, result)]
    guard years.allSatisfy({ $0.1.hasEveryCount && ($0.1.n ?? 0) > 0 }) else { return nil }
    return try AgreementChart(
      ChartData(
        title(entry), subtitle: words.steps, categories: years.map { yearTitle($0, $1.n) },
        series: result.rows.enumerated().map { n, row in
          Series(name(row.option), years.map { $0.1.rows[n].count.map(Double.init) })
        }, basis: basis(result), wording: wording), sorted: .asGiven)
  }

  /// "n = 20–24", where topics differ.
  private func range(_ counts: [Int]) -> String {
    guard let least = counts.min(), let most = counts.max() else { return "" }
    return "\(wording.atlas.count)\u{A0}=\u{A0}\(wording.number(least))–\(wording.number(most))"
  }

  private func highest(_ entry: SurveyEntry, _ results: [SurveyResult]) throws -> (any Chart)? {
    let rows = results.compactMap { result in
      result.rows.last.flatMap { row in row.count.map { (title(result.question), $0, row) } }
    }
    guard let step = rows.first?.2.option else { return nil }
    return try BarChart(
      ChartData(
        title(entry), subtitle: Wording.fill(words.citiesAnswering, ["answer": name(step)]),
        categories: rows.map(\.0), series: [Series("", rows.map { Double($0.1) })], basis: basis(results[0]),
        wording: wording), sorted: .descending, direction: .lying)
  }

  /// How many cities gave which number.
  private func numbers(_ entry: SurveyEntry, _ result: SurveyResult) throws -> (any Chart)? {
    guard Set(result.numbers).count > 1 else { return nil }
    let entries = result.answers.map { ($0.respondent.id.description, $0.answer.number) }
    return try Histogram(
      SampleData(
        title(entry), subtitle: words.numbers, samples: [Distribution("", values: entries)], basis: basis(result),
        wording: wording))
  }

  /// What stands under every chart: how many cities answered, when, and whether totals are published ones.
  private func basis(_ result: SurveyResult) -> Basis {
    var remarks: [String] = []
    if result.basis == .published {
      if result.n == nil { remarks.append(words.countNotPublished) }
      remarks.append(words.asPublished)
    }
    return Basis(n: result.n, date: time ?? "", remark: remarks.joined(separator: wording.charts.item))
  }
}
