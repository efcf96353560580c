/// The narrow spaces of French: inside guillemets and before ; : ? ! (Lexique des règles typographiques en usage à
/// l'Imprimerie nationale, 2002, "Ponctuation").
extension TypographyPass {
  /// Before a sign at `i`: a space that is there becomes narrow and holds, a missing one is put in.
  ///
  /// Only where the sign ends a word and is followed by a space or the end, so that times (12:30), addresses and
  /// ratios stay as they are.
  mutating func spaceSign(at i: Int) {
    let length = byte(i) < 0x80 ? 1 : 2
    guard isFree(after: i + length, guillemet: length == 2) else { return }
    switch byte(i - 1) {
    case 0x20 where i > 1 && byte(i - 2) != 0x20 && byte(i - 2) != 0x0a: replace(i - 1..<i, with: Self.narrowSpace)
    case 0x20, 0x0a: break
    case 0xa0 where byte(i - 2) == 0xc2: replace(i - 2..<i, with: Self.narrowSpace)
    default:
      guard length == 2 ? !isSpaced(before: i) : isWorth(before: i), habits.addsSpace(before: byte(i)) else { return }
      replace(i..<i + length, with: Self.narrowSpace + text[i..<i + length])
    }
  }

  /// After an opening guillemet at `i`.
  mutating func spaceOpening(at i: Int) {
    guard !isWordy(before: i) else { return }
    switch (byte(i + 2), byte(i + 3)) {
    case (0x20, _): replace(i + 2..<i + 3, with: Self.narrowSpace)
    case (0xc2, 0xa0): replace(i + 2..<i + 4, with: Self.narrowSpace)
    // Already narrow, or the end of the text.
    case (0xe2, 0x80) where byte(i + 4) == 0xaf: break
    case (0x0a, _): break
    default: replace(i..<i + 2, with: text[i..<i + 2] + Self.narrowSpace)
    }
  }

  /// Whether what follows a sign lets it be the end of a phrase.
  private func isFree(after i: Int, guillemet: Bool) -> Bool {
    guard let next = Characters.scalar(at: i, in: text) else { return true }
    if guillemet { return !Characters.isLetter(next) && !Characters.isDigit(next) }
    switch next {
    // Closing brackets and quotes, more signs of the kind, ellipses, and what a rule does not see: a note's call.
    case 0x29, 0x5d, 0x22, 0x21, 0x3f, 0xbb, 0x2019, 0x201d, 0x2026, 0x01: return true
    default: return Characters.isSpace(next)
    }
  }

  private func isSpaced(before i: Int) -> Bool {
    Characters.scalar(before: i, in: text).map(Characters.isSpace) ?? true
  }

  /// Whether a sign stands after a word, a number, a closing sign or a note's call, and not after another such sign.
  private func isWorth(before i: Int) -> Bool {
    guard let before = Characters.scalar(before: i, in: text) else { return false }
    switch before {
    case 0x01, 0x22, 0x25, 0x27, 0x29, 0x2a, 0x2e, 0x5d, 0xb0, 0xbb, 0x2019, 0x201d, 0x2026, 0x20ac: return true
    default: return Characters.isLetter(before) || Characters.isDigit(before)
    }
  }
}
