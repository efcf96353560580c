package import Diagnostics

/// A text file of a bundle: checked UTF-8, with the place of each of its bytes.
///
/// A byte order mark is left out, so that offsets count from the first character. Lines end with LF, CR LF or CR.
package struct SourceText: Sendable {
  package let file: String
  package let bytes: [UInt8]
  /// Where each line begins.
  package let lineStarts: [Int]

  /// Checks a file's bytes; nothing, with a finding that says how to mend the file, where they are no text in UTF-8, nor in
  /// UTF-16 with its mark. Letters that were spoiled before are a warning.
  package init?(_ bytes: some Collection<UInt8>, file: String, findings: Findings) {
    let all = Array(bytes)
    if let kind = TextEncoding.kind(of: all) {
      findings.error(
        "this is \(kind), whatever its name says, and no text", at: .file(file), hint: Self.saving(file))
      return nil
    }
    guard let text = TextEncoding.unmarked(all) else {
      findings.error(
        "the file begins as UTF-16 and does not go on so", at: .file(file), hint: Self.saving(file))
      return nil
    }
    self.init(checked: text, file: file)
    if let bad = TextEncoding.firstInvalid(text) {
      findings.error(
        "the file is not saved as UTF-8: this reads “\(TextEncoding.word(around: bad, in: text))” in the encoding of old Windows programs",
        at: origin(at: bad), hint: Self.saving(file))
      return nil
    }
    if let zero = text.firstIndex(of: 0) {
      findings.error(
        "the file holds a sign that no text has (U+0000); it may be saved as UTF-16", at: origin(at: zero),
        hint: Self.saving(file))
      return nil
    }
    if let spoiled = TextEncoding.firstSpoiled(text) {
      findings.warning(
        "letters are spoiled here: the text was opened in a wrong encoding and saved again", at: origin(at: spoiled),
        hint: "take the text from its source again, or write these letters anew, here and below")
    }
  }

  /// How a file becomes UTF-8.
  private static func saving(_ file: String) -> String {
    file.hasSuffix(".csv") || file.hasSuffix(".tsv")
      ? "save the table as UTF-8: in Excel choose “CSV UTF-8” under “Save as”"
      : "save the file as UTF-8: editors ask for the encoding under “Save as”"
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
}
