internal import Diagnostics
internal import Geometry
internal import Pages

/// Replaces the painter's sentinels in a page's content by marked-content operators (ISO 32000-1, 14.6).
struct ContentMarks {
  /// The operator with its operands that opens each segment, in order.
  private let openings: [[UInt8]]
  /// For messages, from 1.
  private let position: Int

  /// `type` gives the structure type of an element by its place in the page's `elements`.
  init(_ page: MarkedPage, position: Int, height: Length, type: (Int) -> String) {
    self.position = position
    openings = page.segments.enumerated().map { number, segment in
      var bytes: [UInt8] = []
      switch segment.owner {
      case .artifact(let kind, let area): bytes.put(artifact: kind, area, pageHeight: height)
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
      return bytes
    }
  }

  /// Adds the content with its marks to `result`.
  ///
  /// Throws `FindingError` unless every segment begins and ends exactly once and in order: a file whose marks and
  /// structure disagree would read nonsense aloud, so it is never made.
  func rewrite(_ content: [UInt8], into result: inout [UInt8]) throws {
    var expected = 0
    var isInside = false
    var copied = 0
    var scanner = ContentScanner(content)
    while let (operation, operands) = scanner.next() {
      if operation.count == 2, content[operation.lowerBound] == UInt8(ascii: "r"),
        content[operation.lowerBound + 1] == UInt8(ascii: "e"), let mark = Mark(content[operands])
      {
        guard scanner.skipFill(), mark.segment == expected, mark.isEnd == isInside, expected < openings.count else {
          throw mismatch("segment \(mark.segment) \(mark.isEnd ? "ends" : "begins") where \(expected) was expected")
        }
        result.append(contentsOf: content[copied..<operands.lowerBound])
        if mark.isEnd {
          result.put("EMC")
          expected += 1
        } else {
          result.append(contentsOf: openings[expected])
        }
        isInside = !mark.isEnd
        copied = scanner.position
      } else if content[operation].elementsEqual(Self.foreignOpening) {
        // A mark that Cairo made by itself, for a link in an SVG drawing: its number would collide with ours.
        result.append(contentsOf: content[copied..<operands.lowerBound])
        result.put("/Span BMC")
        copied = operation.upperBound
      }
    }
    guard expected == openings.count, !isInside else {
      throw mismatch("\(expected) of \(openings.count) segments were found")
    }
    result.append(contentsOf: content[copied...])
  }

  private static let foreignOpening = [UInt8]("BDC".utf8)

  private func mismatch(_ reason: String) -> FindingError {
    FindingError("page \(position): marks and content do not match: \(reason)", at: .toolkit)
  }

  /// What a sentinel says.
  private struct Mark {
    var segment: Int
    var isEnd: Bool

    /// Nil for any other rectangle.
    init?(_ operands: ArraySlice<UInt8>) {
      let words = operands.split(maxSplits: 4, whereSeparator: PDFByte.isSpace)
      guard words.count == 4, words[2].elementsEqual(Self.width) else { return nil }
      if words[3].elementsEqual(Self.endHeight) {
        isEnd = true
      } else if words[3].elementsEqual(Self.beginHeight) {
        isEnd = false
      } else {
        return nil
      }
      guard let column = Int(String(decoding: words[0], as: UTF8.self)),
        let row = Int(String(decoding: words[1], as: UTF8.self))
      else { return nil }
      segment = MarkSentinel.segment(column: column, row: row)
    }

    // 1/256, 3/256 and 5/256 as Cairo prints them.
    private static let width = [UInt8]("0.004".utf8)
    private static let beginHeight = [UInt8]("0.012".utf8)
    private static let endHeight = [UInt8]("0.02".utf8)
  }
}

extension [UInt8] {
  /// Adds the operator that opens an artifact (14.8.2.2.2).
  fileprivate mutating func put(artifact kind: ArtifactKind, _ area: Rectangle, pageHeight: Length) {
    switch kind {
    case .runningHead: put("/Artifact <</Type/Pagination/Subtype/Header>> BDC")
    case .runningFoot: put("/Artifact <</Type/Pagination/Subtype/Footer>> BDC")
    case .folio: put("/Artifact <</Type/Pagination>> BDC")
    case .rule, .decoration: put("/Artifact <</Type/Layout>> BDC")
    case .background:
      // A background must tell its extent.
      put("/Artifact <</Type/Background/BBox ")
      put(area, pageHeight: pageHeight)
      put(">> BDC")
    }
  }

  /// Adds a rectangle as PDF counts: from the lower left corner of the page, upwards.
  mutating func put(_ area: Rectangle, pageHeight: Length) {
    put("[")
    put(area.minX)
    put(" ")
    put(pageHeight - area.maxY)
    put(" ")
    put(area.maxX)
    put(" ")
    put(pageHeight - area.minY)
    put("]")
  }
}
