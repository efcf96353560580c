/// Where labels may be broken: a small part of Unicode's line breaking (UAX #14), enough for names and short phrases.
enum LineBreaks {
  /// The pieces of a text between break opportunities, each with the space that follows it.
  static func pieces(of text: String) -> [String] {
    var out: [String] = []
    var piece = ""
    var before: Character?
    for c in text {
      if let b = before, breaks(between: b, and: c) {
        out.append(piece)
        piece = ""
      }
      piece.append(c)
      before = c
    }
    if !piece.isEmpty { out.append(piece) }
    return out
  }

  private static func breaks(between a: Character, and b: Character) -> Bool {
    if isBreakingSpace(b) { return false }
    if isBreakingSpace(a) { return true }
    // After hyphens, dashes and strokes inside a word, not after a leading minus.
    if "-–—/".contains(a) { return b.isLetter }
    guard let x = a.unicodeScalars.first, let y = b.unicodeScalars.first else { return false }
    if neverBefore.contains(b) || neverAfter.contains(a) { return false }
    return isIdeographic(x) || isIdeographic(y)
  }

  private static func isBreakingSpace(_ c: Character) -> Bool {
    c.isWhitespace && c != "\u{A0}" && c != "\u{202F}" && c != "\u{2007}"
  }

  /// Signs that Japanese and Chinese never set at a line's start (JIS X 4051) or end.
  private static let neverBefore: Set<Character> = Set("、。，．）」』】〕〉》・ー？！ぁぃぅぇぉっゃゅょァィゥェォッャュョ%)]}")
  private static let neverAfter: Set<Character> = Set("（「『【〔〈《([{")

  /// Kana and ideographs, between which a line may break.
  static func isIdeographic(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
