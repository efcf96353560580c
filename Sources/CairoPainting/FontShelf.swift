internal import CCairo
internal import Diagnostics
internal import Pages
internal import Synchronization

/// The font files of this process: each opened once, one at a time, and never closed.
///
/// Cairo keeps at most ten font files open. For the eleventh it closes another one without asking whether a thread has
/// just begun to read it, and FreeType may not open two files at once (cairo-ft-font.c,
/// `_cairo_ft_unscaled_font_lock_face`, in 1.16 and 1.18). Publications painted at a time would crash. A face that is
/// locked is not closed, so each is locked once for good.
enum FontShelf {
  /// A Cairo font face; Cairo counts its references and guards it by itself.
  private struct Face: @unchecked Sendable {
    var pointer: OpaquePointer
  }

  private struct File: Hashable {
    var path: String
    var index: Int
  }

  private static let shelf = Mutex<[File: Face]>([:])

  /// The font face of a file, alive as long as the process; throws `FindingError` when the file cannot be read.
  static func face(of face: FontFace) throws -> OpaquePointer {
    let file = File(path: face.path, index: face.index)
    return try shelf.withLock { shelf in
      if let known = shelf[file] { return known }
      let opened = try open(face)
      shelf[file] = opened
      return opened
    }.pointer
  }

  /// Paints; when there are drawings among the pictures, while nobody else opens a font file or paints drawings.
  ///
  /// librsvg opens the fonts of a drawing by itself and does not lock them. The fonts of the publication must have been
  /// taken from the shelf before.
  static func alone<Result: Sendable>(
    ifDrawing pictures: [Picture], _ paint: () throws -> Result
  ) rethrows -> Result {
    guard pictures.contains(where: { $0.format == .svg }) else { return try paint() }
    return try shelf.withLock { _ in try paint() }
  }

  private static func open(_ face: FontFace) throws -> Face {
    let purpose = "font \(face.name) (\(face.path))"
    guard let pattern = FcPatternCreate(), let options = cairo_font_options_create() else {
      throw FindingError("\(purpose): out of memory", at: .toolkit)
    }
    defer {
      FcPatternDestroy(pattern)
      cairo_font_options_destroy(options)
    }
    // A pattern that names a file is taken as it is: no search, no substitution.
    let added = face.path.withCString { path in
      path.withMemoryRebound(to: FcChar8.self, capacity: 1) { FcPatternAddString(pattern, FC_FILE, $0) }
    }
    guard added != 0, FcPatternAddInteger(pattern, FC_INDEX, Int32(face.index)) != 0,
      let pointer = cairo_ft_font_face_create_for_pattern(pattern)
    else { throw FindingError("\(purpose): out of memory", at: .toolkit) }
    try check(cairo_font_face_status(pointer), purpose)
    // Any size will do: they share the open file.
    var identity = cairo_matrix_t()
    cairo_matrix_init_identity(&identity)
    let font = try CairoOwned.scaledFont(
      cairo_scaled_font_create(pointer, &identity, &identity, options), for: purpose)
    guard cairo_ft_scaled_font_lock_face(font.pointer) != nil else {
      throw FindingError("\(purpose): the file cannot be opened", at: .toolkit)
    }
    return Face(pointer: pointer)
  }
}
