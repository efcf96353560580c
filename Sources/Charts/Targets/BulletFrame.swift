import Content
import Geometry

/// How bullets are arranged at one width: names before the bars or over them, values at the end, a key last.
struct BulletFrame {
  let chart: BulletChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  private let figures: ValueText

  init(chart: BulletChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
    figures = chart.figures
  }

  /// The ground's height; the bar is two fifths of it.
  private static let thickness = 12.pt

  func plan() -> Plan {
    var plan = Plan(width: width)
    let values = chart.bullets.map { $0.value == nil ? ChartData.dash : figures.text($0.value) }
    let right = (values.map { ruler.width($0, inks.strong) }.max() ?? .zero) + 6.pt
    let names = namesBeside()
    let left = names.map { ($0.map(\.width).max() ?? .zero) + 8.pt } ?? .zero
    // A value as wide as the chart stands over its bar.
    let valuesAbove = width - left - right < 50.pt
    let scale = LinearScale(chart.domain, from: left + 1.pt, to: valuesAbove ? width - 1.pt : width - right)
    var y = Length.zero
    for (n, bullet) in chart.bullets.enumerated() {
      if n > 0 { y = y + 5.pt }
      var height = Self.thickness
      if let name = names?[n] {
        height = max(height, name.height)
        plan.add(name.marks(x: .zero, y: y + (height - name.height) / 2, anchor: .start))
      } else if !bullet.name.isEmpty {
        let name = ruler.balance(bullet.name, inks.label, width: width)
        plan.add(name.marks(x: .zero, y: y, anchor: .start))
        y = y + name.height + 1.5.pt
      }
      let value = ruler.wrap(values[n], inks.strong, width: width)
      if valuesAbove {
        plan.add(value.marks(x: left, y: y, anchor: .start))
        y = y + value.height + 1.pt
      } else {
        plan.add(value.marks(x: width, y: y + (height - value.height) / 2, anchor: .end))
      }
      plan.add(marks(bullet, scale, middle: y + height / 2))
      y = y + height
    }
    let key = key(width - left)
    if key.height > .zero {
      plan.add(key.marks.map { $0.moved(by: Point(left, y + 5.pt)) })
      y = y + 5.pt + key.height
    }
    plan.size.height = y
    return plan
  }

  private func marks(_ bullet: Bullet, _ scale: LinearScale, middle: Length) -> [Mark] {
    let top = middle - Self.thickness / 2
    func bar(_ from: Double, _ to: Double, share: Double, _ colour: Colour) -> Mark {
      let height = Self.thickness * share
      let (a, b) = (min(scale(from), scale(to)), max(scale(from), scale(to)))
      return .bar(Rectangle(x: a, y: middle - height / 2, width: b - a, height: height), colour)
    }
    var marks = [bar(chart.domain.lowerBound, chart.domain.upperBound, share: 1, inks.track)]
    if let band = bullet.band {
      marks.append(bar(band.lowerBound, band.upperBound, share: 1, inks.axis.tint(0.4)))
    }
    if let value = bullet.value, scale(value) != scale(0) { marks.append(bar(0, value, share: 0.42, inks.accent)) }
    if chart.domain.lowerBound < 0 {
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.6.pt)
      marks.append(.rule(Point(scale(0), top), Point(scale(0), top + Self.thickness), stroke))
    }
    if let target = bullet.target {
      let x = scale(target)
      // A white edge keeps the tick apart from the bar.
      for (colour, width) in [(Colour.white, 3.6.pt), (inks.ink, 2.pt)] {
        marks.append(
          .rule(
            Point(x, top + 1.pt), Point(x, top + Self.thickness - 1.pt), Mark.Stroke(colour: colour, width: width)))
      }
    }
    return marks
  }

  private func key(_ width: Length) -> Key {
    var entries: [Key.Entry] = []
    if chart.bullets.contains(where: { $0.target != nil }) {
      entries.append(Key.Entry(sign: .tick, colour: inks.ink, name: chart.targetLabel))
    }
    if chart.bullets.contains(where: { $0.band != nil }) {
      entries.append(Key.Entry(sign: .block, colour: inks.axis.tint(0.4), name: chart.bandLabel))
    }
    return Key(entries: entries, width: width, style: inks.small, ruler: ruler)
  }

  /// Names before the bars, where they fit on three lines of a third of the width.
  private func namesBeside() -> [Wrapped]? {
    guard width >= Inks.narrow, chart.bullets.contains(where: { !$0.name.isEmpty }) else { return nil }
    let names = chart.bullets.map { ruler.balance($0.name, inks.label, width: width * 0.36) }
    return names.allSatisfy { $0.lines.count <= 3 && !$0.isDivided } ? names : nil
  }
}
