import Content
import Geometry

/// The guide of a level scale: round values under light upright lines, as many as have room.
struct LevelAxis {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  private static let distance = 3.pt

  /// Lines from `top` to `foot`, with their values below, each within 0 to `width`. The line of zero is darker where lengths
  /// begin at it.
  init(
    _ values: [Double], _ scale: LinearScale, from top: Length, to foot: Length, width: Length, inks: Inks,
    ruler: Ruler, hasBase: Bool = true, text: (Double) -> String
  ) {
    let style = inks.small
    for value in values {
      let stroke =
        value == 0 && hasBase
        ? Mark.Stroke(colour: inks.axis, width: 0.75.pt) : Mark.Stroke(colour: inks.grid, width: 0.5.pt)
      marks.append(.rule(Point(scale(value), top), Point(scale(value), foot + 1.5.pt), stroke))
    }
    let zero = values.firstIndex(of: 0) ?? 0
    func labels(_ step: Int) -> [(text: String, x: Length, width: Length)] {
      values.indices.filter { ($0 - zero).isMultiple(of: step) }.map { n in
        let label = text(values[n])
        let half = ruler.width(label, style) / 2
        return (label, max(half, min(scale(values[n]), width - half)), half * 2)
      }
    }
    func fit(_ row: [(text: String, x: Length, width: Length)]) -> Bool {
      row.allSatisfy { $0.width <= width }
        && zip(row, row.dropFirst()).allSatisfy { $0.x + $0.width / 2 + 4.pt <= $1.x - $1.width / 2 }
    }
    // From zero in steps; those that reach the last value too come first.
    let steps = Array(1...max(values.count, 1))
    let even = steps.filter { (values.count - 1 - zero).isMultiple(of: $0) }
    guard let step = (zero > 0 ? steps : even).first(where: { fit(labels($0)) }) else { return }
    let baseline = foot + Self.distance + style.size
    marks += labels(step).map {
      .label(Mark.Label(text: $0.text, point: Point($0.x, baseline), anchor: .middle, style: style))
    }
    height = Self.distance + style.size * 1.3
  }
}
