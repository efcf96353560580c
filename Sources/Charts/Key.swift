import Content
import Geometry

/// A guide that names colours and signs, where there is no room for names at the marks themselves.
struct Key {
  struct Entry {
    enum Sign: Hashable {
      case block, reference, dash, tick
      case symbol(Mark.Symbol, dashes: [Length])
      case line(dashes: [Length])
      /// A block with a texture, or too pale to be seen without an edge.
      case filled(Fill)
      /// A point without a line.
      case point(isHollow: Bool)
    }

    var sign: Sign
    var colour: Colour
    var name: String
    /// Printed in bold after the name.
    var value: String = ""
  }

  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero
  /// The width of the longest row.
  private(set) var width = Length.zero

  private static let rowGap = 1.5.pt

  /// Sets the entries in a row, or in as many rows as they need; marks begin at (0, 0).
  init(entries: [Entry], width: Length, style: DrawingText, ruler: Ruler) {
    let bold = DrawingText(size: style.size, isBold: true, colour: style.colour)
    // A row that is a little too long stands closer.
    let oneRow = entries.reduce(Length.zero) { sum, entry in
      let value = entry.value.isEmpty ? .zero : ruler.width(entry.value, bold) + style.size * 0.45
      return sum + entry.sign.width(style) + ruler.width(entry.name, style) + value
    }
    let between = entries.count - 1
    let isClose = oneRow + style.size * 1.6 * between > width && oneRow + style.size * between <= width
    let gap = style.size * (isClose ? 1 : 1.6)
    var (x, y) = (Length.zero, Length.zero)
    var rowHeight = Length.zero
    for entry in entries {
      let sign = entry.sign.width(style)
      let value = ruler.width(entry.value, bold)
      let space = entry.value.isEmpty || entry.name.isEmpty ? .zero : style.size * 0.45
      let name = ruler.balance(entry.name, style, width: max(width - sign, style.size))
      let fitsLine = name.lines.count == 1 && sign + name.width + space + value <= width
      let whole = sign + (fitsLine ? name.width + space + value : max(name.width, value))
      if x > .zero, x + whole > width {
        (x, y) = (.zero, y + rowHeight + Self.rowGap)
        rowHeight = .zero
      }
      let block = Rectangle(x: x, y: y, width: sign, height: name.leading)
      marks += entry.sign.marks(in: block, entry.colour, style)
      marks += name.marks(x: x + sign, y: y, anchor: .start)
      var height = name.height
      if !entry.value.isEmpty {
        let below = fitsLine ? .zero : name.height
        if !fitsLine { height += name.leading }
        let label = Wrapped(lines: [entry.value], width: value, leading: name.leading, bold, isDivided: false)
        // A value on a line of its own stands under the name, or further left where it is as wide as the chart.
        let start = fitsLine ? x + sign + name.width + space : max(.zero, min(x + sign, width - value))
        marks += label.marks(x: start, y: y + below, anchor: .start)
      }
      rowHeight = max(rowHeight, height)
      self.width = max(self.width, x + whole)
      x = x + whole + gap
    }
    height = y + rowHeight
  }
}

extension Key.Entry.Sign {
  /// The room of the sign and the gap to its name.
  func width(_ style: DrawingText) -> Length {
    switch self {
    case .block, .point: style.size * 1.3
    case .tick: style.size * 0.8
    case .filled: style.size * 2.1
    case .reference, .dash, .symbol, .line: style.size * 2.3
    }
  }

  func marks(in block: Rectangle, _ colour: Colour, _ style: DrawingText) -> [Mark] {
    let middle = block.minY + block.size.height / 2
    switch self {
    case .block:
      let side = style.size * 0.82
      return [.bar(Rectangle(x: block.minX, y: middle - side / 2, width: side, height: side), colour)]
    case .filled(let fill):
      let size = Size(style.size * 1.7, style.size * 0.95)
      return fill.marks(in: Rectangle(Point(block.minX, middle - size.height / 2), size))
    case .point(let isHollow):
      let radius = style.size * 0.36
      return Mark.dot(at: Point(block.minX + radius, middle), radius: radius, colour, isHollow: isHollow)
    case .reference:
      let (dash, gap) = (2.25.pt, 1.75.pt)
      let stroke = Mark.Stroke(colour: colour, width: 0.9.pt, dashes: [dash, gap])
      return [.rule(Point(block.minX, middle), Point(block.minX + style.size * 1.8, middle), stroke)]
    case .dash:
      let stroke = Mark.Stroke(colour: colour, width: 1.1.pt)
      return [.rule(Point(block.minX, middle), Point(block.minX + style.size * 1.8, middle), stroke)]
    case .tick:
      let (x, half) = (block.minX + 1.5.pt, style.size * 0.5)
      return [.rule(Point(x, middle - half), Point(x, middle + half), Mark.Stroke(colour: colour, width: 2.pt))]
    case .line(let dashes):
      let stroke = Mark.Stroke(colour: colour, width: 1.3.pt, dashes: dashes)
      return [.rule(Point(block.minX, middle), Point(block.minX + style.size * 1.8, middle), stroke)]
    case .symbol(let symbol, let dashes):
      let length = style.size * 1.8
      let stroke = Mark.Stroke(colour: colour, width: 1.5.pt, dashes: dashes)
      return [
        .line([Point(block.minX, middle), Point(block.minX + length, middle)], stroke),
        .symbol(symbol, at: Point(block.minX + length / 2, middle), radius: 2.4.pt, colour),
      ]
    }
  }
}
