import Geometry
import Pages

/// Joins the chunks of a line into as few glyph runs as possible: each is one call of the painter.
struct PieceBuilder {
  let paragraph: ShapedParagraph
  /// Of the line at hand.
  var expansion = LetterExpansion.none
  /// By run: the first run that looks the same, so that neighbours of one look are joined.
  private let looks: [Int]

  init(_ paragraph: ShapedParagraph) {
    self.paragraph = paragraph
    looks = paragraph.runs.indices.map { n in
      let run = paragraph.runs[n]
      return paragraph.runs[..<n].firstIndex {
        $0.size == run.size && $0.colour == run.colour && $0.rise == run.rise && $0.tag == run.tag
      } ?? n
    }
  }

  /// A line whose chunks stand where they are read.
  func leftToRight(_ chunks: [LineChunk], indent: Int, width: Int, edge: Int, from start: Breakpoint) -> Line {
    var line = Line(pieces: [], width: Length(units: width), ascent: .zero, descent: .zero)
    line.protrusion = Length(units: edge - width)
    var first = 0
    while first < chunks.count {
      let end = endOfPiece(chunks, from: first)
      line.pieces.append(piece(chunks[first..<end], edge: edge, indent: indent))
      first = end
    }
    return finished(line, chunks, from: start)
  }

  /// A line with text of both directions: pieces stay in the order of reading, with the places of the order of seeing.
  func bidirectional(
    _ chunks: inout [LineChunk], visible: Int, indent: Int, width: Int, from start: Breakpoint
  ) -> Line {
    var line = Line(pieces: [], width: Length(units: width), ascent: .zero, descent: .zero)
    var ranges: [Range<Int>] = []
    var first = 0
    while first < chunks.count {
      // The spaces past the end stand alone, outside the order of the rest.
      let end = first < visible ? min(endOfPiece(chunks, from: first), visible) : endOfPiece(chunks, from: first)
      ranges.append(first..<end)
      first = end
    }
    let shown = ranges.prefix { $0.lowerBound < visible }
    var pen = 0
    for n in VisualOrder.of(shown.map { chunks[$0.lowerBound].level }) {
      let range = shown[n]
      let isBackward = chunks[range.lowerBound].level & 1 == 1
      for i in isBackward ? Array(range.reversed()) : Array(range) {
        chunks[i].x = pen
        pen += chunks[i].room
      }
    }
    // Past the end is to the left where lines run to the left.
    pen = paragraph.style.isRightToLeft ? 0 : width
    for i in visible..<max(visible, chunks.count) {
      if paragraph.style.isRightToLeft { pen -= chunks[i].advance }
      chunks[i].x = pen
      if !paragraph.style.isRightToLeft { pen += chunks[i].advance }
    }
    for range in ranges {
      line.pieces.append(piece(chunks[range], edge: range.lowerBound < visible ? width : .max, indent: indent))
    }
    return finished(line, chunks, from: start)
  }

  // MARK: - Parts

  /// Where the look changes next.
  private func endOfPiece(_ chunks: [LineChunk], from first: Int) -> Int {
    let words = paragraph.shaper.cache.words
    let head = chunks[first]
    let word = words[head.part.word]
    var end = first + 1
    while end < chunks.count {
      let chunk = chunks[end]
      let other = words[chunk.part.word]
      guard looks[chunk.run] == looks[head.run], other.face == word.face,
        other.needsActualText == word.needsActualText || isSpace(chunk), chunk.level == head.level, !chunk.isHyphen,
        !head.isHyphen
      else { break }
      end += 1
    }
    return end
  }

  /// Whether a chunk is a space: it reads the same with its own letters as with the words beside it.
  private func isSpace(_ chunk: LineChunk) -> Bool {
    let first = paragraph.text[chunk.text.lowerBound]
    return first == 0x20 || first == 0x0a
  }

  /// Makes the glyph run of chunks that look the same. Its width ends at `edge`: spaces past it are not counted.
  private func piece(_ chunks: ArraySlice<LineChunk>, edge: Int, indent: Int) -> Line.Piece {
    let head = chunks[chunks.startIndex]
    let style = paragraph.runs[head.run]
    let word = paragraph.shaper.cache.words[head.part.word]
    let isBackward = head.level & 1 == 1
    let left = isBackward ? chunks[chunks.endIndex - 1].x : head.x
    let last = isBackward ? head : chunks[chunks.endIndex - 1]
    let bytes: [UInt8]
    if head.isHyphen {
      bytes = Array(paragraph.shaper.cache.text(of: head.part.word))
    } else {
      bytes = text(of: chunks)
    }
    let actual: String? =
      head.isHyphen ? "\u{00AD}" : word.needsActualText ? String(decoding: bytes, as: UTF8.self) : nil
    let run = GlyphRun(
      face: Int(word.face), size: style.size, colour: style.colour, glyphs: glyphs(chunks, left: left, isBackward),
      text: bytes, clusters: clusters(chunks, isBackward), isRightToLeft: isBackward,
      expansion: expansion.thousandths, width: Length(units: min(last.x + last.room, max(edge, left)) - left),
      actualText: actual)
    return Line.Piece(run: run, x: Length(units: left + indent), rise: style.rise, tag: style.tag)
  }

  /// The text of chunks: as it stands in the paragraph, with a space for a line feed.
  private func text(of chunks: ArraySlice<LineChunk>) -> [UInt8] {
    let (first, last) = (chunks[chunks.startIndex], chunks[chunks.endIndex - 1])
    var bytes = Array(paragraph.text[first.text.lowerBound..<last.text.upperBound])
    if bytes.last == 0x0a { bytes[bytes.count - 1] = 0x20 }
    return bytes
  }

  private func glyphs(_ chunks: ArraySlice<LineChunk>, left: Int, _ isBackward: Bool) -> [GlyphRun.Glyph] {
    let count = chunks.reduce(0) { $0 + $1.part.glyphCount }
    let head = chunks[chunks.startIndex]
    let scale = paragraph.scale(ofWord: head.part.word, run: head.run)
    return paragraph.shaper.cache.glyphs.withUnsafeBufferPointer { pool in
      [GlyphRun.Glyph](unsafeUninitializedCapacity: count) { buffer, written in
        for i in chunks.indices {
          let chunk = chunks[isBackward ? chunks.endIndex - 1 - (i - chunks.startIndex) : i]
          let origin = chunk.x - left
          for n in chunk.part.firstGlyph..<chunk.part.firstGlyph + chunk.part.glyphCount {
            let glyph = pool[n]
            let x = origin + expansion(scale(Int(glyph.pen) - chunk.part.penStart + Int(glyph.dx)))
            let y = glyph.dy == 0 ? 0 : -scale(Int(glyph.dy))
            buffer.initializeElement(
              at: written, to: GlyphRun.Glyph(id: glyph.id, x: Length(units: x), y: Length(units: y)))
            written += 1
          }
        }
      }
    }
  }

  /// The clusters in the order of the text; words read from right to left keep theirs in visual order.
  private func clusters(_ chunks: ArraySlice<LineChunk>, _ isBackward: Bool) -> [GlyphRun.Cluster] {
    let count = chunks.reduce(0) { $0 + $1.part.clusterCount }
    return paragraph.shaper.cache.clusters.withUnsafeBufferPointer { pool in
      [GlyphRun.Cluster](unsafeUninitializedCapacity: count) { buffer, written in
        for chunk in chunks {
          let part = chunk.part
          for n in 0..<part.clusterCount {
            let place = isBackward ? part.clusterCount - 1 - n : n
            buffer.initializeElement(at: written, to: pool[part.firstCluster + place])
            written += 1
          }
        }
      }
    }
  }

  /// Adds what holds for the line as a whole: its heights, and whether it ends in a hyphen of ours.
  private func finished(_ line: Line, _ chunks: [LineChunk], from start: Breakpoint) -> Line {
    var line = line
    for piece in line.pieces {
      let (ascent, descent) = heights(face: piece.run.face, size: piece.run.size)
      line.ascent = max(line.ascent, ascent + piece.rise)
      line.descent = max(line.descent, descent - piece.rise)
    }
    if line.pieces.isEmpty {
      // An empty line is as high as its style.
      let measure = paragraph.measures[Int(paragraph.segments[Int(start.startSegment)].run)]
      (line.ascent, line.descent) = heights(face: measure.face, size: measure.size)
    }
    line.isHyphenated = chunks.last?.isHyphen ?? false
    return line
  }

  private func heights(face: Int, size: Length) -> (Length, Length) {
    let open = paragraph.shaper.library.open[face]
    let scale = FontScale(size: size, unitsPerEm: open.unitsPerEm)
    return (Length(units: scale(open.heights.ascent)), Length(units: scale(open.heights.descent)))
  }
}
