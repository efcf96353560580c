import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Lines of a paragraph, from one on.
struct TextBlock: Flowable {
  /// A paragraph is divided so that at least two lines stand on either page (no widow, no orphan).
  static let leastLines = 2

  let content: TextContent
  let context: LayoutContext
  var from = 0
  /// Rows that the block stands higher than its sink says.
  var lift = 0
  /// Lines that are left for the next page even where all would fit.
  var holdsBack = 0
  /// The lines from `from` on, where they were broken again to run beside something.
  var reflow: Reflow?

  /// Lines that stand for the content's own from a place on.
  struct Reflow {
    var lines: [Line]
    /// Where each ends, to go on from there.
    var ends: [LineEnd]
    /// How much further than the content's own each stands from the column's left edge.
    var offsets: [Length]
    /// How much further than usual the label of the first stands from there; less than nothing towards the left.
    var labelOffset: Length
    /// Where the first starts; nil at the paragraph's start.
    var start: LineEnd?
    /// Whether lines before the first are set already.
    var isRest: Bool
    /// How many of them are set.
    var set = 0
  }

  /// How many lines are still to be set.
  var count: Int { reflow.map { $0.lines.count - $0.set } ?? content.lines.count - from }

  /// Whether nothing of the paragraph is set yet.
  var isFirst: Bool { reflow.map { !$0.isRest && $0.set == 0 } ?? (from == 0) }

  /// Rows of the lines that are left.
  var rows: Int { (content.leading * count).steps(of: context.grid) }

  private func line(_ n: Int) -> Line { reflow.map { $0.lines[$0.set + n] } ?? content.lines[from + n] }

  private func offset(_ n: Int) -> Length { reflow.map { $0.offsets[$0.set + n] } ?? .zero }

  func place(in region: Region) -> Outcome {
    if !region.wraps.isEmpty, let outcome = placeBeside(in: region) { return outcome }
    return placeLines(in: region)
  }

  /// Sets as many lines as the region holds, and `most` at most.
  func placeLines(in region: Region, most: Int = .max) -> Outcome {
    let left = count
    // Air above a title is the first thing to go where room is scarce.
    let sink = isFirst ? min(max(content.sink - lift, 0), max(region.pageRows / 2, 0)) : 0
    var notes: [[Int]] = []
    for n in 0..<left { notes.append(content.notes(on: line(n))) }

    func fits(_ n: Int) -> Bool {
      let rows = sink + (content.leading * n).steps(of: context.grid)
      guard rows <= region.rows, n <= most else { return false }
      let called = notes[..<n].flatMap { $0 }
      return called.isEmpty || rows + region.rowsForNotes(called) <= region.rows
    }

    let row = content.leading.steps(of: context.grid)
    if left > 0, row > region.pageRows {
      return .never(
        Overflow(
          what: "a line of this text", origin: .toolkit, asked: content.leading,
          offered: context.grid * region.pageRows,
          hint: "make its size smaller"
        ).finding(grid: context.grid))
    }
    if left == 0 || holdsBack == 0 && fits(left) { return .whole(placement(left, sink: sink, notes: notes)) }
    var most = left - 1
    while most > 0, !fits(most) { most -= 1 }
    if !content.keepsTogether || region.isEmptiest || region.holdsOwnChain {
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
    rest.holdsBack = 0
    if rest.reflow == nil { rest.from = from + n } else { rest.reflow?.set += n }
    return .part(placement(n, sink: sink, notes: notes), rest: rest)
  }

  private func placement(_ n: Int, sink: Int, notes: [[Int]]) -> Placement {
    let height = content.leading * n
    let rows = sink + height.steps(of: context.grid)
    var y = context.grid * sink
    if content.isBottomAligned { y = context.grid * rows - height }
    var segments: [Segment] = []
    if isFirst {
      let aside = reflow?.labelOffset ?? .zero
      for ornament in content.ornaments { segments.append(Segment(path: [], items: [ornament])) }
      segments += content.labels.map { $0.segment(baseline: y + content.baseline).moved(by: Point(aside, .zero)) }
      if !content.destinations.isEmpty {
        let items = content.destinations.map {
          Frame.Placed(Point(content.x + (n > 0 ? offset(0) : .zero), y), .destination($0))
        }
        segments.append(Segment(path: content.path, items: items))
      }
    }
    for n in 0..<n {
      content.segments(line(n), x: content.x + offset(n), y: y, into: &segments)
      y = y + content.leading
    }
    return Placement(
      rows: rows, segments: segments, notes: notes[..<n].flatMap { $0 },
      endsInWord: n > 0 && n < count && line(n - 1).isHyphenated)
  }
}
