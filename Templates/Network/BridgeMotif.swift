import Tessera

/// The cover of a network's report: its cities stand on a shore, and an arch joins two that work on a project together.
///
/// Cities are lit that are new this year. Arches stand in the water again. Everything follows from the network's own data, so
/// every network and year has its own cover.
struct BridgeMotif: Drawable {
  /// The cities in their order; whether they joined this year.
  var cities: [City]
  /// Pairs of cities, by their places, with the number of projects that join them.
  var bridges: [Bridge]

  struct City: Hashable, Sendable {
    var name: String
    var isNew: Bool
  }

  struct Bridge: Hashable, Sendable {
    var first: Int
    var last: Int
    var projects: Int
  }

  var alternative: String { "" }

  /// Where the shore lies, as a share of the height.
  private static let shore = 0.66
  private static let margin = 34.pt

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { width * 0.79 }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    let colours = canvas.theme.colours
    let shore = size.height * Self.shore
    canvas.fill(Path(Rectangle(.zero, size)), colours.accent)
    let water = Rectangle(x: .zero, y: shore, width: size.width, height: size.height - shore)
    canvas.fill(Path(water), colours.accent.tint(0.86))
    let mirrored = canvas.wording.isRightToLeft
    let step = cities.count > 1 ? (size.width - Self.margin * 2) / (cities.count - 1) : .zero
    func x(_ place: Int) -> Length {
      let x = cities.count > 1 ? Self.margin + step * place : size.width / 2
      return mirrored ? size.width - x : x
    }
    // Wide arches first: narrow ones stand before them.
    for bridge in drawn.sorted(by: { ($1.last - $1.first, $0.first) < ($0.last - $0.first, $1.first) }) {
      let (a, b) = (min(x(bridge.first), x(bridge.last)), max(x(bridge.first), x(bridge.last)))
      let rise = min((b - a) / 2, shore - Self.margin)
      let weight = (2.5 + 2.5 * Double(min(bridge.projects, 4))).pt
      let far = Double(bridge.last - bridge.first) / Double(max(cities.count - 1, 1))
      let tone = bridge.projects == 0 ? 0.72 : 0.62 - 0.3 * (1 - far)
      canvas.stroke(
        Self.arch(from: a, to: b, foot: shore, rise: rise), colours.accent.tint(tone), width: weight, dashes: [])
      let depth = min(rise * 0.42, size.height - shore - 10.pt)
      canvas.stroke(
        Self.arch(from: a, to: b, foot: shore, rise: -depth), colours.accent.tint(min(tone + 0.14, 0.78)),
        width: weight * 0.6,
        dashes: [])
    }
    canvas.stroke(
      Path(from: Point(.zero, shore), to: Point(size.width, shore)), colours.accent.tint(0.3), width: 1.2.pt, dashes: []
    )
    for (place, city) in cities.enumerated() {
      let centre = Point(x(place), shore)
      canvas.fill(Path(circle: centre, radius: city.isNew ? 11.pt : 8.pt), colours.accent)
      canvas.fill(
        Path(circle: centre, radius: city.isNew ? 8.pt : 5.5.pt),
        city.isNew ? colours.second.tint(0.92) : colours.accent.tint(0.06))
    }
  }

  /// Neighbours are always joined, so that a network without projects is a row of bridges all the same.
  private var drawn: [Bridge] {
    let joined = Set(bridges.map { [$0.first, $0.last] })
    let base = cities.indices.dropLast().filter { !joined.contains([$0, $0 + 1]) }
    return bridges + base.map { Bridge(first: $0, last: $0 + 1, projects: 0) }
  }

  /// Half an ellipse over its feet; below them where `rise` is negative.
  private static func arch(from a: Length, to b: Length, foot: Length, rise: Length) -> Path {
    // The handle of a quarter circle, 4/3·(√2−1).
    let k = 0.552_284_75
    let (half, middle, top) = ((b - a) / 2, (a + b) / 2, foot - rise)
    var path = Path()
    path.move(to: Point(a, foot))
    path.curve(Point(a, foot - rise * k), Point(middle - half * k, top), to: Point(middle, top))
    path.curve(Point(middle + half * k, top), Point(b, foot - rise * k), to: Point(b, foot))
    return path
  }
}

extension BridgeMotif {
  /// The bridges of a network: its members by the alphabet, its projects as arches.
  init(_ year: NetworkYear) {
    cities = year.members.map { City(name: $0.display, isNew: $0.since.value == year.data.year) }
    var counts: [[Int]: Int] = [:]
    for project in year.data.projects ?? [] {
      let places = (project.cities ?? []).compactMap { city in
        year.members.firstIndex { $0.isCalled(city.value) }
      }
      let joined = Set(places).sorted()
      for (n, first) in joined.enumerated() {
        for last in joined[(n + 1)...] { counts[[first, last], default: 0] += 1 }
      }
    }
    bridges = counts.map { Bridge(first: $0.key[0], last: $0.key[1], projects: $0.value) }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
  }
}
