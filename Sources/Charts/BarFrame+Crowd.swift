import Content
import Geometry

/// A whole sample as one picture: a bar for each category, names only for the highlighted, the first and the last.
extension BarFrame {
  func crowd() -> Plan {
    let plain = crowd(referenceInKey: false)
    return plain ?? crowd(referenceInKey: true) ?? Plan(width: width)
  }

  /// nil where the reference cannot be named in the plot.
  private func crowd(referenceInKey: Bool) -> Plan? {
    var plan = Plan(width: width)
    var top = Length.zero
    if let key = key(withReference: referenceInKey) {
      plan.add(key.marks)
      top = key.height + 6.pt
    }
    let plot = max(min(width * 0.36, 150.pt), 72.pt)
    let ticks = Ticks(of: data, domain: chart.domain, height: plot)
    let axis = ValueAxis(ticks, data: data, inks: inks, chartWidth: width, ruler: ruler)

    // The highlighted bar is named over the plot, with a fine line down to it.
    let marked = data.categories.firstIndex { $0 == chart.highlight }
    let name = marked.map { ruler.balance(named($0), inks.strong, width: width) }
    let nameTop = top
    top = top + (name.map { $0.height + 4.pt } ?? axis.overhang)
    let scale = LinearScale(ticks.domain, from: top + plot, to: top)
    plan.add(axis.marks(scale, from: axis.width, to: width, inks: inks))

    let band = (width - axis.width) / data.categories.count
    let bar = band * (band > 4.pt ? 0.7 : 0.8)
    for n in data.categories.indices {
      let (zero, end) = (scale(0), scale(data.series[0].values[n] ?? 0))
      // The highlighted bar is thick enough to be seen.
      let thickness = n == marked ? max(bar, 1.6.pt) : bar
      let x = min(axis.width + band * n + (band - thickness) / 2, width - thickness)
      if zero != end {
        let place = Rectangle(x: x, y: min(zero, end), width: thickness, height: max(zero, end) - min(zero, end))
        plan.add(.bar(place, colour(series: 0, category: n)))
      }
      if n == marked, let name {
        let middle = x + thickness / 2
        let stroke = Mark.Stroke(colour: inks.accent, width: 0.6.pt)
        plan.add(.rule(Point(middle, top - 3.pt), Point(middle, min(zero, end)), stroke))
        plan.add(name.marks(x: clampedMiddle(middle, name.width), y: nameTop, anchor: .middle))
      }
    }
    if let reference = chart.reference {
      let y = scale(reference.value)
      if !referenceInKey {
        guard let label = freeLabel(reference, y: y, left: axis.width, among: plan.marks) else { return nil }
        plan.add(label)
      }
      plan.add(ReferenceRule(inks: inks).marks(from: Point(axis.width, y), to: Point(width, y), around: []))
    }

    let names = endNames(start: axis.width, y: top + plot + CategoryAxis.distance)
    plan.add(names.marks)
    plan.size.height = top + plot + CategoryAxis.distance + names.height
    return plan
  }

  /// The first and the last category with their values, under the ends of the plot.
  private func endNames(start: Length, y: Length) -> (marks: [Mark], height: Length) {
    let texts = [named(0), named(data.categories.count - 1)]
    let room = width - start - CategoryAxis.gap
    let fit = texts.reduce(Length.zero) { $0 + ruler.width($1, inks.small) } <= room
    let names = texts.map { ruler.balance($0, inks.small, width: fit ? room : (width - CategoryAxis.gap) / 2) }
    let marks =
      names[0].marks(x: fit ? start : .zero, y: y, anchor: .start) + names[1].marks(x: width, y: y, anchor: .end)
    return (marks, max(names[0].height, names[1].height))
  }

  /// A category with its value.
  private func named(_ category: Int) -> String {
    "\(data.categories[category]) \(data.text(data.series[0].values[category]))"
  }
}
