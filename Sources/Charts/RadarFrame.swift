import Content
import Geometry

/// How a radar is arranged at one width: names around it or, in a narrow column, numbers around it and the names below.
struct RadarFrame {
  let chart: RadarChart
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: RadarChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  var data: ChartData { chart.data }
  static let largest = 125.pt

  func plan() -> Plan {
    var plan = Plan(width: width)
    var top = Length.zero
    if data.series.count > 1 {
      let signs = [Key.Entry.Sign.symbol(.disc, dashes: []), .line(dashes: Self.dashes)]
      let key = Key(
        entries: data.series.indices.map { n in
          Key.Entry(sign: signs[n], colour: n == 0 ? inks.accent : inks.muted, name: data.series[n].name)
        }, width: width, style: inks.label, ruler: ruler)
      plan.add(key.marks)
      top = key.height + 6.pt
    }
    if let names = named() {
      add(names, at: top, to: &plan)
      return plan
    }
    let numbers = data.categories.indices.map { NumberedKey.number($0, data.wording) }
    let names = RadarNames(numbers: numbers, width: width, style: inks.label, ruler)
    add(names, at: top, to: &plan)
    let list = NumberedKey(
      data.categories.indices.map { n in
        let values = data.series.map { data.text($0.values[n]) }
        return data.categories[n] + data.wording.colon + values.joined(separator: data.wording.charts.item)
      }, width: width, inks: inks, wording: data.wording, ruler: ruler)
    plan.add(list.marks.map { $0.moved(by: Point(.zero, plan.size.height + 8.pt)) })
    plan.size.height += list.height + 8.pt
    return plan
  }

  /// The largest radar that has room for the names around it; nil where it would be too small to be read.
  private func named() -> RadarNames? {
    guard width >= Inks.narrow else { return nil }
    return stride(from: 0.36, through: 0.2, by: -0.02).lazy.compactMap { share in
      let radius = min(width * share, Self.largest)
      return RadarNames(data.categories, radius: radius, width: width, style: inks.label, ruler)
    }.first
  }

  private static let dashes: [Length] = [Length(points: 3.5), Length(points: 2)]

  private func add(_ names: RadarNames, at top: Length, to plan: inout Plan) {
    let (centre, radius) = (Point(width / 2, top + names.middle), names.radius)
    let scale = LinearScale(domain, from: .zero, to: radius)
    func corner(_ n: Int, _ value: Double) -> Point {
      let (c, s) = Trigonometry.cosineAndSine(turns: Double(n) / Double(data.categories.count))
      return Point(centre.x + scale(value) * s, centre.y - scale(value) * c)
    }
    func ring(_ value: Double) -> Path {
      let points = data.categories.indices.map { corner($0, value) }
      return Path([.move(points[0])] + points.dropFirst().map { .line($0) } + [.close])
    }
    let ticks = self.ticks
    let full = ticks.values.last ?? 100
    for value in ticks.values.dropFirst() {
      let colour = value == full ? inks.axis : inks.grid
      plan.add(.outline(ring(value), Mark.Stroke(colour: colour, width: 0.5.pt)))
    }
    for n in data.categories.indices {
      plan.add(.rule(centre, corner(n, full), Mark.Stroke(colour: inks.grid, width: 0.5.pt)))
    }
    let labels = names.marks.map { $0.moved(by: Point(.zero, top)) }
    plan.add(ringLabels(ticks, around: labels.labelBoxes(ruler), corner))
    for n in data.series.indices.reversed() { plan.add(outline(n, corner)) }
    plan.add(labels)
    plan.size.height = top + names.height
  }

  /// Rates run to 100; other values to a round number.
  private var ticks: Ticks {
    let high = data.known.max() ?? 0
    if data.format.kind == .rate, high <= 100 { return Ticks([0, 25, 50, 75, 100] as [Double]) }
    return Ticks(covering: 0...(high > 0 ? high : 1), count: 4, whole: data.decimals == 0)
  }

  private var domain: ClosedRange<Double> { ticks.domain }

  /// The first series solid with points, the second dashed; both open where a value is missing.
  private func outline(_ series: Int, _ corner: (Int, Double) -> Point) -> [Mark] {
    let values = data.series[series].values
    let points = values.indices.map { n in values[n].map { corner(n, $0) } }
    let stroke =
      series == 0
      ? Mark.Stroke(colour: inks.accent, width: 1.8.pt)
      : Mark.Stroke(colour: inks.muted, width: 1.3.pt, dashes: Self.dashes)
    var marks: [Mark] = []
    let known = points.compactMap { $0 }
    if known.count == points.count {
      let path = Path([.move(known[0])] + known.dropFirst().map { .line($0) } + [.close])
      marks.append(.outline(path, stroke))
    } else {
      for n in points.indices {
        if let a = points[n], let b = points[(n + 1) % points.count] { marks.append(.line([a, b], stroke)) }
      }
    }
    if series == 0 { marks += known.map { .symbol(.disc, at: $0, radius: 2.4.pt, inks.accent) } }
    return marks
  }
}
