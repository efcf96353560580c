import Intercultural
import Tessera

extension AtlasSelection {
  var words: AtlasWords { wording.atlas }
  var language: String { wording.language }

  /// The rate of a completion in a figure of the edition shown; nil where there is none that can be compared.
  func rate(_ figure: IndexFigure, _ completion: Completion) -> Double? {
    database.rate(of: figure.id, of: edition, in: completion)
  }

  /// What the rates of a figure come to; nil where no city has one.
  func statistics(_ figure: IndexFigure) -> SampleStatistics? {
    SampleStatistics(others: completions.compactMap { rate(figure, $0) }, own: nil)
  }

  /// The name of a city; with its country where two cities share the name.
  func name(_ city: IndexCity.ID) -> String {
    database.cities(named: city.name).count > 1 ? city.description : city.name
  }

  /// What stands under a chart: how many, of which state of the database, and that they are few.
  func basis(_ n: Int, remark: String = "") -> Basis {
    let small = n < Sample.smallest ? wording.plural(n, wording.index.smallSample) : ""
    let remarks = [remark, small].filter { !$0.isEmpty }.joined(separator: " · ")
    return Basis(n: n, date: database.basis(wording), remark: remarks)
  }

  /// A band under a heading that says what is measured: its own name, else its limits.
  func name(_ band: Band, _ text: (Double) -> String) -> String {
    wording.name(band, below: words.bandBelow, between: words.bandBetween, from: words.bandFrom, text)
  }

  func populationName(_ band: Band) -> String { name(band) { wording.number($0, decimals: 0) } }
  func diversityName(_ band: Band) -> String { name(band) { wording.percent($0) } }

  /// The cities that pass the filters, with a result or without.
  var cities: [IndexCity] { database.cities(where: filter) }

  /// The notices that every document of this database carries.
  var notices: [String] {
    var notices: [String] = []
    if database.isSample { notices.append(database.notice.text(language) ?? wording.index.sampleData) }
    let isMade = completions.contains { completion in
      completion.rates.values.contains { $0.source != .given }
        && database.edition(completion.edition)?.isProvisional ?? false
    }
    if isMade { notices.append(wording.index.rules.provisional) }
    return notices
  }

  /// What is shown, in words.
  var shownTable: Table {
    let index = wording.index
    let edition = edition.names.text(language) ?? edition.id
    var rows = [
      [words.date, wording.text(database.date)],
      [
        index.edition,
        isOneEdition ? edition : Wording.fill(words.comparedEditions, ["edition": edition]),
      ],
    ]
    let population = database.bands.population.first { $0.id == filter.populationBand }
    let diversity = database.bands.diversity.first { $0.id == filter.diversityBand }
    rows.append([words.inhabitants, population.map(populationName) ?? words.everything])
    rows.append([words.diversity, diversity.map(diversityName) ?? words.everything])
    rows.append([index.country, filter.country.map(wording.country) ?? words.everything])
    if let network = filter.network { rows.append([words.network, network]) }
    let dates = completions.map(\.date.year)
    if let first = filter.years?.lowerBound ?? dates.min(), let last = filter.years?.upperBound ?? dates.max() {
      let years = ["first": first, "last": last].mapValues { wording.number($0, grouped: false) }
      rows.append([words.years, first == last ? years["first"] ?? "" : Wording.fill(words.yearRange, years)])
    }
    rows.append([words.scope, scope == .core ? words.coreOnly : words.coreAndExtended])
    let areas = figures.dropFirst().map { $0.name(language) }
    rows.append([words.areas, showsEveryArea ? words.everything : wording.list(areas)])
    rows.append([words.citiesShown, wording.number(completions.count)])
    let without = cities.count - completions.count
    if without > 0 { rows.append([words.citiesWithoutResult, wording.number(without)]) }
    return Table(header: [words.database, database.name], rows: rows)
  }
}

extension TileMotif {
  /// The mosaic of a selection: database, filters and averages lay the tiles; the higher the overall average, the more of
  /// them are lit.
  init(_ selection: AtlasSelection, of kind: String) {
    let averages = selection.figures.map { figure in
      "\(figure.id)=\(selection.statistics(figure).map { Int(Rate.rounded($0.average)) } ?? -1)"
    }
    seed = ([kind, selection.database.name, "\(selection.completions.count)"] + averages).joined(separator: "|")
    lit = Self.share(lit: selection.statistics(selection.edition.overall)?.average)
  }
}
