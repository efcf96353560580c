/// The texts of a workbook: what stands in them in a way of its own, and what cannot be seen.
enum CellText {
  /// A text as people see it: `_x000D_` and its like are the characters they stand for (ECMA-376 part 1, 22.4.2.4), line
  /// breaks are LF, and blanks and line breaks around the text do not count.
  static func read(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") { text = unescaped(text) }
    if text.utf8.contains(.carriageReturn) {
      text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isInvisible(first) || isInvisible(last)
    else { return text }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isInvisible(first) { scalars.removeFirst() }
    while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// A text on one line, as the name of a column is asked for.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { isInvisible($0) }).joined(separator: " ")
  }

  private static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { isInvisible($0) }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // Control characters, blanks, the blank that does not break, the byte order mark.
    scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0xFEFF
  }

  /// Puts the character in place of each `_xHHHH_`, a unit of UTF-16.
  private static func unescaped(_ text: String) -> String {
    let units = Array(text.utf16)
    var out: [UInt16] = []
    var at = 0
    while at < units.count {
      if let unit = escape(in: units, at: at) {
        // Control characters but tabs and line ends cannot be seen.
        if unit >= 0x20 || unit == 0x9 || unit == 0xA || unit == 0xD { out.append(unit) }
        at += 7
      } else {
        out.append(units[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF16.self)
  }

  private static func escape(in units: [UInt16], at start: Int) -> UInt16? {
    let low = UInt16(UInt8(ascii: "_"))
    guard start + 7 <= units.count, units[start] == low, units[start + 1] == UInt16(UInt8(ascii: "x")),
      units[start + 6] == low
    else { return nil }
    return UInt16(String(decoding: units[(start + 2)..<(start + 6)], as: UTF16.self), radix: 16)
  }
}
