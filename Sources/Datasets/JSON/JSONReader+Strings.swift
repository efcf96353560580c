import Diagnostics

/// Texts in quotation marks.
extension JSONReader {
  /// The key of a member; a key without quotation marks is a finding.
  mutating func key() throws -> String {
    let start = at
    if let key = try quoted() { return key }
    let key = take(while: \.isNamePart)
    guard !key.isEmpty else {
      throw stop("\(nextInWords) stands where a key is expected", at: at, hint: "keys stand in double quotes: \"…\"")
    }
    findings.error(
      "the key \(key) stands without quotation marks", at: source.origin(at: start), hint: "write \"\(key)\"")
    return key
  }

  /// A text in quotation marks; nothing where none stands here. Other marks than the straight double ones are a finding.
  mutating func quoted() throws -> String? {
    let start = at
    if peek == .quote {
      at += 1
      return try text(from: start) { $0.peek == .quote ? 1 : nil }
    }
    if peek == UInt8(ascii: "'") {
      findings.error(
        "a text stands in single quotes", at: source.origin(at: start), hint: "use double quotes: \"…\"")
      at += 1
      return try text(from: start) { $0.peek == UInt8(ascii: "'") ? 1 : nil }
    }
    if sees("“") || sees("„") || sees("”") {
      findings.error(
        "a text stands in typographic quotes", at: source.origin(at: start),
        hint: "use the straight double quotes: \"…\"")
      at += 3
      return try text(from: start) { $0.sees("”") || $0.sees("“") ? 3 : $0.peek == .quote ? 1 : nil }
    }
    return nil
  }

  /// Reads up to the closing mark. `closing` gives the mark's length where it stands.
  private mutating func text(from start: Int, closing: (JSONReader) -> Int?) throws -> String {
    var out: [UInt8] = []
    while true {
      if let length = closing(self) {
        at += length
        return String(decoding: out, as: UTF8.self)
      }
      guard let byte = peek, byte != .lineFeed, byte != .carriageReturn else {
        throw stop(
          "the text is not closed", at: start,
          hint: "put a \" at its end, on the same line; a line break inside a text is written \\n")
      }
      if byte == .backslash {
        out += try escape()
      } else {
        if byte < 0x20 {
          let (name, escape) = byte == .tab ? ("a tab", "\\t") : ("a control character", "nothing")
          findings.error("\(name) stands in a text", at: source.origin(at: at), hint: "write \(escape) in its place")
        }
        out.append(byte)
        at += 1
      }
    }
  }

  /// A character written with a backslash.
  private mutating func escape() throws -> [UInt8] {
    let start = at
    at += 1
    guard let byte = peek else { throw stop("the text is not closed", at: start) }
    at += 1
    switch byte {
    case .quote, .backslash, UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"): return [.lineFeed]
    case UInt8(ascii: "t"): return [.tab]
    case UInt8(ascii: "r"): return [.carriageReturn]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return try codePoint(from: start)
    default:
      at -= 1
      let character = nextCharacter
      findings.error(
        "\\\(character) is not known in JSON", at: source.origin(at: start), hint: "write a backslash as \\\\")
      at += character.utf8.count
      return [.backslash] + Array(character.utf8)
    }
  }

  private var nextCharacter: String {
    var end = at + 1
    while end < source.bytes.count, source.bytes[end].continuesCharacter { end += 1 }
    return source.text(at..<end)
  }

  /// `\u00e9`, or two of them for a character beyond the first 65,536 (RFC 8259, section 7).
  private mutating func codePoint(from start: Int) throws -> [UInt8] {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return Array(String(Character(scalar)).utf8) }
    if (0xD800..<0xDC00).contains(first), sees("\\u") {
      at += 2
      let second = try fourDigits(from: start)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return Array(String(Character(scalar)).utf8)
      }
    }
    throw stop("\(source.text(start..<at)) is half a character", at: start, hint: "write the character itself")
  }

  private mutating func fourDigits(from start: Int) throws -> UInt32 {
    let end = min(at + 4, source.bytes.count)
    let digits = source.bytes[at..<end]
    guard digits.count == 4, digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0 | 0x20) }),
      let code = UInt32(source.text(at..<end), radix: 16)
    else { throw stop("\\u needs four digits after it", at: start, hint: "write the character itself") }
    at = end
    return code
  }
}
