import Geometry

/// Lines up a paragraph's words and spaces as segments, each shaped and measured.
struct SegmentBuilder {
  /// How a word space gives, as parts of its width. Below 0.8 of it words begin to run together (narrower letters make
  /// the space narrower too, by up to 0.02); at 1.5 the line is as loose as a good one may be.
  static let spaceStretch = (parts: 1, of: 2)
  static let spaceShrink = (parts: 9, of: 50)
  /// How far a gap between characters of a script without spaces stretches, as a part of the type size.
  static let unspacedStretch = (parts: 1, of: 10)
  /// The same between the words of scripts such as Thai, where a space means a pause: a fifth of it, so that the real
  /// spaces of a line give first.
  static let unspacedWordStretch = (parts: 1, of: 50)
  /// Between ideographs and European letters or figures stands a quarter of an em (Requirements for Japanese Text Layout,
  /// 3.2.6), which shrinks to an eighth and stretches to a half.
  static let mixedGap = 4
  /// How far the blank half of a full-width sign shrinks: by half, to a quarter of an em.
  static let blankShrink = 2

  /// A run as far as measuring it needs.
  struct Run {
    var use: Int
    var face: Int
    var size: Length
    var scale: FontScale
    var breaking: StyledText.Breaking
  }

  let shaper: Shaper
  let runs: [Run]
  private(set) var segments: [Segment] = []
  var breaks: [InnerBreak] = []
  /// Whether letters may be made wider or narrower: not if some of them join.
  private(set) var expands = true
  /// Of all segments so far.
  private var extent = Extent.zero

  init(shaper: Shaper, runs: [Run], bytes: Int) {
    self.shaper = shaper
    self.runs = runs
    // A word and its space are about seven bytes.
    segments.reserveCapacity(bytes / 3 + 8)
  }

  /// Forgets everything, to begin again in another way.
  mutating func restart() {
    segments.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    extent = .zero
    expands = true
  }

  /// Leaves the letters of the paragraph as they are drawn.
  mutating func keepLetters() { expands = false }

  /// Adds a word, or a part of one that looks the same throughout.
  mutating func word(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, run: Int, context: Int, level: UInt8 = 0)
  {
    let word = shaper.word(UnsafeBufferPointer(rebasing: text[range]), context: context)
    add(.word, word, range, run: run, level: level)
  }

  /// Adds a word whose letters join those around it.
  mutating func joinedWord(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, run: Int, context: Int, level: UInt8
  ) {
    add(.word, shaper.joinedWord(in: text, range: range, context: context), range, run: run, level: level)
  }

  /// Adds a space; `gives` is false for spaces of a fixed width.
  mutating func space(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, run: Int, context: Int, level: UInt8 = 0, holds: Bool,
    gives: Bool = true, penalty: Int16 = 0
  ) {
    let word = shaper.word(UnsafeBufferPointer(rebasing: text[range]), context: context)
    let start = extent
    add(holds ? .heldSpace : .space, word, range, run: run, level: level, penalty: penalty)
    if gives {
      let width = (extent - start).width
      extent.stretch += width * Self.spaceStretch.parts / Self.spaceStretch.of
      extent.shrink += width * Self.spaceShrink.parts / Self.spaceShrink.of
    }
  }

  /// Adds the end of a line; the face's space stands for it in the finished text.
  mutating func newline(_ range: Range<Int>, run: Int, context: Int, level: UInt8 = 0) {
    let start = extent
    let space: [UInt8] = [0x20]
    let word = space.withUnsafeBufferPointer { shaper.word($0, context: context) }
    add(.newline, word, range, run: run, level: level)
    extent = start
  }

  /// Lets the gap after the last word stretch.
  mutating func stretchAfterWord(run: Int, betweenWords: Bool) {
    let (parts, of) = betweenWords ? Self.unspacedWordStretch : Self.unspacedStretch
    extent.stretch += runs[run].size.units * parts / of
  }

  /// Puts the gap between ideographs and European letters after the last word.
  mutating func mixedGapAfterWord(run: Int) {
    let width = runs[run].size.units / Self.mixedGap
    extent.width += width
    extent.stretch += width
    extent.shrink += width / 2
    segments[segments.count - 1].gap = Int32(width)
  }

  /// Adds a full-width sign, as a half form if its neighbours ask for it.
  mutating func sign(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, run: Int, context: Int, level: UInt8, isHalved: Bool
  ) {
    let setting = shaper.contexts[context]
    let half = shaper.context(
      use: shaper.halved(setting.use), face: setting.face, script: setting.script, isRightToLeft: setting.isRightToLeft)
    if isHalved { return word(range, in: text, run: run, context: half, level: level) }
    let letters = UnsafeBufferPointer(rebasing: text[range])
    let (whole, halved) = (shaper.word(letters, context: context), shaper.word(letters, context: half))
    let blank = advance(of: whole, run: run) - advance(of: halved, run: run)
    let before = min(blank, max(0, -offset(of: halved, run: run)))
    extent.shrink += before / Self.blankShrink
    add(.word, whole, range, run: run, level: level)
    extent.shrink += (blank - before) / Self.blankShrink
    segments[segments.count - 1].blankBefore = Int32(before)
    segments[segments.count - 1].blankAfter = Int32(blank - before)
  }

  /// How far a word's first glyph stands to the right of the pen.
  private func offset(of word: Int, run: Int) -> Int {
    let shaped = shaper.cache.words[word]
    guard shaped.glyphCount > 0 else { return 0 }
    let units = shaper.library.open[Int(shaped.face)].unitsPerEm
    return FontScale(size: runs[run].size, unitsPerEm: units)(Int(shaper.cache.glyphs[Int(shaped.firstGlyph)].dx))
  }

  /// Adds the breaks that the text asks for, and takes out those that it forbids.
  mutating func obey(_ instructions: [ParagraphText.Instruction]) {
    if instructions.isEmpty { return }
    for instruction in instructions {
      switch instruction.kind {
      case .softHyphen: breaks.append(InnerBreak(position: instruction.position, kind: .soft))
      case .mayBreak: breaks.append(InnerBreak(position: instruction.position, kind: .free))
      case .mustNotBreak: breaks.removeAll { $0.position == instruction.position }
      }
    }
    breaks.sort { $0.position < $1.position }
  }

  /// Closes the list.
  mutating func finish(at end: Int) { add(.end, -1, end..<end, run: max(0, runs.count - 1)) }

  private mutating func add(
    _ kind: Segment.Kind, _ word: Int, _ range: Range<Int>, run: Int, level: UInt8 = 0, penalty: Int16 = 0
  ) {
    segments.append(
      Segment(
        kind: kind, level: level, penalty: penalty, run: Int32(run), word: Int32(word), start: Int32(range.lowerBound),
        before: extent))
    if word >= 0 { extent.width += advance(of: word, run: run) }
  }

  private func advance(of word: Int, run: Int) -> Int {
    let shaped = shaper.cache.words[word]
    let run = runs[run]
    if Int(shaped.face) == run.face { return run.scale(Int(shaped.advance)) }
    let units = shaper.library.open[Int(shaped.face)].unitsPerEm
    return FontScale(size: run.size, unitsPerEm: units)(Int(shaped.advance))
  }
}
