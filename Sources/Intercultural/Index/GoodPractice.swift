public import Tessera

/// What a city did well, told to the others.
public struct GoodPractice: Hashable, Sendable {
  public var title: String
  public var city: IndexCity.ID
  public var year: Int?
  /// Ids of areas or composites.
  public var areas: [String]
  public var text: String
  public var link: String?
  public var place = Place()

  public init(title: String, city: IndexCity.ID, year: Int? = nil, areas: [String], text: String, link: String? = nil) {
    self.title = title
    self.city = city
    self.year = year
    self.areas = areas
    self.text = text
    self.link = link
  }
}

extension IndexDatabase {
  /// Practices to tell a city about, for one area: those of the cities with the highest rate in it first, then the newest,
  /// then by title. Never the city's own; practices of cities without a rate stand last.
  ///
  /// - Parameters:
  ///   - figure: an area or composite of `edition`; a practice for an area of a composite serves the composite too.
  ///   - limit: how many at most; one of each city as long as there are others.
  public func practices(
    for figure: String, in edition: IndexEdition, excluding city: IndexCity.ID, limit: Int = .max
  ) -> [GoodPractice] {
    let own = [figure] + (edition.composite(figure)?.areas ?? [])
    // What the figure is called in other editions.
    let wanted = Set(own + own.flatMap { id in editions.compactMap { edition.counterpart(of: id, in: $0) } })
    let ranked = practices.filter { $0.city != city && !wanted.isDisjoint(with: $0.areas) }
      .map { (practice: $0, rate: rate(of: $0.city, figure, in: edition) ?? -1) }
      .sorted { a, b in
        (b.rate, b.practice.year ?? 0, a.practice.title) < (a.rate, a.practice.year ?? 0, b.practice.title)
      }.map(\.practice)
    var firsts: [GoodPractice] = []
    var others: [GoodPractice] = []
    var cities: Set<IndexCity.ID> = []
    for practice in ranked {
      if cities.insert(practice.city).inserted { firsts.append(practice) } else { others.append(practice) }
    }
    // In their order of strength again, once it is known which are printed.
    let chosen = Set((firsts + others).prefix(limit))
    return ranked.filter { chosen.contains($0) }
  }

  /// The latest rate of a city in a figure of an edition.
  private func rate(of city: IndexCity.ID, _ figure: String, in edition: IndexEdition) -> Double? {
    latest(of: city, comparedWith: edition).flatMap { rate(of: figure, of: edition, in: $0) }
  }
}
