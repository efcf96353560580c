import CPango

/// A face of a font file, opened for shaping.
///
/// Owns a HarfBuzz font whose scale is the face's own units, so that everything measured with it is whole numbers that
/// hold for all sizes.
final class OpenFace {
  let path: String
  /// The face within a collection.
  let index: Int
  let family: String
  /// Family and style, for people.
  let name: String
  /// 100 to 900 (OpenType, OS/2 usWeightClass).
  let weight: Int
  let isItalic: Bool
  /// Per cent of the normal width.
  let widthPercent: Int
  /// Whether the file can vary: painters show its default instance only.
  let isVariable: Bool
  let unitsPerEm: Int

  let font: OpaquePointer
  private let face: OpaquePointer
  /// For characters below `tableEnd`: two bits each, "looked up" and "there".
  private var known = [UInt64](repeating: 0, count: OpenFace.tableEnd / 64)
  private var there = [UInt64](repeating: 0, count: OpenFace.tableEnd / 64)
  /// Alphabets, punctuation and symbols of European text lie below; beyond, HarfBuzz is asked each time.
  private static let tableEnd = 0x3000

  /// Opens a face; nil if the file is not a font that can be read.
  init?(path: String, index: Int) {
    let blob = hb_blob_create_from_file(path)
    defer { hb_blob_destroy(blob) }
    guard index < Int(hb_face_count(blob)), let face = hb_face_create(blob, UInt32(index)) else { return nil }
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      return nil
    }
    let unitsPerEm = hb_face_get_upem(face)
    hb_font_set_scale(font, Int32(unitsPerEm), Int32(unitsPerEm))
    self.path = path
    self.index = index
    self.face = face
    self.font = font
    self.unitsPerEm = Int(unitsPerEm)
    family =
      Self.name(HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, of: face) ?? Self.name(HB_OT_NAME_ID_FONT_FAMILY, of: face) ?? ""
    name = Self.name(HB_OT_NAME_ID_FULL_NAME, of: face) ?? family
    weight = Int(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT))
    isItalic =
      hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0 || hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE) < 0
    widthPercent = Int(hb_style_get_value(font, HB_STYLE_TAG_WIDTH))
    isVariable = hb_ot_var_has_data(face) != 0
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// The number of faces in a file; 0 if it cannot be read.
  static func count(in path: String) -> Int {
    let blob = hb_blob_create_from_file(path)
    defer { hb_blob_destroy(blob) }
    return Int(hb_face_count(blob))
  }

  /// Whether the face has a glyph for a character.
  func has(_ scalar: UInt32) -> Bool {
    let n = Int(scalar)
    guard n < Self.tableEnd else { return glyph(of: scalar) != nil }
    let (word, bit) = (n >> 6, UInt64(1) << UInt64(n & 63))
    if known[word] & bit == 0 {
      known[word] |= bit
      if glyph(of: scalar) != nil { there[word] |= bit }
    }
    return there[word] & bit != 0
  }

  /// The glyph that the face shows for a character on its own.
  func glyph(of scalar: UInt32) -> UInt32? {
    var id: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar, &id) != 0 ? id : nil
  }

  /// Whether the face has all of printable ASCII, so that a scanner need not ask byte by byte.
  private(set) lazy var hasASCII: Bool = (0x20...0x7e).allSatisfy { has($0) }

  /// Whether a feature gives every character of a text another glyph ("sups", "smcp"); `counts` says which must.
  func covers(_ text: String, by feature: String, where counts: (Unicode.Scalar) -> Bool = { _ in true }) -> Bool {
    let lookups = lookups(of: feature)
    if lookups.isEmpty { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      guard counts(scalar) else { return true }
      guard var glyph = glyph(of: scalar.value) else { return false }
      return lookups.contains { hb_ot_layout_lookup_would_substitute(face, $0, &glyph, 1, 1) != 0 }
    }
  }

  /// The substitutions of a feature in any script, by number.
  private func lookups(of feature: String) -> [UInt32] {
    if let known = lookupsByFeature[feature] { return known }
    // The list of wanted features ends with a zero.
    var wanted: [hb_tag_t] = [hb_tag_from_string(feature, -1), 0]
    let set = hb_set_create()
    defer { hb_set_destroy(set) }
    hb_ot_layout_collect_lookups(face, Self.substitutions, nil, nil, &wanted, set)
    var found: [UInt32] = []
    var next = hb_codepoint_t.max
    while hb_set_next(set, &next) != 0 { found.append(next) }
    lookupsByFeature[feature] = found
    return found
  }

  private var lookupsByFeature: [String: [UInt32]] = [:]
  /// The table "GSUB".
  private static let substitutions = hb_tag_from_string("GSUB", -1)

  /// The width of a glyph in font units.
  func advance(of glyph: UInt32) -> Int { Int(hb_font_get_glyph_h_advance(font, glyph)) }

  /// Heights in font units, all positive.
  private(set) lazy var heights: (ascent: Int, descent: Int, capHeight: Int, xHeight: Int) = {
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    return (
      Int(extents.ascender), -Int(extents.descender),
      height(HB_OT_METRICS_TAG_CAP_HEIGHT, letter: "H"), height(HB_OT_METRICS_TAG_X_HEIGHT, letter: "x")
    )
  }()

  /// A height that the font tells, or else the top of a letter that has it.
  private func height(_ tag: hb_ot_metrics_tag_t, letter: Unicode.Scalar) -> Int {
    var value: hb_position_t = 0
    if hb_ot_metrics_get_position(font, tag, &value) != 0, value > 0 { return Int(value) }
    var box = hb_glyph_extents_t()
    guard let id = glyph(of: letter.value), hb_font_get_glyph_extents(font, id, &box) != 0 else {
      return unitsPerEm / 2
    }
    return Int(box.y_bearing)
  }

  private static func name(_ id: Int, of face: OpaquePointer) -> String? {
    // Names are short; a longer one is cut.
    var buffer = [CChar](repeating: 0, count: 128)
    var size = UInt32(buffer.count)
    guard hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), nil, &size, &buffer) > 0 else { return nil }
    return String(decoding: buffer.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
