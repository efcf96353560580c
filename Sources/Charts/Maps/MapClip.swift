/// Cuts lines and outlines at the edges of a map.
struct MapClip {
  let box: MapBox

  /// A closed outline cut at the four edges, one after the other (I. Sutherland and G. Hodgman, "Reentrant polygon
  /// clipping", 1974). Parts may stay joined along an edge, where nothing shows.
  func ring(_ points: [MapPoint]) -> [MapPoint] {
    var out = points
    for edge in Edge.allCases {
      let input = out
      out = []
      guard var last = input.last else { return [] }
      for point in input {
        let (wasInside, isInside) = (edge.keeps(last, box), edge.keeps(point, box))
        if wasInside != isInside { out.append(edge.crossing(last, point, box)) }
        if isInside { out.append(point) }
        last = point
      }
    }
    return out
  }

  /// The parts of a line inside.
  func line(_ points: [MapPoint]) -> [[MapPoint]] {
    var parts: [[MapPoint]] = []
    var open = false
    for (a, b) in zip(points, points.dropFirst()) {
      guard let (from, to) = segment(a, b) else {
        open = false
        continue
      }
      if open, parts.last?.last == from {
        parts[parts.count - 1].append(to)
      } else {
        parts.append([from, to])
      }
      open = to == b
    }
    return parts
  }

  /// The part of a straight line inside; nil where it is outside.
  private func segment(_ a: MapPoint, _ b: MapPoint) -> (MapPoint, MapPoint)? {
    var (a, b) = (a, b)
    for edge in Edge.allCases {
      switch (edge.keeps(a, box), edge.keeps(b, box)) {
      case (true, true): break
      case (false, false): return nil
      case (true, false): b = edge.crossing(a, b, box)
      case (false, true): a = edge.crossing(a, b, box)
      }
    }
    return (a, b)
  }

  private enum Edge: CaseIterable {
    case left, right, bottom, top

    func keeps(_ p: MapPoint, _ box: MapBox) -> Bool {
      switch self {
      case .left: p.x >= box.minX
      case .right: p.x <= box.maxX
      case .bottom: p.y >= box.minY
      case .top: p.y <= box.maxY
      }
    }

    func crossing(_ a: MapPoint, _ b: MapPoint, _ box: MapBox) -> MapPoint {
      switch self {
      case .left, .right:
        let x = self == .left ? box.minX : box.maxX
        return MapPoint(x: x, y: a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
      case .bottom, .top:
        let y = self == .bottom ? box.minY : box.maxY
        return MapPoint(x: a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y: y)
      }
    }
  }
}
