import Diagnostics

/// What JSON is made of: space, words, numbers, and the names of things for messages.
extension JSONReader {
  var peek: UInt8? { at < source.bytes.count ? source.bytes[at] : nil }

  /// Whether a piece of text stands here.
  func sees(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { source.bytes[at...].starts(with: $0) }
  }

  /// Takes the bytes of one kind that stand here.
  mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let run = source.bytes[at...].prefix(while: belongs)
    at = run.endIndex
    return source.text(run.indices)
  }

  /// Skips space, and comments with a finding.
  mutating func skipSpace() {
    while let byte = peek {
      if byte.isBlank || byte == .lineFeed || byte == .carriageReturn {
        at += 1
      } else if byte == UInt8(ascii: "#") || sees("//") || sees("/*") {
        findings.error(
          "comments are not possible in JSON", at: source.origin(at: at), hint: "remove the comment")
        skipComment(untilStar: sees("/*"))
      } else {
        return
      }
    }
  }

  private mutating func skipComment(untilStar: Bool) {
    if untilStar {
      at += 2
      while at < source.bytes.count, !sees("*/") { at += 1 }
      at = min(at + 2, source.bytes.count)
    } else {
      _ = take { $0 != .lineFeed }
    }
  }

  /// What stands here, in words: a key or text in its quotes, a word, else the character.
  var nextInWords: String {
    guard let byte = peek else { return "the end of the file" }
    if byte == .quote {
      let end = source.bytes[(at + 1)...].firstIndex { $0 == .quote || $0 == .lineFeed } ?? source.bytes.count
      return source.text(at..<min(end + 1, source.bytes.count)).trimmedEnd
    }
    var end = at + 1
    if byte.isNamePart {
      while end < source.bytes.count, source.bytes[end].isNamePart { end += 1 }
    } else {
      while end < source.bytes.count, source.bytes[end].continuesCharacter { end += 1 }
    }
    return source.text(at..<end)
  }

  /// A number; what looks like one and is none is a finding, and is read as its nearest meaning.
  mutating func number() throws -> JSONNumber {
    let start = at
    let text = take { $0.isNamePart || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") }
    if let hint = Self.numberSlip(text) {
      throw stop("\(text) is not a number", at: start, hint: hint)
    }
    return JSONNumber(text: text)
  }

  /// A number of an object with what stands behind it as people write numbers, `149 050,00`: no key begins with a digit, so that
  /// is a finding.
  mutating func ungrouped(_ value: JSONValue) -> JSONValue {
    guard let number = value.number else { return value }
    let start = at
    while let mark = peek, mark == .comma || mark == .space || mark == UInt8(ascii: "'"), at + 1 < source.bytes.count,
      source.bytes[at + 1].isDigit
    {
      at += 1
      _ = take { $0.isDigit || $0 == UInt8(ascii: ".") }
    }
    guard at > start else { return value }
    let text = number.text + source.text(start..<at)
    findings.error("\(text) is not a number", at: value.origin, hint: NumberText.hint(for: text))
    return value
  }

  /// What is wrong with a number; nothing where it follows RFC 8259, section 6.
  private static func numberSlip(_ text: String) -> String? {
    var rest = text.utf8[...]
    func digits() -> Int {
      let run = rest.prefix(while: \.isDigit)
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "+") { return "write it without +" }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let zero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 {
      return rest.first == UInt8(ascii: ".") ? "write 0 before the point" : "texts stand in double quotes"
    }
    if zero, whole > 1 { return "write it without 0 at the beginning, or as a text in double quotes" }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return "write digits after the point" }
    }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return "write digits after the e" }
    }
    return rest.isEmpty ? nil : "texts stand in double quotes"
  }

  /// One of the three words of JSON, or a word of another language that means the same.
  mutating func word() throws -> JSONValue.Kind {
    let start = at
    let text = take(while: \.isNamePart)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    let meant: (String, JSONValue.Kind)? =
      switch text.lowercased() {
      case "true", "yes": ("true", .bool(true))
      case "false", "no": ("false", .bool(false))
      case "null", "none", "nil", "undefined", "nan": ("null", .null)
      default: nil
      }
    guard let meant else {
      throw stop(
        "the text \(text) stands without quotation marks", at: start, hint: "texts stand in double quotes: \"…\"")
    }
    findings.error("\(text) is not known in JSON", at: source.origin(at: start), hint: "write \(meant.0)")
    return meant.1
  }
}

extension String {
  /// Without blanks and line ends at the end.
  package var trimmedEnd: String {
    String(
      decoding: utf8.reversed().drop { $0.isBlank || $0 == .lineFeed || $0 == .carriageReturn }.reversed(),
      as: UTF8.self)
  }
}
