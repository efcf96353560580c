import Intercultural
import Tessera

/// What a document about all cities shows: the completions that pass the filters of `report.json`, one for each city, and
/// the figures of one edition.
///
/// Without the option `edition` the figures are those of the edition of the latest completion, and each city has its latest
/// completion of any edition compared with it, as in the samples of an Index report. With it, only completions of that
/// edition count.
struct AtlasSelection {
  let database: IndexDatabase
  let edition: IndexEdition
  /// Whether the edition was asked for, so that no other one counts.
  let isOneEdition: Bool
  /// Every filter but the edition.
  let filter: IndexFilter
  let scope: IndexScope
  /// The aggregate, then the areas and composites that are shown, in the order of the edition.
  let figures: [IndexFigure]
  /// Whether every figure of the scope is shown.
  let showsEveryArea: Bool
  /// One for each city, by the alphabet.
  let completions: [Completion]
  let wording: Wording

  /// Reads the filters; nil, with findings, where there is nothing to show. Every key is asked for in any case.
  init?(_ options: ObjectReader, _ bundle: Tessera.Bundle) {
    let database = bundle.indexDatabase(options)
    let names = KnownNames(options: options, findings: bundle.findings)
    var filter = IndexFilter()
    filter.populationBand = names.one("population", of: database?.bands.population.map(\.id), "population band")
    filter.diversityBand = names.one("diversity", of: database?.bands.diversity.map(\.id), "diversity band")
    filter.country = names.one("country", of: database?.cities.map(\.country).eachOnce, "country in the database")
    filter.network = names.one(
      "network", of: database?.cities.compactMap(\.network).eachOnce, "network in the database")
    filter.years = Self.years(options)
    let scope = options.optionalChoice("scope", of: IndexScope.self) ?? .all
    let named = names.one("edition", of: database?.editions.map(\.id), "edition in the database")
    let asked = options.value("edition") != nil
    let edition = database.flatMap { Self.edition(named, filter, in: $0) }
    let known = edition?.figures(scope).dropFirst().map(\.id)
    let areas = names.several("areas", of: known, "area in the edition “\(edition?.id ?? "")”")

    guard let database, let edition, named != nil || !asked else {
      if database != nil, !asked { Self.tellNothing(options, bundle) }
      return nil
    }
    var wide = filter
    wide.latestOnly = false
    let passing = database.completions(where: wide).filter { completion in
      named.map { completion.edition == $0 }
        ?? (database.edition(completion.edition).map(edition.isCompared) ?? false)
    }
    let latest = Dictionary(passing.map { ($0.city, $0) }, uniquingKeysWith: { $1 })
    guard !latest.isEmpty else {
      Self.tellNothing(options, bundle)
      return nil
    }
    self.database = database
    self.edition = edition
    self.filter = filter
    self.scope = scope
    isOneEdition = named != nil
    showsEveryArea = areas == nil
    figures = edition.figures(scope).filter { areas?.contains($0.id) ?? true || $0.id == edition.overall.id }
    completions = latest.values.map { ($0, Letters.words($0.city.description)) }
      .sorted { a, b in (a.1.joined(separator: " "), a.0.city) < (b.1.joined(separator: " "), b.0.city) }.map(\.0)
    wording = bundle.wording
  }

  /// The edition of a name, else that of the latest completion that passes.
  private static func edition(_ name: String?, _ filter: IndexFilter, in database: IndexDatabase) -> IndexEdition? {
    if let name { return database.edition(name) }
    return database.completions(where: filter).max { $0.date < $1.date }.flatMap { database.edition($0.edition) }
  }

  /// `[2018, 2023]`: the first and the last year.
  static func years(_ options: ObjectReader) -> ClosedRange<Int>? {
    guard let values = options.optionalArray("years") else { return nil }
    let years = values.compactMap { $0.number?.int }
    guard years.count == 2, values.count == 2, years[0] <= years[1] else {
      options.report("years", "these are not a first and a last year", hint: "write [2018, 2023]")
      return nil
    }
    return years[0]...years[1]
  }

  private static func tellNothing(_ options: ObjectReader, _ bundle: Tessera.Bundle) {
    bundle.findings.error(
      "no city of the database has a result that passes the filters", at: options.origin,
      hint: "widen \"population\", \"diversity\", \"country\", \"network\", \"years\" or \"edition\"")
  }
}

extension Sequence<String> {
  /// Each text once, by the alphabet; empty ones are left out.
  var eachOnce: [String] { Set(self).filter { !$0.isEmpty }.sorted() }
}
