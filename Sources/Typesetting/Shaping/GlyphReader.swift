import CPango
import Pages

/// Reads HarfBuzz's result: glyphs in visual order, and which bytes of the text belong to them.
struct GlyphReader {
  /// Reused from word to word.
  private(set) var glyphs: [WordGlyph] = []
  private(set) var clusters: [GlyphRun.Cluster] = []

  /// Reads a buffer that was shaped from some bytes, and completes the word.
  mutating func read(
    _ buffer: OpaquePointer?, _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isRightToLeft: Bool,
    face: OpenFace, word: inout ShapedWord
  ) {
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count), count > 0,
      let places = hb_buffer_get_glyph_positions(buffer, nil)
    else {
      clusters.append(GlyphRun.Cluster(bytes: Int32(range.count), glyphs: 0))
      return
    }
    var pen: Int32 = 0
    // The border of the text already given to clusters: it rises from the start, or falls from the end.
    var border = isRightToLeft ? range.upperBound : range.lowerBound
    for i in 0..<Int(count) {
      let (info, place) = (infos[i], places[i])
      if i > 0, info.cluster == infos[i - 1].cluster {
        clusters[clusters.count - 1].glyphs += 1
        word.needsActualText = true
      } else if isRightToLeft {
        clusters.append(GlyphRun.Cluster(bytes: Int32(border - Int(info.cluster)), glyphs: 1))
        border = Int(info.cluster)
      } else {
        if i > 0 {
          clusters[clusters.count - 1].bytes = Int32(Int(info.cluster) - border)
          border = Int(info.cluster)
        }
        clusters.append(GlyphRun.Cluster(bytes: 0, glyphs: 1))
      }
      var (glyph, advance) = (info.codepoint, place.x_advance)
      if glyph == 0 {
        word.needsActualText = true
        if let replacement = face.glyph(of: 0xfffd) {
          // The face's sign for what is missing is plainer than its empty box.
          (glyph, advance) = (replacement, Int32(face.advance(of: replacement)))
        }
      }
      glyphs.append(
        WordGlyph(id: glyph, pen: pen, dx: Int16(clamping: place.x_offset), dy: Int16(clamping: place.y_offset)))
      pen += advance
    }
    // What is left at the other border has no glyph of its own and belongs to the last cluster.
    clusters[clusters.count - 1].bytes += Int32(isRightToLeft ? border - range.lowerBound : range.upperBound - border)
    word.advance = pen
    if !word.needsActualText, hidesLetters(range, of: text, isRightToLeft: isRightToLeft) {
      word.needsActualText = true
    }
  }

  /// Whether a glyph stands for several letters, or for one and a sign without shape, of a script past Latin, Greek and
  /// Cyrillic. What a font's table of characters calls such a glyph (lam-alef is U+FEFB there) is not what was written.
  private func hidesLetters(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isRightToLeft: Bool
  ) -> Bool {
    var start = isRightToLeft ? range.upperBound : range.lowerBound
    for cluster in clusters {
      let bytes = Int(cluster.bytes)
      let first = isRightToLeft ? start - bytes : start
      start = isRightToLeft ? first : start + bytes
      // U+0530 is the first beyond; a sign without shape, such as the joiners of U+200C, may come before the letter.
      guard bytes > 2, text.indices.contains(first), text[first] >= 0xD4 else { continue }
      if Characters.decode(text, first).length < bytes { return true }
    }
    return false
  }
}
