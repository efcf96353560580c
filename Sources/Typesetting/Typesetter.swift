package import Diagnostics
package import Geometry
package import Pages

/// Shapes text and breaks paragraphs into lines.
///
/// Holds C handles and caches: born, used and freed in one task.
package final class Typesetter {
  private let findings: Findings
  private let library: FontLibrary
  private let shaper: Shaper
  private let hyphenated: HyphenatedWords

  /// Makes a typesetter with the fonts of the machine, through a private font configuration.
  ///
  /// Fonts in `folders` are found besides.
  package init(findings: Findings, folders: [String] = []) {
    self.findings = findings
    library = FontLibrary(folders + FontFolders.system)
    shaper = Shaper(library: library, findings: findings)
    hyphenated = HyphenatedWords(shaper: shaper, hyphenator: Hyphenator(), findings: findings)
  }

  /// The faces used so far; glyph runs name them by index.
  package var faces: [FontFace] { library.faces }

  /// Shapes a paragraph once; its lines can then be broken for several widths.
  ///
  /// Line feeds end lines. Soft hyphens, zero-width spaces and word joiners instruct the breaking and are not text: they
  /// do not come back on the lines.
  ///
  /// Throws `FindingError` when a family is not installed (the hint names the Debian package).
  /// A character that no font has is a finding at `origin`.
  package func paragraph(_ runs: [StyledText], style: ParagraphStyle, origin: Origin) throws -> ShapedParagraph {
    let measures = try runs.map { run in
      let use = try shaper.use(of: run.font, language: run.language, origin: origin)
      let face = shaper.uses[use].face
      return SegmentBuilder.Run(
        use: use, face: face, size: run.size,
        scale: FontScale(size: run.size, unitsPerEm: library.open[face].unitsPerEm), breaking: run.breaking)
    }
    let text = ParagraphText(runs, typography: style.typography)
    var builder = SegmentBuilder(shaper: shaper, runs: measures, bytes: text.bytes.count)
    var missing = MissingCharacters()
    text.bytes.withUnsafeBufferPointer { bytes in
      if style.isRightToLeft || !SimpleScanner.scan(bytes, ends: text.ends, into: &builder) {
        builder.restart()
        Itemiser(shaper: shaper, text: bytes, ends: text.ends, runs: measures, isRightToLeft: style.isRightToLeft) {
          missing.add($0)
        }.itemise(into: &builder)
      }
    }
    missing.report(to: findings, at: origin)
    builder.obey(text.instructions)
    builder.finish(at: text.bytes.count)
    return ShapedParagraph(
      shaper: shaper, hyphenated: hyphenated, style: style, origin: origin, runs: runs, text: text.bytes,
      builder: builder)
  }

  /// Breaks optimally; `width` gives the width of line n (from 0).
  ///
  /// Pieces stand where the paragraph's alignment puts them in that width. A space at a line's end hangs past the edge
  /// and is counted neither in the line's width nor in its piece's.
  package func lines(of paragraph: ShapedParagraph, width: (Int) -> Length) -> [Line] {
    broken(paragraph, width: width).lines
  }

  /// The same from the end of a line on, with the end of each line, from which the rest can be broken again for other
  /// widths; line numbers count from `start`.
  package func broken(
    _ paragraph: ShapedParagraph, from start: LineEnd? = nil, width: (Int) -> Length
  ) -> (lines: [Line], ends: [LineEnd]) {
    if paragraph.isEmpty { return ([], []) }
    let (breaks, widths) = LineBreaker(paragraph, from: start?.breakpoint).breaks(width)
    var builder = LineBuilder(paragraph)
    let lines = (1..<max(1, breaks.count)).map { n in
      builder.line(from: breaks[n - 1], to: breaks[n], width: widths[n - 1])
    }
    return (lines, breaks.dropFirst().map { LineEnd(breakpoint: $0) })
  }

  /// Whether a font has signs of its own, by an OpenType feature, for every character of a text: raised figures
  /// ("sups"), small capitals ("smcp", which concern small letters only).
  package func covers(_ text: String, by feature: String, in font: FontRequest) -> Bool {
    guard let number = try? library.face(for: font, origin: .toolkit) else { return false }
    return library.open[number].covers(text, by: feature) { feature != "smcp" || $0.properties.isLowercase }
  }

  /// Heights of a font at a size.
  package func metrics(of font: FontRequest, size: Length) throws -> FontMetrics {
    let number = try library.face(for: font, origin: .toolkit)
    let face = library.open[number]
    let scale = FontScale(size: size, unitsPerEm: face.unitsPerEm)
    let heights = face.heights
    return FontMetrics(
      ascent: Length(units: scale(heights.ascent)), descent: Length(units: scale(heights.descent)),
      capHeight: Length(units: scale(heights.capHeight)), xHeight: Length(units: scale(heights.xHeight)))
  }
}
