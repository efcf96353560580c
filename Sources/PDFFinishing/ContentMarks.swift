internal import Diagnostics
internal import Geometry
internal import Pages

/// Replaces the painter's sentinels in a page's content by marked-content operators (ISO 32000-1, 14.6).
struct ContentMarks {
  /// The operator with its operands that opens each segment, in order.
  private let openings: [[UInt8]]
  private let page: Int

  /// `type` gives the structure type that holds an element's content, by the element's place in the page; `space` is
  /// what writes the spaces that Cairo leaves out.
  init(_ pages: PageTable, page: Int, space: SpaceGlyph? = nil, type: (Int) -> String) {
    self.page = page
    openings = pages.marked[page].segments.enumerated().map { number, segment in
      var bytes: [UInt8] = []
      switch segment.owner {
      case .artifact(let kind, let area): Self.put(kind, area, of: pages, page: page, into: &bytes)
      case .element(let place):
        // 14.9.4 lets replacement text stand in a mark; /Span is the type it names for that.
        bytes.put(segment.actualText == nil ? "/\(type(place)) <</MCID " : "/Span <</MCID ")
        bytes.put(number)
        if let text = segment.actualText {
          bytes.put("/ActualText ")
          bytes.put(text: text)
        }
        bytes.put(">> BDC")
      }
      if segment.isBlank { space?.put(segment, into: &bytes) }
      return bytes
    }
  }

  /// Adds the content with its marks to `result`.
  ///
  /// Throws `FindingError` unless every sentinel stands there exactly once and in order: a file whose marks and
  /// structure disagree would read nonsense aloud, so it is never made.
  func rewrite(_ content: [UInt8], into result: inout [UInt8]) throws {
    var expected = 0
    var copied = 0
    var scanner = ContentScanner(content)
    while let (operation, operands) = scanner.next() {
      if operation.count == 2, content[operation.lowerBound] == UInt8(ascii: "r"),
        content[operation.lowerBound + 1] == UInt8(ascii: "e"), let number = Self.sentinel(content[operands])
      {
        guard scanner.skipFill(), number == expected, number <= openings.count else {
          throw mismatch("sentinel \(number) stands where \(expected) was expected")
        }
        result.append(contentsOf: content[copied..<operands.lowerBound])
        if number > 0 { result.put("EMC\n") }
        if number < openings.count { result.append(contentsOf: openings[number]) }
        expected += 1
        copied = scanner.position
      } else if content[operation].elementsEqual(Self.foreignOpening) {
        // A mark that Cairo made by itself, for a link in an SVG drawing: its number would collide with ours.
        result.append(contentsOf: content[copied..<operands.lowerBound])
        result.put("/Span BMC")
        copied = operation.upperBound
      }
    }
    guard expected == openings.count + 1 else {
      throw mismatch("\(expected) of \(openings.count + 1) sentinels were found")
    }
    result.append(contentsOf: content[copied...])
  }

  private static let foreignOpening = [UInt8]("BDC".utf8)

  private func mismatch(_ reason: String) -> FindingError {
    FindingError("page \(page + 1): marks and content do not match: \(reason)", at: .toolkit)
  }

  /// The number that a rectangle tells if it is a sentinel.
  private static func sentinel(_ operands: ArraySlice<UInt8>) -> Int? {
    let words = operands.split(maxSplits: 4, whereSeparator: PDFByte.isSpace)
    guard words.count == 4, words[2].elementsEqual(width), words[3].elementsEqual(height),
      let column = Int(String(decoding: words[0], as: UTF8.self)),
      let row = Int(String(decoding: words[1], as: UTF8.self))
    else { return nil }
    return MarkSentinel.number(column: column, row: row)
  }

  // The sizes of a sentinel as Cairo prints them.
  private static let width = [UInt8]("0.004".utf8)
  private static let height = [UInt8]("0.012".utf8)
}

extension ContentMarks {
  /// Adds the operator that opens an artifact (14.8.2.2.2).
  private static func put(
    _ kind: ArtifactKind, _ area: Rectangle, of pages: PageTable, page: Int, into bytes: inout [UInt8]
  ) {
    switch kind {
    case .runningHead: bytes.put("/Artifact <</Type/Pagination/Subtype/Header>> BDC")
    case .runningFoot: bytes.put("/Artifact <</Type/Pagination/Subtype/Footer>> BDC")
    case .folio: bytes.put("/Artifact <</Type/Pagination>> BDC")
    case .rule, .decoration: bytes.put("/Artifact <</Type/Layout>> BDC")
    case .background:
      // A background must tell its extent.
      bytes.put("/Artifact <</Type/Background/BBox")
      pages.put(area, on: page, into: &bytes)
      bytes.put(">> BDC")
    }
  }
}
