public import Tessera

/// A group of cities that a city is compared with.
public enum SampleKind: String, CaseIterable, Sendable {
  /// Every city of the database.
  case whole
  /// The cities of the same population band.
  case population
  /// The cities of the same diversity band.
  case diversity
  /// The cities of the same population band and the same diversity band.
  case both
}

/// The results that a city is compared with: the latest of each other city, up to the date of the database.
///
/// Drafts and editions that are not compared with the city's own are left out. Averages and quartiles are those of the
/// *other* cities; the city itself counts in `count` and in its position, as in "27th of 34".
public struct Sample: Hashable, Sendable {
  public var kind: SampleKind
  /// The state of the database that the sample was made of.
  public var date: IndexDate
  /// The bands that define the sample.
  public var populationBand: Band?
  public var diversityBand: Band?
  /// The completion that is compared.
  public var completion: Completion
  /// The latest completion of each other city, in the order of the database.
  public var others: [Completion]
  /// Whether some of the cities count foreign-born residents and some non-nationals.
  public var mixesMeasures = false

  /// Fewer cities than this, with the city itself, make a small sample: an average of them says little.
  public static let smallest = 5

  /// How many cities the sample has, with the city itself.
  public var count: Int { others.count + 1 }
  /// Whether the sample is so small that a report has to say so.
  public var isSmall: Bool { count < Self.smallest }
}

extension IndexDatabase {
  /// The sample of a kind for a completion; nil where the city stands in no such band.
  public func sample(_ kind: SampleKind, for completion: Completion) -> Sample? {
    guard let edition = edition(completion.edition), let city = city(completion.city) else { return nil }
    let population = bands.populationBand(of: city)
    let diversity = bands.diversityBand(of: city)
    let wantsPopulation = kind == .population || kind == .both
    let wantsDiversity = kind == .diversity || kind == .both
    if wantsPopulation && population == nil || wantsDiversity && diversity == nil { return nil }
    let alike = cities.filter { other in
      other.id != city.id && (!wantsPopulation || bands.populationBand(of: other) == population)
        && (!wantsDiversity || bands.diversityBand(of: other) == diversity)
    }
    var sample = Sample(
      kind: kind, date: date, populationBand: wantsPopulation ? population : nil,
      diversityBand: wantsDiversity ? diversity : nil, completion: completion,
      others: alike.compactMap { latest(of: $0.id, comparedWith: edition) })
    if wantsDiversity {
      let counted = Set(sample.others.map(\.city))
      sample.mixesMeasures =
        Set((alike.filter { counted.contains($0.id) } + [city]).compactMap(\.measure)).count > 1
    }
    return sample
  }

  /// What a sample says of one figure of the completion's edition; nil where no other city has a rate in it.
  public func statistics(of figure: String, in sample: Sample) -> SampleStatistics? {
    guard let edition = edition(sample.completion.edition) else { return nil }
    let rates = sample.others.compactMap { rate(of: figure, of: edition, in: $0) }
    return SampleStatistics(others: rates, own: sample.completion.rate(figure))
  }

  /// The other cities of a sample with their rates in a figure, the highest first: for charts of all cities.
  public func rates(of figure: String, in sample: Sample) -> [(city: IndexCity.ID, rate: Double)] {
    guard let edition = edition(sample.completion.edition) else { return [] }
    return sample.others.compactMap { other in rate(of: figure, of: edition, in: other).map { (other.city, $0) } }
      .sorted { ($1.rate, $0.city) < ($0.rate, $1.city) }
  }
}
