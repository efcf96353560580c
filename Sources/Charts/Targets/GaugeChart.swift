public import Content
public import Diagnostics
public import Geometry

/// A rate from 0 to 100 as half a ring with the number in it.
///
///     try GaugeChart("Index", value: 72, reference: ReferenceLine("Sample average", at: 62), wording: wording)
public struct GaugeChart: Chart {
  public let subject: ChartSubject
  public let value: Double
  public let reference: ReferenceLine?
  public let format: ValueFormat

  /// Throws `FindingError` for a value or reference that is not between 0 and 100.
  public init(
    _ title: String, subtitle: String = "", value: Double, reference: ReferenceLine? = nil, basis: Basis? = nil,
    format: ValueFormat = .rate, wording: Wording, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.value = value
    self.reference = reference
    self.format = format
    let fail = ChartFailure(title, origin ?? .here(file, line))
    if !(0...100 ~= value) {
      throw fail("a gauge shows values from 0 to 100, not \(value)", "show other values as bars")
    }
    if let reference, !(0...100 ~= reference.value) {
      throw fail(
        "the reference \"\(reference.label)\" is not between 0 and 100", "leave it out where it is not known")
    }
  }

  public var kind: String { wording.graphics.gauge }
  var wording: Wording { subject.wording }
  var figures: ValueText {
    ValueText([value] + (reference.map { [$0.value] } ?? []), format: format, wording: wording)
  }

  public var statements: [String] { [figures.text(value)] }

  public var remarks: [String] {
    reference.map { [$0.label + wording.colon + figures.text($0.value)] } ?? []
  }

  public var dataTable: ChartTable {
    func row(_ name: String, _ value: Double) -> [ChartTable.Cell] {
      [ChartTable.Cell(name), ChartTable.Cell(value, text: figures.text(value))]
    }
    return ChartTable(
      header: [wording.charts.category, wording.charts.value],
      rows: [row(subject.title, value)] + (reference.map { [row($0.label, $0.value)] } ?? []))
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    let inks = Inks(canvas.theme, width: width)
    let radius = min(width / 2 - 4.pt, 76.pt)
    let (inner, centre) = (radius * 0.7, Point(width / 2, radius + 4.pt))
    var plan = Plan(width: width)
    /// A stretch of the scale as a part of the ring: nine o'clock is 0, three o'clock 100.
    func part(_ low: Double, _ high: Double) -> Sector {
      Sector(centre: centre, inner: inner, outer: radius, start: low / 200 - 0.25, end: high / 200 - 0.25)
    }
    plan.add(.sector(part(0, 100), inks.track))
    if value > 0 { plan.add(.sector(part(0, value), inks.accent)) }
    if let reference {
      let sector = part(reference.value, reference.value)
      let (a, b) = (
        sector.point(at: sector.start, radius: inner - 3.pt), sector.point(at: sector.start, radius: radius + 3.pt)
      )
      plan.add(.rule(a, b, Mark.Stroke(colour: .white, width: 3.6.pt)))
      plan.add(.rule(a, b, Mark.Stroke(colour: inks.ink, width: 2.pt)))
    }
    let text = figures.text(value)
    let sizes = [ruler.canvas.theme.sizes.keyNumber, 22.pt, 18.pt, 14.pt, 11.pt, 9.pt, Inks.smallest]
    let style =
      sizes.map { DrawingText(size: $0, isBold: true, colour: inks.ink) }
      .first { ruler.width(text, $0) <= inner * 1.5 } ?? inks.strong
    plan.add(.label(Mark.Label(text: text, point: Point(centre.x, centre.y - 1.pt), anchor: .middle, style: style)))
    // The ends of the scale, under the ends of the ring.
    let middle = radius - (radius - inner) / 2
    for (end, x) in [(0.0, centre.x - middle), (100, centre.x + middle)] {
      let label = ruler.wrap(figures.text(end, decimals: 0), inks.small, width: width)
      let place = max(label.width / 2, min(x, width - label.width / 2))
      plan.add(label.marks(x: place, y: centre.y + 2.pt, anchor: .middle))
    }
    plan.size.height = centre.y + 2.pt + inks.small.size * 1.4
    if let reference {
      let text = Key.Entry(sign: .tick, colour: inks.ink, name: reference.label, value: figures.text(reference.value))
      let key = Key(entries: [text], width: width, style: inks.label, ruler: ruler)
      let shift = (width - key.width) / 2
      plan.add(key.marks.map { $0.moved(by: Point(shift, plan.size.height + 3.pt)) })
      plan.size.height += 3.pt + key.height
    }
    return plan.mirrored(if: wording.isRightToLeft)
  }
}
