import Content
import Diagnostics
import Geometry

/// How strips of samples are arranged at one width: names before the strips or, in a narrow column, over them; one scale
/// under all; a key last.
struct StripFrame {
  enum Look { case dots, range, box }

  let data: SampleData
  let look: Look
  let middle: Middle
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let figures: ValueText
  let density: Density

  /// How closely strips follow each other; close ones have no numbers under them.
  enum Density: CaseIterable { case open, tight, close }

  init(data: SampleData, look: Look, middle: Middle, width: Length, ruler: Ruler, density: Density = .open) {
    self.data = data
    self.look = look
    self.middle = middle
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
    figures = data.figures
    self.density = density
  }

  static let mostSamples = 24

  static func checkCount(of data: SampleData, _ origin: Origin) throws {
    guard data.samples.count > mostSamples else { return }
    throw ChartFailure(data.title, origin)(
      "\(data.samples.count) samples have no room on a page", "show at most \(mostSamples) samples, or a table")
  }

  /// The room of the largest dot beyond the ends of the scale.
  static let inset = 6.75.pt

  /// A name with the number of cases under it.
  private struct Head {
    var name: Wrapped?
    var count: Wrapped
    var width: Length { max(name?.width ?? .zero, count.width) }
    var height: Length { (name?.height ?? .zero) + count.height }
  }

  /// The plan, as open as a height allows; dots that have no room become ranges.
  func plan(within height: Length?) -> Plan {
    let limit = height ?? BarChart.highest
    var plan = Plan(width: width)
    for density in Density.allCases {
      plan = StripFrame(data: data, look: look, middle: middle, width: width, ruler: ruler, density: density).plan()
      if plan.size.height <= limit + 0.5.pt { return plan }
    }
    guard look == .dots else { return plan }
    return StripFrame(data: data, look: .range, middle: middle, width: width, ruler: ruler).plan(within: height)
  }

  private func plan() -> Plan {
    var plan = Plan(width: width)
    let beside = headsBeside()
    let left = beside.map { ($0.map(\.width).max() ?? .zero) + 10.pt } ?? .zero
    let axis = StripAxis(data.domain, figures: figures, width: width - left)
    let scale = LinearScale(axis.ticks.domain, from: left + Self.inset, to: width - Self.inset)
    let dots = look == .dots ? StripDots.radius(for: data.samples, scale) : nil
    if look == .dots, dots == nil {
      return StripFrame(data: data, look: .range, middle: middle, width: width, ruler: ruler, density: density).plan()
    }
    var y = Length.zero
    for (n, sample) in data.samples.enumerated() {
      if n > 0 { y = y + (density != .open ? 2.pt : look == .dots ? 7.pt : 5.pt) }
      let strip = StripRow(frame: self, sample: sample, scale: scale, axis: axis, left: left, dots: dots)
      if let head = beside?[n] {
        // The name stands at the height of the strip, as far as its labels allow.
        let room = max(strip.height, head.height)
        let shift = max(.zero, head.height / 2 - strip.middle)
        plan.add(strip.marks.map { $0.moved(by: Point(.zero, y + shift)) })
        let top = min(max(y, y + shift + strip.middle - head.height / 2), y + room - head.height)
        plan.add(marks(head, y: top))
        y = y + max(strip.height + shift, head.height)
      } else {
        let (marks, height) = line(of: sample)
        plan.add(marks.map { $0.moved(by: Point(.zero, y)) })
        y = y + height + 2.pt
        plan.add(strip.marks.map { $0.moved(by: Point(.zero, y)) })
        y = y + strip.height
      }
    }
    y = y + 1.5.pt
    plan.add(
      .rule(Point(scale.range.low, y), Point(scale.range.high, y), Mark.Stroke(colour: inks.axis, width: 0.6.pt)))
    for value in axis.ticks.values {
      let stroke = Mark.Stroke(colour: inks.axis, width: 0.6.pt)
      plan.add(.rule(Point(scale(value), y), Point(scale(value), y + 2.5.pt), stroke))
    }
    let labels = axis.labels(scale, y: y + 4.pt, width: width, inks: inks, ruler: ruler)
    plan.add(labels.marks)
    y = y + 4.pt + labels.height
    let key = StripKey(frame: self, left: left)
    plan.add(key.marks.map { $0.moved(by: Point(.zero, y + 4.pt)) })
    plan.size.height = y + (key.height > .zero ? 4.pt + key.height : .zero)
    return plan
  }

  // MARK: Names

  /// Names before the strips, where the strips keep two thirds of the width.
  private func headsBeside() -> [Head]? {
    guard width >= 280.pt, data.samples.contains(where: { !$0.name.isEmpty }) else { return nil }
    let room = width * 0.27
    let heads = data.samples.map { sample in
      Head(
        name: sample.name.isEmpty ? nil : ruler.balance(sample.name, inks.label, width: room),
        count: ruler.balance(note(of: sample), inks.small, width: room))
    }
    let fits = heads.allSatisfy {
      ($0.name?.lines.count ?? 0) <= 3 && $0.name?.isDivided != true && !$0.count.isDivided
    }
    return fits ? heads : nil
  }

  private func marks(_ head: Head, y: Length) -> [Mark] {
    let name = head.name?.marks(x: .zero, y: y, anchor: .start) ?? []
    return name + head.count.marks(x: .zero, y: y + (head.name?.height ?? .zero), anchor: .start)
  }

  /// Name and number of cases over a strip, on one line where they fit.
  private func line(of sample: Distribution) -> (marks: [Mark], height: Length) {
    let note = note(of: sample)
    guard !sample.name.isEmpty else {
      let lines = ruler.wrap(note, inks.small, width: width)
      return (lines.marks(x: .zero, y: .zero, anchor: .start), lines.height)
    }
    let name = ruler.balance(sample.name, inks.label, width: width)
    let gap = inks.labelSize * 0.7
    let noteWidth = ruler.width(note, inks.small)
    var marks = name.marks(x: .zero, y: .zero, anchor: .start)
    if name.lines.count == 1, name.width + gap + noteWidth <= width {
      let baseline = (name.leading + inks.label.middleHeight * 2) / 2
      marks.append(
        .label(Mark.Label(text: note, point: Point(name.width + gap, baseline), anchor: .start, style: inks.small)))
      return (marks, name.height)
    }
    let lines = ruler.wrap(note, inks.small, width: width)
    marks += lines.marks(x: .zero, y: name.height, anchor: .start)
    return (marks, name.height + lines.height)
  }

  /// "n = 37", that a sample is small, that the highlighted case is not known.
  private func note(of sample: Distribution) -> String {
    let count = data.countText(of: sample)
    guard let highlight = sample.highlight, sample.highlighted == nil else { return count }
    return count + " · " + highlight + data.wording.colon + data.wording.charts.missing
  }
}

/// What band, lines and dots mean, under the scale.
struct StripKey {
  let marks: [Mark]
  let height: Length

  init(frame: StripFrame, left: Length) {
    let words = frame.data.wording.graphics
    var entries: [Key.Entry] = []
    if frame.data.samples.contains(where: { !$0.isSmall }) {
      let colour = frame.look == .range ? frame.inks.quiet : StripRow.band(frame.inks)
      entries.append(Key.Entry(sign: .block, colour: colour, name: words.middleHalf))
    }
    if frame.look != .dots {
      entries.append(Key.Entry(sign: .dash, colour: frame.inks.axis, name: words.wholeRange))
    }
    // In a narrow chart the key has the whole width.
    let key = Key(entries: entries, width: frame.width - left, style: frame.inks.small, ruler: frame.ruler)
    marks = key.marks.map { $0.moved(by: Point(left, .zero)) }
    height = key.height
  }
}
