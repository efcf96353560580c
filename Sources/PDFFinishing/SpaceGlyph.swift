internal import Geometry
internal import Pages

/// A space of one of a page's fonts, to be shown where Cairo showed none.
struct SpaceGlyph {
  /// What the page calls the font.
  private let font: String
  /// The string that shows a space in this font.
  private let code: PDFValue

  /// The space of the first font that has one; nil where none has. `known` remembers the fonts looked into.
  init?(
    among fonts: PDFValue?, of file: CairoFile, _ deflate: Deflate, known: inout [Int: PDFValue?]
  ) throws {
    for (name, value) in file.dictionary(fonts)?.entries ?? [] {
      guard let map = file.dictionary(value)?["ToUnicode"]?.reference else { continue }
      if known[map] == nil { known[map] = .some(try Self.code(in: map, of: file, deflate)) }
      guard let code = known[map] ?? nil else { continue }
      (font, self.code) = (name, code)
      return
    }
    return nil
  }

  /// The code that a map from codes to letters (ISO 32000-1, 9.10.3) gives for a space. Cairo writes a line for each.
  private static func code(in map: Int, of file: CairoFile, _ deflate: Deflate) throws -> PDFValue? {
    guard let data = file.objects[map]?.data else { return nil }
    var text: [UInt8] = []
    try deflate.expand(file.bytes[data], into: &text)
    let space = [UInt8]("<0020>".utf8)
    var code: ArraySlice<UInt8>?
    var isInside = false
    for word in text.split(whereSeparator: PDFByte.isSpace) {
      if word.first != UInt8(ascii: "<") {
        isInside = word.elementsEqual("beginbfchar".utf8)
        code = nil
      } else if isInside, let found = code {
        if word.elementsEqual(space) { return .token(found) }
        code = nil
      } else {
        code = word
      }
    }
    return nil
  }

  /// Adds the operators that show the spaces of a blank segment.
  func put(_ segment: MarkedPage.Segment, into bytes: inout [UInt8]) {
    for item in segment.items {
      guard case .glyphs(let run) = item.paint else { continue }
      bytes.put(" q BT /\(font) ")
      bytes.put(run.size)
      // Cairo's pages count downwards; letters must stand upright all the same.
      bytes.put(" Tf 1 0 0 -1 ")
      bytes.put(item.point.x)
      bytes.put(" ")
      bytes.put(item.point.y)
      bytes.put(" Tm[")
      for _ in run.glyphs { bytes.put(code) }
      bytes.put("]TJ ET Q")
    }
  }
}
