internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// Keeps the fonts of one publication: each file is opened once, each size and width of it made once.
final class FontCache {
  private struct Key: Hashable {
    var face: Int
    var size: Length
    /// In thousandths, across only.
    var expansion: Int
  }

  private let faces: [FontFace]
  private var opened: [CairoOwned?]
  private var scaled: [Key: CairoOwned] = [:]
  private let options: CairoOwned
  /// Text comes in long stretches of one face and size.
  private var last: (key: Key, font: CairoOwned)?

  init(_ faces: [FontFace]) throws {
    self.faces = faces
    opened = Array(repeating: nil, count: faces.count)
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
    let face = try open(key.face)
    return try CairoOwned.scaledFont(
      cairo_scaled_font_create(face.pointer, &matrix, &identity, options.pointer),
      for: "font \(faces[key.face].name) (\(faces[key.face].path))")
  }

  private func open(_ index: Int) throws -> CairoOwned {
    guard faces.indices.contains(index) else {
      throw FindingError("a glyph run names face \(index), but there are \(faces.count) faces", at: .toolkit)
    }
    if let face = opened[index] { return face }
    guard let pattern = FcPatternCreate() else { throw FindingError("out of memory", at: .toolkit) }
    defer { FcPatternDestroy(pattern) }
    // A pattern that names a file is taken as it is: no search, no substitution.
    let added = faces[index].path.withCString { path in
      path.withMemoryRebound(to: FcChar8.self, capacity: 1) { FcPatternAddString(pattern, FC_FILE, $0) }
    }
    guard added != 0, FcPatternAddInteger(pattern, FC_INDEX, Int32(faces[index].index)) != 0 else {
      throw FindingError("out of memory", at: .toolkit)
    }
    let face = try CairoOwned.fontFace(
      cairo_ft_font_face_create_for_pattern(pattern), for: "font \(faces[index].name) (\(faces[index].path))")
    opened[index] = face
    return face
  }
}
