import Geometry

/// Countries and borders of a view, laid out at a width.
struct MapLand {
  /// Outlines by country, in the order of the world's countries.
  private(set) var shapes: [(country: WorldMap.Country, path: Path)] = []
  /// Lines between countries.
  private(set) var borders: [[Point]] = []
  let size: Size
  private let view: MapView
  private let scale: Double

  /// Points nearer than this to the one before them would not be seen.
  private static let finest = 0.3

  init(_ view: MapView, width: Length, world: WorldMap = .shared) {
    self.view = view
    scale = width.points / view.box.width
    size = Size(width, Length(points: view.box.height * scale))
    let clip = MapClip(box: view.box)
    let step = Self.finest / scale
    // Arcs are thinned before they are joined: neighbours keep the same border.
    let arcs = world.arcs.map { arc -> [MapPoint?] in
      var kept: [MapPoint?] = []
      var last: MapPoint?
      for (n, point) in arc.enumerated() {
        let place = view.projection(point)
        if let place, let last, n < arc.count - 1, (place.x - last.x).magnitude < step,
          (place.y - last.y).magnitude < step
        {
          continue
        }
        kept.append(place)
        last = place
      }
      return kept
    }
    for country in world.countries {
      var path = Path()
      for row in country.rings {
        let ring = world.points(ofRing: row, in: arcs)
        // What reaches to the far side of the globe is not near enough to be on the map.
        let known = ring.compactMap { $0 }
        guard known.count == ring.count, known.count > 3 else { continue }
        var box = MapBox()
        for point in known { box.add(point) }
        guard box.meets(view.box) else { continue }
        let cut = clip.ring(known)
        guard cut.count > 2 else { continue }
        path.move(to: place(cut[0]))
        for point in cut.dropFirst() { path.line(to: place(point)) }
        path.close()
      }
      if !path.elements.isEmpty { shapes.append((country, path)) }
    }
    for number in world.borders {
      let arc = arcs[number - 1].compactMap { $0 }
      borders += clip.line(arc).map { $0.map(place) }
    }
  }

  /// Where a projected point stands on the paper.
  private func place(_ p: MapPoint) -> Point {
    Point(
      Length(points: min(max((p.x - view.box.minX) * scale, 0), size.width.points)),
      Length(points: min(max((view.box.maxY - p.y) * scale, 0), size.height.points)))
  }

  /// Where a place stands; nil where it is not on the map.
  func place(_ point: GeoPoint) -> Point? {
    guard let p = view.projection(point), p.x >= view.box.minX, p.x <= view.box.maxX, p.y >= view.box.minY,
      p.y <= view.box.maxY
    else { return nil }
    return place(p)
  }
}
