import Intercultural
import Tessera

extension IndexCharts {
  /// Cities and areas as tables of tints, by country, each with the average of all cities.
  func comparison(_ atlas: Atlas, _ bundle: Tessera.Bundle) -> Chapter {
    Chapter("\(atlas.words.comparison)", abstract: RichText(atlas.words.comparisonAbstract)) {
      for page in atlas.comparisonPages { bundle.chart(width: .full) { try atlas.heatTable(page) } }
    }
  }
}

extension Atlas {
  /// More rows than this, with the average and the key of the columns, have no room on a page.
  static let mostRows = 38
  /// On the page that begins the chapter.
  static let firstRows = 28

  /// The cities to be compared, in pages: by country, by the alphabet within. Countries stay together where they can.
  var comparisonPages: [[Completion]] {
    let all = compared ?? selection.completions
    let countries = all.map(\.city.country).eachOnce + (all.contains { $0.city.country.isEmpty } ? [""] : [])
    var pages: [[Completion]] = []
    for country in countries {
      for run in Self.evenly(all.filter { $0.city.country == country }, most: Self.firstRows) {
        let most = pages.count == 1 ? Self.firstRows : Self.mostRows
        if let last = pages.last, last.count + run.count <= most {
          pages[pages.count - 1] += run
        } else {
          pages.append(run)
        }
      }
    }
    return pages
  }

  /// Cities by areas; the last row is the average of all cities shown.
  func heatTable(_ page: [Completion]) throws -> some Chart {
    let countries = page.map(\.city.country).eachOnce
    let average = words.averageOfAll
    let series = selection.figures.map { figure in
      Series(
        figure.name(wording.language),
        page.map { selection.rate(figure, $0) } + [selection.statistics(figure).map { Rate.rounded($0.average) }])
    }
    return try HeatTable(
      ChartData(
        Wording.fill(words.ratesOf, ["countries": wording.list(countries.map(wording.country))]),
        subtitle: words.ratesByArea,
        categories: page.map { countries.count > 1 ? $0.city.description : selection.name($0.city) } + [average],
        series: series, basis: selection.basis(selection.completions.count), format: .rate, wording: wording),
      highlight: average)
  }
}
