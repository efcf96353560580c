import CPango

/// Finds where the words of a text may be divided, by the patterns of its language.
final class Hyphenator {
  /// At least two letters before a hyphen and three after it: shorter pieces save little and cost the reader a jump.
  static let leastBefore = 2
  static let leastAfter = 3

  private var patterns: [String: HyphenationPatterns?] = [:]
  /// The letters of a part of a word, small, and where they start; reused from word to word.
  private var letters: [UInt32] = []
  private var places: [Int] = []

  /// Bytes of a word, with punctuation around it, after which a hyphen may stand.
  ///
  /// None in words with figures, with capitals inside (acronyms, "eTwinning"), with hyphens of their own, and in
  /// addresses. Words joined by a slash or a dash are hyphenated each for itself.
  func offsets(in text: ArraySlice<UInt8>, language: String) -> [Int] {
    guard text.count >= Self.leastBefore + Self.leastAfter, let patterns = patterns(for: language) else { return [] }
    var result: [Int] = []
    letters.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    let isWhole = text.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let (scalar, length) = Characters.decode(bytes, i)
        switch kind(of: scalar, at: i, in: bytes) {
        case .letter(let small):
          letters.append(small)
          places.append(i)
        case .border: divide(patterns, language, &result)
        case .keepsWhole: return true
        }
        i += length
      }
      divide(patterns, language, &result)
      return false
    }
    return isWhole ? [] : result
  }

  private enum Kind {
    case letter(UInt32)
    /// Ends a part: words are divided between borders.
    case border
    /// Keeps all of the word together.
    case keepsWhole
  }

  private func kind(of scalar: UInt32, at i: Int, in text: UnsafeBufferPointer<UInt8>) -> Kind {
    // A capital may stand at the start, and after an apostrophe ("l'École").
    func mayBeCapital() -> Bool { letters.isEmpty || letters.last == PatternTable.apostrophe }
    switch scalar {
    case 0x61...0x7a: return .letter(scalar)
    case 0x41...0x5a: return mayBeCapital() ? .letter(scalar | 0x20) : .keepsWhole
    case 0x27, 0x2019, 0x2bc: return letters.isEmpty ? .border : .letter(PatternTable.apostrophe)
    // Figures, hyphens and the signs of addresses.
    case 0x30...0x39, 0x2d, 0x2010, 0x2011, 0x40, 0x5f: return .keepsWhole
    case 0x2e, 0x3a:
      guard let next = Characters.scalar(at: i + 1, in: text) else { return .border }
      return Characters.isLetter(next) || next == 0x2f ? .keepsWhole : .border
    case ..<0x80: return .border
    default:
      guard g_unichar_isalpha(scalar) != 0 || Self.isMark(scalar) else { return .border }
      if g_unichar_isupper(scalar) != 0, !mayBeCapital() { return .keepsWhole }
      return .letter(g_unichar_tolower(scalar))
    }
  }

  /// Adds the divisions of the letters at hand, and forgets them.
  private func divide(_ patterns: HyphenationPatterns, _ language: String, _ result: inout [Int]) {
    while letters.last == PatternTable.apostrophe { letters.removeLast() }
    if letters.count >= Self.leastBefore + Self.leastAfter {
      var divisions = patterns.divisions(of: letters)
      divisions.removeAll { !hasRoom(around: $0) }
      for n in Syllables.proper(divisions, of: letters, language: language) { result.append(places[n]) }
    }
    letters.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Whether enough letters stand on either side; an apostrophe begins the count anew ("l'in-térêt" has one before).
  private func hasRoom(around n: Int) -> Bool {
    if Self.isMark(letters[n]) { return false }
    var (before, i) = (0, n - 1)
    while i >= 0, letters[i] != PatternTable.apostrophe, before < Self.leastBefore {
      if !Self.isMark(letters[i]) { before += 1 }
      i -= 1
    }
    var after = 0
    i = n
    while i < letters.count, letters[i] != PatternTable.apostrophe, after < Self.leastAfter {
      if !Self.isMark(letters[i]) { after += 1 }
      i += 1
    }
    return before >= Self.leastBefore && after >= Self.leastAfter
  }

  private static func isMark(_ c: UInt32) -> Bool { c > 0x2ff && g_unichar_ismark(c) != 0 }

  /// Whether a language has patterns on this machine.
  func hasPatterns(for language: String) -> Bool { patterns(for: language) != nil }

  /// The patterns of a language; nil if there are none.
  private func patterns(for language: String) -> HyphenationPatterns? {
    if let known = patterns[language] { return known }
    let loaded = HyphenationDictionaries.path(for: language).flatMap { HyphenationPatterns(path: $0) }
    patterns[language] = .some(loaded)
    return loaded
  }
}
