/// Dots beside each other on a line: each as near to the line as it can without touching another. Nothing is random.
struct Swarm {
  /// Distances from the line in points, negative above it, in the order of the places.
  private(set) var offsets: [Double] = []

  /// The farthest edge of a dot from the line.
  private(set) var reach: Double

  /// Dots of a radius at places along a line, which are sorted, around a larger one that stands on it. Where they reach
  /// farther than `limit`, the rest is left out.
  init(
    _ places: [Double], radius: Double, around big: (place: Double, radius: Double)? = nil, limit: Double = .infinity
  ) {
    reach = big?.radius ?? 0
    let gap = radius * 2 + 0.3
    let far = radius + (big?.radius ?? 0) + 0.5
    var first = 0
    for (n, x) in places.enumerated() {
      while first < n, x - places[first] >= gap { first += 1 }
      let near = Array(first..<n)
      // Where the dot would touch one that stands already, above or below it; the line itself first.
      var candidates = [0.0]
      for j in near {
        let rise = (gap * gap - (x - places[j]) * (x - places[j])).squareRoot()
        candidates += [offsets[j] - rise, offsets[j] + rise]
      }
      let aside = big.map { x - $0.place } ?? far
      if aside.magnitude < far {
        let rise = (far * far - aside * aside).squareRoot()
        candidates += [-rise, rise]
      }
      let sorted = candidates.sorted { ($0.magnitude, $0) < ($1.magnitude, $1) }
      let free = sorted.first { y in
        let clear = near.allSatisfy { j in
          let (dx, dy) = (x - places[j], y - offsets[j])
          return dx * dx + dy * dy >= gap * gap - 1e-6
        }
        return clear && aside * aside + y * y >= (aside.magnitude < far ? far * far - 1e-6 : 0)
      }
      offsets.append(free ?? 0)
      reach = max(reach, (free ?? 0).magnitude + radius)
      if reach > limit { return }
    }
  }
}
