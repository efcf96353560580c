import Content
import Geometry

/// How a histogram is arranged at one width: numbers over the bars, or an axis before them where they have no room.
struct HistogramFrame {
  let chart: Histogram
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: Histogram, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let wording = chart.data.wording
    let bins = chart.bins
    let highest = bins.map(\.count).max() ?? 1
    let counts = bins.map { wording.number($0.count) }
    let countsFit = counts.allSatisfy { ruler.width($0, inks.label) + 2.pt <= width / bins.count }

    // Counts are whole numbers and begin at zero.
    let ticks = Ticks(covering: 0...Double(highest), count: 4, whole: true)
    let figures = ValueText([Double(highest)], format: .number, wording: wording)
    let names = ticks.values.map { figures.text($0, decimals: 0) }
    let left = countsFit ? Length.zero : (names.map { ruler.width($0, inks.small) }.max() ?? .zero) + 6.pt
    let domain = countsFit ? 0...Double(highest) : ticks.domain
    let level = LinearScale(bins[0].limits.lowerBound...(bins.last?.limits.upperBound ?? 1), from: left, to: width)

    let label = highlightLabel()
    let plot = max(min(width * 0.3, 110.pt), 56.pt)
    let top = (label.map { $0.height + 2.pt } ?? .zero) + inks.labelSize * (countsFit ? 1.4 : 0.6)
    let scale = LinearScale(domain, from: top + plot, to: top)
    if !countsFit { addAxis(&plan, ticks, names, scale, left: left) }

    let marked = chart.sample.highlighted.map { chart.bin(of: $0, among: bins) }
    for (n, bin) in bins.enumerated() {
      let (x0, x1) = (level(bin.limits.lowerBound), level(bin.limits.upperBound))
      let (zero, end) = (scale(0), scale(Double(bin.count)))
      if bin.count > 0 {
        let bar = Rectangle(x: x0 + 0.5.pt, y: end, width: x1 - x0 - 1.pt, height: zero - end)
        plan.add(.bar(bar, n == marked ? inks.accent : inks.quiet))
      }
      if countsFit {
        let style = n == marked ? inks.strong : bin.count == 0 ? inks.small : inks.label
        let point = Point(x0 + (x1 - x0) / 2, end - 3.pt)
        plan.add(.label(Mark.Label(text: counts[n], point: point, anchor: .middle, style: style)))
      }
    }
    plan.add(.rule(Point(left, scale(0)), Point(width, scale(0)), Mark.Stroke(colour: inks.axis, width: 0.75.pt)))
    if let label, let value = chart.sample.highlighted, let marked {
      let end = scale(Double(bins[marked].count)) - (countsFit ? inks.labelSize * 1.3 : .zero)
      add(label, at: level(value), down: end, to: &plan)
    }
    let limits = bins.map(\.limits.lowerBound) + [bins.last?.limits.upperBound ?? 1]
    let axis = CategoryAxis(
      limits.map { chart.limit($0) }, at: limits.map { level($0) }, y: top + plot + CategoryAxis.distance, width: width,
      style: inks.small, ruler: ruler)
    for limit in limits {
      let x = level(limit)
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.6.pt)
      plan.add(.rule(Point(x, top + plot), Point(x, top + plot + 3.pt), stroke))
    }
    plan.add(axis.marks)
    plan.size.height = top + plot + CategoryAxis.distance + axis.height
    return plan
  }

  private func addAxis(_ plan: inout Plan, _ ticks: Ticks, _ names: [String], _ scale: LinearScale, left: Length) {
    for (value, name) in zip(ticks.values, names) {
      let y = scale(value)
      plan.add(.rule(Point(left, y), Point(width, y), Mark.Stroke(colour: inks.grid, width: 0.5.pt)))
      let point = Point(left - 6.pt, y + inks.small.middleHeight)
      plan.add(.label(Mark.Label(text: name, point: point, anchor: .end, style: inks.small)))
    }
  }

  private func highlightLabel() -> Wrapped? {
    guard let name = chart.sample.highlight, let value = chart.sample.highlighted else { return nil }
    return ruler.balance(name + " " + chart.data.figures.text(value), inks.strong, width: width)
  }

  /// The name of the highlighted case over its place, with a fine line down to its class.
  private func add(_ label: Wrapped, at x: Length, down end: Length, to plan: inout Plan) {
    let half = label.width / 2
    plan.add(label.marks(x: max(half, min(x, width - half)), y: .zero, anchor: .middle))
    let stroke = Mark.Stroke(colour: inks.accent, width: 0.8.pt)
    plan.add(.rule(Point(x, label.height + 1.pt), Point(x, max(end, label.height + 1.pt)), stroke))
  }
}
