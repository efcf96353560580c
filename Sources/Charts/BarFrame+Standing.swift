import Content
import Geometry

/// Standing bars over their names, values on top.
extension BarFrame {
  /// The part of its room that a group of bars takes.
  private static let groupShare = 0.78

  /// nil where the names do not fit under the bars.
  func standing() -> Plan? {
    standing(referenceInKey: false) ?? (chart.reference == nil ? nil : standing(referenceInKey: true))
  }

  /// nil too where the reference cannot be named in the plot, unless the key names it.
  private func standing(referenceInKey: Bool) -> Plan? {
    let names = data.categories
    var plan = Plan(width: width)
    var top = Length.zero
    if let key = key(withReference: referenceInKey) {
      plan.add(key.marks)
      top = key.height + 6.pt
    }

    // Values on the bars make an axis needless; where they are too wide for it, the axis comes back.
    // Beside another bar a value is no wider than its own.
    let group = min(width / names.count * Self.groupShare, 34.pt * data.series.count)
    let room = data.series.count == 1 ? width / names.count - 2.pt : group / data.series.count - 0.5.pt
    let valuesFit = names.indices.allSatisfy { n in
      data.series.allSatisfy { $0.values[n].map { ruler.width(data.text($0), style(category: n)) <= room } ?? true }
    }
    let plot = max(min(width * 0.42, 150.pt), 72.pt)
    let ticks = Ticks(of: data, domain: chart.domain, height: plot)
    let axis = valuesFit ? nil : ValueAxis(ticks, data: data, inks: inks, chartWidth: width, ruler: ruler)
    let left = axis?.width ?? .zero
    let band = (width - left) / names.count
    let wrapped = names.indices.map { ruler.balance(names[$0], style(category: $0), width: band - 3.pt) }
    if wrapped.contains(where: { $0.isDivided || $0.lines.count > 3 }) { return nil }

    let domain = axis == nil ? chart.domain : ticks.domain
    let valueRoom = inks.labelSize * 1.35
    top = top + (axis == nil ? valueRoom : inks.labelSize * 0.6)
    let below = axis == nil && domain.lowerBound < 0 ? valueRoom : .zero
    let scale = LinearScale(domain, from: top + plot, to: top)
    if let axis { plan.add(axis.marks(scale, from: left, to: width, inks: inks)) }

    let series = data.series.count
    let thickness = min(band * (series == 1 ? 0.62 : Self.groupShare), 34.pt * series)
    for n in names.indices {
      let start = left + band * n + (band - thickness) / 2
      for (s, row) in data.series.enumerated() {
        let place = Rectangle(x: start + thickness / series * s, y: .zero, width: thickness / series, height: .zero)
        plan.add(column(row.values[n], series: s, category: n, place: place, scale: scale))
        if axis == nil || row.values[n] == nil {
          plan.add(columnValue(row.values[n], category: n, middle: place.minX + place.size.width / 2, room, scale))
        }
      }
    }
    let stroke = Mark.Stroke(colour: inks.axis, width: 0.75.pt)
    plan.add(.rule(Point(left, scale(0)), Point(width, scale(0)), stroke))
    if let reference = chart.reference {
      let y = scale(reference.value)
      let obstacles = plan.marks.labelBoxes(ruler)
      if !referenceInKey {
        guard let label = freeLabel(reference, y: y, left: left, among: plan.marks) else { return nil }
        plan.add(label)
      }
      plan.add(ReferenceRule(inks: inks).marks(from: Point(left, y), to: Point(width, y), around: obstacles))
    }

    let y = top + plot + below + 3.pt
    for n in names.indices {
      plan.add(wrapped[n].marks(x: left + band * n + band / 2, y: y, anchor: .middle))
    }
    plan.size.height = y + (wrapped.map(\.height).max() ?? .zero)
    return plan
  }

  /// One standing bar; of `place` only the horizontal part is used.
  private func column(
    _ value: Double?, series: Int, category: Int, place: Rectangle, scale: LinearScale
  ) -> [Mark] {
    let (zero, end) = (scale(0), scale(value ?? 0))
    guard zero != end else { return [] }
    let seam = data.series.count > 1 ? 0.5.pt : .zero
    let bar = Rectangle(
      x: place.minX + seam, y: min(zero, end), width: max(place.size.width - seam * 2, 0.5.pt),
      height: max(zero, end) - min(zero, end))
    return fill(series: series, category: category).marks(in: bar)
  }

  /// A value beyond the end of its bar.
  private func columnValue(
    _ value: Double?, category: Int, middle: Length, _ room: Length, _ scale: LinearScale
  ) -> Mark {
    var style = style(category: category)
    var text = data.text(value)
    if value == nil {
      style.colour = inks.muted
      if ruler.width(text, style) > room { text = ChartData.dash }
    }
    let end = scale(value ?? 0)
    let baseline = (value ?? 0) < 0 ? end + style.size : end - 3.pt
    return .label(Mark.Label(text: text, point: Point(middle, baseline), anchor: .middle, style: style))
  }

  /// The name of a reference over its line, at the end or the start of the plot, where no mark stands; nil where there
  /// is no such place.
  func freeLabel(_ reference: ReferenceLine, y: Length, left: Length, among marks: [Mark]) -> [Mark]? {
    let text = reference.label + "\u{A0}" + data.text(reference.value)
    let size = Size(ruler.width(text, inks.small), inks.small.size * 1.2)
    guard size.width <= width - left, y - size.height >= .zero else { return nil }
    let bars = marks.compactMap { if case .bar(let r, _) = $0 { r } else { nil } }
    let taken = bars + marks.labelBoxes(ruler)
    for x in [width - size.width, left + 1.pt] {
      let place = Rectangle(Point(x, y - size.height), size)
      if !taken.contains(where: { $0.overlaps(place) }) {
        return [.label(Mark.Label(text: text, point: Point(x, y - 2.5.pt), anchor: .start, style: inks.small))]
      }
    }
    return nil
  }
}
