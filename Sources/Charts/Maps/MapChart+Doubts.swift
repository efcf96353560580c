extension MapChart {
  /// What is doubtful about where places are, and what to do.
  public struct Doubt: Hashable, Sendable {
    /// The number of the place, from 0.
    public var place: Int
    public var message: String
    public var hint: String
  }

  /// Places whose latitude and longitude are most likely exchanged or of the other sign, or that lie far off.
  ///
  /// A place is held against its country, where maps know it; else against the others of its country, or of none. Where these
  /// are few, or all alike, only exchanging that brings them all to Europe from far away is told.
  public static func doubts(about places: [Place]) -> [Doubt] {
    var doubts: [Doubt] = []
    var groups: [String: [Int]] = [:]
    for (number, place) in places.enumerated() {
      guard let point = place.point, place.problem == nil else { continue }
      if let name = place.country, let country = WorldMap.shared.country(name), !country.rings.isEmpty {
        let parts = WorldMap.shared.parts(of: country)
        if !parts.contains(where: { $0.holds(point) }) {
          let slip = Slip.allCases.first { slip in parts.contains { $0.holds(slip.mended(point)) } }
          doubts.append(
            Doubt(
              place: number, message: "“\(place.name)” does not lie in or near \(country.name)",
              hint: slip?.hint ?? "correct latitude and longitude: \(place.latitude ?? 0), \(place.longitude ?? 0)"))
        }
      } else {
        groups[place.country ?? "", default: []].append(number)
      }
    }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) { doubts += self.doubts(about: group, of: places) }
    return doubts.sorted { $0.place < $1.place }
  }

  /// Places that belong together, with no outline to hold them against.
  private static func doubts(about group: [Int], of places: [Place]) -> [Doubt] {
    let points = group.compactMap { places[$0].point }
    guard points.count == group.count, let first = group.first else { return [] }
    if points.allSatisfy({ !MapArea.aroundEurope.holds($0) && MapArea.europe.holds(Slip.exchanged.mended($0)) }) {
      let who = group.count == 1 ? "“\(places[first].name)” lies" : "“\(places[first].name)” and the other places lie"
      return [Doubt(place: first, message: "\(who) far from Europe", hint: Slip.exchanged.hint)]
    }
    guard group.count > 3 else { return [] }
    return group.indices.compactMap { index in
      let others = points.indices.filter { $0 != index }.map { points[$0] }
      let middle = GeoPoint(
        longitude: Self.median(others.map(\.longitude)), latitude: Self.median(others.map(\.latitude)))
      let far = middle.degrees(to: points[index])
      let slip = Slip.allCases.first { middle.degrees(to: $0.mended(points[index])) < far / 3 }
      guard far > 4, let slip else { return nil }
      return Doubt(
        place: group[index], message: "“\(places[group[index]].name)” lies far from the other places", hint: slip.hint)
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// How a pair of coordinates is written wrong.
private enum Slip: CaseIterable {
  case exchanged, west, south

  func mended(_ point: GeoPoint) -> GeoPoint {
    switch self {
    case .exchanged: GeoPoint(longitude: point.latitude, latitude: point.longitude)
    case .west: GeoPoint(longitude: -point.longitude, latitude: point.latitude)
    case .south: GeoPoint(longitude: point.longitude, latitude: -point.latitude)
    }
  }

  var hint: String {
    switch self {
    case .exchanged: "latitude and longitude seem to be exchanged: latitude is the one from north to south"
    case .west: "the sign of the longitude seems to be wrong: east is positive, west negative"
    case .south: "the sign of the latitude seems to be wrong: north is positive, south negative"
    }
  }
}

/// A part of the globe between two parallels and two meridians, in degrees.
private struct MapArea {
  var latitudes: ClosedRange<Double>
  var longitudes: ClosedRange<Double>

  static let europe = MapArea(latitudes: 36...72, longitudes: -25...45)
  /// With what lies so near that exchanged coordinates may well be right.
  static let aroundEurope = MapArea(latitudes: 27...72, longitudes: -32...70)

  func holds(_ point: GeoPoint) -> Bool {
    latitudes.contains(point.latitude) && longitudes.contains(point.longitude)
  }
}

extension WorldMap {
  /// The pieces of land of a country, each with a degree around it: outlines are coarse, and ports stand outside of them.
  fileprivate func parts(of country: Country) -> [MapArea] {
    country.rings.compactMap { ring in
      let points = ring.flatMap { arcs[abs($0) - 1] }
      let (latitudes, longitudes) = (points.map(\.latitude), points.map(\.longitude))
      guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
        let east = longitudes.max()
      else { return nil }
      return MapArea(latitudes: south - 1...north + 1, longitudes: west - 1...east + 1)
    }
  }
}

extension GeoPoint {
  /// How far another place is, in degrees of the globe, roughly: east and west count less than north and south.
  fileprivate func degrees(to other: GeoPoint) -> Double {
    let (east, north) = ((longitude - other.longitude) * 0.7, latitude - other.latitude)
    return (east * east + north * north).squareRoot()
  }
}
