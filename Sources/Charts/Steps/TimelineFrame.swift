import Content
import Geometry

/// How events are arranged at one width.
struct TimelineFrame {
  let chart: Timeline
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: Timeline, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  /// The band of the years in the middle.
  private static let band = 15.pt
  /// From the band to the nearest labels, and between labels.
  private static let stem = 9.pt
  private static let gap = 7.pt
  private static let mostTiers = 3

  private struct Flag {
    var event: Int
    /// Where the event stands on the line.
    var x: Length
    var left: Length
    var block: [Wrapped]
    var tier = 0
    var width: Length { block.map(\.width).max() ?? .zero }
    var height: Length { block.reduce(.zero) { $0 + $1.height } }
    var right: Length { left + width }
  }

  /// Labels above and below a level line in turn; nil where they have no room without crossing.
  func level() -> Plan? {
    guard width >= 260.pt, chart.events.count <= 14 else { return nil }
    let ends = chart.events.map { $0.end?.end ?? $0.start.position }
    let (first, last) = (chart.events.map(\.start.position).min() ?? 0, ends.max() ?? 1)
    let ticks = Ticks(covering: first...max(last, first + 0.5), count: width < 340.pt ? 5 : 8, whole: true)
    let scale = LinearScale(ticks.domain, from: 12.pt, to: width - 12.pt)
    guard let sides = place(scale) else { return nil }

    // Each side's tiers are as high as their highest label.
    func tops(_ flags: [Flag]) -> [Length] {
      (0...(flags.map(\.tier).max() ?? 0)).map { tier in
        flags.filter { $0.tier == tier }.map(\.height).max() ?? .zero
      }
    }
    let (above, below) = (tops(sides[0]), tops(sides[1]))
    func reach(_ heights: [Length], _ flags: [Flag]) -> Length {
      flags.isEmpty ? 2.pt : heights.reduce(Self.stem) { $0 + $1 + Self.gap } - Self.gap
    }
    let top = reach(above, sides[0])
    let bottom = top + Self.band
    var plan = Plan(width: width, height: bottom + reach(below, sides[1]))
    plan.add(line(ticks, scale, top: top))
    for (side, flags) in sides.enumerated() {
      let heights = side == 0 ? above : below
      for flag in flags {
        let before = heights[..<flag.tier].reduce(Self.stem) { $0 + $1 + Self.gap }
        let start = side == 0 ? top - before - flag.height : bottom + before
        let edge = side == 0 ? top : bottom
        let end = side == 0 ? start : start + flag.height
        plan.add(marks(flag, at: start, from: edge, to: end, scale))
      }
    }
    return plan
  }

  /// The years in a band, with what lasted as bars at its edges.
  private func line(_ ticks: Ticks, _ scale: LinearScale, top: Length) -> [Mark] {
    var marks: [Mark] = [.bar(Rectangle(x: .zero, y: top, width: width, height: Self.band), inks.track)]
    let years = ticks.values.map { chart.wording.number(Int($0), grouped: false) }
    let axis = CategoryAxis(
      years, at: ticks.values.map { scale($0) }, y: .zero, width: width, style: inks.small, ruler: ruler)
    marks += axis.marks.map { $0.moved(by: Point(.zero, top + (Self.band - axis.height) / 2)) }
    return marks
  }

  /// The flags above and below the line, each in the nearest tier where no stem crosses a label.
  private func place(_ scale: LinearScale) -> [[Flag]]? {
    var sides: [[Flag]] = [[], []]
    for event in chart.events.indices.reversed() {
      let x = scale(chart.events[event].start.position)
      let block = block(event, width: min(104.pt, width * 0.3))
      guard !block.contains(where: { $0.isDivided || $0.lines.count > 5 }) else { return nil }
      var flag = Flag(event: event, x: x, left: x - 3.pt, block: block)
      // At the end of the line a label grows towards its start.
      if flag.right > width { flag.left = max(.zero, width - flag.width) }
      let wished = event % 2
      let options = [wished, 1 - wished].compactMap { side in tier(flag, among: sides[side]).map { (side, $0) } }
      guard let best = options.min(by: { $0.1 < $1.1 }), best.1 < Self.mostTiers else { return nil }
      flag.tier = best.1
      sides[best.0].append(flag)
    }
    return sides
  }

  /// The nearest tier for a flag; nil where its stem would cross a label in any.
  private func tier(_ flag: Flag, among flags: [Flag]) -> Int? {
    let near = flags.filter { $0.left < flag.right + Self.gap && flag.left < $0.right + Self.gap }
    let tier = (near.map(\.tier).max() ?? -1) + 1
    let crosses = near.contains { $0.tier < tier && $0.left - 2.pt < flag.x && flag.x < $0.right + 2.pt }
    return crosses ? nil : tier
  }

  private func marks(
    _ flag: Flag, at top: Length, from edge: Length, to end: Length, _ scale: LinearScale
  ) -> [Mark] {
    let event = chart.events[flag.event]
    let stroke = Mark.Stroke(colour: inks.accent, width: 0.7.pt)
    // The stem runs along the label where that begins at it, and ends at its edge elsewhere.
    let begins = flag.left == flag.x - 3.pt
    let near = end > edge ? top : top + flag.height
    var marks: [Mark] = []
    if let last = event.end {
      let y = end > edge ? edge : edge - 4.pt
      let bar = Rectangle(x: flag.x, y: y, width: max(scale(last.end) - flag.x, 3.pt), height: 4.pt)
      marks.append(.bar(bar, inks.accent))
    }
    marks.append(.rule(Point(flag.x, edge), Point(flag.x, begins ? end : near), stroke))
    if event.end == nil { marks.append(.symbol(.disc, at: Point(flag.x, edge), radius: 3.pt, inks.accent)) }
    var y = top
    for lines in flag.block {
      marks += lines.marks(x: begins ? flag.x + 3.5.pt : flag.left, y: y, anchor: .start)
      y = y + lines.height
    }
    return marks
  }

  /// Date, title and text.
  private func block(_ event: Int, width: Length) -> [Wrapped] {
    let event = chart.events[event]
    var date = inks.small
    date.isBold = true
    date.colour = inks.accent.darkened(to: 4.5)
    return [(event.date, date), (event.title, inks.strong), (event.text, inks.label)]
      .filter { !$0.0.isEmpty }.map { ruler.balance($0.0, $0.1, width: width) }
  }

  /// One under another along an upright line; in a wide place the dates stand before the titles.
  func list() -> Plan {
    var plan = Plan(width: width)
    let indent = 14.pt
    let dates = chart.events.indices.map { block($0, width: width).first?.width ?? .zero }
    let column = width >= 240.pt ? min(dates.max() ?? .zero, width * 0.3) + 10.pt : .zero
    var y = Length.zero
    var dots: [(top: Length, isRange: Bool, height: Length)] = []
    for event in chart.events.indices {
      if event > 0 { y = y + (column > .zero ? 4.pt : 7.pt) }
      let top = y
      var lines = block(event, width: width - indent - column)
      if column > .zero, !chart.events[event].date.isEmpty {
        let date = ruler.balance(chart.events[event].date, lines.removeFirst().style, width: column - 10.pt)
        plan.add(date.marks(x: indent, y: top, anchor: .start))
        y = y + max(.zero, date.height - lines.reduce(.zero) { $0 + $1.height })
      }
      var at = top
      for lines in lines {
        plan.add(lines.marks(x: indent + column, y: at, anchor: .start))
        at = at + lines.height
      }
      y = y + (at - top)
      dots.append((top + inks.small.size * 0.7, chart.events[event].end != nil, y - top))
    }
    plan.size.height = y
    let x = 4.pt
    if let first = dots.first, let last = dots.last {
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.8.pt)
      plan.add(.rule(Point(x, first.top), Point(x, last.isRange ? last.top + last.height * 0.7 : last.top), stroke))
    }
    for dot in dots {
      if dot.isRange {
        plan.add(.bar(Rectangle(x: x - 2.pt, y: dot.top - 2.pt, width: 4.pt, height: dot.height * 0.7), inks.accent))
      } else {
        plan.add(.symbol(.disc, at: Point(x, dot.top), radius: 3.pt, inks.accent))
      }
    }
    return plan
  }
}
