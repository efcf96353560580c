import Content
import Geometry

/// Names under a chart whose marks have room for numbers only, in as many columns as fit, read downwards.
struct NumberedKey {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  private static let gap = 12.pt
  /// A column is as wide as the longest name, but not wider than this where that makes room for another: long names are
  /// wrapped.
  private static let widestName = 120.pt
  private static let narrowestName = 40.pt

  /// The number of the nth name, from 0.
  static func number(_ n: Int, _ wording: Wording) -> String { wording.number(n + 1) }

  /// Names with their numbers from 1 on; marks begin at (0, 0). The name at `strong` stands out.
  init(_ names: [String], strong: Int? = nil, width: Length, inks: Inks, wording: Wording, ruler: Ruler) {
    guard !names.isEmpty else { return }
    let numbers = names.indices.map { Self.number($0, wording) }
    let indent = (numbers.map { ruler.width($0, inks.strong) }.max() ?? .zero) + 4.pt
    let widest = names.map { ruler.width($0, inks.strong) }.max() ?? .zero
    let wanted = indent + max(min(widest, Self.widestName), Self.narrowestName)
    let columns = max(1, min(names.count, Int(((width + Self.gap) / (wanted + Self.gap)).rounded(.down))))
    let column = (width - Self.gap * (columns - 1)) / columns
    let rows = (names.count + columns - 1) / columns
    var y = Length.zero
    for n in names.indices {
      if n.isMultiple(of: rows) { y = .zero }
      let x = (column + Self.gap) * (n / rows)
      let style = n == strong ? inks.strong : inks.label
      let name = ruler.wrap(names[n], style, width: max(column - indent, style.size))
      let number = Wrapped(
        lines: [numbers[n]], width: indent, leading: name.leading, inks.strong, isDivided: false)
      marks += number.marks(x: x, y: y, anchor: .start) + name.marks(x: x + indent, y: y, anchor: .start)
      y = y + name.height
      height = max(height, y)
    }
  }
}
