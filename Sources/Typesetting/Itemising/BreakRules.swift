/// Where European text may break besides at spaces, and which spaces hold.
///
/// After Unicode Annex 14, narrowed by typographers' habits: a hyphen or slash needs two letters on either side
/// ("e-mail" and "km/h" stay whole), figures joined by a dash stay whole, and no space parts an opening sign from what
/// it opens, nor a closing one from what it closes (French "« mot »", "163 %").
enum BreakRules {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The break after a sign between `start` and `next`, if a line may end there.
  static func note(
    _ sign: UInt32, from start: Int, to next: Int, in text: Bytes, breaking: StyledText.Breaking
  ) -> InnerBreak? {
    switch breaking {
    case .never: nil
    case .address:
      addressBreaks(after: start, in: text)
        ? InnerBreak(position: next, kind: sign == 0x2d ? .addressHyphen : .address) : nil
    case .normal:
      inner(after: sign, from: start, to: next, in: text).map { InnerBreak(position: next, kind: $0) }
    }
  }

  /// After a hyphen, dash or slash between words.
  private static func inner(after sign: UInt32, from start: Int, to next: Int, in text: Bytes) -> InnerBreak.Kind? {
    guard sign == 0x2d || sign == 0x2f || sign >= 0x2010 && sign <= 0x2014,
      let before = Characters.scalar(before: start, in: text), let after = Characters.scalar(at: next, in: text)
    else { return nil }
    switch sign {
    case 0x2d, 0x2010, 0x2f:
      guard Characters.isLetter(before), Characters.isLetter(after), hasTwoLetters(before: start, in: text),
        hasTwoLetters(from: next, in: text)
      else { return nil }
      return sign == 0x2f ? .dash : .hyphen
    case 0x2013:
      return Characters.isLetter(before) && Characters.isLetter(after) ? .dash : nil
    case 0x2014:
      if Characters.isSpace(before) || Characters.isOpening(before) || Characters.isSpace(after) { return nil }
      return Characters.isClosing(after) || after == 0x2014 || after == 0x2019 || after == 0x201d ? nil : .dash
    default: return nil
    }
  }

  /// Whether a line may end after an address's byte at `i`.
  ///
  /// After `/ ? & = - _ . # % , :`, but never between two of them, so that "https://" stays whole.
  private static func addressBreaks(after i: Int, in text: Bytes) -> Bool {
    guard isAddressSign(text[i]), i > 0, i + 1 < text.count, !isAddressSign(text[i + 1]), text[i + 1] != 0x20 else {
      return false
    }
    return !(text[i] == UInt8(ascii: "/") && text[i - 1] == UInt8(ascii: "/"))
  }

  static func isAddressSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Whether the space between `start` and `end` holds its neighbours together.
  static func holds(spaceFrom start: Int, to end: Int, in text: Bytes) -> Bool {
    guard start > 0, end < text.count else { return false }
    let (a, b) = (text[start - 1], text[end])
    // Nearly all spaces stand between a letter, comma or stop and a letter.
    if a < 0x80, b < 0x80, !Characters.isSign(b), a != 0x28, a != 0x5b, a != 0x7b { return false }
    guard let before = Characters.scalar(before: start, in: text), let after = Characters.scalar(at: end, in: text)
    else { return false }
    if Characters.isOpening(before) { return true }
    // Guillemets open in one language and close in the other; the sign's other side tells.
    if before == 0xab || before == 0x2039 || before == 0xbb || before == 0x203a {
      let width = before < 0x800 ? 2 : 3
      let beyond = Characters.scalar(before: start - width, in: text) ?? 0x20
      if Characters.isSpace(beyond) || Characters.isOpening(beyond) { return before == 0xab || before == 0x2039 }
    }
    if after == 0xbb || after == 0x203a {
      let beyond = Characters.scalar(at: end + (after < 0x800 ? 2 : 3), in: text) ?? 0x20
      return !Characters.isLetter(beyond)
    }
    if after == UInt32(UInt8(ascii: ".")) || after == UInt32(UInt8(ascii: ",")) {
      let beyond = Characters.scalar(at: end + 1, in: text) ?? 0x20
      return !Characters.isLetter(beyond) && !Characters.isDigit(beyond)
    }
    return Characters.isClosing(after) || after == UInt32(UInt8(ascii: "%"))
  }

  /// Whether a dash between spaces follows: it should end the line, not begin the next.
  static func precedesDash(_ end: Int, in text: Bytes) -> Bool {
    end + 3 < text.count && text[end] == 0xe2 && text[end + 1] == 0x80
      && (text[end + 2] == 0x93 || text[end + 2] == 0x94) && text[end + 3] == 0x20
  }

  private static func hasTwoLetters(before i: Int, in text: Bytes) -> Bool {
    guard let near = Characters.start(before: i, in: text), let far = Characters.scalar(before: near, in: text) else {
      return false
    }
    return Characters.isLetter(far)
  }

  private static func hasTwoLetters(from i: Int, in text: Bytes) -> Bool {
    guard let second = Characters.end(at: i, in: text), let scalar = Characters.scalar(at: second, in: text) else {
      return false
    }
    return Characters.isLetter(scalar)
  }
}
