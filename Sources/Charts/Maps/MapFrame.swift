public import Content
public import Geometry

extension MapChart {
  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    let frame = MapFrame(chart: self, width: width, ruler: ruler)
    let plan = frame.plan()
    guard let height, plan.size.height > height else { return plan }
    // A page that is too low gets a lower part of the world.
    let land = max(frame.land.size.height - (plan.size.height - height), width * 0.3)
    return MapFrame(chart: self, width: width, highest: land, ruler: ruler).plan()
  }
}

/// How a map, its key and its list are arranged at one width.
struct MapFrame {
  let chart: MapChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let land: MapLand
  private let tints: MapTints

  /// The land takes no more, so that map, key and list have room on a page.
  static let highest = 340.pt
  /// Narrow maps may be higher than wide.
  private static let slimmest = 1.15

  init(chart: MapChart, width: Length, highest: Length = Self.highest, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    let theme = ruler.canvas.theme
    inks = Inks(theme, width: width)
    land = MapLand(MapView(chart, highest: min(Self.slimmest, highest / width)), width: width)
    tints = MapTints(chart.counts.map(\.count), theme: theme, inks: inks)
  }

  /// The map, never mirrored; under it key and lists, from the side where reading begins.
  func plan() -> Plan {
    var plan = Plan(width: width, height: land.size.height)
    plan.add(ground)
    let (symbols, listed) = symbols()
    plan.add(symbols)
    let isMirrored = chart.wording.isRightToLeft
    func add(_ part: Plan) {
      guard part.size.height > .zero else { return }
      plan.add(part.mirrored(if: isMirrored).marks.map { $0.moved(by: Point(.zero, plan.size.height + 6.pt)) })
      plan.size = Size(width, plan.size.height + 6.pt + part.size.height)
    }
    add(key)
    add(MapList(listed, width: width, inks: inks, ruler: ruler).plan)
    if chart.listsCountries {
      let entries = chart.counts.map { entry in
        MapList.Entry(lead: "", text: entry.name, value: chart.wording.number(entry.count))
      }
      add(MapList(entries, width: width, inks: inks, ruler: ruler).plan)
    }
    return plan
  }

  /// The land, tinted by counts, and the borders over it.
  private var ground: [Mark] {
    let counts = Dictionary(chart.counts.map { ($0.country, $0.count) }) { first, _ in first }
    var marks: [Mark] = []
    var specks: [Mark] = []
    for (country, path) in land.shapes {
      let tint = counts[country].flatMap { tints.colour($0) }
      marks.append(.shape(path, tint ?? ruler.canvas.theme.colours.rule.tint(Self.landTint)))
      // A counted country that is too small to be seen gets a ring around a spot of its tint.
      if let tint, let box = path.bounds, max(box.size.width, box.size.height) < Self.smallest {
        let centre = Point(box.minX + box.size.width / 2, box.minY + box.size.height / 2)
        let spot = keep(centre, radius: Self.smallest / 2)
        specks.append(.shape(Path(circle: spot, radius: Self.smallest / 2), tint))
        specks.append(
          .outline(Path(circle: spot, radius: Self.smallest / 2), Mark.Stroke(colour: inks.axis, width: 0.5.pt)))
      }
    }
    let border = Mark.Stroke(colour: .white, width: width < Inks.narrow ? 0.35.pt : 0.5.pt)
    return marks + land.borders.map { .line($0, border) } + specks
  }

  private static let smallest = 5.pt
  /// How much of the rule's colour the land takes: it is told from the sea, and steps back behind any count.
  private static let landTint = 0.42

  /// A place, moved so that a circle around it stays on the map.
  private func keep(_ p: Point, radius: Length) -> Point {
    Point(
      max(radius, min(p.x, land.size.width - radius)), max(radius, min(p.y, land.size.height - radius)))
  }

  /// The places with their names, and the entries of the list of those that found no room.
  private func symbols() -> ([Mark], [MapList.Entry]) {
    let colour = ruler.canvas.theme.colours.second.darkened(to: 4.5)
    let number = DrawingText(size: inks.small.size, isBold: true, colour: inks.ink)
    let strong = DrawingText(size: inks.labelSize, isBold: true, colour: inks.ink)
    let plain = DrawingText(size: inks.small.size, colour: inks.ink)
    let radius = width < Inks.narrow ? 1.5.pt : 2.pt
    var spots: [MapLabels.Spot] = []
    var marks: [Mark] = []
    var absent: [MapList.Entry] = []
    for place in chart.places {
      guard let point = place.point else { continue }
      guard let at = land.place(point) else {
        absent.append(MapList.Entry(lead: "", text: chart.label(place), value: ""))
        continue
      }
      let isHighlighted = place.name == chart.highlight
      let size = isHighlighted ? radius * 1.6 : radius
      let spot = keep(at, radius: size * 1.25 + 0.7.pt)
      spots.append(
        MapLabels.Spot(
          point: spot, radius: size, text: chart.label(place), style: isHighlighted ? strong : plain,
          isFirst: isHighlighted))
      let symbol: Mark.Symbol = isHighlighted ? .diamond : .disc
      marks.append(.symbol(symbol, at: spot, radius: size + 0.5.pt, .white))
      marks.append(.symbol(symbol, at: spot, radius: size, isHighlighted ? colour : inks.ink))
    }
    let labels = MapLabels(spots, in: land.size, number: number, ruler: ruler)
    let listed = labels.listed.map { entry in
      MapList.Entry(
        lead: entry.number.map { chart.wording.number($0) } ?? "", text: spots[entry.spot].text, value: "")
    }
    return (marks + labels.marks, listed + absent)
  }

  /// What the tints stand for.
  private var key: Plan {
    guard !tints.steps.isEmpty else { return Plan(width: width) }
    let heading = ruler.wrap(chart.tintLabel, inks.small, width: width)
    let entries = tints.steps.map { step in
      let (low, high) = (step.counts.lowerBound, step.counts.upperBound)
      let number = chart.wording.number(low)
      return Key.Entry(
        sign: .block, colour: step.colour, name: low == high ? number : number + "–" + chart.wording.number(high))
    }
    let key = Key(entries: entries, width: width, style: inks.label, ruler: ruler)
    var plan = Plan(width: width, height: heading.height + key.height)
    plan.add(heading.marks(x: .zero, y: .zero, anchor: .start))
    plan.add(key.marks.map { $0.moved(by: Point(.zero, heading.height)) })
    return plan
  }
}
