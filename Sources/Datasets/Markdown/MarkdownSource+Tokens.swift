/// Puts tokens into lines of text.
extension MarkdownSource {
  /// Copies a line, with tokens in place of braces and before what needs a place.
  mutating func tokenize(_ line: ArraySlice<UInt8>, into made: inout MarkdownLine) {
    let text = line.endIndex
    let content = Self.content(of: line)
    let definition = Self.definition(of: content)
    if let definition, definition.isNote {
      define(String(decoding: definition.label, as: UTF8.self), at: content.startIndex)
    }
    var copied = line.startIndex
    var i = definition.map { $0.isNote ? $0.end : text } ?? line.startIndex
    /// Copies up to here, then puts the token in place of a range that begins here.
    func put(_ kind: MarkdownToken.Kind, _ range: Range<Int>, _ source: inout MarkdownSource) {
      made.copy(line[copied..<range.lowerBound])
      source.add(kind, range, to: &made)
      copied = range.upperBound
    }
    while i < text {
      let rest = line[i...]
      switch line[i] {
      case .backslash:
        i += 1
      case UInt8(ascii: "!") where rest.dropFirst().first == UInt8(ascii: "["):
        put(.anchor, i..<i, &self)
        i += 1
      case UInt8(ascii: "[") where i == line.startIndex || line[i - 1] != UInt8(ascii: "]") || rest.isNoteCall:
        put(.anchor, i..<i, &self)
      case UInt8(ascii: "<")
      where i > content.startIndex && rest.beginsTag && !line[..<i].hasSuffix("]("):
        put(.anchor, i..<i, &self)
      case UInt8(ascii: "h") where (i == line.startIndex || line[i - 1].isBlank) && rest.beginsAddress:
        put(.anchor, i..<i, &self)
      case UInt8(ascii: "{"):
        if let range = Braces.range(at: i, of: line), rest.mayBeNamed {
          put(.braces, range, &self)
          i = range.upperBound - 1
        } else if Braces.range(at: i, of: line) == nil, rest.mayBeNamed,
          Braces.holdAttributes(rest) || (i > line.startIndex && line[i - 1] == UInt8(ascii: ")"))
        {
          put(.openBrace, i..<(i + 1), &self)
        }
      case let byte where byte >= 0xE0:
        if let length = rest.tokenMark {
          put(.mark, i..<(i + length), &self)
          i += length - 1
        }
      default:
        break
      }
      i += 1
    }
    made.copy(line[copied...])
  }

  /// A line without the marks of lists and quotations at its beginning.
  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    while let first = rest.first {
      let digits = rest.prefix(while: \.isDigit)
      if first.isBlank || first == UInt8(ascii: ">") {
        rest = rest.dropFirst()
      } else if "-+*".utf8.contains(first), rest.dropFirst().first?.isBlank == true {
        rest = rest.dropFirst(2)
      } else if !digits.isEmpty,
        rest[digits.endIndex...].starts(with: ". ".utf8)
          || rest[digits.endIndex...].starts(with: ") ".utf8)
      {
        rest = rest[digits.endIndex...].dropFirst(2)
      } else {
        return rest
      }
    }
    return rest
  }

  /// The definition of a link label or footnote that a line begins with: `[label]:`, `[^label]:`.
  private static func definition(
    of content: ArraySlice<UInt8>
  ) -> (label: ArraySlice<UInt8>, isNote: Bool, end: Int)? {
    guard content.first == UInt8(ascii: "["), let close = content.firstIndex(of: UInt8(ascii: "]")),
      content[close...].dropFirst().first == .colon
    else { return nil }
    let label = content[..<close].dropFirst()
    let isNote = label.first == UInt8(ascii: "^")
    return (isNote ? label.dropFirst() : label, isNote, close + 2)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }

  /// Whether `[^` stands here.
  fileprivate var isNoteCall: Bool { starts(with: "[^".utf8) }

  /// Whether a bare web address begins here.
  fileprivate var beginsAddress: Bool { starts(with: "http://".utf8) || starts(with: "https://".utf8) }

  /// Whether HTML or an address in angle brackets begins here.
  fileprivate var beginsTag: Bool {
    dropFirst().first.map { $0.isLetter || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") } ?? false
  }

  /// Whether braces open here that hold a name or an attribute rather than anything else.
  fileprivate var mayBeNamed: Bool {
    let inner = dropFirst().drop(while: \.isBlank)
    return inner.first.map { $0.isLetter || "_#.".utf8.contains($0) } ?? false
  }

  /// The length of a mark of tokens that stands here.
  fileprivate var tokenMark: Int? {
    for mark in [TokenText.begin, TokenText.end, TokenText.anchor] {
      let bytes = String(Character(mark)).utf8
      if starts(with: bytes) { return bytes.count }
    }
    return nil
  }
}
