public import Tessera

/// Chooses completions, as the views of an atlas of all cities do. What is nil does not narrow.
public struct IndexFilter: Hashable, Sendable {
  /// Ids of bands.
  public var populationBand: String?
  public var diversityBand: String?
  public var country: String?
  public var network: String?
  /// The id of an edition.
  public var edition: String?
  /// Completions of these years.
  public var years: ClosedRange<Int>?
  /// A figure that must have a rate.
  public var figure: String?
  /// Whether only the last completion of each city is taken, of those that pass.
  public var latestOnly = true
  public var drafts = false

  public init() {}
}

extension IndexDatabase {
  /// The completions that pass a filter, by city in the order of the database, oldest first.
  public func completions(where filter: IndexFilter) -> [Completion] {
    cities(where: filter).flatMap { city in
      let own = completions(of: city.id, drafts: filter.drafts).filter { completion in
        (filter.edition == nil || completion.edition == filter.edition)
          && (filter.years?.contains(completion.date.year) ?? true)
          && (filter.figure.map { completion.rates[$0] != nil } ?? true)
      }
      return filter.latestOnly ? own.suffix(1) : own[...]
    }
  }

  /// The cities that pass a filter, with a result or without.
  public func cities(where filter: IndexFilter) -> [IndexCity] { cities.filter { passes($0, filter) } }

  private func passes(_ city: IndexCity, _ filter: IndexFilter) -> Bool {
    (filter.populationBand == nil || bands.populationBand(of: city)?.id == filter.populationBand)
      && (filter.diversityBand == nil || bands.diversityBand(of: city)?.id == filter.diversityBand)
      && (filter.country == nil || city.country == filter.country)
      && (filter.network == nil || city.network == filter.network)
  }
}
