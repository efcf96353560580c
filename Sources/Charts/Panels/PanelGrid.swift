import Content
import Geometry

/// How panels share the width of a chart: columns as many as have room, rows as even as can be.
struct PanelGrid {
  let chart: SmallMultiples
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let figures: ValueText
  /// Panels side by side.
  private(set) var columns = 1
  /// The room before the first panel, for names or ticks; zero where they stand in the panels.
  private(set) var left = Length.zero
  /// The width of one panel.
  private(set) var panel: Length
  /// The names of the categories before the first panel of each row; empty where they stand over the bars.
  private(set) var names: [Wrapped] = []

  static let gap = 14.pt

  init(chart: SmallMultiples, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
    figures = chart.data.figures
    panel = width
    let least: Length
    switch chart.panels {
    case .bars:
      least = 62.pt
      standNamesBefore()
    case .lines:
      least = 80.pt
      left = tickRoom
    case .dots: least = 96.pt
    }
    let count = chart.data.series.count
    let fits = max(1, Int(((width - left + Self.gap) / (least + Self.gap)).rounded(.down)))
    let rows = (count + fits - 1) / fits
    columns = (count + rows - 1) / rows
    panel = (width - left - Self.gap * (columns - 1)) / columns
  }

  private mutating func standNamesBefore() {
    guard width >= 180.pt else { return }
    let wrapped = chart.data.categories.map { name in
      ruler.balance(name, name == chart.highlight ? inks.strong : inks.label, width: width * 0.3)
    }
    guard wrapped.allSatisfy({ $0.lines.count <= 2 && !$0.isDivided }) else { return }
    names = wrapped
    left = (wrapped.map(\.width).max() ?? .zero) + 7.pt
  }

  /// The ticks of lines, and those that are named: the lowest and the highest.
  var lineTicks: Ticks { Ticks(of: chart.data, domain: chart.domain, height: 60.pt) }
  var lineTickTexts: [(value: Double, text: String)] {
    let ticks = lineTicks
    return [ticks.domain.lowerBound, ticks.domain.upperBound].map { ($0, figures.text($0, decimals: ticks.decimals)) }
  }

  /// The room of the ticks before the first panel of a row; none where they would take more than a quarter.
  private var tickRoom: Length {
    let widest = lineTickTexts.map { ruler.width($0.text, inks.small) }.max() ?? .zero
    return widest <= width * 0.25 ? widest + 4.pt : .zero
  }

  func plan() -> Plan {
    var plan = Plan(width: width)
    var y = Length.zero
    let count = chart.data.series.count
    for start in stride(from: 0, to: count, by: columns) {
      let row = start..<min(start + columns, count)
      if start > 0 { y = y + 12.pt }
      let titles = row.map { n in
        ruler.balance(
          chart.data.series[n].name, chart.data.series[n].name == chart.highlight ? inks.strong : title, width: panel)
      }
      let head = titles.map(\.height).max() ?? .zero
      for (n, title) in zip(row, titles) where !chart.data.series[n].name.isEmpty {
        plan.add(title.marks(x: x(n - start), y: y + head - title.height, anchor: .start))
      }
      if row.contains(where: { !chart.data.series[$0].name.isEmpty }) { y = y + head + 3.pt }
      var height = Length.zero
      for n in row {
        let drawn = self.panel(n, isFirst: n == start, isLast: n + columns >= count)
        plan.add(drawn.marks.map { $0.moved(by: Point(x(n - start), y)) })
        height = max(height, drawn.height)
      }
      y = y + height
    }
    plan.size.height = y
    return plan
  }

  private var title: DrawingText { inks.label }

  private func x(_ column: Int) -> Length { left + (panel + Self.gap) * column }

  private func panel(_ n: Int, isFirst: Bool, isLast: Bool) -> (marks: [Mark], height: Length) {
    switch chart.panels {
    case .bars: bars(n, isFirst: isFirst)
    case .lines: lines(n, isFirst: isFirst, isLast: isLast)
    case .dots: dots(n, isLast: isLast)
    }
  }
}
