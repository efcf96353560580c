/// A place on the globe, in degrees.
struct GeoPoint: Hashable, Sendable {
  /// East of Greenwich, −180 to 180.
  var longitude: Double
  /// North of the equator, −90 to 90.
  var latitude: Double
}

/// A place on a projected map, in radii of the globe; y runs up.
struct MapPoint: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A part of a projected map.
struct MapBox: Hashable, Sendable {
  var minX = Double.infinity
  var maxX = -Double.infinity
  var minY = Double.infinity
  var maxY = -Double.infinity

  var isEmpty: Bool { minX > maxX }
  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var middle: MapPoint { MapPoint(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  mutating func add(_ p: MapPoint) {
    (minX, maxX) = (min(minX, p.x), max(maxX, p.x))
    (minY, maxY) = (min(minY, p.y), max(maxY, p.y))
  }

  func meets(_ other: MapBox) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Wider by `x` and higher by `y` on either side.
  func padded(_ x: Double, _ y: Double) -> MapBox {
    MapBox(minX: minX - x, maxX: maxX + x, minY: minY - y, maxY: maxY + y)
  }
}
