import CPango
import Diagnostics
import Geometry

/// Cuts a paragraph of any scripts into words and spaces: finds faces for characters that the asked one lacks, the
/// direction of every word, and line breaks in scripts that have no spaces.
struct Itemiser {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let shaper: Shaper
  let text: Bytes
  let analysis: TextAnalysis
  private let runs: [Int]
  private let faces: [Int]

  /// Characters that no font has are told to `missing`.
  init(
    shaper: Shaper, text: Bytes, ends: [Int], runs measures: [SegmentBuilder.Run], isRightToLeft: Bool,
    missing: (UInt32) -> Void
  ) {
    self.shaper = shaper
    self.text = text
    let language = measures.first.map { shaper.uses[$0.use].languageTag } ?? "en"
    analysis = TextAnalysis(text, isRightToLeft: isRightToLeft, language: language)
    var run = 0
    let offsets = analysis.offsets
    runs = (0..<analysis.count).map { i in
      while run < ends.count - 1, ends[run] <= offsets[i] { run += 1 }
      return run
    }
    faces = Self.faces(of: analysis, runs: runs.map { measures[$0] }, shaper: shaper, missing: missing)
  }

  /// Adds the paragraph's words and spaces.
  func itemise(into builder: inout SegmentBuilder) {
    var i = 0
    while i < analysis.count {
      let scalar = analysis.scalars[i]
      let breaking = builder.runs[runs[i]].breaking
      let bytes = analysis.offsets[i]..<analysis.offsets[i + 1]
      if scalar == 0x0a {
        builder.newline(bytes, run: runs[i], context: context(i, builder), level: analysis.levels[i])
        i += 1
      } else if scalar == 0x20 {
        i = addSpaces(from: i, to: &builder)
      } else if scalar == 0xa0 || Characters.isFixedBreakingSpace(scalar) {
        let holds = scalar == 0xa0 || breaking == .never
        builder.space(
          bytes, in: text, run: runs[i], context: context(i, builder), level: analysis.levels[i], holds: holds,
          gives: scalar == 0xa0)
        i += 1
      } else {
        i = addWord(from: i, to: &builder)
      }
    }
  }

  // MARK: - Segments

  private func addSpaces(from start: Int, to builder: inout SegmentBuilder) -> Int {
    var end = start
    while end < analysis.count, analysis.scalars[end] == 0x20, isAlike(start, end) { end += 1 }
    let range = analysis.offsets[start]..<analysis.offsets[end]
    let holds =
      builder.runs[runs[start]].breaking == .never
      || BreakRules.holds(spaceFrom: range.lowerBound, to: range.upperBound, in: text)
    builder.space(
      range, in: text, run: runs[start], context: context(start, builder), level: analysis.levels[start], holds: holds,
      penalty: BreakRules.precedesDash(range.upperBound, in: text) ? Penalties.beforeDash : 0)
    return end
  }

  /// Adds the characters that are shaped together from `start` on, and returns where the next ones begin.
  private func addWord(from start: Int, to builder: inout SegmentBuilder) -> Int {
    let breaking = builder.runs[runs[start]].breaking
    var end = start
    repeat {
      let next = analysis.offsets[end + 1]
      if let found = BreakRules.note(
        analysis.scalars[end], from: analysis.offsets[end], to: next, in: text, breaking: breaking)
      {
        builder.breaks.append(found)
      }
      end += 1
    } while end < analysis.count && !isSpace(end) && isAlike(start, end) && !breaksFreely(before: end)
    if start > 0, breaking != .never, breaksFreely(before: start) {
      builder.breaks.append(InnerBreak(position: analysis.offsets[start], kind: .free))
    }
    let range = analysis.offsets[start]..<analysis.offsets[end]
    let context = context(start, builder)
    let level = analysis.levels[start]
    if !ScriptTraits.expands(analysis.scripts[start]) { builder.keepLetters() }
    if ScriptTraits.joins(analysis.scripts[start]), joins(start, end) {
      builder.joinedWord(range, in: text, run: runs[start], context: context, level: level)
    } else {
      builder.word(range, in: text, run: runs[start], context: context, level: level)
    }
    if end < analysis.count, breaksFreely(before: end), ScriptTraits.isUnspaced(analysis.scripts[end - 1]) {
      builder.stretchAfterWord(run: runs[start])
    }
    return end
  }

  /// Whether letters outside a word's borders belong to the same script, so that letters may join over them.
  private func joins(_ start: Int, _ end: Int) -> Bool {
    start > 0 && analysis.scripts[start - 1] == analysis.scripts[start] && !isSpace(start - 1)
      || end < analysis.count && analysis.scripts[end] == analysis.scripts[end - 1] && !isSpace(end)
  }

  private func isSpace(_ i: Int) -> Bool {
    let scalar = analysis.scalars[i]
    return scalar == 0x20 || scalar == 0x0a || scalar == 0xa0 || Characters.isFixedBreakingSpace(scalar)
  }

  private func isAlike(_ a: Int, _ b: Int) -> Bool {
    runs[a] == runs[b] && faces[a] == faces[b] && analysis.levels[a] == analysis.levels[b]
      && analysis.scripts[a] == analysis.scripts[b]
  }

  /// Whether a line may end between two characters without a space because of the script of one of them.
  private func breaksFreely(before i: Int) -> Bool {
    analysis.breaks[i] && !isSpace(i - 1) && !isSpace(i)
      && (ScriptTraits.breaksFreely(analysis.scripts[i - 1]) || ScriptTraits.breaksFreely(analysis.scripts[i]))
  }

  private func context(_ i: Int, _ builder: SegmentBuilder) -> Int {
    shaper.context(
      use: builder.runs[runs[i]].use, face: faces[i], script: analysis.scripts[i],
      isRightToLeft: analysis.levels[i] & 1 == 1)
  }

  // MARK: - Faces

  private static func faces(
    of analysis: TextAnalysis, runs: [SegmentBuilder.Run], shaper: Shaper, missing: (UInt32) -> Void
  ) -> [Int] {
    var faces: [Int] = []
    faces.reserveCapacity(analysis.count)
    for i in 0..<analysis.count {
      let scalar = analysis.scalars[i]
      let asked = runs[i].face
      // The face of the character before, if it is a substitute in the same run.
      let last = i > 0 && runs[i - 1].use == runs[i].use ? faces[i - 1] : asked
      let open = shaper.library.open
      if Characters.isIgnorable(scalar) || scalar == 0x0a {
        faces.append(scalar == 0x0a ? asked : last)
      } else if last != asked, open[last].has(scalar), follows(i, analysis) {
        faces.append(last)
      } else if open[asked].has(scalar) || Characters.isComposable(scalar) {
        faces.append(asked)
      } else {
        let use = shaper.uses[runs[i].use]
        let found = shaper.library.substitute(
          for: use.request, scalar: scalar, script: analysis.scripts[i], language: use.languageTag)
        if found == nil { missing(scalar) }
        faces.append(found ?? asked)
      }
    }
    return faces
  }

  /// Whether a character goes with the one before rather than with the asked face: marks, and the spaces and
  /// punctuation between words of a substituted script. Figures do not.
  private static func follows(_ i: Int, _ analysis: TextAnalysis) -> Bool {
    let scalar = analysis.scalars[i]
    if g_unichar_ismark(scalar) != 0 { return true }
    return analysis.scripts[i] == analysis.scripts[i - 1] && !ScriptTraits.isEuropean(analysis.scripts[i])
      && g_unichar_isalnum(scalar) == 0
  }
}
