package import Geometry
package import Pages

/// The font a piece of text asks for. The library answers with a face, or with a finding that names the package to
/// install.
package struct FontRequest: Hashable, Sendable {
  package enum Weight: Int, Hashable, Sendable, Comparable {
    case light = 300
    case regular = 400
    case medium = 500
    case semibold = 600
    case bold = 700

    package static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  package var family: String
  package var weight: Weight
  package var isItalic: Bool
  /// OpenType features with their values, such as `("lnum", 1)` as "lnum" or `("kern", 0)` as "-kern".
  package var features: [String]

  package init(family: String, weight: Weight = .regular, isItalic: Bool = false, features: [String] = []) {
    self.family = family
    self.weight = weight
    self.isItalic = isItalic
    self.features = features
  }
}

/// A stretch of a paragraph's text that looks the same throughout.
package struct StyledText: Hashable, Sendable {
  package enum Breaking: Hashable, Sendable {
    /// Between words, at hyphens and dashes, and by hyphenation.
    case normal
    /// A web address: after `/ ? & = - _ . #` and the like, without a hyphen.
    case address
    /// Nowhere inside.
    case never
  }

  package var text: String
  package var font: FontRequest
  package var size: Length
  package var colour: Colour
  /// How far the baseline is raised (superscripts); negative lowers it.
  package var rise: Length
  /// BCP 47; decides hyphenation and shaping.
  package var language: String
  package var breaking: Breaking
  /// The caller's number for the run; it comes back on the pieces of lines.
  package var tag: Int

  package init(
    _ text: String, font: FontRequest, size: Length, colour: Colour = .black, rise: Length = .zero,
    language: String = "en", breaking: Breaking = .normal, tag: Int = 0
  ) {
    self.text = text
    self.font = font
    self.size = size
    self.colour = colour
    self.rise = rise
    self.language = language
    self.breaking = breaking
    self.tag = tag
  }
}

/// How a paragraph's lines are set.
package struct ParagraphStyle: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable { case justified, start, end, centre }

  package var alignment: Alignment
  package var hyphenates: Bool
  package var isRightToLeft: Bool
  /// Whether the letters of justified lines may be a little wider or narrower than drawn.
  package var expandsLetters: Bool
  package var typography: Typography

  package init(
    alignment: Alignment = .justified, hyphenates: Bool = true, isRightToLeft: Bool = false,
    expandsLetters: Bool = true, typography: Typography = .asTyped
  ) {
    self.alignment = alignment
    self.hyphenates = hyphenates
    self.isRightToLeft = isRightToLeft
    self.expandsLetters = expandsLetters
    self.typography = typography
  }
}

/// A finished line: pieces at places along a baseline.
package struct Line: Hashable, Sendable {
  /// Glyphs of one run of text on this line, in logical (reading) order.
  package struct Piece: Hashable, Sendable {
    package var run: GlyphRun
    /// From the line's left edge.
    package var x: Length
    /// Baseline shift upwards.
    package var rise: Length
    /// The tag of the `StyledText` that it came from.
    package var tag: Int

    package init(run: GlyphRun, x: Length, rise: Length, tag: Int) {
      self.run = run
      self.x = x
      self.rise = rise
      self.tag = tag
    }
  }

  package var pieces: [Piece]
  /// From the left edge of the first glyph to the right edge of the last, as set; without `protrusion`.
  package var width: Length
  /// How far a comma, full stop or hyphen at the end of a justified line hangs over the edge, for the eye's sake.
  package var protrusion: Length
  /// Largest ascent and descent of the faces on the line, both positive, shifts included.
  package var ascent: Length
  package var descent: Length
  /// Whether the line ends in a hyphen that is not in the text.
  package var isHyphenated: Bool
  /// Whether the line ends inside a word that nothing allows to divide, as it is wider than the measure.
  package var isCut = false

  package init(
    pieces: [Piece], width: Length, protrusion: Length = .zero, ascent: Length, descent: Length,
    isHyphenated: Bool = false
  ) {
    self.pieces = pieces
    self.width = width
    self.protrusion = protrusion
    self.ascent = ascent
    self.descent = descent
    self.isHyphenated = isHyphenated
  }
}

/// Heights of a face at a size, all positive.
package struct FontMetrics: Hashable, Sendable {
  package var ascent: Length
  package var descent: Length
  package var capHeight: Length
  package var xHeight: Length

  package init(ascent: Length, descent: Length, capHeight: Length, xHeight: Length) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}
