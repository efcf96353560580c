import CPango
import Glibc

/// The hyphenation patterns of a language, after Liang ("Word Hy-phen-a-tion by Com-put-er", Stanford, 1983).
///
/// Reads the dictionaries of libhyphen without libhyphen, whose 2.8.8 takes 2.5 seconds to load the German one (78,000
/// patterns; here some 30 ms) and, of patterns that end at the same letter, hears the longest only. Where dictionaries
/// are made for that (English, French, Spanish, Greek) divisions are the same; in Italian and Ukrainian more are found.
///
/// A pattern such as "hen5at" votes for places between letters; the highest vote counts, and odd ones allow a hyphen. A
/// dictionary may have two levels: the first finds where compounds are joined, the second divides their parts.
struct HyphenationPatterns {
  private var parts = PatternTable()
  private var compounds = PatternTable()
  /// Least letters on either side of a joint between the parts of a compound.
  private var leastAtJoint = (before: 2, after: 2)

  /// Reads a dictionary; nil if there is none at the path.
  init?(path: String) {
    guard let bytes = Self.contents(of: path), let lineEnd = bytes.firstIndex(of: 0x0a) else { return nil }
    let charset = String(decoding: bytes[..<lineEnd].filter { $0 > 0x20 }, as: UTF8.self)
    let letters = charset == "UTF-8" ? nil : Self.letters(of: charset)
    // A line is about seven bytes.
    parts.reserve(bytes.count / 7)
    bytes.withUnsafeBufferPointer { text in
      var start = lineEnd + 1
      while start < text.count {
        var end = start
        while end < text.count, text[end] != 0x0a, text[end] != 0x0d { end += 1 }
        if end > start { read(UnsafeBufferPointer(rebasing: text[start..<end]), letters) }
        start = end + 1
      }
    }
  }

  /// The places where a word may be divided, as numbers of letters before; without regard to how many are left over.
  ///
  /// Letters are small; an apostrophe is U+0027.
  func divisions(of word: [UInt32]) -> [Int] {
    if !parts.hasApostrophe, let n = word.firstIndex(of: PatternTable.apostrophe) {
      return divisions(of: Array(word[..<n])) + divisions(of: Array(word[(n + 1)...])).map { $0 + n + 1 }
    }
    let joints = compounds.isEmpty ? [] : compounds.divisions(of: word)
    if joints.isEmpty { return parts.divisions(of: word) }
    var all: [Int] = []
    var start = 0
    for joint in joints + [word.count] {
      let part = Array(word[start..<joint])
      for place in parts.divisions(of: part) {
        if start > 0, place < leastAtJoint.before { continue }
        if joint < word.count, part.count - place < leastAtJoint.after { continue }
        all.append(start + place)
      }
      if joint < word.count { all.append(joint) }
      start = joint
    }
    return all
  }

  /// Reads one line: a pattern, a setting or a comment.
  private mutating func read(_ line: UnsafeBufferPointer<UInt8>, _ letters: [UInt32]?) {
    switch line[0] {
    case UInt8(ascii: "#"), UInt8(ascii: "%"): break
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      switch words.first {
      // All so far was about compounds.
      case "NEXTLEVEL": swap(&parts, &compounds)
      case "COMPOUNDLEFTHYPHENMIN": if words.count > 1 { leastAtJoint.before = Int(words[1]) ?? 2 }
      case "COMPOUNDRIGHTHYPHENMIN": if words.count > 1 { leastAtJoint.after = Int(words[1]) ?? 2 }
      default: break
      }
    default: parts.add(line, letters)
    }
  }

  /// What the upper half of an eight-bit character set stands for.
  private static func letters(of charset: String) -> [UInt32] {
    (0..<256).map { byte in
      if byte < 0x80 { return UInt32(byte) }
      let one = [CChar(bitPattern: UInt8(byte))]
      var length: gsize = 0
      guard let utf8 = g_convert(one, 1, "UTF-8", charset, nil, &length, nil) else { return 0 }
      defer { g_free(utf8) }
      return g_utf8_get_char(utf8)
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    guard size > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}
