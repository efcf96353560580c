import Intercultural
import Tessera

extension IndexCharts {
  /// Then and now: the means, the areas, every city with two completions that can be compared.
  func progress(_ atlas: Atlas, _ bundle: Tessera.Bundle) -> Chapter {
    let pairs = atlas.progress
    return Chapter("\(atlas.words.progress)", abstract: RichText(atlas.words.progressAbstract)) {
      if pairs.isEmpty {
        Paragraph(RichText(atlas.words.noProgress))
      } else {
        KeyNumbers(atlas.keyNumbers(pairs))
        bundle.chart(width: .full) { try atlas.means(pairs) }
        bundle.chartColumns(atlas.everyChange(pairs))
      }
    }
  }
}

extension Atlas {
  /// What changed in each city since its completion before; where years are given, both lie in them.
  var progress: [Progress] {
    let overall = selection.edition.overall.id
    return selection.completions.compactMap { later in
      guard let earlier = selection.database.previous(to: later),
        selection.filter.years?.contains(earlier.date.year) ?? true,
        let progress = Progress(from: earlier, to: later, in: selection.database)
      else { return nil }
      return change(overall, progress) == nil ? nil : progress
    }
  }

  /// A figure of the edition shown, then and now; nil where one of the two is missing.
  private func change(_ figure: String, _ progress: Progress) -> Progress.Change? {
    guard let own = selection.database.edition(progress.later.edition),
      let id = selection.edition.counterpart(of: figure, in: own)
    else { return nil }
    return progress.changes.first { $0.id == id }
  }

  private func overall(_ pairs: [Progress]) -> [Progress.Change] {
    pairs.compactMap { change(selection.edition.overall.id, $0) }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(values.count, 1)) }

  func keyNumbers(_ pairs: [Progress]) -> [KeyNumber] {
    let changes = overall(pairs)
    return [
      KeyNumber(wording.number(pairs.count), RichText(words.citiesWithTwo)),
      KeyNumber(wording.rate(mean(changes.map(\.earlier))), RichText(words.averageThen)),
      KeyNumber(wording.rate(mean(changes.map(\.later))), RichText(words.averageNow)),
      KeyNumber(wording.number(changes.count { $0.difference > 0 }), RichText(words.risen)),
    ]
  }

  /// A panel for each figure: its average then and now, over the cities that have both.
  func means(_ pairs: [Progress]) throws -> some Chart {
    let series = selection.figures.compactMap { figure -> Series? in
      let changes = pairs.compactMap { change(figure.id, $0) }
      guard !changes.isEmpty else { return nil }
      let name = Wording.fill(
        words.areaCount, ["area": figure.name(wording.language), "count": wording.number(changes.count)])
      return Series(name, [mean(changes.map(\.earlier)), mean(changes.map(\.later))].map(Rate.rounded))
    }
    return try SmallMultiples(
      ChartData(
        words.means, subtitle: words.meansSubtitle, categories: [words.then, words.now],
        series: Array(series.prefix(Self.mostPanels)), basis: selection.basis(pairs.count), format: .rate,
        wording: wording), of: .bars, highlight: words.now)
  }

  /// As many panels as a chart holds.
  static let mostPanels = 24

  /// Then and now of every city, by the alphabet; by the rate of now where ranks are asked for.
  func everyChange(_ pairs: [Progress]) -> [() throws -> any Chart] {
    let figure = selection.edition.overall
    var rows = pairs.compactMap { pair in
      change(figure.id, pair).map { (name: selection.name(pair.later.city), change: $0) }
    }
    if isRanked { rows = rows.enumerated().sorted { ($1.1.change.later, $0.0) < ($0.1.change.later, $1.0) }.map(\.1) }
    let pages = Self.evenly(rows, most: Self.mostBars)
    let title = Wording.fill(words.thenAndNow, ["figure": figure.name(wording.language)])
    return pages.enumerated().map { n, page in
      return {
        try DumbbellChart(
          ChartData(
            part(title, n, of: pages.count), subtitle: words.thenAndNowSubtitle, categories: page.map(\.name),
            series: [
              Series(words.earlier, page.map(\.change.earlier)), Series(words.later, page.map(\.change.later)),
            ], basis: selection.basis(rows.count), format: .rate, wording: wording))
      }
    }
  }
}
