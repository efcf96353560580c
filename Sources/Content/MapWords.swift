/// What maps say by themselves.
public struct MapWords: Hashable, Sendable {
  public var map = "Map"
  /// Before the number of places on a map.
  public var places = "Places"
  /// The heads of a map's data table.
  public var place = "Place"
  public var country = "Country"
  /// What the tints of countries tell, where nothing better is said.
  public var countries = "Number by country"
  /// Under every map.
  public var outlines = "Outlines: Natural Earth. They imply no opinion on the legal status of any territory."

  public init() {}
}
