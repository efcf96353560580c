public import Tessera

/// One questionnaire that a city filled in, with the rates that came of it.
public struct Completion: Hashable, Sendable {
  public var city: IndexCity.ID
  /// The id of the edition.
  public var edition: String
  public var date: IndexDate
  /// By the id of area, composite and aggregate: as given, else made of answers or parts by the edition's rules.
  public var rates: [String: Rate]
  /// Empty where only rates are known.
  public var answers: Answers = [:]
  /// A result that is not agreed yet counts in no sample.
  public var isDraft = false
  public var place = Place()

  public init(city: IndexCity.ID, edition: String, date: IndexDate, rates: [String: Rate] = [:]) {
    self.city = city
    self.edition = edition
    self.date = date
    self.rates = rates
  }

  /// The rate of a figure in percent, as published.
  public func rate(_ figure: String) -> Double? { rates[figure]?.value }
}

/// The rate of achievement of a figure.
public struct Rate: Hashable, Sendable {
  /// Where a rate comes from.
  public enum Source: String, Sendable {
    /// Stated in the database.
    case given
    /// Made of answers.
    case answers
    /// Made of the rates of other figures.
    case parts
  }

  /// In percent, from 0 to 100.
  public var value: Double
  public var source: Source
  public var place = Place()

  public init(_ value: Double, source: Source = .given, place: Place = Place()) {
    self.value = value
    self.source = source
    self.place = place
  }

  /// Whole percent; halves away from zero. To nine decimals first, so that binary fractions tip no half.
  public static func rounded(_ value: Double) -> Double {
    ((value * 1e9).rounded() / 1e9).rounded(.toNearestOrAwayFromZero)
  }
}
