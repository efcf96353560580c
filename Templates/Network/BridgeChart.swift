import Tessera

/// Who works with whom: the cities one under another, and an arch from each to those with whom it shares a project.
struct BridgeChart: Drawable {
  let motif: BridgeMotif
  /// What a listener is told: each project with its cities.
  let alternative: String

  private static let row = 17.pt
  private static let gap = 12.pt

  func height(width: Length, on canvas: any DrawingCanvas) -> Length { Self.row * motif.cities.count }

  func draw(in size: Size, on canvas: any DrawingCanvas) {
    let colours = canvas.theme.colours
    let isMirrored = canvas.wording.isRightToLeft
    func across(_ x: Length) -> Length { isMirrored ? size.width - x : x }
    func style(_ city: BridgeMotif.City) -> DrawingText {
      DrawingText(
        size: canvas.theme.sizes.small, isBold: city.isNew, colour: city.isNew ? colours.second : colours.ink)
    }
    let names = motif.cities.map { canvas.measure($0.name, style($0)) }
    let shore = (names.map(\.width).max() ?? .zero) + Self.gap
    let room = size.width - shore - 6.pt
    func y(_ place: Int) -> Length { Self.row * place + Self.row / 2 }
    let farthest = motif.bridges.map { $0.last - $0.first }.max() ?? 1
    for bridge in motif.bridges.sorted(by: { ($1.projects, $0.first, $0.last) > ($0.projects, $1.first, $1.last) }) {
      let reach = room * (Double(bridge.last - bridge.first) / Double(max(farthest, 1)))
      let weight = (0.9 + 1.1 * Double(min(bridge.projects, 4) - 1)).pt
      canvas.stroke(
        Self.arch(x: shore, from: y(bridge.first), to: y(bridge.last), reach: reach, across: across), colours.accent,
        width: weight, dashes: [])
    }
    for (place, city) in motif.cities.enumerated() {
      let measure = names[place]
      let baseline = y(place) + (measure.ascent - measure.descent) / 2
      canvas.text(
        city.name, at: Point(across(shore - Self.gap), baseline), anchor: isMirrored ? .start : .end, style(city))
      let isJoined = motif.bridges.contains { $0.first == place || $0.last == place }
      let centre = Point(across(shore), y(place))
      canvas.fill(Path(circle: centre, radius: 4.4.pt), Colour(grey: 255))
      canvas.fill(
        Path(circle: centre, radius: 3.2.pt), city.isNew ? colours.second : isJoined ? colours.accent : colours.muted)
    }
  }

  /// Half an ellipse that lies on its side.
  private static func arch(
    x: Length, from a: Length, to b: Length, reach: Length, across: (Length) -> Length
  ) -> Path {
    // The handle of a quarter circle, 4/3·(√2−1).
    let k = 0.552_284_75
    let (half, middle) = ((b - a) / 2, (a + b) / 2)
    func point(_ dx: Length, _ y: Length) -> Point { Point(across(x + dx), y) }
    var path = Path()
    path.move(to: point(.zero, a))
    path.curve(point(reach * k, a), point(reach, middle - half * k), to: point(reach, middle))
    path.curve(point(reach, middle + half * k), point(reach * k, b), to: point(.zero, b))
    return path
  }
}

extension NetworkYear {
  /// Above as many cities names would fill more than a page.
  private static let mostCities = 36

  /// The figure of who works with whom; nothing where no project joins two cities.
  var bridges: [Block] {
    let motif = BridgeMotif(self)
    guard !motif.bridges.isEmpty, motif.cities.count <= Self.mostCities else { return [] }
    let told = (data.projects ?? []).compactMap { project -> String? in
      guard let cities = project.cities, cities.count > 1 else { return nil }
      return project.title.value.text + wording.colon + wording.list(cities.map { name($0.value) })
    }
    let alternative = ([words.bridges] + told).joined(separator: wording.charts.sentence)
    return Figure(
      BridgeChart(motif: motif, alternative: alternative),
      caption: RichText("\(words.bridges)") + RichText(wording.charts.sentence + words.bridgesSubtitle)
    ).blocks
  }
}
