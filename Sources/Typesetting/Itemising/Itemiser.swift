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
  private let askedFaces: [Int]

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
    askedFaces = runs.map { measures[$0].face }
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
    if isWideSign(start) { return addSign(at: start, to: &builder) }
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
      && !isWideSign(end)
    addBreak(before: start, breaking, to: &builder)
    let range = analysis.offsets[start]..<analysis.offsets[end]
    let context = context(start, builder)
    let level = analysis.levels[start]
    if !ScriptTraits.expands(analysis.scripts[start]) { builder.keepLetters() }
    if ScriptTraits.joins(analysis.scripts[start]), joins(start, end) {
      builder.joinedWord(range, in: text, run: runs[start], context: context, level: level)
    } else {
      builder.word(range, in: text, run: runs[start], context: context, level: level)
    }
    giveAfterWord(before: end, to: &builder)
    return end
  }

  /// Adds a bracket, comma or full stop of East Asian writing.
  private func addSign(at i: Int, to builder: inout SegmentBuilder) -> Int {
    builder.keepLetters()
    addBreak(before: i, builder.runs[runs[i]].breaking, to: &builder)
    func neighbour(_ n: Int) -> UInt32? {
      analysis.scalars.indices.contains(n) && isWideSign(n) && runs[n] == runs[i] ? analysis.scalars[n] : nil
    }
    let isHalved = FullWidthSigns.isHalved(
      analysis.scalars[i], after: neighbour(i - 1), before: neighbour(i + 1))
    builder.sign(
      analysis.offsets[i]..<analysis.offsets[i + 1], in: text, run: runs[i], context: context(i, builder),
      level: analysis.levels[i], isHalved: isHalved)
    giveAfterWord(before: i + 1, to: &builder)
    return i + 1
  }

  private func addBreak(before i: Int, _ breaking: StyledText.Breaking, to builder: inout SegmentBuilder) {
    if i > 0, breaking != .never, breaksFreely(before: i) {
      builder.breaks.append(InnerBreak(position: analysis.offsets[i], kind: .free))
    }
  }

  /// Lets the place between a word and the character after it give, as their scripts want it.
  private func giveAfterWord(before end: Int, to builder: inout SegmentBuilder) {
    guard end < analysis.count, !isSpace(end) else { return }
    if isIdeograph(end - 1) && isEuropean(end) || isEuropean(end - 1) && isIdeograph(end) {
      builder.mixedGapAfterWord(run: runs[end - 1])
    } else if breaksFreely(before: end), ScriptTraits.isUnspaced(analysis.scripts[end - 1]) {
      builder.stretchAfterWord(
        run: runs[end - 1], betweenWords: !ScriptTraits.isIdeographic(analysis.scripts[end - 1]))
    }
  }

  /// Whether a character is a full-width sign; a quote only in the face of the ideographs.
  private func isWideSign(_ i: Int) -> Bool {
    let scalar = analysis.scalars[i]
    guard scalar >= 0x2018, FullWidthSigns.opens(scalar) || FullWidthSigns.closes(scalar) else { return false }
    return scalar >= 0x3000 || faces[i] != askedFaces[i]
  }

  private func isIdeograph(_ i: Int) -> Bool {
    ScriptTraits.isIdeographic(analysis.scripts[i]) && g_unichar_isalnum(analysis.scalars[i]) != 0 && !isEuropean(i)
  }

  /// Whether a character is a European letter or figure (of normal width).
  private func isEuropean(_ i: Int) -> Bool {
    let scalar = analysis.scalars[i]
    return scalar < 0x530 && g_unichar_isalnum(scalar) != 0
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
      && (ScriptTraits.isUnspaced(analysis.scripts[i - 1]) || ScriptTraits.isUnspaced(analysis.scripts[i]))
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
      } else if let wide = wideSign(i, analysis, use: runs[i].use, shaper: shaper) {
        faces.append(wide)
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

  /// The face of ideographs for a quote, dash or dots beside them, where the language wants it.
  private static func wideSign(_ i: Int, _ analysis: TextAnalysis, use: Int, shaper: Shaper) -> Int? {
    let scalar = analysis.scalars[i]
    guard scalar >= 0x2014, scalar <= 0x2026 else { return nil }
    let use = shaper.uses[use]
    guard FullWidthSigns.isWide(scalar, in: use.languageTag) else { return nil }
    func isIdeographic(_ n: Int) -> Bool {
      analysis.scalars.indices.contains(n) && analysis.scalars[n] >= 0x2e80
        && ScriptTraits.isIdeographic(analysis.scripts[n])
    }
    guard isIdeographic(i - 1) || isIdeographic(i + 1) || i > 0 && analysis.scalars[i - 1] == scalar else { return nil }
    let family = Substitutes.families(for: use.request.family, script: "Hani", language: use.languageTag)
    return shaper.library.substitute(
      for: use.request, scalar: scalar, script: HB_SCRIPT_HAN.rawValue, language: use.languageTag
    ).flatMap { face in family.prefix(2).contains { shaper.library.open[face].family == $0 } ? face : nil }
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
