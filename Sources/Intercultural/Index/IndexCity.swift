public import Tessera

/// A city with its numbers, as the samples want them.
public struct IndexCity: Hashable, Sendable, Identifiable {
  /// Name and country tell cities apart.
  public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var name: String
    public var country: String

    public init(_ name: String, _ country: String) {
      self.name = name
      self.country = country
    }

    public static func < (a: ID, b: ID) -> Bool { (a.name, a.country) < (b.name, b.country) }
    public var description: String { country.isEmpty ? name : "\(name), \(country)" }
  }

  /// What the diversity share counts. Sources give one or the other.
  public enum Measure: String, CaseIterable, Sendable {
    case foreignBorn = "foreign-born"
    case nonNationals = "non-nationals"
  }

  public var name: String
  public var country: String
  /// ISO 3166-1 alpha-2.
  public var countryCode: String?
  public var population: Int?
  /// The share of foreign-born or non-nationals, in percent.
  public var diversity: Double?
  public var measure: Measure?
  /// The national network that the city belongs to.
  public var network: String?
  /// In degrees, north and east positive.
  public var latitude: Double?
  public var longitude: Double?
  public var place = Place()

  public init(_ name: String, country: String) {
    self.name = name
    self.country = country
  }

  public var id: ID { ID(name, country) }
}
