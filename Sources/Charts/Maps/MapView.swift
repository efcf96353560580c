/// The part of the world that a map shows, and how.
struct MapView: Hashable, Sendable {
  let projection: MapProjection
  let box: MapBox

  /// Beyond these spans, in degrees, one centre serves no longer: the whole world is shown.
  private static let widest = 130.0
  private static let tallest = 100.0
  /// The least that a map shows to either side, in radii of the globe: about 350 km.
  private static let least = 0.055
  /// Height by width.
  private static let lowest = 0.5

  /// `highest` is the greatest height by width.
  init(_ chart: MapChart, highest: Double) {
    let shapes = min(Self.lowest, highest)...max(highest, 0.1)
    let flat = min(0.45, shapes.upperBound)...min(0.5, shapes.upperBound)
    let points = Self.points(chart)
    switch chart.region {
    case .world: self.init(.equalEarth, of: Self.world, shapes: flat)
    case .europe: self.init(around: Self.europe, shapes: shapes)
    case .fitting:
      let (west, span) = Self.longitudes(points)
      let latitudes = points.map(\.latitude)
      let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
      if span > Self.widest || north - south > Self.tallest {
        self.init(.equalEarth, of: Self.world, shapes: flat)
      } else {
        let middle = west + span / 2
        let centre = GeoPoint(longitude: middle > 180 ? middle - 360 : middle, latitude: (south + north) / 2)
        self.init(.lambert(centre), of: points, shapes: shapes, padding: 0.09)
      }
    }
  }

  private init(around points: [GeoPoint], shapes: ClosedRange<Double>) {
    let (west, span) = Self.longitudes(points)
    let latitudes = points.map(\.latitude)
    let centre = GeoPoint(longitude: west + span / 2, latitude: ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2)
    self.init(.lambert(centre), of: points, shapes: shapes)
  }

  private init(_ projection: MapProjection, of points: [GeoPoint], shapes: ClosedRange<Double>, padding: Double = 0) {
    self.projection = projection
    var box = MapBox()
    for point in points.compactMap({ projection($0) }) { box.add(point) }
    if box.isEmpty { box = MapBox(minX: -1, maxX: 1, minY: -1, maxY: 1) }
    box = box.padded(box.width * padding, box.height * padding)
    box = box.padded(max(0, Self.least - box.width / 2), max(0, Self.least - box.height / 2))
    // Too wide or too high a view gets more of the world at the sides that lack it.
    let shape = min(max(box.height / box.width, shapes.lowerBound), shapes.upperBound)
    if box.height < box.width * shape { box = box.padded(0, (box.width * shape - box.height) / 2) }
    if box.width < box.height / shape { box = box.padded((box.height / shape - box.width) / 2, 0) }
    self.box = box
  }

  /// Corners and middles of the edges.
  private static let europe = [
    GeoPoint(longitude: -22, latitude: 63.5), GeoPoint(longitude: -9.5, latitude: 36.5),
    GeoPoint(longitude: 15, latitude: 34.7), GeoPoint(longitude: 45, latitude: 38.5),
    GeoPoint(longitude: 42, latitude: 66), GeoPoint(longitude: 20, latitude: 71),
  ]
  private static let world = [
    GeoPoint(longitude: -180, latitude: 0), GeoPoint(longitude: 180, latitude: 0),
    GeoPoint(longitude: 0, latitude: 80), GeoPoint(longitude: 0, latitude: -56),
  ]

  /// What must be on the map: the places; of counted countries without places the land, or its middle where it is vast.
  private static func points(_ chart: MapChart) -> [GeoPoint] {
    var points = chart.places.compactMap(\.point)
    let seen = chart.places.filter(\.hasCoordinates).compactMap { $0.country.flatMap { WorldMap.shared.country($0) } }
    for count in chart.counts where !seen.contains(count.country) {
      guard let land = WorldMap.shared.largestRing(of: count.country) else { continue }
      let (x, y) = (land.map(\.longitude), land.map(\.latitude))
      guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max() else { continue }
      if east - west < 25, north - south < 15 {
        points += [GeoPoint(longitude: west, latitude: south), GeoPoint(longitude: east, latitude: north)]
      } else {
        points.append(GeoPoint(longitude: (west + east) / 2, latitude: (south + north) / 2))
      }
    }
    return points
  }

  /// The shortest stretch of longitudes that holds all points: its western end, and its length.
  private static func longitudes(_ points: [GeoPoint]) -> (west: Double, span: Double) {
    let sorted = points.map(\.longitude).sorted()
    guard let first = sorted.first, let last = sorted.last else { return (0, 0) }
    var (west, gap) = (first, first + 360 - last)
    for (a, b) in zip(sorted, sorted.dropFirst()) where b - a > gap { (west, gap) = (b, b - a) }
    return (west, 360 - gap)
  }
}

extension WorldMap {
  /// The points of a ring, from its arcs.
  func points<P>(ofRing row: [Int], in arcs: [[P]]) -> [P] {
    var points: [P] = []
    for arc in row where arc != 0 && arc.magnitude <= arcs.count {
      let piece = arcs[Int(arc.magnitude) - 1]
      // The first point of an arc is the last of the one before it.
      let rest = arc > 0 ? piece : piece.reversed()
      points += points.isEmpty ? rest : Array(rest.dropFirst())
    }
    return points
  }

  /// The outline of a country's largest part, by degrees.
  func largestRing(of country: Country) -> [GeoPoint]? {
    country.rings.map { points(ofRing: $0, in: arcs) }.max { a, b in Self.size(a) < Self.size(b) }
  }

  private static func size(_ ring: [GeoPoint]) -> Double {
    var sum = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) { sum += a.longitude * b.latitude - b.longitude * a.latitude }
    return sum.magnitude
  }
}
