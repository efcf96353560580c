/// Lists the places where a paragraph's lines may end.
struct BreakpointFinder {
  /// A place inside a word segment: in its bytes, with the widths on either side.
  private struct Inside {
    var position: Int
    var cut: WordCutter.Cut
    var kind: Breakpoint.Kind
    var penalty: Int16
  }

  let paragraph: ShapedParagraph
  let cutter: WordCutter
  let hyphenated: HyphenatedWords
  /// Whether hyphens may be put in.
  let hyphenates: Bool
  /// Whether signs hang over the edge.
  private let hangs: Bool
  private var found: [Breakpoint] = []
  /// The places inside the word at hand; reused from word to word.
  private var inside: [Inside] = []
  /// The next of the paragraph's inner breaks to look at.
  private var next = 0
  private var lastHyphen: (run: Int32, context: Int, width: Int) = (-1, -1, 0)

  init(_ paragraph: ShapedParagraph, hyphenated: HyphenatedWords, hyphenates: Bool) {
    self.paragraph = paragraph
    self.hyphenated = hyphenated
    self.hyphenates = hyphenates
    cutter = WordCutter(shaper: paragraph.shaper)
    hangs = paragraph.style.alignment == .justified && !paragraph.isBidirectional
    found.reserveCapacity(paragraph.segments.count)
  }

  /// All breakpoints in order, the start and the end of the paragraph included.
  mutating func all() -> [Breakpoint] {
    let segments = paragraph.segments
    addBreak(end: 0, start: 0, kind: .forced)
    var token = 0..<0
    for n in segments.indices {
      switch segments[n].kind {
      case .word:
        if n >= token.upperBound {
          token = tokenRange(from: n)
        }
        visitWord(n, token: token)
      case .space: visitSpace(n)
      case .newline: addBreak(end: trailingStart(n), start: n + 1, kind: .forced)
      case .heldSpace: break
      case .end:
        // A line feed at the very end has ended the paragraph already.
        let last = found[found.count - 1]
        if last.startSegment < n || last.startSegment == 0 {
          addBreak(end: trailingStart(n), start: n, kind: .forced)
        }
      }
    }
    return found
  }

  // MARK: - Between segments

  /// The first of the spaces that stand before a forced break: they hang over the line's end.
  private func trailingStart(_ n: Int) -> Int {
    var first = n
    while first > 0, paragraph.segments[first - 1].kind == .space { first -= 1 }
    return first
  }

  private mutating func visitSpace(_ n: Int) {
    // Several spaces in a row (of different runs) end the line together, after the last one.
    switch paragraph.segments[n + 1].kind {
    case .space, .newline, .end, .heldSpace: return
    case .word: break
    }
    let first = trailingStart(n)
    // Nothing stands before a space at the start of a line.
    if first == 0 || paragraph.segments[first - 1].kind == .newline || paragraph.segments[first - 1].kind == .heldSpace
    {
      return
    }
    addBreak(end: first, start: n + 1, kind: .space, penalty: paragraph.segments[n].penalty)
  }

  private mutating func addBreak(end: Int, start: Int, kind: Breakpoint.Kind, penalty: Int16 = 0) {
    let (before, after) = (paragraph.segments[end], paragraph.segments[start])
    // A gap that stretches after the line's last word must not: it is past the edge.
    var extent = before.before
    var hang: Int32 = 0
    if end > 0, paragraph.segments[end - 1].kind == .word {
      let last = paragraph.segments[end - 1]
      extent.stretch = last.before.stretch
      extent.shrink = last.before.shrink
      extent.width -= Int(last.gap)
      if !paragraph.isBidirectional { hang = last.blankAfter }
      extent.width -= Int(hang)
    }
    let lead = paragraph.isBidirectional ? 0 : after.blankBefore
    let brk = Breakpoint(
      kind: kind, penalty: penalty, hang: hang, lead: lead, end: before.start, start: after.start,
      endSegment: Int32(end), startSegment: Int32(start), before: extent, beforeNext: after.before.wider(by: Int(lead)))
    add(brk, after: end - 1)
  }

  // MARK: - Inside words

  /// The word segments that stand together without a space.
  private func tokenRange(from n: Int) -> Range<Int> {
    var end = n + 1
    while paragraph.segments[end].kind == .word { end += 1 }
    return n..<end
  }

  private mutating func visitWord(_ n: Int, token: Range<Int>) {
    let segment = paragraph.segments[n]
    let segmentEnd = Int(paragraph.segments[n + 1].start)
    let inner = paragraph.innerBreaks
    var soft = false
    inside.removeAll(keepingCapacity: true)
    while next < inner.count, inner[next].position < segmentEnd {
      let brk = inner[next]
      next += 1
      if brk.kind == .soft {
        soft = true
        if !hyphenates { continue }
      }
      let (kind, penalty) = look(of: brk.kind)
      if brk.position > Int(segment.start) {
        let cut = cutter.cut(Int(segment.word), at: brk.position - Int(segment.start))
        inside.append(Inside(position: brk.position, cut: cut, kind: kind, penalty: penalty))
      } else if n > token.lowerBound {
        addBreak(end: n, start: n, kind: kind, penalty: penalty)
      }
    }
    if hyphenates, !soft, paragraph.mayHyphenate(run: Int(segment.run)) { hyphenate(n, token: token) }
    if inside.isEmpty { return }
    // Divisions were added after the places that the text itself offers.
    if inside.count > 1 { inside.sort { $0.position < $1.position } }
    for place in inside { addBreak(place, in: n) }
  }

  private func look(of kind: InnerBreak.Kind) -> (Breakpoint.Kind, Int16) {
    switch kind {
    case .hyphen: (.existingHyphen, Penalties.existingHyphen)
    case .dash: (.plain, Penalties.dash)
    case .address: (.plain, Penalties.address)
    case .addressHyphen: (.existingHyphen, Penalties.addressHyphen)
    case .free: (.plain, 0)
    case .soft: (.hyphen, paragraph.hyphenPenalty)
    }
  }

  /// Adds the divisions of a word by its language's patterns.
  private mutating func hyphenate(_ n: Int, token: Range<Int>) {
    let segment = paragraph.segments[n]
    let (start, end) = (Int(segment.start), Int(paragraph.segments[n + 1].start))
    if token.count == 1 {
      for cut in hyphenated.cuts(of: Int(segment.word)) {
        inside.append(
          Inside(position: start + cut.offset, cut: cut.cut, kind: .hyphen, penalty: paragraph.hyphenPenalty))
      }
      return
    }
    // A word in several styles is divided as a whole; hyphens at the borders of styles are left out.
    guard let language = paragraph.language(ofWords: token) else { return }
    let first = Int(paragraph.segments[token.lowerBound].start)
    let letters = paragraph.text[first..<Int(paragraph.segments[token.upperBound].start)]
    for offset in hyphenated.offsets(in: letters, language: language) {
      let position = first + offset
      guard position > start, position < end else { continue }
      let cut = cutter.cut(Int(segment.word), at: position - start)
      inside.append(Inside(position: position, cut: cut, kind: .hyphen, penalty: paragraph.hyphenPenalty))
    }
  }

  private mutating func addBreak(_ place: Inside, in n: Int) {
    let segment = paragraph.segments[n]
    let scale = paragraph.scale(ofSegment: n)
    let brk = Breakpoint(
      kind: place.kind, penalty: place.penalty, end: Int32(place.position), start: Int32(place.position),
      endSegment: Int32(n), startSegment: Int32(n), before: segment.before.wider(by: scale(place.cut.head)),
      beforeNext: segment.before.wider(by: scale(place.cut.rest)))
    add(brk, after: n)
  }

  /// Adds a breakpoint, with what the end of the line adds to its width or takes from it: a hyphen, and what hangs over
  /// the edge.
  private mutating func add(_ brk: Breakpoint, after n: Int) {
    found.append(brk)
    guard n >= 0, brk.kind != .forced else { return }
    let last = found.count - 1
    if brk.kind == .hyphen {
      let width = hyphenWidth(after: n)
      let hang = hangs ? Protrusion.ofHyphen(width: width) : 0
      found[last].hang = Int32(hang)
      found[last].hyphenWidth = Int32(width - hang)
    } else if hangs, brk.end > 0 {
      let sign = paragraph.text[Int(brk.end) - 1]
      guard Protrusion.hangs(sign) else { return }
      let hang = Protrusion.of(
        sign, face: paragraph.shaper.face(ofContext: paragraph.context(ofSegment: n)),
        scale: paragraph.scale(ofSegment: n))
      found[last].hang = Int32(hang)
      found[last].before.width -= hang
    }
  }

  /// The width of a hyphen in the style of a segment; neighbours mostly have the same.
  private mutating func hyphenWidth(after n: Int) -> Int {
    let (run, context) = (paragraph.segments[n].run, paragraph.context(ofSegment: n))
    if lastHyphen.run != run || lastHyphen.context != context {
      lastHyphen = (run, context, paragraph.hyphenWidth(ofSegment: n))
    }
    return lastHyphen.width
  }
}
