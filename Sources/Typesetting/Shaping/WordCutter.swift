import Pages

/// Cuts shaped words at a byte, for line ends inside words.
final class WordCutter {
  /// Widths on either side of a cut, in font units.
  struct Cut {
    /// Of what stands before.
    var head: Int
    /// The word's width less that of what stands after: where the rest would begin if the word were whole.
    var rest: Int
  }

  /// Some clusters of a word, or of a word shaped in its place.
  struct Part {
    var word: Int
    var firstGlyph: Int
    var glyphCount: Int
    var firstCluster: Int
    var clusterCount: Int
    /// Where the pen starts and ends, in font units.
    var penStart: Int
    var penEnd: Int
  }

  private struct Place {
    var word = -1
    var bytes = 0
    var cluster = 0
    var glyph = 0
  }

  let shaper: Shaper
  /// Where the last search ended: places are mostly asked for in order, and words may be long.
  private var last = Place()

  init(shaper: Shaper) { self.shaper = shaper }

  /// The widths on either side of a cut. A cut inside a ligature, or in a script whose letters join, shapes both sides
  /// anew.
  func cut(_ word: Int, at offset: Int) -> Cut {
    let whole = shaper.cache.words[word]
    if let place = place(of: offset, in: word) { return Cut(head: place.pen, rest: place.pen) }
    let (before, after) = (reshaped(word, 0..<offset), reshaped(word, offset..<Int(whole.byteCount)))
    let words = shaper.cache.words
    let (head, tail) = (words[before].advance, words[after].advance)
    return Cut(head: Int(head), rest: Int(whole.advance - tail))
  }

  /// The glyphs for some bytes of a word.
  func part(_ word: Int, _ bytes: Range<Int>) -> Part {
    let whole = shaper.cache.words[word]
    if bytes.lowerBound == 0, bytes.upperBound == Int(whole.byteCount) { return all(word) }
    guard let start = place(of: bytes.lowerBound, in: word), let end = place(of: bytes.upperBound, in: word) else {
      return all(reshaped(word, bytes))
    }
    return Part(
      word: word, firstGlyph: start.glyph, glyphCount: end.glyph - start.glyph, firstCluster: start.cluster,
      clusterCount: end.cluster - start.cluster, penStart: start.pen, penEnd: end.pen)
  }

  func all(_ word: Int) -> Part { Self.all(word, shaper.cache.words[word]) }

  @inline(__always)
  static func all(_ word: Int, _ whole: ShapedWord) -> Part {
    Part(
      word: word, firstGlyph: Int(whole.firstGlyph), glyphCount: Int(whole.glyphCount),
      firstCluster: Int(whole.firstCluster), clusterCount: Int(whole.clusterCount), penStart: 0,
      penEnd: Int(whole.advance))
  }

  /// All places where a word can be cut without parting a letter from its marks, in bytes, with the widths.
  func cuts(of word: Int) -> [(offset: Int, cut: Cut)] {
    let whole = shaper.cache.words[word]
    let isBackward = shaper.contexts[Int(whole.context)].isRightToLeft
    let clusters = shaper.cache.clusters[Int(whole.firstCluster)..<Int(whole.firstCluster + whole.clusterCount)]
    var cuts: [(offset: Int, cut: Cut)] = []
    var offset = 0
    var glyph = Int(whole.firstGlyph)
    for cluster in isBackward ? clusters.reversed() : Array(clusters) {
      offset += Int(cluster.bytes)
      glyph += Int(cluster.glyphs)
      guard offset < Int(whole.byteCount) else { break }
      if whole.isIndivisible {
        cuts.append((offset, cut(word, at: offset)))
      } else if glyph < Int(whole.firstGlyph + whole.glyphCount) {
        let pen = Int(shaper.cache.glyphs[glyph].pen)
        cuts.append((offset, Cut(head: pen, rest: pen)))
      }
    }
    return cuts
  }

  /// Where a byte stands in a word whose glyphs can be parted there; nil inside a cluster.
  private func place(of offset: Int, in number: Int) -> (cluster: Int, glyph: Int, pen: Int)? {
    let word = shaper.cache.words[number]
    if word.isIndivisible { return nil }
    if last.word != number || last.bytes > offset {
      last = Place(word: number, bytes: 0, cluster: Int(word.firstCluster), glyph: Int(word.firstGlyph))
    }
    while last.bytes < offset {
      last.bytes += Int(shaper.cache.clusters[last.cluster].bytes)
      last.glyph += Int(shaper.cache.clusters[last.cluster].glyphs)
      last.cluster += 1
    }
    guard last.bytes == offset else { return nil }
    let atEnd = last.glyph == Int(word.firstGlyph + word.glyphCount)
    return (last.cluster, last.glyph, atEnd ? Int(word.advance) : Int(shaper.cache.glyphs[last.glyph].pen))
  }

  private func reshaped(_ word: Int, _ bytes: Range<Int>) -> Int {
    let text = Array(shaper.cache.text(of: word))
    let context = Int(shaper.cache.words[word].context)
    return text.withUnsafeBufferPointer { shaper.word(UnsafeBufferPointer(rebasing: $0[bytes]), context: context) }
  }
}
