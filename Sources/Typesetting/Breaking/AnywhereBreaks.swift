/// The last resort for words that are wider than the measure: breaks after any of their characters.
struct AnywhereBreaks {
  let paragraph: ShapedParagraph
  let breaks: [Breakpoint]

  init(_ paragraph: ShapedParagraph, breaks: [Breakpoint]) {
    self.paragraph = paragraph
    self.breaks = breaks
  }

  /// The breakpoints with more of them wherever the way from one to the next is wider than a line.
  func narrowerThan(_ width: Int) -> [Breakpoint] {
    guard var last = breaks.first else { return [] }
    var all = [last]
    for brk in breaks.dropFirst() {
      if (brk.before - last.beforeNext).width + Int(brk.hyphenWidth) > width {
        all += inside(from: last, to: brk)
        // Where there is no room for the hyphen, the line ends without one.
        if brk.kind == .hyphen { all.append(brk.withoutHyphen) }
      }
      all.append(brk)
      last = brk
    }
    return all
  }

  private func inside(from start: Breakpoint, to end: Breakpoint) -> [Breakpoint] {
    let cutter = WordCutter(shaper: paragraph.shaper)
    var found: [Breakpoint] = []
    let first = Int(start.startSegment)
    for n in first..<max(first, min(Int(end.endSegment) + 1, paragraph.segments.count - 1)) {
      let segment = paragraph.segments[n]
      let scale = paragraph.scale(ofSegment: n)
      func add(_ position: Int, head: Int, rest: Int) {
        guard position > Int(start.start), position < Int(end.end) else { return }
        found.append(
          Breakpoint(
            kind: .plain, penalty: Penalties.anywhere, end: Int32(position), start: Int32(position),
            endSegment: Int32(n), startSegment: Int32(n), before: segment.before.wider(by: head),
            beforeNext: segment.before.wider(by: rest)))
      }
      add(Int(segment.start), head: 0, rest: 0)
      guard segment.kind == .word else { continue }
      for (offset, cut) in cutter.cuts(of: Int(segment.word)) {
        add(Int(segment.start) + offset, head: scale(cut.head), rest: scale(cut.rest))
      }
    }
    return found
  }
}
