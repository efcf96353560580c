import Content
import Geometry

/// What a panel holds. Marks begin at the panel's corner.
extension PanelGrid {
  // MARK: Bars

  /// Bars with their values beside them, on rows that are as high as the names before the first panel.
  func bars(_ series: Int, isFirst: Bool) -> (marks: [Mark], height: Length) {
    let data = chart.data
    let (bar, gap) = (7.pt, 4.pt)
    var marks: [Mark] = []
    let texts = data.categories.indices.map { n in
      data.series[series].values[n].map { figures.text($0) } ?? ChartData.dash
    }
    // All panels leave the same room for values, so that their scales are the same.
    let widest = data.series.flatMap(\.known).map { ruler.width(figures.text($0), inks.strong) }.max() ?? .zero
    let room = widest + 4.pt
    let valuesAbove = panel - room < 34.pt
    let scale = LinearScale(chart.domain, from: .zero, to: valuesAbove ? panel : panel - room)
    var y = Length.zero
    for n in data.categories.indices {
      let isStrong = chart.isHighlighted(category: n, series: series)
      let style = isStrong ? inks.strong : inks.label
      // A row is as high as its value's letters.
      var height = max(bar, inks.labelSize * 1.2)
      if names.isEmpty {
        let name = ruler.balance(data.categories[n], style, width: panel)
        marks += name.marks(x: .zero, y: y, anchor: .start)
        y = y + name.height + 1.pt
      } else {
        height = max(height, names[n].height)
        if isFirst { marks += names[n].marks(x: -left, y: y + (height - names[n].height) / 2, anchor: .start) }
      }
      if valuesAbove {
        let value = ruler.wrap(texts[n], style, width: panel)
        marks += value.marks(x: .zero, y: y, anchor: .start)
        y = y + value.height + 1.pt
      }
      let middle = y + height / 2
      if let value = data.series[series].values[n], scale(value) != scale(0) {
        let (a, b) = (min(scale(0), scale(value)), max(scale(0), scale(value)))
        let isQuiet = chart.highlight != nil && !isStrong
        marks.append(
          .bar(Rectangle(x: a, y: middle - bar / 2, width: b - a, height: bar), isQuiet ? inks.quiet : inks.accent))
      }
      if !valuesAbove {
        let point = Point(panel, middle + style.middleHeight)
        marks.append(.label(Mark.Label(text: texts[n], point: point, anchor: .end, style: style)))
      }
      y = y + height + gap
    }
    if !names.isEmpty {
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.6.pt)
      marks.append(.rule(Point(scale(0), .zero), Point(scale(0), y - gap), stroke))
    }
    return (marks, y - gap)
  }

  // MARK: Lines

  /// The panel's line over the pale ones of the others, its last value at its end.
  func lines(_ series: Int, isFirst: Bool, isLast: Bool) -> (marks: [Mark], height: Length) {
    let data = chart.data
    let height = max(min(panel * 0.5, 80.pt), 44.pt)
    let ticks = lineTicks
    let last = data.series[series].values.lastIndex { $0 != nil }
    let endWidth =
      (data.series.flatMap(\.known).map { ruler.width(figures.text($0), inks.strong) }.max() ?? .zero) + 5.pt
    let hasRoom = panel - endWidth >= 30.pt
    let right = hasRoom ? panel - endWidth : panel
    let top = inks.small.size * 0.5
    let scale = LinearScale(ticks.domain, from: top + height, to: top)
    var marks: [Mark] = []
    for value in ticks.values {
      let stroke = Mark.Stroke(colour: value == 0 ? inks.axis : inks.grid, width: 0.5.pt)
      marks.append(.rule(Point(.zero, scale(value)), Point(right, scale(value)), stroke))
    }
    if isFirst, left > .zero {
      for (value, text) in lineTickTexts {
        let point = Point(-4.pt, scale(value) + inks.small.middleHeight)
        marks.append(.label(Mark.Label(text: text, point: point, anchor: .end, style: inks.small)))
      }
    }
    let count = data.categories.count
    func place(_ n: Int) -> Length {
      count > 1 ? 2.pt + (right - 4.pt) * (Double(n) / Double(count - 1)) : right / 2
    }
    func runs(_ values: [Double?]) -> [[Point]] {
      var runs: [[Point]] = [[]]
      for (n, value) in values.enumerated() {
        if let value { runs[runs.count - 1].append(Point(place(n), scale(value))) } else { runs.append([]) }
      }
      return runs.filter { !$0.isEmpty }
    }
    for n in data.series.indices where n != series {
      let stroke = Mark.Stroke(colour: inks.axis.tint(0.35), width: 0.6.pt)
      marks += runs(data.series[n].values).filter { $0.count > 1 }.map { .line($0, stroke) }
    }
    let isQuiet = chart.highlight != nil && !chart.highlightsCategory && data.series[series].name != chart.highlight
    let colour = isQuiet ? inks.quiet : inks.accent
    for run in runs(data.series[series].values) {
      if run.count > 1 { marks.append(.line(run, Mark.Stroke(colour: colour, width: 1.7.pt))) }
      if run.count == 1, let point = run.first { marks.append(.symbol(.disc, at: point, radius: 2.pt, colour)) }
    }
    if let last, let value = data.series[series].values[last] {
      let end = Point(place(last), scale(value))
      marks.append(.symbol(.disc, at: end, radius: 2.3.pt, colour))
      if hasRoom {
        // The value stands at the height of its point, or inside the panel.
        let y = max(top, min(end.y, top + height)) + inks.strong.middleHeight
        let label = Mark.Label(text: figures.text(value), point: Point(panel, y), anchor: .end, style: inks.strong)
        marks.append(.label(label))
      }
    }
    guard isLast else { return (marks, top + height + 2.pt) }
    let axis = CategoryAxis(
      data.categories, at: data.categories.indices.map { place($0) }, y: top + height + CategoryAxis.distance,
      width: right, style: inks.small, ruler: ruler)
    return (marks + axis.marks, top + height + CategoryAxis.distance + axis.height)
  }

  // MARK: Dots

  /// A dot for each category, the highlighted one large, with the lowest and highest tick under the panel.
  func dots(_ series: Int, isLast: Bool) -> (marks: [Mark], height: Length) {
    let data = chart.data
    let axis = StripAxis(chart.domain, figures: figures, width: panel)
    let scale = LinearScale(axis.ticks.domain, from: StripFrame.inset, to: panel - StripFrame.inset)
    let values = zip(data.categories, data.series[series].values)
    let marked = chart.highlightsCategory ? chart.highlight : nil
    let sample = Distribution("", values.map { Distribution.Entry($0, $1) }, highlight: marked)
    let all = data.series.map { row in
      Distribution("", zip(data.categories, row.values).map { Distribution.Entry($0, $1) }, highlight: marked)
    }
    let radius = StripDots.radius(for: all, scale) ?? 1
    let reach = all.map { StripDots($0, scale, radius: radius, around: 3.6.pt).reach }.max() ?? .zero
    let label = sample.highlighted.map { value in
      let texts = [(chart.highlight ?? "") + " " + figures.text(value), figures.text(value)]
      let text = texts.first { ruler.width($0, inks.strong) <= panel } ?? texts[1]
      return ruler.wrap(text, inks.strong, width: panel)
    }
    let top = marked == nil ? .zero : inks.strong.size * 1.35
    let middle = top + max(reach, 7.pt)
    let bottom = middle + max(reach, 7.pt)
    var marks = axis.grid(scale, from: top, to: bottom, inks: inks)
    let dots = StripDots(sample, scale, radius: radius, around: 3.6.pt)
    let colour = data.series[series].name == chart.highlight ? inks.accent : inks.quiet
    for (place, offset) in zip(dots.places, dots.offsets) {
      marks.append(.symbol(.disc, at: Point(place, middle + offset), radius: dots.radius, colour))
    }
    if let value = sample.highlighted, let label {
      let half = label.width / 2
      marks += label.marks(x: max(half, min(scale(value), panel - half)), y: .zero, anchor: .middle)
      let stroke = Mark.Stroke(colour: inks.accent, width: 0.8.pt)
      marks.append(.rule(Point(scale(value), label.height), Point(scale(value), middle), stroke))
      marks.append(.symbol(.disc, at: Point(scale(value), middle), radius: 4.6.pt, .white))
      marks.append(.symbol(.disc, at: Point(scale(value), middle), radius: 3.6.pt, inks.accent))
    }
    guard isLast else { return (marks, bottom) }
    let ends = axis.labels(scale, y: bottom + 2.5.pt, width: panel, inks: inks, ruler: ruler)
    return (marks + ends.marks, bottom + 2.5.pt + ends.height)
  }
}
