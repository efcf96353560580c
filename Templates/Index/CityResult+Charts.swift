import Intercultural
import Tessera

extension CityResult {
  private func basis(n: Int? = nil) -> Basis { Basis(n: n, date: database.basis(wording)) }

  /// A figure's rate in every sample: the city among the others.
  func strip(_ figure: IndexFigure) throws -> some Chart {
    let rows = comparison.samples.map { sample in
      (wording.name(sample.kind), row(figure.id)?.statistics[comparison.samples.firstIndex(of: sample) ?? 0]?.average)
    }
    return try BarChart(
      ChartData(
        Wording.fill(words.inTheSamples, ["figure": name(figure)]), subtitle: words.stripSubtitle,
        categories: [city.name] + rows.map(\.0), series: [Series("", [row(figure.id)?.rate?.value] + rows.map(\.1))],
        basis: basis(), format: .rate, wording: wording), highlight: city.name)
  }

  /// The aggregate of every city of the database, the city highlighted.
  func everyCity() throws -> some Chart {
    let figure = edition.overall
    let whole = database.sample(.whole, for: completion)
    var rates = whole.map { database.rates(of: figure.id, in: $0).map { ($0.city.description, $0.rate) } } ?? []
    if let own = row(figure.id)?.rate?.value { rates.append((city.id.description, own)) }
    rates.sort { ($1.1, $0.0) < ($0.1, $1.0) }
    return try BarChart(
      ChartData(
        Wording.fill(words.everyCity, ["figure": name(figure)]), subtitle: words.everyCitySubtitle,
        categories: rates.map(\.0), series: [Series("", rates.map(\.1))], basis: basis(n: rates.count), format: .rate,
        wording: wording), highlight: city.id.description)
  }

  /// The city's profile over the areas.
  func radar() throws -> some Chart { try profile() }

  /// Every area: the city beside the average of the sample.
  func profile() throws -> some Chart { try compared(areaRows) }

  /// The areas of a composite beside the average of the sample.
  func parts(of composite: Composite) throws -> some Chart {
    try compared(comparison.rows.filter { composite.areas.contains($0.id) })
  }

  private func compared(_ rows: [Comparison.Row]) throws -> BarChart {
    var series = [Series(city.name, rows.map(\.rate?.value))]
    if let reference { series.append(Series(referenceName, rows.map { $0.statistics[reference]?.average.rounded() })) }
    return try BarChart(
      ChartData(
        words.ratesByArea, subtitle: Wording.fill(words.ratesSubtitle, ["sample": referenceName]),
        categories: rows.map { name($0.figure) }, series: series, basis: basis(), format: .rate, wording: wording))
  }

  /// Every area then and now.
  func progressChart(_ progress: Progress) throws -> some Chart {
    let rows = progress.changes.filter { edition.composite($0.id) == nil }
    return try BarChart(
      ChartData(
        words.thenAndNow, subtitle: words.rate, categories: rows.map { name($0.figure) },
        series: [
          Series(wording.text(progress.earlier.date), rows.map(\.earlier)), Series(date, rows.map(\.later)),
        ], basis: basis(), format: .rate, wording: wording))
  }
}
