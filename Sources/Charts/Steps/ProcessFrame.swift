import Content
import Geometry

/// How steps are arranged at one width.
struct ProcessFrame {
  let chart: ProcessArrow
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: ProcessArrow, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  /// How far a chevron's point stands out, and the white between two.
  private static let point = 9.pt
  private static let seam = 2.5.pt
  /// Between a chevron and what is told below it.
  private static let above = 4.pt
  /// A chevron is not narrower.
  private static let least = 86.pt

  /// Chevrons from left to right with the texts below; nil where titles have no room on three lines.
  func rows() -> Plan? {
    let fits = Int((width / Self.least).rounded(.down))
    guard fits >= 2 else { return nil }
    let rows = (chart.steps.count + fits - 1) / fits
    // Rows as even as can be; all chevrons are equally wide.
    return (rows...max(rows, chart.steps.count / 2)).lazy
      .compactMap { plan(columns: (chart.steps.count + $0 - 1) / $0) }.first
  }

  private func plan(columns: Int) -> Plan? {
    guard columns >= 2 else { return nil }
    let step = (width - Self.point) / columns
    let room = step - Self.point - 9.pt
    let numbers = chart.steps.indices.map { ruler.wrap(chart.wording.number($0 + 1), numberStyle($0), width: room) }
    let numberWidth = (numbers.map(\.width).max() ?? .zero) + 5.pt
    let titles = chart.steps.indices.map { n in
      ruler.balance(chart.steps[n].title, titleStyle(n), width: room - numberWidth)
    }
    guard titles.allSatisfy({ $0.lines.count <= 3 && !$0.isDivided }) else { return nil }
    let notes = chart.steps.map { self.notes($0, width: step - Self.point - 2.pt) }
    guard notes.allSatisfy({ $0.allSatisfy { !$0.isDivided } }) else { return nil }
    let height = max((titles.map(\.height).max() ?? .zero) + 10.pt, 26.pt)
    var plan = Plan(width: width)
    var y = Length.zero
    for start in stride(from: 0, to: chart.steps.count, by: columns) {
      let row = start..<min(start + columns, chart.steps.count)
      if start > 0 { y = y + 10.pt }
      var below = Length.zero
      for n in row {
        let x = step * (n - start)
        plan.add(.shape(chevron(x: x, y: y, width: step, height: height, isFirst: n == 0), ground(n)))
        let inside = x + Self.point + 4.pt
        let middle = y + height / 2
        plan.add(numbers[n].marks(x: inside, y: middle - numbers[n].height / 2, anchor: .start))
        plan.add(titles[n].marks(x: inside + numberWidth, y: middle - titles[n].height / 2, anchor: .start))
        var foot = Self.above
        for note in notes[n] {
          plan.add(note.marks(x: x + Self.point, y: y + height + foot, anchor: .start))
          foot = foot + note.height
        }
        below = max(below, notes[n].isEmpty ? .zero : foot)
      }
      y = y + height + below
    }
    plan.size.height = y
    return plan
  }

  /// Who does it, what is done, and how long that takes: as far as it is told.
  private func notes(_ step: ProcessStep, width: Length) -> [Wrapped] {
    [(step.who, inks.strong), (step.text, inks.label), (step.duration, inks.small)]
      .filter { !$0.0.isEmpty }.map { ruler.wrap($0.0, $0.1, width: width) }
  }

  /// A band with a point at its end and a notch at its start; the first begins straight.
  private func chevron(x: Length, y: Length, width: Length, height: Length, isFirst: Bool) -> Path {
    let (right, bottom, middle) = (x + width - Self.seam, y + height, y + height / 2)
    var path = Path([.move(Point(x, y))])
    path.line(to: Point(right, y))
    path.line(to: Point(right + Self.point, middle))
    path.line(to: Point(right, bottom))
    path.line(to: Point(x, bottom))
    if !isFirst { path.line(to: Point(x + Self.point, middle)) }
    path.close()
    return path
  }

  // MARK: Inks

  /// All chevrons alike; where one stands out, the others step back to a tint.
  private func ground(_ n: Int) -> Colour {
    chart.current == nil || chart.current == n + 1 ? inks.accent.darkened(to: 4.5) : inks.accent.tint(0.16)
  }

  private func titleStyle(_ n: Int) -> DrawingText {
    var style = inks.strong
    style.colour = Ramp.ink(on: ground(n), inks)
    return style
  }

  private func numberStyle(_ n: Int) -> DrawingText {
    var style = titleStyle(n)
    style.size = 14.pt
    return style
  }

  // MARK: A list

  /// Numbers on discs with arrows between them, titles and texts beside.
  func list() -> Plan {
    var plan = Plan(width: width)
    let radius = 8.5.pt
    let indent = radius * 2 + 6.pt
    var y = Length.zero
    for (n, step) in chart.steps.enumerated() {
      let title = ruler.balance(step.title, inks.strong, width: width - indent)
      let notes = notes(step, width: width - indent)
      let top = y + max(.zero, radius - title.leading / 2)
      plan.add(title.marks(x: indent, y: top, anchor: .start))
      var foot = top + title.height
      for note in notes {
        plan.add(note.marks(x: indent, y: foot, anchor: .start))
        foot = foot + note.height
      }
      let centre = Point(radius, y + radius)
      plan.add(.symbol(.disc, at: centre, radius: radius, ground(n)))
      var style = titleStyle(n)
      style.size = max(style.size, 9.pt)
      plan.add(
        .label(
          Mark.Label(
            text: chart.wording.number(n + 1), point: Point(centre.x, centre.y + style.middleHeight), anchor: .middle,
            style: style)))
      let bottom = max(y + radius * 2, foot)
      y = bottom + 9.pt
      if n < chart.steps.count - 1 { plan.add(arrow(x: radius, from: centre.y + radius + 2.pt, to: y - 1.pt)) }
    }
    plan.size.height = y - 9.pt
    return plan
  }

  private func arrow(x: Length, from top: Length, to bottom: Length) -> [Mark] {
    let stroke = Mark.Stroke(colour: inks.axis, width: 1.pt)
    var head = Path([.move(Point(x - 3.pt, bottom - 4.5.pt))])
    head.line(to: Point(x + 3.pt, bottom - 4.5.pt))
    head.line(to: Point(x, bottom))
    head.close()
    return [.rule(Point(x, top), Point(x, bottom - 4.pt), stroke), .shape(head, inks.axis)]
  }
}
