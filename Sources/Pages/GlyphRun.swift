package import Geometry

/// A font file that the pages use; glyph runs name it by its place in `Publication.faces`.
package struct FontFace: Hashable, Sendable {
  /// The font file.
  package var path: String
  /// The face within a collection (0 for a plain file).
  package var index: Int
  /// For people: family and style, such as "Noto Serif Bold".
  package var name: String

  package init(path: String, index: Int, name: String) {
    self.path = path
    self.index = index
    self.name = name
  }
}

/// Glyphs of one face, size and colour that stand on one baseline.
///
/// The text travels with the glyphs, so that it can be copied and read aloud: `clusters` says, in the order of the text,
/// how many bytes of `text` (UTF-8) belong to how many glyphs. In a run read from right to left the text and its
/// clusters stay in reading order, while the glyphs stand in visual order (left to right), so that the first cluster
/// takes the last glyphs; this is what Cairo calls `CAIRO_TEXT_CLUSTER_FLAG_BACKWARD`.
package struct GlyphRun: Hashable, Sendable {
  package struct Glyph: Hashable, Sendable {
    package var id: UInt32
    /// From the start of the run's baseline; y runs down.
    package var x: Length
    package var y: Length

    package init(id: UInt32, x: Length, y: Length = .zero) {
      self.id = id
      self.x = x
      self.y = y
    }
  }
  package struct Cluster: Hashable, Sendable {
    package var bytes: Int32
    package var glyphs: Int32

    package init(bytes: Int32, glyphs: Int32) {
      self.bytes = bytes
      self.glyphs = glyphs
    }
  }

  /// The index of the face in `Publication.faces`.
  package var face: Int
  package var size: Length
  package var colour: Colour
  package var glyphs: [Glyph]
  package var text: [UInt8]
  package var clusters: [Cluster]
  package var isRightToLeft: Bool
  /// How much wider than drawn the glyphs are, in thousandths; narrower below zero. Their places count it already.
  package var expansion = 0
  /// From the first glyph's start to the end of the last one's advance.
  package var width: Length
  /// What the run stands for where that differs from `text`: a hyphen at a line's end stands for U+00AD; a word of a
  /// script whose glyphs do not map back to letters stands for itself. Such a run gets a mark of its own.
  package var actualText: String?

  package init(
    face: Int, size: Length, colour: Colour, glyphs: [Glyph], text: [UInt8], clusters: [Cluster],
    isRightToLeft: Bool = false, expansion: Int = 0, width: Length, actualText: String? = nil
  ) {
    self.face = face
    self.size = size
    self.colour = colour
    self.glyphs = glyphs
    self.text = text
    self.clusters = clusters
    self.isRightToLeft = isRightToLeft
    self.expansion = expansion
    self.width = width
    self.actualText = actualText
  }

  /// Whether the text is made of spaces only.
  package var isBlank: Bool {
    guard let first = text.first, first == 0x20 || first >= 0xC2 else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
