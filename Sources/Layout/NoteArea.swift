import Content
import Geometry
import Pages
import Typesetting

/// The notes at the foot of one page: which, from which line on, and the room that they take.
struct NoteArea {
  /// A note, or what is left of it from an earlier page.
  struct Part {
    var number: Int
    var from: Int
    /// Whether it is called on this page, and so has to begin here.
    var isNew = true
  }

  /// A note is divided so that at least two lines stand on either page.
  static let leastLines = 2

  let context: LayoutContext
  var parts: [Part] = []

  private func lines(_ part: Part) -> Int {
    context.notes[part.number - 1].lines.count - part.from
  }

  /// Rows taken by these parts; with `dividing`, the last may run on to the next page.
  func rows(_ parts: [Part], dividing: Bool) -> Int {
    guard let last = parts.last else { return 0 }
    var count = 0
    for part in parts.dropLast() { count += lines(part) }
    let whole = lines(last)
    count += dividing && whole >= 2 * Self.leastLines ? Self.leastLines : whole
    return (context.theme.noteGap + context.theme.sizes.noteLeading * count).steps(of: context.grid)
  }

  /// Rows that the area takes on a page that leaves it `limit` rows: no more, unless its last note could not begin then.
  func rows(limit: Int) -> Int {
    let least = parts.last?.isNew == true ? rows(parts, dividing: true) : 0
    return min(rows(parts, dividing: false), max(limit, least))
  }

  /// Rows that the area grows by when these notes are called too.
  func growth(_ numbers: [Int], dividing: Bool, limit: Int) -> Int {
    let more = parts + numbers.map { Part(number: $0, from: 0) }
    return rows(more, dividing: dividing) - rows(limit: limit)
  }

  /// Sets the notes into at most `rows` rows that end at `bottom`; returns what is painted and what is left.
  func place(rows: Int, bottom: Length, x: Length, width: Length) -> (segments: [Segment], rest: [Part]) {
    guard !parts.isEmpty else { return ([], []) }
    let theme = context.theme
    var room = ((context.grid * rows - theme.noteGap).units / theme.sizes.noteLeading.units)
    var chosen: [(Part, Int)] = []
    var rest: [Part] = []
    for part in parts {
      let all = lines(part)
      var n = rest.isEmpty ? min(all, room) : 0
      if n < all { n = min(n, all - Self.leastLines) }
      if n < all && n < Self.leastLines { n = 0 }
      if n > 0 { chosen.append((part, n)) }
      if n < all { rest.append(Part(number: part.number, from: part.from + n, isNew: false)) }
      room -= n
    }
    let count = chosen.reduce(0) { $0 + $1.1 }
    guard count > 0 else { return ([], rest) }
    var y = bottom - theme.sizes.noteLeading * count
    var segments = [
      Segment(
        path: [],
        items: [
          Frame.Placed(
            .zero,
            .artifact(
              .rule,
              Frame(
                size: Size(width, theme.noteGap),
                items: [
                  Frame.Placed(
                    Point(x + context.left(.zero, width / 5, in: width), y - theme.noteGap / 2),
                    .path(
                      PaintedPath(
                        Path(from: .zero, to: Point(width / 5, .zero)),
                        stroke: .init(colour: theme.colours.rule, width: 0.6.pt))))
                ])))
        ])
    ]
    for (part, n) in chosen {
      var placed: [Segment] = []
      for (content, line) in context.notes[part.number - 1].lines[part.from..<part.from + n] {
        if line == 0, !content.destinations.isEmpty {
          placed.append(
            Segment(
              path: Array(content.path.dropLast()),
              items: content.destinations.map { Frame.Placed(Point(x, y), .destination($0)) }))
          placed += content.labels.map { $0.segment(baseline: y + content.baseline).moved(by: Point(x, .zero)) }
        }
        content.segments(line: line, x: x + content.x, y: y, into: &placed)
        y = y + content.leading
      }
      segments += placed
    }
    return (segments, rest)
  }
}
