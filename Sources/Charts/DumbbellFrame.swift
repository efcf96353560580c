import Content
import Geometry

/// How two editions are arranged at one width: points over a scale, their values at the outer sides where there is room,
/// differences in a column at the end.
struct DumbbellFrame {
  let chart: DumbbellChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let density: Density

  init(chart: DumbbellChart, width: Length, ruler: Ruler, density: Density) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    self.density = density
    inks = Inks(ruler.canvas.theme, width: width, density)
  }

  private var data: ChartData { chart.data }
  private let radius = 3.4.pt
  private static let space = 3.pt

  func plan() -> Plan {
    var plan = Plan(width: width)
    let key = Key(
      entries: data.series.enumerated().map { n, row in
        Key.Entry(sign: .point(isHollow: n == 0), colour: inks.accent, name: row.name)
      }, width: width, style: inks.label, ruler: ruler)
    plan.add(key.marks)
    var top = key.height + 5.pt

    let texts = data.categories.indices.map { chart.changeText($0) ?? ChartData.dash }
    let column = EndColumn(head: data.wording.comparisons.change, texts: texts, inks, data.wording, ruler)
    // Differences of numbers too long for a column are left to the table.
    let ends = column.width <= width * 0.35 ? column : nil
    let right = width - (ends?.width ?? .zero)
    let values = valueWidth
    let least = max(width * 0.3, 60.pt)
    let rows = LyingRows(
      data.categories, band: band, gap: gap, keeping: width - right + least, width: width, ruler: ruler
    ) { _ in inks.label }
    if let ends {
      plan.add(ends.headMarks(right: width, y: top))
      top = top + ends.headHeight
    }
    let laid = rows.lay(from: top)

    // Values stand beside the points where the plot is wide enough for both.
    let hasValues = right - rows.start - values * 2 >= least
    let margin = radius + (hasValues ? values : .zero)
    let ticks = Ticks(along: data, domain: data.spread())
    let scale = LinearScale(ticks.domain, from: rows.start + margin, to: right - margin)
    let foot = laid.foot + 1.pt
    let axis = LevelAxis(
      ticks.values, scale, from: rows.axisTop(top - 1.pt, laid.foot), to: foot, width: width, inks: inks,
      ruler: ruler, hasBase: false
    ) { data.text($0, decimals: ticks.decimals) }
    plan.add(axis.marks)
    plan.size.height = foot + axis.height
    plan.add(laid.marks)
    for n in data.categories.indices {
      let middle = laid.tops[n] + rows.band / 2
      if rows.start == .zero, data.series.contains(where: { $0.values[n] != nil }) {
        // Names above the rows are not crossed by lines; each row has its own line.
        let stroke = Mark.Stroke(colour: inks.grid, width: 0.5.pt)
        plan.add(.rule(Point(scale.range.low, middle), Point(scale.range.high, middle), stroke))
      }
      plan.add(row(n, middle: middle, scale, hasValues: hasValues))
      if let ends { plan.add(ends.mark(n, right: width, middle: middle)) }
    }
    return plan
  }

  private var band: Length { density == .open ? 11.pt : density == .tight ? 9.5.pt : 9.pt }
  private var gap: Length { density == .open ? 6.pt : density == .tight ? 3.pt : 1.pt }

  /// The widest value with its distance from the point.
  private var valueWidth: Length {
    (data.known.map { ruler.width(data.text($0), inks.label) }.max() ?? .zero) + Self.space
  }

  /// The points of a row, the bar that joins them, and their values.
  private func row(_ n: Int, middle: Length, _ scale: LinearScale, hasValues: Bool) -> [Mark] {
    let (earlier, later) = (data.series[0].values[n], data.series[1].values[n])
    var marks: [Mark] = []
    if let earlier, let later, scale(earlier) != scale(later) {
      let stroke = Mark.Stroke(colour: inks.quiet, width: 1.75.pt)
      marks.append(.rule(Point(scale(earlier), middle), Point(scale(later), middle), stroke))
    }
    if let earlier, later != earlier {
      marks += Mark.dot(at: Point(scale(earlier), middle), radius: radius, inks.accent, isHollow: true)
    }
    if let later {
      marks += Mark.dot(at: Point(scale(later), middle), radius: radius, inks.accent, isHollow: false)
    }
    if earlier == nil, later == nil {
      let word = data.wording.charts.missing
      let room = scale.range.high - scale.range.low
      let text = ruler.width(word, inks.small) <= room ? word : ChartData.dash
      let point = Point(scale.range.low, middle + inks.small.middleHeight)
      return [.label(Mark.Label(text: text, point: point, anchor: .start, style: inks.small))]
    }
    guard hasValues else { return marks }
    let muted = DrawingText(size: inks.labelSize, colour: inks.muted)
    if let later {
      marks.append(value(later, isLeft: earlier.map { $0 > later } ?? false, middle, scale, inks.label))
    }
    if let earlier, earlier != later {
      marks.append(value(earlier, isLeft: later.map { $0 > earlier } ?? false, middle, scale, muted))
    }
    return marks
  }

  private func value(
    _ value: Double, isLeft: Bool, _ middle: Length, _ scale: LinearScale, _ style: DrawingText
  ) -> Mark {
    let x = isLeft ? scale(value) - radius - Self.space : scale(value) + radius + Self.space
    return .label(
      Mark.Label(
        text: data.text(value), point: Point(x, middle + style.middleHeight), anchor: isLeft ? .end : .start,
        style: style))
  }
}
