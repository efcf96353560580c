import Content
import Geometry

/// The guide of categories side by side: as many names as fit under their places, the last always.
struct CategoryAxis {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  /// Between two names on one line.
  static let gap = 6.pt

  /// Between the plot and the names: room for the lower half of the lowest tick's label.
  static let distance = 5.5.pt

  /// Names under `places`, inside 0 to `width`, beginning at `y`.
  ///
  /// All are set if they fit on one line, or on two within the distance of places; otherwise every second, third, …;
  /// where not even three fit, the first and the last, each wrapped to half of the width if it must be.
  init(_ names: [String], at places: [Length], y: Length, width: Length, style: DrawingText, ruler: Ruler) {
    let count = min(names.count, places.count)
    guard count > 0 else { return }
    func set(_ chosen: [Int], within limit: Length) -> [(index: Int, label: Wrapped, middle: Length)] {
      chosen.map { n in
        let label = ruler.balance(names[n], style, width: limit)
        return (n, label, max(label.width / 2, min(places[n], width - label.width / 2)))
      }
    }
    func fits(_ row: [(index: Int, label: Wrapped, middle: Length)]) -> Bool {
      zip(row, row.dropFirst()).allSatisfy {
        $0.middle + $0.label.width / 2 + Self.gap <= $1.middle - $1.label.width / 2
      }
    }
    let all = Array(0..<count)
    let distance = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? width
    var row = set(all, within: width)
    if !fits(row) || row.contains(where: { $0.label.lines.count > 1 }) {
      let wrapped = set(all, within: max(distance - Self.gap, style.size))
      if fits(wrapped), wrapped.allSatisfy({ $0.label.lines.count <= 3 && !$0.label.isDivided }) {
        row = wrapped
      } else {
        row = Self.thinned(count) { fits(set($0, within: width)) }.map { set($0, within: width) } ?? []
        if row.isEmpty || row.contains(where: { $0.label.lines.count > 1 }) {
          row = set(count > 1 ? [0, count - 1] : [0], within: count > 1 ? (width - Self.gap) / 2 : width)
        }
      }
    }
    for entry in row {
      // A name moved inwards at an end of the axis keeps to that end.
      let half = entry.label.width / 2
      let place = places[entry.index]
      if place - half < .zero {
        marks += entry.label.marks(x: entry.middle - half, y: y, anchor: .start)
      } else if place + half > width {
        marks += entry.label.marks(x: entry.middle + half, y: y, anchor: .end)
      } else {
        marks += entry.label.marks(x: entry.middle, y: y, anchor: .middle)
      }
      height = max(height, entry.label.height)
    }
  }

  /// The most indices at even distances that fit, counted from the last; a distance up to twice as long is taken
  /// where it reaches the first as well. nil where not even three names fit.
  static func thinned(_ count: Int, fits: ([Int]) -> Bool) -> [Int]? {
    let last = count - 1
    guard last >= 4 else { return nil }
    func indices(_ step: Int) -> [Int] { stride(from: last, through: 0, by: -step).reversed() }
    guard let shortest = (2...last / 2).first(where: { fits(indices($0)) }) else { return nil }
    let even = (shortest...min(shortest * 2, last / 2)).first { last.isMultiple(of: $0) && fits(indices($0)) }
    return indices(even ?? shortest)
  }
}
