import Content
import Geometry

/// How slopes are arranged at one width: names and values at both ends; in a narrow column names at the later end alone; at
/// last numbers, with the names in a list below.
struct SlopeFrame {
  let chart: SlopeChart
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: SlopeChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  private var data: ChartData { chart.data }

  /// What stands at the ends.
  private enum Naming: CaseIterable { case both, later, numbers }

  func plan() -> Plan {
    for naming in Naming.allCases {
      if naming == .both, width < Inks.narrow * 1.3 { continue }
      if let plan = plan(naming) { return plan }
    }
    return Plan(width: width)
  }

  /// nil where the labels leave too little for the lines.
  private func plan(_ naming: Naming) -> Plan? {
    let last = data.categories.count - 1
    let starts = data.series.indices.filter { data.series[$0].values[0] != nil }
    let ends = data.series.indices.filter { data.series[$0].values[last] != nil }
    // A line that ends early is named at its start.
    let left = starts.map { n in
      entry(n, at: 0, isNamed: naming == .both || data.series[n].values[last] == nil, naming)
    }
    let right = ends.map { n in entry(n, at: last, isNamed: true, naming) }
    let limit = naming == .numbers ? width * 0.4 : naming == .both ? width * 0.34 : width * 0.5
    guard var before = SideLabels(left, width: limit, ruler: ruler),
      var after = SideLabels(right, width: limit, ruler: ruler)
    else { return naming == .numbers ? listOnly() : nil }
    let (from, to) = (before.width, width - after.width)
    guard to - from >= (naming == .numbers ? 18.pt : max(width * 0.22, 36.pt)) else {
      return naming == .numbers ? listOnly() : nil
    }

    var plan = Plan(width: width)
    let places = [from, to].count == last + 1 ? [from, to] : [from, (from + to) / 2, to]
    let heads = CategoryAxis(data.categories, at: places, y: .zero, width: width, style: inks.strong, ruler: ruler)
    plan.add(heads.marks)
    let top = heads.height + 6.pt
    let height = max(min(width * 0.6, 210.pt), 110.pt, before.height, after.height)
    let air = inks.labelSize * 0.6
    let scale = LinearScale(domain, from: top + height - air, to: top + air)
    let stroke = Mark.Stroke(colour: inks.grid, width: 0.75.pt)
    plan.add(places.map { .rule(Point($0, top), Point($0, top + height), stroke) })
    // The highlighted line is drawn over the others.
    for n in data.series.indices.sorted(by: { !isHighlighted($0) && isHighlighted($1) }) {
      plan.add(line(n, places, scale))
    }
    before.setEnds(starts.map { Point(from, scale(data.series[$0].values[0] ?? 0)) })
    after.setEnds(ends.map { Point(to, scale(data.series[$0].values[last] ?? 0)) })
    plan.add(before.marks(x: from - SideLabels.gap, anchor: .end, within: top...top + height))
    plan.add(after.marks(x: to + SideLabels.gap, anchor: .start, within: top...top + height))
    plan.size.height = top + height
    if naming == .numbers { addList(to: &plan) }
    return plan
  }

  /// Where not even numbers have room beside the lines, the values stand in the list alone.
  private func listOnly() -> Plan {
    var plan = Plan(width: width)
    addList(to: &plan)
    return plan
  }

  private func addList(to plan: inout Plan) {
    let names = data.series.map { row in
      row.name + data.wording.colon + row.values.map { data.text($0) }.joined(separator: data.wording.charts.item)
    }
    let list = NumberedKey(
      names, strong: data.series.firstIndex { $0.name == chart.highlight }, width: width, inks: inks,
      wording: data.wording, ruler: ruler)
    let top = plan.size.height > .zero ? plan.size.height + 6.pt : .zero
    plan.add(list.marks.map { $0.moved(by: Point(.zero, top)) })
    plan.size.height = top + list.height
  }

  private var domain: ClosedRange<Double> {
    // Slopes are compared with each other: the scale runs from the lowest to the highest value.
    let (low, high) = (data.known.min() ?? 0, data.known.max() ?? 1)
    return low < high ? low...high : (low - 1)...(high + 1)
  }

  private func isHighlighted(_ n: Int) -> Bool { data.series[n].name == chart.highlight }

  private func entry(_ n: Int, at category: Int, isNamed: Bool, _ naming: Naming) -> SideLabels.Entry {
    let value = data.text(data.series[n].values[category])
    var style = isHighlighted(n) ? inks.strong : inks.label
    if chart.highlight != nil, !isHighlighted(n) { style.colour = inks.muted }
    let name = naming == .numbers ? "(" + NumberedKey.number(n, data.wording) + ")" : data.series[n].name
    let text = !isNamed || name.isEmpty ? value : category == 0 ? name + " " + value : value + " " + name
    return SideLabels.Entry(text: text, style: style, colour: colour(n))
  }

  private func colour(_ n: Int) -> Colour {
    chart.highlight == nil || isHighlighted(n) ? inks.accent : inks.quiet
  }

  /// The line between the values that are known, with points at them.
  private func line(_ n: Int, _ places: [Length], _ scale: LinearScale) -> [Mark] {
    let points = zip(places, data.series[n].values).compactMap { place, value in
      value.map { Point(place, scale($0)) }
    }
    let stroke = Mark.Stroke(colour: colour(n), width: isHighlighted(n) ? 2.2.pt : 1.2.pt)
    let radius = isHighlighted(n) ? 3.pt : 2.2.pt
    return (points.count > 1 ? [.line(points, stroke)] : [])
      + points.map { .symbol(.disc, at: $0, radius: radius, colour(n)) }
  }
}
