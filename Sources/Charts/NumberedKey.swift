import Content
import Geometry

/// A guide that explains numbers printed at marks, in as many columns as fit.
struct NumberedKey {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  /// Numbers with what they stand for; marks begin at (0, 0). The columns are read downwards.
  init(_ entries: [(number: String, name: String)], width: Length, inks: Inks, ruler: Ruler) {
    guard !entries.isEmpty else { return }
    let gap = 10.pt
    let style = inks.small
    var bold = style
    bold.isBold = true
    bold.colour = inks.ink
    let indent = (entries.map { ruler.width($0.number, bold) }.max() ?? .zero) + 4.pt
    let widest = entries.map { ruler.width($0.name, style) }.max() ?? .zero
    // Columns that are as wide as the widest name, or two thirds of it at least: long names are wrapped.
    let wanted = indent + max(min(widest, 110.pt), 40.pt)
    let columns = max(1, min(entries.count, Int(((width + gap) / (wanted + gap)).rounded(.down))))
    let column = (width - gap * (columns - 1)) / columns
    let rows = (entries.count + columns - 1) / columns
    for start in stride(from: 0, to: entries.count, by: rows) {
      let x = (column + gap) * (start / rows)
      var y = Length.zero
      for entry in entries[start..<min(start + rows, entries.count)] {
        let name = ruler.wrap(entry.name, style, width: max(column - indent, style.size))
        let number = ruler.wrap(entry.number, bold, width: indent)
        marks += number.marks(x: x, y: y, anchor: .start)
        marks += name.marks(x: x + indent, y: y, anchor: .start)
        y = y + max(name.height, number.leading)
      }
      height = max(height, y)
    }
  }
}
