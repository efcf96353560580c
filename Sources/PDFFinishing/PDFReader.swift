internal import Diagnostics

/// Reads values from the bytes of a PDF file (ISO 32000-1, 7.2 and 7.3).
struct PDFReader {
  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The value that begins here, white space and comments skipped.
  mutating func value() throws -> PDFValue {
    skipSpace()
    switch try byte() {
    case UInt8(ascii: "/"):
      position += 1
      return .name(String(decoding: regular(), as: UTF8.self))
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "("): return try string()
    case UInt8(ascii: "<"):
      if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") { return try dictionary() }
      let start = position
      while try byte() != UInt8(ascii: ">") { position += 1 }
      position += 1
      return .token(bytes[start..<position])
    default: return try numberOrReference()
    }
  }

  /// Whether this keyword stands next; then it is skipped.
  mutating func skip(_ keyword: String) -> Bool {
    skipSpace()
    guard bytes[position...].starts(with: keyword.utf8) else { return false }
    position += keyword.utf8.count
    return true
  }

  /// The whole number that stands next, if one does; else nothing is skipped.
  mutating func integer() -> Int? {
    skipSpace()
    let start = position
    if let number = Int(String(decoding: regular(), as: UTF8.self)) { return number }
    position = start
    return nil
  }

  mutating func skipSpace() {
    while position < bytes.count {
      if PDFByte.isSpace(bytes[position]) {
        position += 1
      } else if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func array() throws -> PDFValue {
    position += 1
    var values: [PDFValue] = []
    skipSpace()
    while try byte() != UInt8(ascii: "]") {
      values.append(try value())
      skipSpace()
    }
    position += 1
    return .array(values)
  }

  private mutating func dictionary() throws -> PDFValue {
    position += 2
    var dictionary = PDFDictionary()
    while !skip(">>") {
      guard let key = try value().name else { throw CairoFile.damaged("a dictionary key is no name") }
      let value = try value()
      if dictionary[key] == nil { dictionary[key] = value }
    }
    return .dictionary(dictionary)
  }

  private mutating func string() throws -> PDFValue {
    let start = position
    var depth = 0
    repeat {
      switch try byte() {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
    } while depth > 0
    return .token(bytes[start..<position])
  }

  private mutating func numberOrReference() throws -> PDFValue {
    let start = position
    let token = regular()
    guard !token.isEmpty else { throw CairoFile.damaged("a value is missing") }
    let end = position
    if let number = Int(String(decoding: token, as: UTF8.self)), integer() != nil, skip("R") {
      return .reference(number)
    }
    position = end
    return .token(bytes[start..<end])
  }

  /// The characters up to the next space or delimiter.
  private mutating func regular() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, PDFByte.isRegular(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private func byte() throws -> UInt8 {
    guard position < bytes.count else { throw CairoFile.damaged("it ends in the middle of a value") }
    return bytes[position]
  }
}

/// Classes of characters (ISO 32000-1, 7.2.2).
enum PDFByte {
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  @inline(__always) static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 9, 10, 12, 13, 32: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: true
    }
  }
}
