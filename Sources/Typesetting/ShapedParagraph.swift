import Diagnostics
package import Geometry

/// A paragraph with its glyphs and break opportunities, not yet broken.
///
/// Belongs to the typesetter that made it, whose caches hold the glyphs.
package final class ShapedParagraph {
  let shaper: Shaper
  let style: ParagraphStyle
  let origin: Origin
  let runs: [StyledText]
  let measures: [SegmentBuilder.Run]
  let text: [UInt8]
  let segments: [Segment]
  let innerBreaks: [InnerBreak]
  /// Whether some of it is written from right to left, so that pieces of lines must be put in order.
  let isBidirectional: Bool
  /// Whether letters may be a little wider or narrower than drawn, to fill the lines.
  let expandsLetters: Bool

  private let hyphenated: HyphenatedWords
  /// Where lines may end: without hyphens of ours until they are asked for, then with them.
  private var found: [Breakpoint] = []
  private var foundHyphens = false

  init(
    shaper: Shaper, hyphenated: HyphenatedWords, style: ParagraphStyle, origin: Origin, runs: [StyledText],
    text: [UInt8], builder: SegmentBuilder
  ) {
    self.shaper = shaper
    self.hyphenated = hyphenated
    self.style = style
    self.origin = origin
    self.runs = runs
    self.text = text
    measures = builder.runs
    segments = builder.segments
    innerBreaks = builder.breaks
    expandsLetters = style.expandsLetters && style.alignment == .justified && builder.expands
    isBidirectional = style.isRightToLeft || builder.segments.contains { $0.level > 0 }
  }

  /// Width on one line: of the longest, where line feeds end lines.
  package var naturalWidth: Length { widest { $0.kind == .forced } }

  /// Width of the widest part that cannot be broken (without hyphenation).
  package var minimumWidth: Length { widest { $0.kind != .hyphen } }

  /// Width of the widest part that cannot be broken when words are hyphenated, its hyphen included.
  package var hyphenatedWidth: Length {
    var widest = 0
    var start = Extent.zero
    for brk in breakpoints(hyphenates: true) {
      widest = max(widest, (brk.before - start).width + Int(brk.hyphenWidth))
      start = brk.beforeNext
    }
    return Length(units: widest)
  }

  /// The width of the widest line that ends at such breakpoints only.
  private func widest(_ ends: (Breakpoint) -> Bool) -> Length {
    var widest = 0
    var start = Extent.zero
    for brk in breakpoints(hyphenates: false) where ends(brk) {
      widest = max(widest, (brk.before - start).width)
      start = brk.beforeNext
    }
    return Length(units: widest)
  }

  /// Whether there is nothing to set.
  var isEmpty: Bool { segments.count <= 1 }

  // MARK: - What breaking asks

  func mayHyphenate(run: Int) -> Bool { measures[run].breaking == .normal }

  /// The language of words that stand together, if they agree and all may be hyphenated.
  func language(ofWords words: Range<Int>) -> String? {
    let language = runs[Int(segments[words.lowerBound].run)].language
    for n in words {
      let run = Int(segments[n].run)
      guard runs[run].language == language, mayHyphenate(run: run),
        ScriptTraits.hyphenates(shaper.contexts[context(ofSegment: n)].script)
      else { return nil }
    }
    return language
  }

  /// What it costs to divide a word.
  var hyphenPenalty: Int16 { expandsLetters ? Penalties.hyphen : Penalties.hyphenBesideFixedLetters }

  func context(ofSegment n: Int) -> Int { Int(shaper.cache.words[Int(segments[n].word)].context) }

  func scale(ofSegment n: Int) -> FontScale { scale(ofWord: Int(segments[n].word), run: Int(segments[n].run)) }

  /// The scale of a word in a run: the run's own, unless another face stands in.
  func scale(ofWord word: Int, run: Int) -> FontScale {
    let face = Int(shaper.cache.words[word].face)
    let measure = measures[run]
    if face == measure.face { return measure.scale }
    return FontScale(size: measure.size, unitsPerEm: shaper.library.open[face].unitsPerEm)
  }

  func hyphenWidth(ofSegment n: Int) -> Int {
    let hyphen = shaper.hyphen(context: context(ofSegment: n))
    return scale(ofSegment: n)(Int(shaper.cache.words[hyphen].advance))
  }

  /// The places where lines may end, in order. Those with hyphens are sought when they are wanted first; from then on
  /// they are always among them.
  func breakpoints(hyphenates: Bool) -> [Breakpoint] {
    let wantsHyphens = hyphenates && style.hyphenates
    if found.isEmpty || wantsHyphens && !foundHyphens {
      found = []
      if wantsHyphens {
        for run in runs where run.breaking == .normal { hyphenated.check(run.language, origin: origin) }
      }
      var finder = BreakpointFinder(self, hyphenated: hyphenated, hyphenates: wantsHyphens)
      found = finder.all()
      foundHyphens = wantsHyphens
    }
    return found
  }
}
