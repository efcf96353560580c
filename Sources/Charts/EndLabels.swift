import Content
import Geometry

/// The guide that names lines at their ends, each with its last value, none over another.
struct EndLabels {
  let frame: LineFrame
  /// The room to the right of the plot; zero where names stand in a key.
  let width: Length
  let areAtEnds: Bool
  private let blocks: [Block]

  private struct Block {
    var series: Int
    var lines: Wrapped
    /// The last known value and its category.
    var value: Double
    var index: Int
  }

  private static let gap = 8.pt

  /// Names take at most 30 % of the width and three lines; a chart in a side column has no room for them.
  init(_ frame: LineFrame) {
    self.frame = frame
    let data = frame.data
    let isSingle = data.series.count == 1
    let limit = frame.width * 0.3
    blocks = data.series.indices.compactMap { n in
      guard let (index, value) = data.series[n].last else { return nil }
      let text = isSingle ? data.text(value) : data.series[n].name + " " + data.text(value)
      var style = isSingle ? frame.inks.strong : frame.inks.label
      style.colour = isSingle ? style.colour : frame.inks.colour(n).darkened(to: 4.5)
      style.isBold = style.isBold || n == 0
      return Block(
        series: n, lines: frame.ruler.balance(text, style, width: limit), value: value, index: index)
    }
    let fits =
      frame.width >= (isSingle ? 140.pt : Inks.narrow)
      && blocks.allSatisfy { $0.lines.lines.count <= 3 && !$0.lines.isDivided }
    areAtEnds = fits
    width = fits ? (blocks.map(\.lines.width).max() ?? .zero) + Self.gap : .zero
  }

  /// The names at the heights of their last values, moved apart where they would touch; a moved one is joined to its
  /// line by a thin leader.
  func marks(scale: LinearScale, places: [Length], bottom: Length) -> [Mark] {
    let x = frame.width - width + Self.gap
    let items = blocks.map { Stack.Item(wish: scale($0.value), height: $0.lines.height) }
    let middles = Stack.place(items, in: .zero...bottom)
    var marks: [Mark] = []
    for (block, middle) in zip(blocks, middles) {
      marks += block.lines.marks(x: x, y: middle - block.lines.height / 2, anchor: .start)
      let end = Point(places[block.index] + 3.5.pt, scale(block.value))
      let isFar = (middle - end.y > 3.pt || end.y - middle > 3.pt) || block.index < places.count - 1
      if isFar, x - 2.pt > end.x {
        let stroke = Mark.Stroke(colour: frame.inks.colour(block.series), width: 0.5.pt)
        marks.append(.line([end, Point(x - 2.pt, middle)], stroke))
      }
    }
    return marks
  }
}

extension Series {
  /// The last value that is known, with its place.
  var last: (index: Int, value: Double)? {
    for n in values.indices.reversed() { if let value = values[n] { return (n, value) } }
    return nil
  }
}
