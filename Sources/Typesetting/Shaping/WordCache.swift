import Pages

/// All words shaped so far, in flat pools, found by context and letters.
///
/// Some 2,900 different words make a report of 19,000: shaping each once takes a tenth of the time of shaping all.
/// A value, so that whoever walks over many words can hold the pools meanwhile.
struct WordCache {
  private(set) var words: [ShapedWord] = []
  private(set) var glyphs: [WordGlyph] = []
  private(set) var clusters: [GlyphRun.Cluster] = []
  private var bytes: [UInt8] = []
  /// Open addressing: word numbers plus one, 0 for free. A power of two in size, at most half full.
  private var table: [Int32]
  private var hashes: [UInt32] = []

  init() {
    // Enough for a long report before the first growth.
    table = [Int32](repeating: 0, count: 16384)
    words.reserveCapacity(4096)
    hashes.reserveCapacity(4096)
    glyphs.reserveCapacity(32768)
    clusters.reserveCapacity(32768)
    bytes.reserveCapacity(32768)
  }

  /// The letters of a word.
  func text(of word: Int) -> ArraySlice<UInt8> {
    let w = words[word]
    return bytes[Int(w.firstByte)..<Int(w.firstByte + w.byteCount)]
  }

  /// The number of a word, if it is known.
  func find(_ text: UnsafeBufferPointer<UInt8>, context: Int, hash: UInt32) -> Int? {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while table[slot] != 0 {
      let n = Int(table[slot]) - 1
      if hashes[n] == hash, matches(words[n], text, context: context) { return n }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(_ word: ShapedWord, _ text: UnsafeBufferPointer<UInt8>, context: Int) -> Bool {
    guard Int(word.context) == context, Int(word.byteCount) == text.count else { return false }
    let start = Int(word.firstByte)
    for i in 0..<text.count where bytes[start + i] != text[i] { return false }
    return true
  }

  /// Adds a word that is not in the cache and returns its number.
  ///
  /// `isShared` says whether later words with the same letters may use it; a word shaped with regard to its neighbours
  /// is not shared.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt32, isShared: Bool, word: ShapedWord, glyphs newGlyphs: [WordGlyph],
    clusters newClusters: [GlyphRun.Cluster]
  ) -> Int {
    var word = word
    word.firstByte = Int32(bytes.count)
    word.byteCount = Int32(text.count)
    word.firstGlyph = Int32(glyphs.count)
    word.glyphCount = Int32(newGlyphs.count)
    word.firstCluster = Int32(clusters.count)
    word.clusterCount = Int32(newClusters.count)
    bytes.append(contentsOf: text)
    glyphs.append(contentsOf: newGlyphs)
    clusters.append(contentsOf: newClusters)
    words.append(word)
    hashes.append(hash)
    if isShared {
      if words.count * 2 > table.count { grow() }
      insert(words.count - 1)
    }
    return words.count - 1
  }

  private mutating func insert(_ n: Int) {
    let mask = table.count - 1
    var slot = Int(hashes[n]) & mask
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = Int32(n + 1)
  }

  private mutating func grow() {
    let old = table
    table = [Int32](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { insert(Int(entry) - 1) }
  }

  /// FNV-1a over the letters and the context, folded at the end because the table uses the low bits.
  @inline(__always)
  static func hash(_ text: UnsafeBufferPointer<UInt8>, context: Int) -> UInt32 {
    var h: UInt32 = 2_166_136_261 ^ UInt32(truncatingIfNeeded: context)
    for byte in text { h = (h ^ UInt32(byte)) &* 16_777_619 }
    return h ^ (h >> 15)
  }
}
