import Content
import Geometry
import Pages
import Typesetting

/// A paragraph with its lines: the part of a text block that does not change while pages are tried.
final class TextContent {
  /// A list marker, or another label that stands beside the first line.
  struct Label {
    var line: Line
    var x: Length
    var path: [Element]
    /// Where it leads; its last element is the link then.
    var link: Link?

    struct Link {
      var target: LinkTarget
      var description: String
    }

    func segment(baseline: Length) -> Segment {
      var items = line.pieces.map { Frame.Placed(Point(x + $0.x, baseline - $0.rise), .glyphs($0.run)) }
      if let link, let first = line.pieces.first {
        items.append(
          Frame.Placed(
            Point(x + first.x, baseline - line.ascent),
            .linkArea(
              link.target, size: Size(line.width, line.ascent + line.descent), description: link.description)))
      }
      return Segment(path: path, items: items)
    }
  }

  /// What is needed to break the lines again beside a figure: the shaped text and its measure.
  struct Source {
    var shaped: ShapedParagraph
    /// Of the lines without anything beside them.
    var width: Length
    /// The type's size.
    var size: Length
  }

  let lines: [Line]
  let marks: [SetText.Mark]
  let path: [Element]
  let leading: Length
  /// From a line's top to its baseline.
  let baseline: Length
  /// From the column's left edge to the lines'.
  var x = Length.zero
  /// Set for text that may stand beside a figure.
  var source: Source?
  /// Those of an item and of the items that begin with it, outermost first.
  var labels: [Label] = []
  /// Places that references aim at, at the top of the first line.
  var destinations: [String] = []
  /// Paint without meaning, from the top left corner of the block: rules, leaders.
  var ornaments: [Frame.Placed] = []
  /// Empty rows above the first line that belong to the block.
  var sink = 0
  /// Whether what is left of the last row stands above the text rather than below.
  var isBottomAligned = false
  var keepsTogether = false

  init(
    lines: [Line], marks: [SetText.Mark], path: [Element], leading: Length, baseline: Length
  ) {
    self.lines = lines
    self.marks = marks
    self.path = path
    self.leading = leading
    self.baseline = baseline
  }

  /// The notes called on a line.
  func notes(on line: Int) -> [Int] { notes(on: lines[line]) }

  func notes(on line: Line) -> [Int] {
    var last = 0
    var found: [Int] = []
    for piece in line.pieces where piece.tag != last {
      last = piece.tag
      if let note = marks[piece.tag].note { found.append(note) }
    }
    return found
  }

  /// What line `n` paints, its top at `y`.
  func segments(line n: Int, x: Length, y: Length, into out: inout [Segment]) {
    segments(lines[n], x: x, y: y, into: &out)
  }

  func segments(_ line: Line, x: Length, y: Length, into out: inout [Segment]) {
    let base = y + baseline
    var index = 0
    let pieces = line.pieces
    while index < pieces.count {
      let tag = pieces[index].tag
      let mark = marks[tag]
      var items: [Frame.Placed] = []
      var left = pieces[index].x
      var right = left
      var top = base
      var bottom = base
      while index < pieces.count, pieces[index].tag == tag {
        let piece = pieces[index]
        items.append(Frame.Placed(Point(x + piece.x, base - piece.rise), .glyphs(piece.run)))
        left = min(left, piece.x)
        right = max(right, piece.x + piece.run.width)
        top = min(top, base - piece.rise - piece.run.size * 0.8)
        bottom = max(bottom, base - piece.rise + piece.run.size * 0.22)
        index += 1
      }
      if let note = mark.note {
        items.append(Frame.Placed(Point(x + left, top), .destination(SetNote.destination(ofCall: note))))
      }
      if let target = mark.target {
        items.append(
          Frame.Placed(
            Point(x + left, top),
            .linkArea(target, size: Size(right - left, bottom - top), description: mark.description)))
      }
      if mark.elements.isEmpty, out.last?.path.last?.id == path.last?.id, !out.isEmpty {
        out[out.count - 1].items += items
      } else {
        out.append(Segment(path: path + mark.elements, items: items))
      }
    }
  }
}
