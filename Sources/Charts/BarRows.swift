import Content
import Geometry

/// How the rows of lying bars share the width of a chart.
struct BarRows {
  let frame: BarFrame
  /// The thickness of one bar.
  let bar: Length
  /// Between the rows; wider where names have several lines, so that each is seen to be one name.
  private(set) var gap: Length
  /// The names, wrapped.
  private(set) var names: [Wrapped] = []
  /// The width of the names' column; zero where names stand above their bars.
  private(set) var column = Length.zero
  /// Whether values stand on lines of their own too, being too wide to stand beside a bar.
  private(set) var valuesAbove = false
  private(set) var scale: LinearScale

  /// Between a bar's end and its value.
  static let space = 4.pt
  /// The radius of a point at the end of a stem; none at the end of a bar.
  var point: Length { frame.chart.look == .stem ? min(bar * 0.42, 4.pt) : .zero }
  /// Between the bars of one category.
  static let seam = 1.pt

  init(_ frame: BarFrame) {
    self.frame = frame
    let count = frame.data.categories.count
    let many = frame.data.series.count > 1
    switch frame.density {
    case .open:
      bar = many ? 8.5.pt : count <= 8 ? 11.pt : count <= 20 ? 9.5.pt : 8.pt
      gap = many ? 7.pt : bar * (count <= 20 ? 0.6 : 0.5)
    case .tight: (bar, gap) = (many ? 8.5.pt : 6.5.pt, many ? 4.pt : 2.pt)
    case .close: (bar, gap) = (many ? 8.pt : 5.5.pt, many ? 2.5.pt : 0.75.pt)
    }
    scale = LinearScale(frame.chart.domain, from: .zero, to: frame.width)
    if standNamesBeside() { return }
    column = .zero
    names =
      NameColumn(
        above: frame.data.categories, within: frame.width, ruler: frame.ruler, style: frame.style(category:)
      ).names
    valuesAbove = !makeScale(from: .zero)
    if valuesAbove { scale = LinearScale(frame.chart.domain, from: point, to: frame.width - point) }
  }

  /// Sets the names before the bars, where they fit.
  private mutating func standNamesBeside() -> Bool {
    guard
      let beside = NameColumn(
        beside: frame.data.categories, within: frame.width,
        share: frame.density == .close ? NameColumn.closeShare : NameColumn.share, ruler: frame.ruler,
        style: frame.style(category:))
    else { return false }
    (names, column) = (beside.names, beside.width)
    gap = max(gap, beside.leastGap)
    return makeScale(from: column)
  }

  /// Whether the empty part of a scale from 0 to 100 is shown. Values then stand in a column at its end.
  var hasTrack: Bool { frame.chart.look == .bar && frame.data.format.kind == .rate && frame.chart.domain == 0...100 }

  /// Makes the scale with room for the values at both of its ends; false where too little is left for the bars.
  private mutating func makeScale(from start: Length) -> Bool {
    var (left, right) = (Length.zero, Length.zero)
    for row in frame.data.series {
      for (category, value) in row.values.enumerated() {
        guard let value else { continue }
        let width = frame.ruler.width(frame.data.text(value), frame.style(category: category)) + Self.space
        if value < 0 { left = max(left, width) } else { right = max(right, width) }
      }
    }
    // A point at a stem's end reaches beyond its value.
    (left, right) = (left + point, right + point)
    scale = LinearScale(frame.chart.domain, from: start + left, to: frame.width - right)
    return frame.width - right - start - left >= min(frame.width * 0.3, 60.pt)
  }

  struct Row {
    var marks: [Mark] = []
    /// The heights of the bars.
    var bars: [ClosedRange<Length>] = []
    /// Up to the next row.
    var height = Length.zero
  }

  /// The marks of a category whose row begins at `top`.
  func row(_ category: Int, top: Length) -> Row {
    let name = names[category]
    let series = frame.data.series.count
    let bars = (bar + Self.seam) * series - Self.seam
    var row = Row()
    var y = top
    if column > .zero {
      let block = max(bars, name.height)
      row.marks += name.marks(x: .zero, y: top + (block - name.height) / 2, anchor: .start)
      y = top + (block - bars) / 2
      row.height = block + gap
    } else {
      row.marks += name.marks(x: .zero, y: top, anchor: .start)
      y = top + name.height + 1.5.pt
    }
    for n in 0..<series {
      if valuesAbove {
        let text = frame.data.text(frame.data.series[n].values[category])
        let label = frame.ruler.wrap(text, frame.style(category: category), width: frame.width)
        row.marks += label.marks(x: .zero, y: y, anchor: .start)
        y = y + label.height + 1.pt
      }
      add(series: n, category: category, at: y, to: &row)
      y = y + bar + Self.seam
    }
    if column == .zero { row.height = y - Self.seam + gap - top }
    return row
  }

  /// Adds one bar and its value.
  private func add(series: Int, category: Int, at y: Length, to row: inout Row) {
    let value = frame.data.series[series].values[category]
    let (zero, end) = (scale(0), scale(value ?? 0))
    row.bars.append(y...y + bar)
    if hasTrack, value != nil {
      row.marks.append(.bar(Rectangle(x: zero, y: y, width: scale(100) - zero, height: bar), frame.inks.track))
    }
    let fill = frame.fill(series: series, category: category)
    if frame.chart.look == .stem, value != nil {
      let stroke = Mark.Stroke(colour: fill.ground, width: 1.5.pt)
      row.marks.append(.rule(Point(zero, y + bar / 2), Point(end, y + bar / 2), stroke))
      row.marks += Mark.dot(at: Point(end, y + bar / 2), radius: point, fill.ground, isHollow: false)
    } else if end != zero {
      row.marks += fill.marks(
        in: Rectangle(x: min(zero, end), y: y, width: max(zero, end) - min(zero, end), height: bar))
    }
    if valuesAbove { return }
    let label = valueLabel(value, style: frame.style(category: category), middle: y + bar / 2)
    row.marks.append(.label(label))
  }

  /// A value beyond its bar's end, or at the end of the track.
  private func valueLabel(_ value: Double?, style: DrawingText, middle: Length) -> Mark.Label {
    let baseline = middle + style.middleHeight
    guard let value else { return missingLabel(middle: middle) }
    let text = frame.data.text(value)
    if hasTrack {
      return Mark.Label(text: text, point: Point(frame.width, baseline), anchor: .end, style: style)
    }
    let space = Self.space + point
    let x = value < 0 ? scale(value) - space : scale(value) + space
    return Mark.Label(text: text, point: Point(x, baseline), anchor: value < 0 ? .end : .start, style: style)
  }

  /// The word for a missing value on the wider side of zero; a dash where there is no room for it.
  private func missingLabel(middle: Length) -> Mark.Label {
    let style = frame.inks.small
    let baseline = middle + style.middleHeight
    let zero = scale(0)
    let (before, after) = (zero - Self.space - column, frame.width - zero - Self.space)
    let word = frame.data.wording.charts.missing
    let text = frame.ruler.width(word, style) <= max(before, after) ? word : ChartData.dash
    let isAfter = after >= before || after >= frame.ruler.width(text, style)
    let x = isAfter ? zero + Self.space : zero - Self.space
    return Mark.Label(text: text, point: Point(x, baseline), anchor: isAfter ? .start : .end, style: style)
  }
}
