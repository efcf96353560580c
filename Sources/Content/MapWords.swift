/// What maps say by themselves.
public struct MapWords: Hashable, Sendable, Decodable {
  public var map: String
  /// Before the number of places on a map.
  public var places: String
  /// The heads of a map's data table.
  public var place: String
  public var country: String
  /// What the tints of countries tell, where nothing better is said.
  public var countries: String
  /// Under every map.
  public var outlines: String
}
