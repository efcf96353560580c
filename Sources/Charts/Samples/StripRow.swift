import Content
import Geometry

/// One sample on the scale: the label of the highlighted case, the strip, the numbers under it. Marks begin at height 0.
struct StripRow {
  private let frame: StripFrame
  private let sample: Distribution
  private let scale: LinearScale
  /// Where the strip's room begins.
  private let left: Length
  private let quantiles: Quantiles
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero
  /// The middle of the strip.
  private(set) var middle = Length.zero

  /// The ground between the quartiles, behind the dots.
  static func band(_ inks: Inks) -> Colour { inks.accent.tint(0.16) }

  /// The radius of the highlighted dot.
  private static let large = 4.2.pt
  /// No strip of dots is lower than twice this.
  private static let leastReach = 9.pt

  /// With dots of a radius; without them as a range.
  init(
    frame: StripFrame, sample: Distribution, scale: LinearScale, axis: StripAxis, left: Length, dots: Double?
  ) {
    self.frame = frame
    self.sample = sample
    self.scale = scale
    self.left = left
    quantiles = sample.quantiles
    let label = highlightLabel()
    let top = label.map { $0.height + 2.pt } ?? .zero
    let swarm = dots.map { StripDots(sample, scale, radius: $0, around: Self.large) }
    let half = swarm.map { max($0.reach, Self.leastReach) } ?? (frame.look == .box ? 6.pt : 4.5.pt)
    middle = top + half
    let bottom = middle + half
    marks += axis.grid(scale, from: top, to: bottom, inks: frame.inks)
    if swarm != nil {
      addBand(top: top, bottom: bottom)
    } else {
      addRange(half: half)
    }
    if let swarm {
      for (place, offset) in zip(swarm.places, swarm.offsets) {
        marks.append(.symbol(.disc, at: Point(place, middle + offset), radius: swarm.radius, frame.inks.quiet))
      }
    }
    addMiddleTick(top: top, bottom: bottom)
    if let label, let value = sample.highlighted { addHighlight(value, label) }
    height = bottom + 3.pt + addNumbers(y: bottom + 3.pt)
  }

  // MARK: The highlighted case

  private func highlightLabel() -> Wrapped? {
    guard let highlight = sample.highlight, let value = sample.highlighted else { return nil }
    return frame.ruler.balance(
      highlight + " " + frame.figures.text(value), frame.inks.strong, width: frame.width - left)
  }

  private mutating func addHighlight(_ value: Double, _ label: Wrapped) {
    let place = Point(scale(value), middle)
    let half = label.width / 2
    marks += label.marks(x: max(left + half, min(place.x, frame.width - half)), y: .zero, anchor: .middle)
    let stroke = Mark.Stroke(colour: frame.inks.accent, width: 0.8.pt)
    marks.append(.rule(Point(place.x, label.height + 1.pt), place, stroke))
    let symbol: Mark.Symbol = frame.look == .dots ? .disc : .diamond
    marks.append(.symbol(symbol, at: place, radius: Self.large + 1.pt, .white))
    marks.append(.symbol(symbol, at: place, radius: Self.large, frame.inks.accent))
  }

  // MARK: The strip

  /// The band between the quartiles, closed at its ends by lines that print in grey too.
  private mutating func addBand(top: Length, bottom: Length) {
    guard !sample.isSmall else { return }
    let (low, high) = (scale(quantiles.lower), scale(quantiles.upper))
    marks.append(
      .bar(Rectangle(x: low, y: top, width: high - low, height: bottom - top), Self.band(frame.inks)))
    for x in [low, high] { marks.append(.rule(Point(x, top), Point(x, bottom), edge)) }
  }

  private var edge: Mark.Stroke { Mark.Stroke(colour: frame.inks.axis, width: 0.6.pt) }

  /// The line from end to end with the bar or box between the quartiles.
  private mutating func addRange(half: Length) {
    let (low, high) = (scale(quantiles.lowest), scale(quantiles.highest))
    let line = Mark.Stroke(colour: frame.inks.axis, width: 1.1.pt)
    marks.append(.rule(Point(low, middle), Point(high, middle), line))
    for x in [low, high] {
      marks.append(.rule(Point(x, middle - half * 0.6), Point(x, middle + half * 0.6), line))
    }
    guard !sample.isSmall else {
      for (_, value) in sample.known where value != sample.highlighted {
        marks.append(.symbol(.disc, at: Point(scale(value), middle), radius: 2.pt, frame.inks.quiet))
      }
      return
    }
    let box = Rectangle(
      x: scale(quantiles.lower), y: middle - half, width: scale(quantiles.upper) - scale(quantiles.lower),
      height: half * 2)
    let isBox = frame.look == .box
    marks.append(.bar(box, isBox ? Self.band(frame.inks) : frame.inks.quiet))
    if isBox { marks.append(.outline(Path(box), Mark.Stroke(colour: frame.inks.axis, width: 0.9.pt))) }
  }

  private mutating func addMiddleTick(top: Length, bottom: Length) {
    let x = scale(frame.middle.value(quantiles))
    marks.append(.rule(Point(x, top), Point(x, bottom + 2.5.pt), Mark.Stroke(colour: .white, width: 3.pt)))
    marks.append(.rule(Point(x, top), Point(x, bottom + 2.5.pt), Mark.Stroke(colour: frame.inks.ink, width: 1.5.pt)))
  }

  // MARK: The numbers

  /// The middle with its word, then the numbers that have room beside it; returns the height of their line.
  private mutating func addNumbers(y: Length) -> Length {
    let (figures, inks, ruler) = (frame.figures, frame.inks, frame.ruler)
    var style = inks.small
    style.colour = inks.ink
    let word = frame.middle.word(frame.data.wording.graphics)
    let value = frame.middle.value(quantiles)
    let full = word + " " + figures.text(value)
    var numbers = [
      (text: ruler.width(full, style) <= frame.width - left ? full : figures.text(value), value: value, style)
    ]
    if frame.density == .close {
      numbers.removeAll()
    } else if frame.look != .dots, quantiles.count > 1 {
      numbers += [quantiles.lowest, quantiles.highest].map { (figures.text($0), $0, inks.small) }
    }
    if frame.look == .box, frame.density != .close, !sample.isSmall {
      numbers += [quantiles.lower, quantiles.upper].map { (figures.text($0), $0, inks.small) }
    }
    var taken: [ClosedRange<Length>] = []
    for number in numbers {
      let half = ruler.width(number.text, number.2) / 2
      let x = max(left + half, min(scale(number.value), frame.width - half))
      let room = (x - half - 5.pt)...(x + half + 5.pt)
      if taken.contains(where: { $0.overlaps(room) }) { continue }
      taken.append((x - half)...(x + half))
      let baseline = y + style.size * 0.95
      marks.append(
        .label(Mark.Label(text: number.text, point: Point(x, baseline), anchor: .middle, style: number.2)))
    }
    return numbers.isEmpty ? .zero : style.size * 1.25
  }
}

/// The quiet dots of a sample: all but the highlighted case, which they make room for.
struct StripDots {
  let places: [Length]
  let offsets: [Length]
  let radius: Length
  let reach: Length

  /// No swarm is higher than twice this.
  private static let mostReach = 22.pt
  private static let radii = [2.4, 2.1, 1.8, 1.5, 1.2, 1]

  init(
    _ sample: Distribution, _ scale: LinearScale, radius: Double, around large: Length, limit: Double = .infinity
  ) {
    places = sample.known.filter { $0.name != sample.highlight }.map { scale($0.value) }
    let big = sample.highlighted.map { (place: scale($0).points, radius: large.points + 0.5) }
    let swarm = Swarm(places.map(\.points), radius: radius, around: big, limit: limit)
    (offsets, reach, self.radius) = (swarm.offsets.map(\.pt), swarm.reach.pt, radius.pt)
  }

  /// The largest radius with which no sample's swarm is too high; nil where even the smallest dots have no room.
  static func radius(for samples: [Distribution], _ scale: LinearScale) -> Double? {
    guard samples.allSatisfy({ $0.entries.count <= 1000 }) else { return nil }
    return radii.first { radius in
      samples.allSatisfy {
        StripDots($0, scale, radius: radius, around: .zero, limit: mostReach.points).reach <= mostReach
      }
    }
  }
}
