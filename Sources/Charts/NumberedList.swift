import Content
import Geometry

/// Names under a chart whose marks have room for numbers only.
struct NumberedList {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  /// The number of the nth name, as it stands at a mark: "(3)".
  static func number(_ n: Int, _ wording: Wording) -> String { "(" + wording.number(n + 1) + ")" }

  /// The names in as many columns as have room, read downwards; marks begin at (0, 0).
  init(_ names: [String], strong: Int? = nil, width: Length, _ inks: Inks, _ wording: Wording, _ ruler: Ruler) {
    let numbers = names.indices.map { Self.number($0, wording) }
    let sign = (numbers.map { ruler.width($0, inks.label) }.max() ?? .zero) + 4.pt
    let gap = 12.pt
    let widest = names.map { ruler.width($0, inks.strong) }.max() ?? .zero
    let fitting = max(1, min(3, Int((width + gap) / (sign + widest + gap))))
    let rows = (names.count + fitting - 1) / fitting
    let column = (width + gap) / fitting - gap
    var (y, foot) = (Length.zero, Length.zero)
    for n in names.indices {
      if n.isMultiple(of: max(rows, 1)) { y = .zero }
      let x = (column + gap) * (n / max(rows, 1))
      let style = n == strong ? inks.strong : inks.label
      let name = ruler.wrap(names[n], style, width: max(column - sign, style.size))
      let number = Wrapped(
        lines: [numbers[n]], width: sign, leading: name.leading, style, isDivided: false)
      marks += number.marks(x: x, y: y, anchor: .start) + name.marks(x: x + sign, y: y, anchor: .start)
      y = y + name.height
      foot = max(foot, y)
    }
    height = foot
  }
}
