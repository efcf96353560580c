import Diagnostics

/// A prose file made ready for cmark: `:::` lines stand alone, what cmark must not see is a token, and each place can
/// be told in terms of the file.
struct MarkdownSource {
  let file: SourceText
  /// What cmark reads.
  private(set) var text: [UInt8] = []
  private(set) var tokens: [MarkdownToken] = []
  /// A line of `text`, with its line of the file.
  private(set) var lines: [MarkdownLine] = []
  /// The labels of footnote definitions, with the offset of each definition.
  private(set) var definitions: [(label: String, offset: Int)] = []

  private let findings: Findings
  private var fence: Fence?

  init(_ file: SourceText, findings: Findings) {
    self.file = file
    self.findings = findings
    for number in file.lineStarts.indices { add(number) }
  }

  /// The place of a byte of `text`; line and column count from 1, as cmark counts.
  func origin(line: Int, column: Int) -> Origin? {
    guard lines.indices.contains(line - 1), column > 0 else { return nil }
    return file.origin(at: lines[line - 1].offset(of: column - 1))
  }

  /// The offsets in the file of a line of `text`, counted from 1.
  func offsets(ofLine number: Int) -> Range<Int> {
    guard lines.indices.contains(number - 1) else { return 0..<0 }
    let made = lines[number - 1]
    return made.offset(of: 0)..<(made.offset(of: made.range.count) + 1)
  }

  /// The bytes of a line of `text`, counted from 1.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lines.indices.contains(number - 1) else { return [] }
    return text[lines[number - 1].range]
  }

  private mutating func add(_ number: Int) {
    let line = file.line(number)
    if let fence {
      if fence.isClosed(by: line) { self.fence = nil }
      append(copy(of: line))
    } else if let fence = Fence(opening: line) {
      self.fence = fence
      append(copy(of: line))
    } else if let directive = DirectiveLine(line) {
      appendBlank(at: line.startIndex)
      append(tokens(in: directive))
      appendBlank(at: line.endIndex)
    } else {
      if isTableHead(line, number) { appendBlank(at: line.startIndex) }
      var made = MarkdownLine(start: line.startIndex)
      tokenize(line, into: &made)
      append(made)
    }
  }

  private mutating func append(_ made: MarkdownLine) {
    var made = made
    made.range = text.count..<(text.count + made.bytes.count)
    text += made.bytes
    text.append(.lineFeed)
    made.bytes = []
    lines.append(made)
  }

  private mutating func appendBlank(at offset: Int) { append(MarkdownLine(start: offset)) }

  private func copy(of line: ArraySlice<UInt8>) -> MarkdownLine {
    var made = MarkdownLine(start: line.startIndex)
    made.copy(line)
    return made
  }

  /// Whether a table begins here and a line of text stands directly before it, such as `Table: caption`.
  ///
  /// cmark loses the places of both then, so a blank line goes between.
  private func isTableHead(_ line: ArraySlice<UInt8>, _ number: Int) -> Bool {
    guard number > 0, number + 1 < file.lineStarts.count, line.contains(UInt8(ascii: "|")) else { return false }
    let before = file.line(number - 1)
    let below = file.line(number + 1).drop(while: \.isBlank)
    return !before.allSatisfy(\.isBlank) && !before.contains(UInt8(ascii: "|"))
      && below.allSatisfy { $0.isBlank || "|:-".utf8.contains($0) } && below.contains(UInt8(ascii: "|"))
      && below.contains(UInt8(ascii: "-"))
  }

  /// Puts a token in place of a range of the file.
  mutating func add(_ kind: MarkdownToken.Kind, _ range: Range<Int>, to made: inout MarkdownLine) {
    made.replace(range, with: TokenText.write(tokens.count, isAnchor: kind == .anchor))
    tokens.append(MarkdownToken(kind: kind, range: range))
  }

  mutating func define(_ label: String, at offset: Int) { definitions.append((label, offset)) }

  private mutating func tokens(in line: DirectiveLine) -> MarkdownLine {
    var made = MarkdownLine(start: line.indent.startIndex)
    made.copy(line.indent)
    guard !line.name.isEmpty || !line.rest.isEmpty else {
      add(.closing, line.marks.startIndex..<line.end, to: &made)
      return made
    }
    var attributes = MarkdownAttributes()
    var title = line.rest
    if let braces = Braces.last(of: title, in: file) {
      attributes = AttributeReader.read(braces, of: file, findings: findings)
      title = title[..<braces.lowerBound]
    } else if let open = Braces.open(of: title, in: file) {
      findings.error(
        "the brace { is not closed", at: file.origin(at: open), hint: "put } at the end of the line; \\{ prints a brace"
      )
      title = title[..<open]
    }
    if line.name.isEmpty {
      findings.error(
        "a name is missing after :::", at: file.origin(at: line.marks.startIndex), hint: "write ::: box Title")
    }
    let name = line.name.isEmpty ? "box" : String(decoding: line.name, as: UTF8.self)
    add(
      .opening(Directive(name: name, attributes: attributes)), line.marks.startIndex..<title.startIndex, to: &made)
    tokenize(title, into: &made)
    return made
  }
}

/// A line that cmark reads, with its way back to the file.
struct MarkdownLine {
  /// The bytes while the line is made; they move to `MarkdownSource.text`.
  var bytes: [UInt8] = []
  /// Where the line stands in `MarkdownSource.text`.
  var range = 0..<0
  /// Where a piece of the line begins, and what offset of the file that is.
  private var pieces: [(at: Int, offset: Int, isCopied: Bool)]

  init(start: Int) { pieces = [(0, start, true)] }

  mutating func copy(_ slice: ArraySlice<UInt8>) {
    pieces.append((bytes.count, slice.startIndex, true))
    bytes += slice
  }

  mutating func replace(_ range: Range<Int>, with token: [UInt8]) {
    pieces.append((bytes.count, range.lowerBound, false))
    bytes += token
    pieces.append((bytes.count, range.upperBound, true))
  }

  /// The offset in the file of a byte of the line.
  func offset(of column: Int) -> Int {
    let piece = pieces.last { $0.at <= column } ?? pieces[0]
    return piece.offset + (piece.isCopied ? column - piece.at : 0)
  }
}
