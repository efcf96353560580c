public import Tessera

/// A range of populations or of diversity shares whose cities are alike: from `lower`, below `upper`.
public struct Band: Hashable, Sendable, Identifiable {
  public var id: String
  public var names: LocalText
  /// Counts; nil for the lowest band.
  public var lower: Double?
  /// Does not count any more; nil for the highest band.
  public var upper: Double?
  public var place = Place()

  public init(id: String, names: LocalText = LocalText(), lower: Double? = nil, upper: Double? = nil) {
    self.id = id
    self.names = names
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ value: Double) -> Bool { value >= lower ?? -.infinity && value < upper ?? .infinity }
}

/// The bands of a database: data, since the programme changed them in 2019.
public struct Bands: Hashable, Sendable {
  /// In inhabitants, from small to large.
  public var population: [Band] = []
  /// In percent, from small to large.
  public var diversity: [Band] = []

  public init(population: [Band] = [], diversity: [Band] = []) {
    self.population = population
    self.diversity = diversity
  }

  public func populationBand(of city: IndexCity) -> Band? {
    city.population.flatMap { value in population.first { $0.contains(Double(value)) } }
  }

  public func diversityBand(of city: IndexCity) -> Band? {
    city.diversity.flatMap { value in diversity.first { $0.contains(value) } }
  }
}
