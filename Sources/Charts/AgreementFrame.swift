import Content
import Geometry

/// How answers on a scale are arranged at one width: the steps named over the bars, values where they have room, nets in a
/// column at the end.
struct AgreementFrame {
  let chart: AgreementChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let density: Density
  private let fills: [Fill]

  init(chart: AgreementChart, width: Length, ruler: Ruler, density: Density) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    self.density = density
    inks = Inks(ruler.canvas.theme, width: width, density)
    fills = Self.fills(chart.data.series.count, ruler.canvas.theme, inks)
  }

  private var data: ChartData { chart.data }

  /// Strong steps are full, weak ones pale with an edge; disagreement is hatched, so that the sides are told apart in grey.
  private static func fills(_ steps: Int, _ theme: Theme, _ inks: Inks) -> [Fill] {
    let ramp = Ramp.opposites(theme)
    return (0..<steps).map { n in
      if n * 2 + 1 == steps { return Fill(ground: inks.track, edge: inks.axis) }
      let isAgreement = n * 2 + 1 > steps
      let far = (Double(n) - Double(steps - 1) / 2).magnitude / (Double(steps - 1) / 2)
      let ground = ramp.colour(isAgreement ? 0.5 + far / 2 : 0.5 - far / 2)
      let full = ramp.colour(isAgreement ? 1 : 0)
      return Fill(
        ground: ground, texture: isAgreement ? .plain : .falling,
        line: full.contrast(with: ground) > Colour.white.contrast(with: ground) ? full : .white,
        edge: full)
    }
  }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let key = Key(
      entries: data.series.indices.map { n in
        Key.Entry(sign: .filled(fills[n]), colour: fills[n].ground, name: data.series[n].name)
      }, width: width, style: inks.label, ruler: ruler)
    plan.add(key.marks)
    var top = key.height + 7.pt

    let ends =
      chart.showsNets ? EndColumn(head: data.wording.comparisons.net, texts: netTexts, inks, data.wording, ruler) : nil
    let right = width - (ends?.width ?? .zero)
    let rows = LyingRows(
      data.categories, band: LyingRows.band(density), gap: LyingRows.gap(density),
      keeping: width - right + max(width * 0.3, 60.pt), width: width, share: 0.3, ruler: ruler
    ) { _ in inks.label }
    if let ends {
      plan.add(ends.headMarks(right: width, y: top))
      // Names above the rows may be as wide as the chart.
      top = top + ends.headHeight
    }
    let laid = rows.lay(from: top)
    let scale = LinearScale(domain, from: rows.start, to: right)

    var segments: [Mark] = []
    var hasAll = true
    for n in data.categories.indices {
      let middle = laid.tops[n] + rows.band / 2
      if let ends { segments.append(ends.mark(n, right: width, middle: middle)) }
      guard data.share(0, of: n) != nil else { continue }
      var sum = chart.start(n)
      for step in data.series.indices {
        let share = data.share(step, of: n) ?? 0
        guard share > 0 else { continue }
        let r = Rectangle.segment(scale(sum), scale(sum + share), top: laid.tops[n], height: rows.band)
        sum += share
        let value = fills[step].value(data.shareText(step, of: n), inks, in: r, ruler)
        hasAll = hasAll && !value.isEmpty
        segments += fills[step].marks(in: r) + value
      }
    }
    plan.size.height = laid.foot + 1.pt
    if rows.start > .zero || !hasAll {
      let axis = LevelAxis(
        hasAll ? [0] : ticks, scale, from: rows.axisTop(top - 1.pt, laid.foot), to: laid.foot + 1.pt, width: width,
        inks: inks, ruler: ruler
      ) { data.shareText($0.magnitude) }
      plan.add(hasAll ? Array(axis.marks.prefix(1)) : axis.marks)
      if !hasAll { plan.size.height += axis.height }
    }
    plan.add(laid.marks + segments)
    // The zero is seen over the middle steps, and between bars without them.
    let stroke = Mark.Stroke(colour: inks.ink, width: 0.75.pt)
    for y in laid.tops {
      plan.add(.rule(Point(scale(0), y - 2.pt), Point(scale(0), y - 0.25.pt), stroke))
      plan.add(.rule(Point(scale(0), y + rows.band + 0.25.pt), Point(scale(0), y + rows.band + 1.pt), stroke))
    }
    return plan
  }

  private var netTexts: [String] {
    data.categories.indices.map { chart.netText($0) ?? ChartData.dash }
  }

  /// From the longest disagreement to the longest agreement.
  private var domain: ClosedRange<Double> {
    let starts = data.categories.indices.filter { data.share(0, of: $0) != nil }.map(chart.start)
    let (low, high) = (starts.min() ?? -50, starts.map { $0 + 100 }.max() ?? 50)
    return low < high ? low...high : -50...50
  }

  private var ticks: [Double] { [-100, -75, -50, -25, 0, 25, 50, 75, 100].filter(domain.contains) }
}
