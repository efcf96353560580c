/// Writes the letters of ligatures into a ToUnicode map (ISO 32000-1, 9.10.3).
///
/// Cairo maps the glyph of "ffi" to its compatibility character U+FB03, and that of lam-alef to U+FEFB, which nobody
/// searches for.
enum ToUnicodeRepair {
  /// The map with `<fb00>`…`<fb06>` replaced; nil when nothing is to be replaced.
  static func repaired(_ map: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var at = 0
    while at + 5 < map.count {
      defer { at += 1 }
      guard map[at] == UInt8(ascii: "<"), map[at + 5] == UInt8(ascii: ">"), lower(map[at + 1]) == UInt8(ascii: "f"),
        let letters = letters[UInt16(String(decoding: map[at + 1..<at + 5], as: UTF8.self), radix: 16) ?? 0]
      else { continue }
      result.append(contentsOf: map[copied..<at])
      result.append(UInt8(ascii: "<"))
      for letter in letters.utf16 { result.put(hex: UInt8(letter >> 8), UInt8(letter & 255)) }
      result.append(UInt8(ascii: ">"))
      copied = at + 6
    }
    guard copied > 0 else { return nil }
    result.append(contentsOf: map[copied...])
    return result
  }

  /// The long s of U+FB05 is what people type as s.
  private static let letters: [UInt16: String] = [
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
    // Lam with the four alefs, each alone and at a word's end.
    0xFEF5: "\u{644}\u{622}", 0xFEF6: "\u{644}\u{622}", 0xFEF7: "\u{644}\u{623}", 0xFEF8: "\u{644}\u{623}",
    0xFEF9: "\u{644}\u{625}", 0xFEFA: "\u{644}\u{625}", 0xFEFB: "\u{644}\u{627}", 0xFEFC: "\u{644}\u{627}",
    0xFDF2: "\u{627}\u{644}\u{644}\u{647}",
  ]

  private static func lower(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}
