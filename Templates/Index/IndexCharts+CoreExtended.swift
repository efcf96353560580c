import Intercultural
import Tessera

extension IndexCharts {
  /// The overall result of the core beside that of everything.
  func coreExtended(_ atlas: Atlas, _ bundle: Tessera.Bundle) -> Chapter {
    let results = atlas.coreResults
    return Chapter("\(atlas.words.coreExtended)", abstract: RichText(atlas.words.coreExtendedAbstract)) {
      if results.isEmpty {
        Paragraph(RichText(atlas.words.noExtended))
      } else {
        bundle.chart { try atlas.coreStrips(results) }
        Paragraph(RichText(atlas.words.coreReckoned), style: .small)
        bundle.chartColumns(atlas.coreByCity(results))
      }
    }
  }
}

extension Atlas {
  /// A city's overall result without and with what is extended.
  struct CoreResult {
    var city: String
    var core: Double
    var all: Double
  }

  /// The cities whose edition has extended areas or questions, and whose results can be reckoned both ways.
  ///
  /// One of the two is the published result, which one the rules of the edition say; the other is made by those rules.
  var coreResults: [CoreResult] {
    selection.completions.compactMap { completion in
      guard let edition = selection.database.edition(completion.edition),
        edition.areas.contains(where: \.isExtended) || edition.questions.contains(where: \.isExtended),
        let published = completion.rate(edition.overall.id)
      else { return nil }
      let countsCore = edition.rules.overallCounts == .core
      let other = Scoring(edition, scope: countsCore ? .all : .core).rates(of: completion)[edition.overall.id]
      guard let other else { return nil }
      let name = selection.name(completion.city)
      return CoreResult(city: name, core: countsCore ? published : other, all: countsCore ? other : published)
    }
  }

  func coreStrips(_ results: [CoreResult]) throws -> some Chart {
    try DotStripChart(
      SampleData(
        Wording.fill(words.coreStrip, ["figure": selection.edition.overall.name(wording.language)]),
        subtitle: words.eachDot,
        samples: [
          Distribution(words.core, values: results.map { ($0.city, $0.core) }),
          Distribution(words.all, values: results.map { ($0.city, $0.all) }),
        ], basis: selection.basis(results.count), format: .rate, wording: wording), middle: .average)
  }

  /// Both results of every city, by the alphabet; by the whole result where ranks are asked for.
  func coreByCity(_ results: [CoreResult]) -> [() throws -> any Chart] {
    var rows = results
    if isRanked { rows = rows.enumerated().sorted { ($1.1.all, $0.0) < ($0.1.all, $1.0) }.map(\.1) }
    let pages = Self.evenly(rows, most: Self.mostBars)
    let title = Wording.fill(words.coreByCity, ["figure": selection.edition.overall.name(wording.language)])
    return pages.enumerated().map { n, page in
      return {
        try DumbbellChart(
          ChartData(
            part(title, n, of: pages.count), subtitle: words.coreByCitySubtitle, categories: page.map(\.city),
            series: [Series(words.core, page.map(\.core)), Series(words.all, page.map(\.all))],
            basis: selection.basis(rows.count), format: .rate, wording: wording))
      }
    }
  }
}
