public import Tessera

/// A city's results beside those of its samples, figure by figure.
public struct Comparison: Sendable {
  public var city: IndexCity
  public var completion: Completion
  public var edition: IndexEdition
  /// The samples that could be made, in the order asked for.
  public var samples: [Sample]
  /// The kinds asked for that could not be made: the city stands in no such band.
  public var missing: [SampleKind]
  /// The aggregate, then the areas, each composite before its own.
  public var rows: [Row]

  /// One figure.
  public struct Row: Sendable, Identifiable {
    public var figure: IndexFigure
    /// Whether it is an area inside a composite.
    public var isPart: Bool
    public var isExtended: Bool
    /// The city's rate; nil where it has none.
    public var rate: Rate?
    /// One for each sample of the comparison; nil where no other city has a rate.
    public var statistics: [SampleStatistics?]

    public var id: String { figure.id }

    /// How far the city is above the average of a sample, in whole percentage points of the printed numbers, so that
    /// readers find the same.
    public func difference(_ sample: Int = 0) -> Int? {
      guard let rate, statistics.indices.contains(sample), let average = statistics[sample]?.average else { return nil }
      return Int(Rate.rounded(rate.value)) - Int(Rate.rounded(average))
    }
  }

  /// Compares a completion with the samples of the given kinds.
  public init?(
    of completion: Completion, in database: IndexDatabase, samples kinds: [SampleKind] = SampleKind.allCases,
    scope: IndexScope = .all
  ) {
    guard let city = database.city(completion.city), let edition = database.edition(completion.edition) else {
      return nil
    }
    let samples = kinds.compactMap { database.sample($0, for: completion) }
    self.city = city
    self.completion = completion
    self.edition = edition
    self.samples = samples
    missing = kinds.filter { kind in !samples.contains { $0.kind == kind } }
    rows = edition.figures(scope).map { figure in
      Row(
        figure: figure, isPart: edition.isPart(figure.id), isExtended: edition.isExtended(figure.id),
        rate: completion.rates[figure.id], statistics: samples.map { database.statistics(of: figure.id, in: $0) })
    }
  }

  public subscript(figure: String) -> Row? { rows.first { $0.id == figure } }

  /// Whether a rate was made by rules that are not the official ones.
  public var isProvisional: Bool {
    edition.isProvisional && completion.rates.values.contains { $0.source != .given }
  }
}
