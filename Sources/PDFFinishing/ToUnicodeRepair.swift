/// Writes the letters of Latin ligatures into a ToUnicode map (ISO 32000-1, 9.10.3).
///
/// Cairo maps the glyph of "ffi" to its compatibility character U+FB03, which nobody searches for.
enum ToUnicodeRepair {
  /// The map with `<fb00>`…`<fb06>` replaced; nil when nothing is to be replaced.
  static func repaired(_ map: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var at = 0
    while at + 5 < map.count {
      defer { at += 1 }
      guard map[at] == UInt8(ascii: "<"), map[at + 5] == UInt8(ascii: ">"), lower(map[at + 1]) == UInt8(ascii: "f"),
        lower(map[at + 2]) == UInt8(ascii: "b"), map[at + 3] == UInt8(ascii: "0")
      else { continue }
      let ligature = Int(map[at + 4]) - Int(UInt8(ascii: "0"))
      guard letters.indices.contains(ligature) else { continue }
      result.append(contentsOf: map[copied..<at])
      result.append(UInt8(ascii: "<"))
      for letter in letters[ligature].utf8 { result.put(hex: 0, letter) }
      result.append(UInt8(ascii: ">"))
      copied = at + 6
    }
    guard copied > 0 else { return nil }
    result.append(contentsOf: map[copied...])
    return result
  }

  /// U+FB00 to U+FB06; the long s of U+FB05 is what people type as s.
  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  private static func lower(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}
