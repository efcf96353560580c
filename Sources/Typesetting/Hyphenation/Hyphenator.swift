import CPango

/// Finds where the words of a text may be divided, by the patterns of its language.
final class Hyphenator {
  /// At least two letters before a hyphen and three after it: shorter pieces save little and cost the reader a jump.
  static let leastBefore = 2
  static let leastAfter = 3

  private var patterns: [String: HyphenationPatterns?] = [:]

  /// Bytes of a word, with punctuation around it, after which a hyphen may stand.
  ///
  /// None in words with figures, with capitals inside (acronyms, "eTwinning"), with hyphens of their own, and in
  /// addresses. Words joined by a slash or a dash are hyphenated each for itself.
  func offsets(in text: ArraySlice<UInt8>, language: String) -> [Int] {
    // The shortest word that can be divided has five letters.
    guard text.count >= Self.leastBefore + Self.leastAfter, let patterns = patterns(for: language) else { return [] }
    var result: [Int] = []
    Self.eachPart(of: text) { letters, places in
      let divisions = patterns.divisions(of: letters).filter { Self.allows($0, letters) }
      for n in Syllables.proper(divisions, of: letters, language: language) { result.append(places[n]) }
    }
    return result
  }

  /// The patterns of a language; nil if there are none.
  private func patterns(for language: String) -> HyphenationPatterns? {
    if let known = patterns[language] { return known }
    let loaded = HyphenationDictionaries.path(for: language).flatMap { HyphenationPatterns(path: $0) }
    patterns[language] = .some(loaded)
    return loaded
  }

  /// Whether enough letters stand on either side; an apostrophe begins the count anew ("l'in-térêt" has one before).
  private static func allows(_ n: Int, _ letters: [UInt32]) -> Bool {
    func count(_ part: some Sequence<UInt32>) -> Int {
      var count = 0
      for c in part {
        if c == apostrophe { break }
        if !isMark(c) { count += 1 }
      }
      return count
    }
    return count(letters[..<n].reversed()) >= leastBefore && count(letters[n...]) >= leastAfter
      && !isMark(letters[n])
  }

  private static let apostrophe = UInt32(UInt8(ascii: "'"))
  private static func isMark(_ c: UInt32) -> Bool { c >= 0x300 && c < 0x370 || c > 0x7f && g_unichar_ismark(c) != 0 }

  /// Calls with the small letters of each part that may be divided, and with where each letter starts in the word.
  private static func eachPart(of text: ArraySlice<UInt8>, _ body: ([UInt32], [Int]) -> Void) {
    var letters: [UInt32] = []
    var places: [Int] = []
    var parts: [([UInt32], [Int])] = []
    // A capital may stand at the start, and after an apostrophe ("l'École").
    func mayStart() -> Bool { letters.isEmpty || letters.last == apostrophe }
    func close() {
      while letters.last == apostrophe {
        letters.removeLast()
        places.removeLast()
      }
      if letters.count >= leastBefore + leastAfter { parts.append((letters, places)) }
      letters.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
    let isWhole = text.withUnsafeBufferPointer { bytes -> Bool in
      var i = 0
      while i < bytes.count {
        let (scalar, length) = Characters.decode(bytes, i)
        switch scalar {
        case 0x41...0x5a where mayStart(), 0x61...0x7a:
          letters.append(scalar | 0x20)
          places.append(i)
        case 0x27, 0x2019, 0x2bc:
          if !letters.isEmpty {
            letters.append(apostrophe)
            places.append(i)
          }
        // Figures, hyphens and the signs of addresses keep the whole word together.
        case 0x30...0x39, 0x41...0x5a, 0x2d, 0x2010, 0x2011, 0x40, 0x5f: return false
        case 0x2e, 0x3a:
          if i + 1 < bytes.count, Characters.isLetter(Characters.decode(bytes, i + 1).scalar) || bytes[i + 1] == 0x2f {
            return false
          }
          close()
        default:
          if scalar > 0x7f, g_unichar_isalpha(scalar) != 0 || isMark(scalar) {
            if g_unichar_isupper(scalar) != 0, !mayStart() { return false }
            letters.append(g_unichar_tolower(scalar))
            places.append(i)
          } else {
            close()
          }
        }
        i += length
      }
      close()
      return true
    }
    if isWhole { for (letters, places) in parts { body(letters, places) } }
  }
}
