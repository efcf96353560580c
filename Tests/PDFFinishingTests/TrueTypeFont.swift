import Foundation
import Geometry
import Pages

/// Just enough of a TrueType file to set plain text in tests: one glyph a character, no kerning.
struct TrueTypeFont {
  let path: String
  private let data: [UInt8]
  private let glyphOfCharacter: [UInt32: UInt32]
  private let unitsPerEm: Int
  private let metrics: (table: Int, count: Int)

  static let sans = TrueTypeFont("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
  static let hebrew = TrueTypeFont("/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf")
  static let bold = TrueTypeFont("/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf")

  init(_ path: String) {
    self.path = path
    let data = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    self.data = data
    func u16(_ at: Int) -> Int { at + 1 < data.count ? Int(data[at]) << 8 | Int(data[at + 1]) : 0 }
    func u32(_ at: Int) -> Int { u16(at) << 16 | u16(at + 2) }
    var tables: [String: Int] = [:]
    for record in 0..<u16(4) {
      let at = 12 + record * 16
      tables[String(decoding: data[at..<at + 4], as: UTF8.self)] = u32(at + 8)
    }
    unitsPerEm = u16((tables["head"] ?? 0) + 18)
    metrics = (tables["hmtx"] ?? 0, u16((tables["hhea"] ?? 0) + 34))
    // The Unicode subtable of format 4 holds the basic plane.
    let cmap = tables["cmap"] ?? 0
    var glyphs: [UInt32: UInt32] = [:]
    for record in 0..<u16(cmap + 2) {
      let table = cmap + u32(cmap + 4 + record * 8 + 4)
      guard u16(table) == 4 else { continue }
      let segments = u16(table + 6) / 2
      for segment in 0..<segments {
        let end = u16(table + 14 + segment * 2)
        let starts = table + 16 + segments * 2
        let start = u16(starts + segment * 2)
        let delta = u16(starts + segments * 2 + segment * 2)
        let rangeAt = starts + segments * 4 + segment * 2
        let range = u16(rangeAt)
        guard start <= end, start != 0xFFFF else { continue }
        for character in start...end {
          let glyph = range == 0 ? character + delta : u16(rangeAt + range + (character - start) * 2) + delta
          if glyph & 0xFFFF != 0 { glyphs[UInt32(character)] = UInt32(glyph & 0xFFFF) }
        }
      }
    }
    glyphOfCharacter = glyphs
  }

  /// The face, for `Publication.faces`.
  var face: FontFace { FontFace(path: path, index: 0, name: String(path.split(separator: "/").last ?? "")) }

  /// The text on one line; `face` is the font's place in the publication.
  func run(
    _ text: String, face: Int = 0, size: Length = 11.pt, colour: Colour = .black, isRightToLeft: Bool = false,
    actualText: String? = nil
  ) -> GlyphRun {
    var x = 0
    var (glyphs, clusters): ([GlyphRun.Glyph], [GlyphRun.Cluster]) = ([], [])
    // Glyphs go from left to right; in a run from right to left the last character comes first.
    for scalar in isRightToLeft ? Array(text.unicodeScalars.reversed()) : Array(text.unicodeScalars) {
      let glyph = glyphOfCharacter[scalar.value] ?? 0
      glyphs.append(GlyphRun.Glyph(id: glyph, x: size * (Double(x) / Double(unitsPerEm))))
      clusters.append(GlyphRun.Cluster(bytes: Int32(UTF8.width(scalar)), glyphs: 1))
      let at = metrics.table + min(Int(glyph), metrics.count - 1) * 4
      x += Int(data[at]) << 8 | Int(data[at + 1])
    }
    return GlyphRun(
      face: face, size: size, colour: colour, glyphs: glyphs, text: Array(text.utf8),
      clusters: isRightToLeft ? clusters.reversed() : clusters,
      isRightToLeft: isRightToLeft, width: size * (Double(x) / Double(unitsPerEm)), actualText: actualText)
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { Self.encode(scalar)?.count ?? 0 }
}
