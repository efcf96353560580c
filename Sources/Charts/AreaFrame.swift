import Content
import Geometry

/// How stacked areas are arranged at one width: each part named beside its end or, in a narrow column, in a key over them.
struct AreaFrame {
  let chart: AreaChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  private let tints: [Colour]

  init(chart: AreaChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
    // From full at the bottom to pale at the top: lightness tells neighbours apart.
    let ramp = Ramp.amounts(ruler.canvas.theme)
    let count = chart.data.series.count
    tints = (0..<count).map { ramp.colour(1 - Double($0) / Double(max(count - 1, 1)) * 0.9) }
  }

  private var data: ChartData { chart.data }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let last = data.categories.count - 1
    let entries = data.series.map { row in
      SideLabels.Entry(text: row.name + " " + data.text(row.values[last]), style: inks.label, colour: inks.axis)
    }
    var labels = width >= Inks.narrow ? SideLabels(entries, width: width * 0.3, ruler: ruler) : nil
    var top = Length.zero
    if let key = key(withSeries: labels == nil) {
      plan.add(key.marks)
      top = key.height + 6.pt
    }
    let height = max(min(width * 0.45, 170.pt), 78.pt, labels?.height ?? .zero)
    let ticks = Ticks(of: data, domain: chart.domain, height: height)
    let axis = ValueAxis(ticks, data: data, inks: inks, chartWidth: width, ruler: ruler)
    top = top + inks.labelSize * 0.6
    let scale = LinearScale(ticks.domain, from: top + height, to: top)
    let right = width - (labels?.width ?? .zero)
    if let band = chart.band { plan.add(band.mark(scale, from: axis.width, to: right, inks)) }
    plan.add(axis.marks(scale, from: axis.width, to: right, inks: inks))

    let places = data.places(from: axis.width + 1.pt, to: right - 1.pt)
    let edges = edges(places, scale)
    for n in data.series.indices { plan.add(area(n, edges)) }
    if let reference = chart.reference {
      let y = scale(reference.value)
      plan.add(ReferenceRule(inks: inks).marks(from: Point(axis.width, y), to: Point(right, y), around: []))
    }
    let names = CategoryAxis(
      data.categories, at: places, y: top + height + CategoryAxis.distance, width: width, style: inks.small,
      ruler: ruler)
    plan.add(names.marks)
    plan.size.height = top + height + CategoryAxis.distance + names.height
    labels?.setEnds(
      data.series.indices.map { n in
        let (low, high) = (edges[n].last ?? .zero, edges[n + 1].last ?? .zero)
        return Point(low.x, (low.y + high.y) / 2)
      })
    if let labels {
      plan.add(labels.marks(x: right + SideLabels.gap, anchor: .start, within: .zero...top + height))
    }
    return plan
  }

  /// The lines between the areas, from zero up. A single category is as wide as the plot's twentieth part.
  private func edges(_ places: [Length], _ scale: LinearScale) -> [[Point]] {
    var sums = [Double](repeating: 0, count: places.count)
    let lone = places.count == 1 ? width / 20 : .zero
    func edge() -> [Point] {
      let points = zip(places, sums).map { Point($0, scale($1)) }
      return lone > .zero ? points.flatMap { [Point($0.x - lone, $0.y), Point($0.x + lone, $0.y)] } : points
    }
    var edges = [edge()]
    for row in data.series {
      for n in sums.indices { sums[n] += row.values[n] ?? 0 }
      edges.append(edge())
    }
    return edges
  }

  /// A part between two lines; a white line parts it from the one below, a dark one closes the whole above.
  private func area(_ n: Int, _ edges: [[Point]]) -> [Mark] {
    let (low, high) = (edges[n], edges[n + 1])
    guard let first = high.first else { return [] }
    let path = Path([.move(first)] + (high.dropFirst() + low.reversed()).map { .line($0) } + [.close])
    var marks: [Mark] = [.shape(path, tints[n])]
    if n > 0 { marks.append(.line(low, Mark.Stroke(colour: .white, width: 1.pt))) }
    if n == data.series.count - 1 { marks.append(.line(high, Mark.Stroke(colour: inks.accent, width: 1.pt))) }
    return marks
  }

  private func key(withSeries: Bool) -> Key? {
    var entries: [Key.Entry] = []
    if withSeries {
      // As the areas stand, from the top.
      entries = data.series.enumerated().reversed().map { n, row in
        let fill = Fill(ground: tints[n], edge: inks.accent)
        return Key.Entry(
          sign: .filled(fill), colour: fill.ground, name: row.name, value: row.known.last.map { data.text($0) } ?? "")
      }
    }
    entries += data.keyEntries(chart.reference, chart.band, inks)
    return entries.isEmpty ? nil : Key(entries: entries, width: width, style: inks.label, ruler: ruler)
  }
}
