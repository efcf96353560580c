public import Tessera

/// Everything that is known of the Index at one date: the one value that reports, atlas and command read.
public struct IndexDatabase: Hashable, Sendable {
  public var name: String
  /// The state of the database: later completions are not compared with, and every average is printed with this date.
  public var date: IndexDate
  /// Whether cities and rates are invented.
  public var isSample = false
  /// What must be said wherever the data are shown.
  public var notice = LocalText()
  public var cities: [IndexCity] = []
  public var completions: [Completion] = []
  public var editions: [IndexEdition] = []
  public var bands = Bands()
  public var practices: [GoodPractice] = []

  public init(name: String, date: IndexDate) {
    self.name = name
    self.date = date
  }
}

extension IndexDatabase {
  public func city(_ id: IndexCity.ID) -> IndexCity? { cities.first { $0.id == id } }

  /// The cities of a name, or of a name with its country: "Bilbao" or "Bilbao, Spain".
  public func cities(named name: String) -> [IndexCity] {
    cities.filter { $0.name == name || $0.id.description == name }
  }

  public func edition(_ id: String) -> IndexEdition? { editions.first { $0.id == id } }

  /// What a city completed up to the date of the database, oldest first; drafts only when asked for.
  public func completions(of city: IndexCity.ID, drafts: Bool = false) -> [Completion] {
    completions.filter { $0.city == city && !$0.date.isAfter(date) && (drafts || !$0.isDraft) }.sorted {
      $0.date < $1.date
    }
  }

  /// The last completion of a city, of one edition or of any.
  public func latest(of city: IndexCity.ID, edition: String? = nil, drafts: Bool = false) -> Completion? {
    completions(of: city, drafts: drafts).last { edition == nil || $0.edition == edition }
  }

  /// The last completion of a city whose edition is compared with the given one.
  public func latest(of city: IndexCity.ID, comparedWith edition: IndexEdition) -> Completion? {
    completions(of: city).last { self.edition($0.edition).map(edition.isCompared) ?? false }
  }

  /// The completion before a given one, of an edition that it is compared with.
  public func previous(to completion: Completion) -> Completion? {
    guard let edition = edition(completion.edition) else { return nil }
    return completions(of: completion.city).last {
      $0.date < completion.date && (self.edition($0.edition).map(edition.isCompared) ?? false)
    }
  }

  /// The rate that a completion of any edition has in a figure of the given edition; nil where they cannot be compared.
  public func rate(of figure: String, of edition: IndexEdition, in completion: Completion) -> Double? {
    guard let own = self.edition(completion.edition) else { return nil }
    return edition.counterpart(of: figure, in: own).flatMap { completion.rate($0) }
  }
}
