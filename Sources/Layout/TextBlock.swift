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

  let lines: [Line]
  let marks: [SetText.Mark]
  let path: [Element]
  let leading: Length
  /// From a line's top to its baseline.
  let baseline: Length
  /// From the column's left edge to the lines'.
  var x = Length.zero
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
  func notes(on line: Int) -> [Int] {
    var last = 0
    var found: [Int] = []
    for piece in lines[line].pieces where piece.tag != last {
      last = piece.tag
      if let note = marks[piece.tag].note { found.append(note) }
    }
    return found
  }

  /// What line `n` paints, its top at `y`.
  func segments(line n: Int, x: Length, y: Length, into out: inout [Segment]) {
    let base = y + baseline
    var index = 0
    let pieces = lines[n].pieces
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

/// Lines of a paragraph, from one on.
struct TextBlock: Flowable {
  /// A paragraph is divided so that at least two lines stand on either page (no widow, no orphan).
  static let leastLines = 2

  let content: TextContent
  let context: LayoutContext
  var from = 0
  /// Rows that the block stands higher than its sink says.
  var lift = 0

  /// Rows of the lines that are left.
  var rows: Int { (content.leading * (content.lines.count - from)).steps(of: context.grid) }

  func place(in region: Region) -> Outcome {
    let left = content.lines.count - from
    let sink = from == 0 ? max(content.sink - lift, 0) : 0
    var notes: [[Int]] = []
    for n in from..<content.lines.count { notes.append(content.notes(on: n)) }

    func fits(_ n: Int) -> Bool {
      let rows = sink + (content.leading * n).steps(of: context.grid)
      guard rows <= region.rows else { return false }
      let called = notes[..<n].flatMap { $0 }
      return called.isEmpty || rows + region.rowsForNotes(called) <= region.rows
    }

    if left == 0 || fits(left) { return .whole(placement(left, sink: sink, notes: notes)) }
    var most = left - 1
    while most > 0, !fits(most) { most -= 1 }
    if !content.keepsTogether || region.isEmptiest {
      var n = min(most, left - Self.leastLines)
      if n >= Self.leastLines { return part(n, sink: sink, notes: notes) }
      if region.isEmptiest {
        n = max(most, 1)
        return part(n, sink: sink, notes: notes)
      }
    }
    return .later
  }

  private func part(_ n: Int, sink: Int, notes: [[Int]]) -> Outcome {
    var rest = self
    rest.from = from + n
    return .part(placement(n, sink: sink, notes: notes), rest: rest)
  }

  private func placement(_ n: Int, sink: Int, notes: [[Int]]) -> Placement {
    let height = content.leading * n
    let rows = sink + height.steps(of: context.grid)
    var y = context.grid * sink
    if content.isBottomAligned { y = context.grid * rows - height }
    var segments: [Segment] = []
    if from == 0 {
      for ornament in content.ornaments { segments.append(Segment(path: [], items: [ornament])) }
      segments += content.labels.map { $0.segment(baseline: y + content.baseline) }
      if !content.destinations.isEmpty {
        let items = content.destinations.map {
          Frame.Placed(Point(content.x, y), .destination($0))
        }
        segments.append(Segment(path: content.path, items: items))
      }
    }
    for line in from..<from + n {
      content.segments(line: line, x: content.x, y: y, into: &segments)
      y = y + content.leading
    }
    return Placement(rows: rows, segments: segments, notes: notes[..<n].flatMap { $0 })
  }
}
