/// How the bytes of a text file are to be read, and what is wrong with them.
///
/// UTF-8 is what files are to be saved in. UTF-16 that says so by its mark (Excel's “Unicode text”) is read as well: there is no
/// doubt about it.
enum TextEncoding {
  /// The bytes in UTF-8 without a mark; nil where they are said to be UTF-16 and are not.
  static func unmarked(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// What a file is that is no text at all, by its first bytes; nil where nothing speaks for that.
  static func kind(of bytes: [UInt8]) -> String? {
    let kinds: [([UInt8], String)] = [
      (Array("PK\u{3}\u{4}".utf8), "a workbook of Excel, or another packed file"),
      ([0xD0, 0xCF, 0x11, 0xE0], "a file of an old Excel or Word"), (Array("%PDF-".utf8), "a PDF file"),
      (Array("{\\rtf".utf8), "a file of a word processor (RTF)"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
    ]
    return kinds.first { bytes.starts(with: $0.0) }?.1
  }

  /// The offset of the first byte that is not UTF-8.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// The word around a byte as Windows writes it in the west of Europe: "Bélvato".
  static func word(around offset: Int, in bytes: [UInt8]) -> String {
    func isPart(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }
    let before = bytes[..<offset].suffix(20).reversed().prefix(while: isPart).reversed()
    let after = bytes[offset...].prefix(20).prefix(while: isPart)
    return String(String.UnicodeScalarView((Array(before) + after).map(windows)))
  }

  /// The offset of the first letters that were saved in one encoding after they had been read in another, “Ã©” for “é”, and of
  /// marks that stand for lost letters.
  static func firstSpoiled(_ bytes: [UInt8]) -> Int? {
    bytes.indices.first { place in
      switch bytes[place] {
      // Ã before a sign that Latin-1 has in the place of a continuing byte; the space of “à” may well stand after a real Ã.
      // “â€” is how spoiled quotes and dashes begin.
      case 0xC3:
        (bytes[place...].starts(with: [0xC3, 0x83, 0xC2]) && place + 3 < bytes.count && bytes[place + 3] > 0xA0)
          || bytes[place...].starts(with: [0xC3, 0xA2, 0xE2, 0x82, 0xAC])
      case 0xEF: bytes[place...].starts(with: [0xEF, 0xBF, 0xBD])
      default: false
      }
    }
  }

  /// The sign of a byte in Windows-1252.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    let special: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
      0x94: "”", 0x96: "–", 0x97: "—", 0x9A: "š", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
    return special[byte] ?? Unicode.Scalar(byte)
  }
}
