import Pages

/// A word with its glyphs in font units, good for every size and colour.
///
/// Glyphs stand in visual order (left to right) and clusters follow the glyphs, as in `GlyphRun`. The numbers are places
/// in the pools of the `WordCache`.
struct ShapedWord {
  var firstByte: Int32
  var byteCount: Int32
  var firstGlyph: Int32
  var glyphCount: Int32
  var firstCluster: Int32
  var clusterCount: Int32
  var advance: Int32
  /// The shaping context that made it.
  var context: Int32
  var face: Int32
  /// Whether its glyphs do not map back to letters one by one (Indic scripts, marks, replaced characters): painters then
  /// need the text said beside the glyphs.
  var needsActualText: Bool
  /// Whether a part of it must be shaped anew: letters that join, or stand in another order than they are read.
  var isIndivisible: Bool
}

/// A glyph of a shaped word, in font units.
struct WordGlyph {
  var id: UInt32
  /// Where the pen stands before the glyph.
  var pen: Int32
  /// Where the glyph stands from the pen, y upwards.
  var dx: Int16
  var dy: Int16
}

/// What decides how letters become glyphs, besides the letters.
struct ShapingContext: Hashable {
  /// The face and features as the text asks for them (`Shaper.Use`).
  var use: Int
  /// The face that serves: the asked one, or a substitute.
  var face: Int
  /// ISO 15924, as HarfBuzz packs it.
  var script: UInt32
  var isRightToLeft: Bool
}
