import Content
import Geometry

/// Lying bars: names before them or, in a narrow column, above them; values at their ends.
extension BarFrame {
  func lying() -> Plan {
    var plan = Plan(width: width)
    var y = Length.zero
    if let key = key() {
      plan.add(key.marks)
      y = y + key.height + 6.pt
    }
    let rows = BarRows(self)
    let scale = rows.scale
    let zero = scale(0)

    let referenceTop = y
    let reference = chart.reference.map { referenceLabel($0, at: scale($0.value)) }
    if let reference { y = y + reference.height + 3.pt }

    let top = y
    var obstacles: [Rectangle] = []
    var bars: [ClosedRange<Length>] = []
    for category in data.categories.indices {
      let row = rows.row(category, top: y)
      plan.add(row.marks)
      obstacles += row.marks.labelBoxes(ruler)
      bars += row.bars
      y = y + row.height
    }
    y = y - rows.gap + 1.pt
    plan.size.height = y

    // Names over the bars are not crossed by lines: each bar then has its own piece of them.
    let spans =
      rows.column > .zero ? [max(.zero, top - 2.pt)...y] : bars.map { ($0.lowerBound - 1.pt)...($0.upperBound + 1.pt) }
    if rows.column > .zero || chart.domain.lowerBound < 0 {
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.6.pt)
      plan.add(spans.map { .rule(Point(zero, $0.lowerBound), Point(zero, $0.upperBound), stroke) })
    }
    if let value = chart.reference?.value, let reference {
      let x = scale(value)
      plan.add(reference.marks(x: clampedMiddle(x, reference.width), y: referenceTop, anchor: .middle))
      let rule = ReferenceRule(inks: inks)
      for span in spans {
        plan.add(rule.marks(from: Point(x, span.lowerBound), to: Point(x, span.upperBound), around: obstacles))
      }
    }
    return plan
  }

  private func referenceLabel(_ reference: ReferenceLine, at x: Length) -> Wrapped {
    ruler.balance(reference.label + "\u{A0}" + data.text(reference.value), inks.small, width: width)
  }

  /// The middle of a label that wants to stand around `x` but must stay within the chart.
  func clampedMiddle(_ x: Length, _ labelWidth: Length) -> Length {
    max(labelWidth / 2, min(x, width - labelWidth / 2))
  }
}
