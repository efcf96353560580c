/// A code block between lines of backticks or tildes, in which nothing is read.
struct Fence {
  private let mark: UInt8
  private let count: Int

  /// The fence that a line opens (CommonMark 0.31, section 4.5), also in lists and quotations.
  init?(opening line: ArraySlice<UInt8>) {
    let text = line.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    mark = first
    count = text.prefix { $0 == first }.count
    if count < 3 || (first == UInt8(ascii: "`") && text.dropFirst(count).contains(first)) { return nil }
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    let run = text.prefix { $0 == mark }
    return run.count >= count && text[run.endIndex...].allSatisfy(\.isBlank)
  }
}

/// A line that begins with three colons or more.
struct DirectiveLine {
  let indent: ArraySlice<UInt8>
  let marks: ArraySlice<UInt8>
  /// Empty on a closing line.
  let name: ArraySlice<UInt8>
  /// What follows the name, without blanks around it.
  let rest: ArraySlice<UInt8>
  /// The end of the line.
  let end: Int

  init?(_ line: ArraySlice<UInt8>) {
    indent = line.prefix(while: \.isBlank)
    marks = line[indent.endIndex...].prefix { $0 == .colon }
    guard marks.count >= 3 else { return nil }
    let text = line[marks.endIndex...].drop(while: \.isBlank)
    name = text.prefix { !$0.isBlank && $0 != UInt8(ascii: "{") }
    let rest = text[name.endIndex...].drop(while: \.isBlank)
    let tail = rest.reversed().prefix(while: \.isBlank).count
    self.rest = rest.dropLast(tail)
    end = line.endIndex
  }
}

/// Finds braces in a line.
enum Braces {
  /// The range of the braces that open at an offset, up to the closing brace of the line; quotes after `=` are skipped.
  static func range(at open: Int, of line: ArraySlice<UInt8>) -> Range<Int>? {
    var isQuoted = false
    for i in line[open...].indices {
      if line[i] == .quote { isQuoted = !isQuoted && line[i - 1] == UInt8(ascii: "=") }
      if !isQuoted, line[i] == UInt8(ascii: "}") { return open..<(i + 1) }
      if !isQuoted, line[i] == UInt8(ascii: "{"), i > open { return nil }
    }
    return line[open...].firstIndex(of: UInt8(ascii: "}")).map { open..<($0 + 1) }
  }

  /// The attributes at the end of a `:::` line: braces that hold no placeholder.
  static func last(of line: ArraySlice<UInt8>, in file: SourceText) -> Range<Int>? {
    openings(of: line).compactMap { range(at: $0, of: line) }
      .first { $0.upperBound == line.endIndex && PlaceholderText(file.bytes[$0]) == nil }
  }

  /// A brace that is not closed.
  static func open(of line: ArraySlice<UInt8>, in file: SourceText) -> Int? {
    openings(of: line).first { range(at: $0, of: line) == nil }
  }

  private static func openings(of line: ArraySlice<UInt8>) -> [Int] {
    line.indices.filter {
      line[$0] == UInt8(ascii: "{") && ($0 == line.startIndex || line[$0 - 1] != .backslash)
    }
  }

  /// Whether braces hold attributes rather than a placeholder or text: `{#a …}`, `{.b …}`, `{c=d …}`.
  static func holdAttributes(_ braces: ArraySlice<UInt8>) -> Bool {
    let inner = braces.dropFirst().drop(while: \.isBlank)
    guard let first = inner.first else { return false }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ".") { return true }
    let name = inner.prefix(while: \.isNamePart)
    return !name.isEmpty && name.endIndex < inner.endIndex && inner[name.endIndex] == UInt8(ascii: "=")
  }

  /// Whether braces hold one or more bare words: flags, if they stand after a link.
  static func holdFlags(_ braces: ArraySlice<UInt8>) -> Bool {
    let inner = braces.dropFirst().dropLast()
    return !inner.allSatisfy(\.isBlank) && inner.allSatisfy { $0.isNamePart || $0.isBlank }
  }
}

/// The name and format in the braces of a placeholder.
struct PlaceholderText {
  let name: String
  let format: String?

  /// Nothing unless the braces hold `name`, `name.part` or either with `:format`, and nothing else.
  init?(_ braces: ArraySlice<UInt8>) {
    let inner = braces.dropFirst().dropLast()
    let parts = inner.split(separator: .colon, maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = names.first?.first, first.isLetter || first == UInt8(ascii: "_"),
      names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNamePart) }),
      parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy(\.isNamePart))
    else { return nil }
    name = String(decoding: parts[0], as: UTF8.self)
    format = parts.count == 1 ? nil : String(decoding: parts[1], as: UTF8.self)
  }
}
