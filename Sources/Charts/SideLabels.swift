import Content
import Geometry

/// Labels in a column beside a plot: each near the height that it speaks of, none over another, joined by a thin leader where
/// it had to move.
struct SideLabels {
  struct Entry {
    var text: String
    var style: DrawingText
    /// Where the label's line or area ends.
    var end: Point = .zero
    var colour: Colour = .black
    /// Whether the label is joined to its end although it stands at its height.
    var isFar = false
  }

  private(set) var entries: [Entry]
  let blocks: [Wrapped]

  static let gap = 8.pt

  /// nil where a label needs more than three lines or a word would have to be divided.
  init?(_ entries: [Entry], width: Length, ruler: Ruler) {
    self.entries = entries
    blocks = entries.map { ruler.balance($0.text, $0.style, width: width) }
    guard blocks.allSatisfy({ $0.lines.count <= 3 && !$0.isDivided }) else { return nil }
  }

  /// The room of the labels and the gap to the plot.
  var width: Length { (blocks.map(\.width).max() ?? .zero) + Self.gap }
  /// The height that all labels need.
  var height: Length { blocks.reduce(.zero) { $0 + $1.height } }

  /// Says where the lines end once the plot is known.
  mutating func setEnds(_ ends: [Point]) {
    for n in entries.indices where n < ends.count { entries[n].end = ends[n] }
  }

  /// The labels beside `x`: to its right with `.start`, to its left with `.end`.
  func marks(x: Length, anchor: TextAnchor, within bounds: ClosedRange<Length>) -> [Mark] {
    let items = zip(entries, blocks).map { Stack.Item(wish: $0.end.y, height: $1.height) }
    let middles = Stack.place(items, in: bounds)
    var marks: [Mark] = []
    for (n, middle) in middles.enumerated() {
      let (entry, block) = (entries[n], blocks[n])
      marks += block.marks(x: x, y: middle - block.height / 2, anchor: anchor)
      let shift = middle - entry.end.y
      let isRight = anchor == .start
      let (from, to) = (
        entry.end.x + (isRight ? 3.5.pt : -3.5.pt), isRight ? x - 2.pt : x + 2.pt
      )
      guard entry.isFar || shift > 3.pt || shift < -3.pt, isRight ? from < to : to < from else { continue }
      let stroke = Mark.Stroke(colour: entry.colour, width: 0.5.pt)
      marks.append(.line([Point(from, entry.end.y), Point(to, middle)], stroke))
    }
    return marks
  }
}
