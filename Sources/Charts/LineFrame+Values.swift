import Content
import Geometry

/// Values at the points that a reader asks for: of a single line the last, the first, the highest and the lowest.
extension LineFrame {
  func pointValues(
    places: [Length], scale: LinearScale, within plot: ClosedRange<Length>, endIsLabelled: Bool
  ) -> [Mark] {
    let values = data.series[0].values
    let known = values.indices.filter { values[$0] != nil }
    func value(_ n: Int) -> Double { values[n] ?? 0 }
    guard let first = known.first, let last = known.last,
      let highest = known.max(by: { value($0) < value($1) }), let lowest = known.min(by: { value($0) < value($1) })
    else { return [] }

    var taken: [Rectangle] = []
    var marks: [Mark] = []
    var chosen: Set<Int> = []
    for n in [last, first, highest, lowest] where chosen.insert(n).inserted {
      if n == last, endIsLabelled { continue }
      let text = data.text(value(n))
      let style = n == last ? inks.strong : inks.label
      let half = ruler.width(text, style) / 2
      guard half * 2 <= width else { continue }
      // Tick labels and end labels keep their columns, unless the value is wider than the plot.
      let bounds = half * 2 <= plot.upperBound - plot.lowerBound ? plot : .zero...width
      let x = max(bounds.lowerBound + half, min(places[n], bounds.upperBound - half))
      // Above the line, but below it in a valley.
      let isValley = n == lowest && n != highest && n != first
      for isBelow in isValley ? [true, false] : [false, true] {
        let y = scale(value(n)) + (isBelow ? style.size + 3.pt : -5.pt)
        let label = Mark.Label(text: text, point: Point(x, y), anchor: .middle, style: style)
        let box = label.box(ruler)
        if y + style.size * 0.3 > scale.range.low || box.minY < .zero { continue }
        if taken.contains(where: { $0.overlaps(box) }) || crosses(box, places: places, scale: scale) { continue }
        taken.append(box)
        marks.append(.label(label))
        break
      }
    }
    return marks
  }

  /// Whether the line of the first series runs through a box.
  private func crosses(_ box: Rectangle, places: [Length], scale: LinearScale) -> Bool {
    let values = data.series[0].values
    for n in 1..<max(values.count, 1) {
      guard let a = values[n - 1], let b = values[n], places[n] > places[n - 1] else { continue }
      let (from, to) = (max(places[n - 1], box.minX), min(places[n], box.maxX))
      guard from < to else { continue }
      func height(at x: Length) -> Length {
        scale(a) + (scale(b) - scale(a)) * ((x - places[n - 1]) / (places[n] - places[n - 1]))
      }
      let (y0, y1) = (height(at: from), height(at: to))
      if max(y0, y1) > box.minY - 1.pt, min(y0, y1) < box.maxY + 1.pt { return true }
    }
    return false
  }
}
