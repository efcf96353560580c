package import Diagnostics

/// A text file of a bundle: checked UTF-8, with the place of each of its bytes.
///
/// A byte order mark is left out, so that offsets count from the first character. Lines end with LF, CR LF or CR.
package struct SourceText: Sendable {
  package let file: String
  package let bytes: [UInt8]
  /// Where each line begins.
  package let lineStarts: [Int]

  /// Checks a file's bytes; nothing, with a finding that says how to mend the file, where they are not UTF-8.
  package init?(_ bytes: some Collection<UInt8>, file: String, findings: Findings) {
    var bytes = Array(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.error(
        "the file is UTF-16, expected UTF-8", at: .file(file), hint: "save the file as UTF-8 (in Excel: \"CSV UTF-8\")")
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.init(checked: bytes, file: file)
    if let bad = Self.firstInvalid(bytes) {
      let code = String(bytes[bad], radix: 16, uppercase: true)
      findings.error(
        "the byte 0x\(code) is not UTF-8\(Self.latinGuess(bytes[bad]))", at: origin(at: bad),
        hint: "save the file as UTF-8 (in Excel: \"CSV UTF-8\")")
      return nil
    }
  }

  /// A text that is UTF-8 already.
  package init(_ text: String, file: String) {
    self.init(checked: Array(text.utf8), file: file)
  }

  private init(checked bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (i, byte) in bytes.enumerated() {
      if byte == .lineFeed || (byte == .carriageReturn && (i + 1 == bytes.count || bytes[i + 1] != .lineFeed)) {
        starts.append(i + 1)
      }
    }
    lineStarts = starts
  }

  /// The text between two offsets.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of a line, counted from 0, without its end.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while end > lineStarts[number], bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return bytes[lineStarts[number]..<end]
  }

  /// The line, counted from 1, that an offset stands on.
  package func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of a byte: its line, and its column in characters (Unicode scalars), both counted from 1.
  package func origin(at offset: Int) -> Origin {
    let line = lineNumber(at: offset)
    let column = bytes[lineStarts[line - 1]..<min(offset, bytes.count)].count { !$0.continuesCharacter }
    return .data(file: file, line: line, column: column + 1)
  }

  /// The offset of the first byte that is not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
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

  /// What a byte from 0xA0 on reads as in ISO-8859-1, the usual encoding of old spreadsheets.
  private static func latinGuess(_ byte: UInt8) -> String {
    byte < 0xA0 ? "" : "; it reads as \"\(Character(Unicode.Scalar(byte)))\" in ISO-8859-1"
  }
}
