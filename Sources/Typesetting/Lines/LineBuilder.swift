import Geometry

/// Makes the line between two breakpoints: places its words, justifies and aligns them.
struct LineBuilder {
  let paragraph: ShapedParagraph
  private let cutter: WordCutter
  private var pieces: PieceBuilder
  /// Reused from line to line.
  private var chunks: [LineChunk] = []

  init(_ paragraph: ShapedParagraph) {
    self.paragraph = paragraph
    cutter = WordCutter(shaper: paragraph.shaper)
    pieces = PieceBuilder(paragraph)
  }

  mutating func line(from start: Breakpoint, to end: Breakpoint, width: Int) -> Line {
    let extent = end.before - start.beforeNext
    var natural = extent.width + Int(end.hyphenWidth)
    var left = width - natural
    let isJustified = paragraph.style.alignment == .justified
    // What the spaces take up: all that is left, or as much as is too much; nothing on a last or ragged line.
    let fills = isJustified && (left < 0 || end.kind != .forced)
    let expansion = fills && paragraph.expandsLetters ? expansion(of: extent, left: left, natural: natural) : .none
    pieces.expansion = expansion
    natural = expansion(natural)
    left = width - natural
    let given = fills ? left : 0
    chunks.removeAll(keepingCapacity: true)
    let taken = collect(from: start, to: end, given: given)
    let visible = chunks.count
    let set = natural + taken
    let edge = set + expansion(Int(end.hang))
    // (Widths made larger one by one and their sum differ by a unit.)
    if expansion.thousandths != 0, visible > 0 { chunks[visible - 1].room = edge - chunks[visible - 1].x }
    hang(after: end, at: edge)
    let indent = indent(max(0, width - set))
    var line =
      paragraph.isBidirectional && chunks.contains(where: { $0.level > 0 })
      ? pieces.bidirectional(&chunks, visible: visible, indent: indent, width: set, from: start)
      : pieces.leftToRight(chunks, indent: indent, width: set, edge: edge, from: start)
    line.isCut = end.penalty == Penalties.anywhere
    return line
  }

  /// How much wider or narrower the letters of a line are that is too short or too long by so much.
  private func expansion(of extent: Extent, left: Int, natural: Int) -> LetterExpansion {
    let gives = LetterExpansion.most(of: natural) + (left < 0 ? extent.shrink : extent.stretch)
    guard left != 0, gives > 0 else { return .none }
    let most = Double(left.magnitude) / Double(gives) * LetterExpansion.readiness * Double(LetterExpansion.limit)
    // No more than fills the line without its spaces.
    let filling = Double(left.magnitude) / Double(natural) * 1000
    let steps = (min(most, filling, Double(LetterExpansion.limit)) / Double(LetterExpansion.step)).rounded()
    var expansion = LetterExpansion(thousandths: left.signum() * Int(steps) * LetterExpansion.step)
    // What the steps leave over must not make the line too wide, nor its spaces narrower than they may be.
    let over = expansion(natural) - natural - left
    if over > (left < 0 ? extent.shrink : 0), expansion.thousandths > -LetterExpansion.limit {
      expansion.thousandths -= LetterExpansion.step
    }
    return expansion
  }

  /// How far the line stands from the left edge when so much is left over.
  private func indent(_ left: Int) -> Int {
    let isRight = paragraph.style.isRightToLeft
    return switch paragraph.style.alignment {
    case .justified, .start: isRight ? left : 0
    case .end: isRight ? 0 : left
    case .centre: left / 2
    }
  }

  /// Collects what is seen on the line, and returns how much its spaces took up of what was given.
  private mutating func collect(from start: Breakpoint, to end: Breakpoint, given: Int) -> Int {
    let segments = paragraph.segments
    let words = paragraph.shaper.cache.words
    let extent = end.before - start.beforeNext
    let expansion = pieces.expansion
    let total = given < 0 ? extent.shrink : extent.stretch
    // No more than the least width of spaces: a line that is still too long has one word only, or no way was found.
    let taken = total == 0 ? 0 : max(given, -extent.shrink)
    func shift(_ n: Int) -> Int {
      if taken == 0 { return 0 }
      let before = segments[n].before - start.beforeNext
      return taken * min(given < 0 ? before.shrink : before.stretch, total) / total
    }
    var n = Int(start.startSegment)
    while n < segments.count - 1, segments[n].start < end.end {
      let segment = segments[n]
      let next = segments[n + 1]
      let (from, to) = (max(segment.start, start.start), min(next.start, end.end))
      let isWhole = from == segment.start && to == next.start
      let part =
        isWhole
        ? WordCutter.all(Int(segment.word), words[Int(segment.word)])
        : cutter.part(Int(segment.word), Int(from - segment.start)..<Int(to - segment.start))
      let advance =
        expansion(
          isWhole
            ? (next.before - segment.before).width - Int(segment.gap)
            : paragraph.scale(ofSegment: n)(part.penEnd - part.penStart))
      let x = from == start.start ? -Int(start.lead) : expansion((segment.before - start.beforeNext).width) + shift(n)
      let isLast = next.start >= end.end
      let room = isLast ? advance : expansion((next.before - start.beforeNext).width) + shift(n + 1) - x
      chunks.append(
        LineChunk(
          part: part, run: Int(segment.run), level: segment.level, text: Int(from)..<Int(to), x: x, advance: advance,
          room: room))
      n += 1
    }
    if end.kind == .hyphen, let last = chunks.last {
      let width = expansion(Int(end.hyphenWidth + end.hang))
      let hyphen = cutter.all(paragraph.shaper.hyphen(context: paragraph.context(ofSegment: n - 1)))
      chunks.append(
        LineChunk(
          part: hyphen, run: last.run, level: last.level, text: last.text.upperBound..<last.text.upperBound,
          x: expansion(extent.width) + taken, advance: width, room: width, isHyphen: true)
      )
    }
    return taken
  }

  /// Adds the spaces past the line's end. They are drawn so that the words of two lines do not run together when the
  /// text is read back from the page.
  private mutating func hang(after end: Breakpoint, at x: Int) {
    var x = x
    for n in Int(end.endSegment)..<max(Int(end.endSegment), Int(end.startSegment)) {
      let segment = paragraph.segments[n]
      // The paragraph's last line feed parts no words.
      if segment.kind == .newline, paragraph.segments[n + 1].kind == .end { break }
      let part = cutter.all(Int(segment.word))
      let advance = pieces.expansion(paragraph.scale(ofSegment: n)(part.penEnd))
      chunks.append(
        LineChunk(
          part: part, run: Int(segment.run), level: paragraph.style.isRightToLeft ? 1 : 0,
          text: Int(segment.start)..<Int(paragraph.segments[n + 1].start), x: x, advance: advance, room: advance))
      x += advance
    }
  }
}
