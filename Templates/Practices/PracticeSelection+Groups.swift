import Intercultural
import Tessera

extension PracticeSelection {
  /// Practices under their headings, labelled in the order of the document.
  ///
  /// An area's group holds the practices whose main area it is: the first that is named, or the first of those that were
  /// `chosen`. An area that is only a further one has a group without practices of its own. Groups stand in the order of the areas, of the alphabet, or with the newest year first; practices in a group
  /// by city, then by title.
  static func groups(
    _ practices: [Practice], _ grouping: Grouping, _ names: AreaNames, chosen: [String]?, _ wording: Wording
  ) -> [Group] {
    var found: [Group]
    switch grouping {
    case .none: found = [Group(key: nil, title: wording.practices.collection, practices: practices)]
    case .area:
      found = groups(practices, names.known, title: names.name, wording) { practice in
        practice.areas.first { chosen?.contains($0) ?? true }
      }
      let further = Set(practices.flatMap(\.areas)).filter { chosen?.contains($0) ?? true }
      found =
        names.known.compactMap { area in
          found.first { $0.key == area }
            ?? (further.contains(area) ? Group(key: area, title: names.name(area), practices: []) : nil)
        } + found.filter { $0.key == nil }
    case .country:
      let countries = practices.map(\.country).eachOnce.map { ($0, key: Practice.key(wording.country($0))) }
        .sorted { $0.key < $1.key }.map(\.0)
      found = groups(practices, countries, title: wording.country, wording) { $0.country }
    case .year:
      let years = Set(practices.compactMap(\.year)).sorted(by: >)
      found = groups(
        practices, years.map { "\($0)" },
        title: { title in
          Int(title).map { wording.number($0, grouped: false) } ?? title
        }, wording
      ) { $0.year.map { "\($0)" } }
    }
    var count = 0
    for n in found.indices {
      found[n].practices.sort { a, b in
        (Practice.key(a.city), Practice.key(a.title), a.title) < (Practice.key(b.city), Practice.key(b.title), b.title)
      }
      for m in found[n].practices.indices {
        count += 1
        found[n].practices[m].label = "practice-\(count)"
      }
    }
    return found
  }

  /// A group for each key that some practice has; those without a key stand last.
  private static func groups(
    _ practices: [Practice], _ keys: [String], title: (String) -> String, _ wording: Wording,
    by key: (Practice) -> String?
  ) -> [Group] {
    let known = Set(keys)
    let own = Dictionary(grouping: practices) { practice in key(practice).flatMap { known.contains($0) ? $0 : nil } }
    let groups = keys.compactMap { key in own[key].map { Group(key: key, title: title(key), practices: $0) } }
    return groups + (own[nil].map { [Group(key: nil, title: wording.atlas.unknown, practices: $0)] } ?? [])
  }

  /// Practices that stand under another area but belong to this one too.
  func others(in group: Group) -> [Practice] {
    guard grouping == .area, let area = group.key else { return [] }
    let own = Set(group.practices.map(\.label))
    return practices.filter { $0.areas.contains(area) && !own.contains($0.label) }
      .sorted { Practice.key($0.title) < Practice.key($1.title) }
  }

  /// How many practices each area has, in the order of the areas, as far as these are chosen; one of several areas counts
  /// in each.
  var counts: [(area: String, count: Int)] {
    areaNames.ordered(practices.flatMap(\.areas)).filter { areas?.contains($0) ?? true }.map { area in
      (area, practices.count { $0.areas.contains(area) })
    }
  }
}

extension PracticeSelection {
  /// The heading and the entries of an index.
  func entries(of index: Index) -> (title: String, entries: [BackIndex.Entry]) {
    let words = wording.practices
    switch index {
    case .area:
      let entries = areaNames.ordered(practices.flatMap(\.areas)).map { area in
        let own = practices.filter { $0.areas.contains(area) }
        let titled = own.map { BackIndex.Entry(RichText($0.title), at: [$0.label]) }
        return BackIndex.Entry(RichText(areaNames.name(area)), entries: alphabetical(titled))
      }
      return (words.indexByArea, entries)
    case .country:
      let entries = practices.map(\.country).eachOnce.map { country in
        entry(wording.country(country)) { $0.country == country }
      }
      return (words.indexByCountry, alphabetical(entries))
    case .city:
      let entries = practices.map(\.place).eachOnce.map { place in entry(place) { $0.place == place } }
      return (words.indexByCity, alphabetical(entries))
    case .year:
      let years = Set(practices.compactMap(\.year)).sorted(by: >).map { year in
        entry(wording.number(year, grouped: false)) { $0.year == year }
      }
      let unknown = practices.contains { $0.year == nil } ? [entry(wording.atlas.unknown) { $0.year == nil }] : []
      return (words.indexByYear, years + unknown)
    }
  }

  private func entry(_ title: String, _ belongs: (Practice) -> Bool) -> BackIndex.Entry {
    BackIndex.Entry(RichText(title), at: practices.filter(belongs).map(\.label))
  }

  private func alphabetical(_ entries: [BackIndex.Entry]) -> [BackIndex.Entry] {
    entries.sorted { Practice.key($0.title.plain) < Practice.key($1.title.plain) }
  }
}
