internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// Keeps the fonts of one publication: each size and width of a face is made once.
final class FontCache {
  private struct Key: Hashable {
    var face: Int
    var size: Length
    /// In thousandths, across only.
    var expansion: Int
  }

  private let faces: [FontFace]
  private let opened: [OpaquePointer]
  private var scaled: [Key: CairoOwned] = [:]
  private let options: CairoOwned
  /// Text comes in long stretches of one face and size.
  private var last: (key: Key, font: CairoOwned)?

  init(_ faces: [FontFace]) throws {
    self.faces = faces
    opened = try faces.map(FontShelf.face)
    // Glyph places were computed without a pixel grid; any hinting here would move them.
    options = try CairoOwned.fontOptions(cairo_font_options_create())
    cairo_font_options_set_hint_style(options.pointer, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options.pointer, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options.pointer, CAIRO_ANTIALIAS_GRAY)
  }

  /// The font of a face at a size, its glyphs wider by some thousandths; alive as long as the cache.
  func font(face: Int, size: Length, expansion: Int) throws -> OpaquePointer {
    let key = Key(face: face, size: size, expansion: expansion)
    if let last, last.key == key { return last.font.pointer }
    let font: CairoOwned
    if let known = scaled[key] {
      font = known
    } else {
      font = try make(key)
      scaled[key] = font
    }
    last = (key, font)
    return font.pointer
  }

  private func make(_ key: Key) throws -> CairoOwned {
    var matrix = cairo_matrix_t()
    var identity = cairo_matrix_t()
    cairo_matrix_init_scale(&matrix, key.size.points * Double(1000 + key.expansion) / 1000, key.size.points)
    cairo_matrix_init_identity(&identity)
    guard faces.indices.contains(key.face) else {
      throw FindingError("a glyph run names face \(key.face), but there are \(faces.count) faces", at: .toolkit)
    }
    return try CairoOwned.scaledFont(
      cairo_scaled_font_create(opened[key.face], &matrix, &identity, options.pointer),
      for: "font \(faces[key.face].name) (\(faces[key.face].path))")
  }
}
