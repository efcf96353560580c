import CPango

/// Reads UTF-8 and sorts characters, for the breaking rules. Neighbours are looked up, so every reader is safe at the
/// ends of the text.
enum Characters {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The character that starts at `i`.
  static func scalar(at i: Int, in text: Bytes) -> UInt32? {
    guard i >= 0, i < text.count else { return nil }
    return decode(text, i).scalar
  }

  /// The character that ends before `i`.
  static func scalar(before i: Int, in text: Bytes) -> UInt32? {
    start(before: i, in: text).map { decode(text, $0).scalar }
  }

  /// Where the character that ends before `i` starts.
  static func start(before i: Int, in text: Bytes) -> Int? {
    guard i > 0, i <= text.count else { return nil }
    var n = i - 1
    while n > 0, text[n] & 0xc0 == 0x80 { n -= 1 }
    return n
  }

  /// Where the character after the one at `i` starts.
  static func end(at i: Int, in text: Bytes) -> Int? {
    guard i >= 0, i < text.count else { return nil }
    return i + decode(text, i).length
  }

  /// The character at a place that is its start. The text comes from a `String` and is therefore well formed.
  @inline(__always)
  static func decode(_ text: Bytes, _ i: Int) -> (scalar: UInt32, length: Int) {
    let b = UInt32(text[i])
    if b < 0x80 { return (b, 1) }
    func next(_ n: Int) -> UInt32 { i + n < text.count ? UInt32(text[i + n]) & 0x3f : 0 }
    if b < 0xe0 { return ((b & 0x1f) << 6 | next(1), 2) }
    if b < 0xf0 { return ((b & 0x0f) << 12 | next(1) << 6 | next(2), 3) }
    return ((b & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// Whether it is a letter of any script.
  static func isLetter(_ c: UInt32) -> Bool {
    if c < 0x80 { return (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a }
    return g_unichar_isalpha(c) != 0
  }

  static func isUpper(_ c: UInt32) -> Bool { c < 0x80 ? c >= 0x41 && c <= 0x5a : g_unichar_isupper(c) != 0 }

  static func isDigit(_ c: UInt32) -> Bool { c < 0x80 ? c >= 0x30 && c <= 0x39 : g_unichar_isdigit(c) != 0 }

  static func isSpace(_ c: UInt32) -> Bool {
    c == 0x20 || c == 0x0a || c == 0xa0 || (c >= 0x2000 && c <= 0x200b) || c == 0x202f || c == 0x205f || c == 0x3000
  }

  /// Spaces that a line may end at, but that do not stretch (en space to hair space without the figure space, and the
  /// ideographic space).
  static func isFixedBreakingSpace(_ c: UInt32) -> Bool { c >= 0x2000 && c <= 0x200a && c != 0x2007 || c == 0x3000 }

  /// Characters that HarfBuzz makes from others where a face lacks them: spaces and the hyphen that does not break.
  static func isComposable(_ c: UInt32) -> Bool {
    c == 0xa0 || c >= 0x2000 && c <= 0x200a || c == 0x202f || c == 0x205f || c == 0x2011
  }

  /// Punctuation and forms of East Asian writing.
  static func isIdeographicSign(_ c: UInt32) -> Bool { c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xffef }

  /// Characters that are never seen, only instruct: joiners, marks of direction, variation selectors.
  static func isIgnorable(_ c: UInt32) -> Bool {
    switch c {
    case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfe00...0xfe0f, 0x61c, 0x180b...0x180e,
      0xe0000...0xe0fff:
      true
    default: false
    }
  }

  /// Brackets and marks that open in every language.
  static func isOpening(_ c: UInt32) -> Bool {
    switch c {
    case 0x28, 0x5b, 0x7b, 0xbf, 0xa1, 0x2018, 0x201e, 0x201a: true
    default: false
    }
  }

  /// Brackets and marks that close in every language.
  static func isClosing(_ c: UInt32) -> Bool {
    switch c {
    case 0x29, 0x5d, 0x7d, 0x21, 0x3f, 0x3a, 0x3b: true
    default: false
    }
  }

  /// ASCII characters that may hold a space before them.
  @inline(__always)
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x25, 0x29, 0x2c, 0x2e, 0x3a, 0x3b, 0x3f, 0x5d, 0x7d: true
    default: false
    }
  }
}
