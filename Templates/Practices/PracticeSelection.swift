import Intercultural
import Tessera

/// The practices that a collection shows: those of an Index database and of the bundle's own files, as far as they pass the
/// filters of `report.json`.
struct PracticeSelection {
  /// What the practices stand under.
  enum Grouping: String, CaseIterable {
    case area, country, year, none
  }
  /// What an index at the back is ordered by.
  enum Index: String, CaseIterable {
    case area, country, city, year
  }

  let database: IndexDatabase?
  let areaNames: AreaNames
  let grouping: Grouping
  /// The areas that were chosen; nil for all.
  let areas: [String]?
  /// Which indexes stand at the end.
  let indexes: [Index]
  /// In the order of the document.
  let groups: [Group]
  /// The filters in words: what is chosen, of which kind.
  let filters: [(name: String, value: String)]
  let wording: Wording

  /// Practices under one heading.
  struct Group {
    /// An area's id, a country, a year; nil for practices without one, and where there is a single group.
    var key: String?
    var title: String
    var practices: [Practice]
  }

  /// In the order of the document.
  var practices: [Practice] { groups.flatMap(\.practices) }

  /// Reads the options; nil, with findings, where there is nothing to show. Every key is asked for in any case.
  init?(_ options: ObjectReader, _ bundle: Tessera.Bundle) {
    let hasDatabase = options.value("database") != nil
    let database = hasDatabase ? bundle.indexDatabase(options) : nil
    if !hasDatabase { _ = options.optionalString("table-edition") }
    let areaNames = AreaNames(database, bundle)
    let folder = options.optionalString("folder")
    let own = Self.own(in: folder, areaNames, bundle)
    if let folder, own.isEmpty {
      options.report(
        "folder", "no practices stand in the folder “\(folder)”",
        hint: "put JSON files, or Markdown files that begin with their data, into it")
    }
    let all = (database?.practices ?? []).map { Practice($0, areaNames) } + own
    let isKnown = !hasDatabase || database != nil
    func known(_ values: [String]) -> [String]? { isKnown ? values.eachOnce : nil }
    let names = KnownNames(options: options, findings: bundle.findings)
    let areas = names.several("areas", of: isKnown ? areaNames.known : nil, "area").map(areaNames.canonical)
    let countries = names.several("countries", of: known(all.map(\.country)), "country among the practices")
    let cities = names.several("cities", of: known(all.flatMap { [$0.city, $0.place] }), "city among the practices")
    let years = AtlasSelection.years(options)
    grouping = options.optionalChoice("group-by", of: Grouping.self) ?? .area
    if options.value("indexes")?.array?.isEmpty ?? false {
      indexes = []
    } else {
      indexes =
        names.several("indexes", of: Index.allCases.map(\.rawValue), "index")?.compactMap(Index.init) ?? Index.allCases
    }
    let passing = all.filter { practice in
      (areas.map { !Set($0).isDisjoint(with: practice.areas) } ?? true)
        && (countries?.contains(practice.country) ?? true)
        && (cities.map { $0.contains(practice.city) || $0.contains(practice.place) } ?? true)
        && (years.map { range in practice.year.map(range.contains) ?? false } ?? true)
    }
    guard isKnown else { return nil }
    // A filter whose only word is not known lets nothing pass; that is told already.
    let isTold = [areas, countries, cities].contains { $0?.isEmpty == true }
    if passing.isEmpty, isTold { return nil }
    if passing.isEmpty {
      bundle.findings.error(
        all.isEmpty ? "there are no practices" : "no practice passes the filters", at: options.origin,
        hint: all.isEmpty
          ? "name an Index database with practices under \"database\", or a folder of them under \"folder\""
          : "widen \"areas\", \"countries\", \"cities\" or \"years\"")
      return nil
    }
    Self.tellTwice(passing, bundle.findings)
    self.database = database
    self.areaNames = areaNames
    self.areas = areas
    wording = bundle.wording
    groups = Self.groups(passing, grouping, areaNames, chosen: areas, bundle.wording)
    filters = Self.filters(areas: areas, countries: countries, cities: cities, years: years, areaNames, bundle.wording)
  }

  /// The practices of the bundle: those of a folder, and those of the data `practices`.
  private static func own(in folder: String?, _ names: AreaNames, _ bundle: Tessera.Bundle) -> [Practice] {
    let level = 3
    let files = folder.map { bundle.entries(PracticeData.self, in: $0, under: level - 1) } ?? []
    let listed = bundle.decode([PracticeData].self, ifNamed: "practices") ?? []
    return files.map { Practice($0.data, text: $0.text, level: level, at: $0.origin, names, bundle) }
      + listed.map { Practice($0, text: [], level: level, at: $0.areas.origin, names, bundle) }
  }

  /// The same practice twice, by its title and city: each would be printed, counted and indexed.
  private static func tellTwice(_ practices: [Practice], _ findings: Findings) {
    var places: [[String]: Origin] = [:]
    for practice in practices {
      let key = [Practice.key(practice.title), Practice.key(practice.city)]
      if let first = places[key] {
        findings.warning(
          "the practice “\(practice.title)” (\(practice.city)) is in the collection twice", at: practice.origin,
          neededBy: first, hint: "keep one of them")
      } else {
        places[key] = practice.origin
      }
    }
  }

  private static func filters(
    areas: [String]?, countries: [String]?, cities: [String]?, years: ClosedRange<Int>?, _ areaNames: AreaNames,
    _ wording: Wording
  ) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    if let areas { found.append((wording.atlas.areas, wording.list(areaNames.ordered(areas).map(areaNames.name)))) }
    if let countries { found.append((wording.index.country, wording.list(countries.map(wording.country)))) }
    if let cities { found.append((wording.index.cities, wording.list(cities))) }
    if let years {
      let ends = ["first": years.lowerBound, "last": years.upperBound].mapValues { wording.number($0, grouped: false) }
      found.append((wording.index.year, Wording.fill(wording.atlas.yearRange, ends)))
    }
    return found
  }
}
