package import Diagnostics

/// Reads JSON (RFC 8259), strictly, and tells slips in plain words.
///
/// Slips that leave no doubt about what was meant (a comma too many or too few, single quotes, comments) are
/// reported and read on from, so that one run finds them all. The first slip that leaves doubt ends the reading.
package struct JSONReader {
  let source: SourceText
  let findings: Findings
  var at = 0
  var depth = 0

  /// Deeper nesting than any report has; guards the stack.
  static let deepest = 200

  /// Thrown where reading cannot go on; the finding has been added.
  struct Stop: Error {}

  /// The value of a file, nothing where it cannot be read to its end.
  package static func read(_ source: SourceText, findings: Findings) -> JSONValue? {
    var reader = JSONReader(source: source, findings: findings)
    return try? reader.document()
  }

  /// Checks the encoding, then reads.
  package static func read(_ bytes: some Collection<UInt8>, file: String, findings: Findings) -> JSONValue? {
    SourceText(bytes, file: file, findings: findings).flatMap { read($0, findings: findings) }
  }

  private mutating func document() throws -> JSONValue {
    skipSpace()
    guard at < source.bytes.count else {
      throw stop("the file is empty", at: .file(source.file), hint: "write at least {}")
    }
    let value = try value()
    skipSpace()
    if at < source.bytes.count {
      throw stop("\(nextInWords) stands after the end", at: at, hint: "a JSON file holds one value; remove the rest")
    }
    return value
  }

  mutating func value() throws -> JSONValue {
    let start = at
    func made(_ kind: JSONValue.Kind) -> JSONValue { JSONValue(kind, origin: source.origin(at: start)) }
    guard let byte = peek else { throw stop("a value is missing at the end of the file", at: at) }
    switch byte {
    case UInt8(ascii: "{"): return made(.object(try nested { try $0.object() }))
    case UInt8(ascii: "["): return made(.array(try nested { try $0.array() }))
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): return made(.number(try number()))
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), .colon:
      throw stop("a value is missing before \(nextInWords)", at: at, hint: "write null for no value")
    default:
      if byte.isDigit { return made(.number(try number())) }
      if byte.isLetter { return made(try word()) }
      if let text = try quoted() { return made(.string(text)) }
      throw stop("\(nextInWords) begins no value", at: at, hint: "texts stand in double quotes: \"…\"")
    }
  }

  /// Reads an object or list one level deeper.
  private mutating func nested<T>(_ read: (inout JSONReader) throws -> T) throws -> T {
    guard depth < Self.deepest else { throw stop("more than \(Self.deepest) levels of nesting", at: at) }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func array() throws -> [JSONValue] {
    var items: [JSONValue] = []
    try elements(open: "[", close: "]") { items.append(try $0.value()) }
    return items
  }

  private mutating func object() throws -> JSONObject {
    var members: [JSONObject.Member] = []
    var lines: [String: Int] = [:]
    try elements(open: "{", close: "}") { reader in
      let start = reader.at
      let key = try reader.key()
      reader.skipSpace()
      if reader.peek == .colon {
        reader.at += 1
      } else {
        reader.findings.error(
          "a colon is missing after \"\(key)\"", at: reader.source.origin(at: reader.at), hint: "write \"\(key)\": …")
        if reader.peek == UInt8(ascii: "=") { reader.at += 1 }
      }
      reader.skipSpace()
      let value = reader.ungrouped(try reader.value())
      let origin = reader.source.origin(at: start)
      if let line = lines[key] {
        reader.findings.error(
          "the key \"\(key)\" stands twice", at: origin, hint: "it stands on line \(line) already; remove one")
      } else {
        lines[key] = reader.source.lineNumber(at: start)
        members.append(JSONObject.Member(key: key, origin: origin, value: value))
      }
    }
    return JSONObject(members)
  }

  /// Reads what stands between a bracket and its counterpart, separated by commas.
  private mutating func elements(
    open: Character, close: Character, _ element: (inout JSONReader) throws -> Void
  ) throws {
    let start = at
    at += 1
    skipSpace()
    var comma: Int?
    while true {
      guard let byte = peek else {
        throw stop("the \(open) is not closed", at: start, hint: "put \(close) where it ends")
      }
      if byte == close.asciiValue {
        if let comma {
          findings.error("a comma with nothing after it", at: source.origin(at: comma), hint: "remove the comma")
        }
        at += 1
        return
      }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        let line = source.lineNumber(at: start)
        throw stop(
          "\(nextInWords) stands where the \(open) of line \(line) is open", at: at, hint: "close it with \(close)")
      }
      try element(&self)
      let end = at
      skipSpace()
      comma = nil
      if peek == .comma {
        comma = at
        at += 1
        skipSpace()
      } else if let byte = peek, byte != close.asciiValue, byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
        guard byte != .colon else { throw stop("a colon stands where a comma is expected", at: at) }
        findings.error(
          "a comma is missing before \(nextInWords)", at: source.origin(at: at),
          hint: "put a comma at the end of line \(source.lineNumber(at: end - 1))")
      }
    }
  }

  /// Adds the finding and gives what is to be thrown.
  func stop(_ message: String, at offset: Int, hint: String? = nil) -> Stop {
    stop(message, at: source.origin(at: offset), hint: hint)
  }

  private func stop(_ message: String, at origin: Origin, hint: String?) -> Stop {
    findings.error(message, at: origin, hint: hint)
    return Stop()
  }
}
