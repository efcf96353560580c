internal import CCairo
internal import CRsvg
internal import Diagnostics

/// An SVG drawing, parsed.
///
/// Not `Sendable`; librsvg's handle stays in the task that made it.
final class SVGFile {
  private let name: String
  private let handle: UnsafeMutablePointer<RsvgHandle>
  /// In the drawing's own units (CSS pixels) where these are whole numbers, else enlarged in proportion.
  let width: Int
  let height: Int

  /// Throws `FindingError` when the file is no SVG, or does not say how large it is.
  init(name: String, bytes: [UInt8]) throws {
    self.name = name
    var error: UnsafeMutablePointer<GError>?
    let neutral = Self.withoutLinks(bytes)
    guard let handle = rsvg_handle_new_from_data(neutral, gsize(neutral.count), &error) else {
      throw Self.damaged(name, error)
    }
    guard let (width, height) = Self.size(of: handle), width > 0, height > 0, width < 100_000, height < 100_000
    else {
      g_object_unref(handle)
      throw FindingError(
        "the SVG drawing does not say how large it is", at: .file(name),
        hint: "give its <svg> element a viewBox, or a width and a height")
    }
    self.handle = handle
    // Whole numbers must keep the proportions, also of a drawing of 1 × 1.5 units.
    let isWhole = width == width.rounded() && height == height.rounded()
    let scale = isWhole ? 1 : max(1, Self.leastSide / max(width, height))
    self.width = max(1, Int((width * scale).rounded()))
    self.height = max(1, Int((height * scale).rounded()))
  }

  deinit { g_object_unref(handle) }

  /// The longer side of a recording: filters come out as pixels, of which a small drawing would have too few.
  private static let leastSide = 2000.0

  /// The drawing as a recording, which stays vector in PDF and is embedded once however often it is painted.
  func surface() throws -> ScaledSurface {
    let scale = max(1, Self.leastSide / Double(max(width, height)))
    var extents = cairo_rectangle_t(x: 0, y: 0, width: Double(width) * scale, height: Double(height) * scale)
    let surface = try CairoOwned.surface(
      cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents), for: "SVG")
    let context = try CairoOwned.context(on: surface)
    var viewport = RsvgRectangle(x: 0, y: 0, width: extents.width, height: extents.height)
    var error: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context.pointer, &viewport, &error) != 0 else {
      throw Self.damaged(name, error)
    }
    try check(cairo_status(context.pointer), "the SVG drawing cannot be painted", at: .file(name))
    return ScaledSurface(surface: surface, width: extents.width, height: extents.height)
  }

  private static func size(of handle: UnsafeMutablePointer<RsvgHandle>) -> (Double, Double)? {
    var (width, height) = (0.0, 0.0)
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0, width > 0, height > 0 {
      return (width, height)
    }
    var (hasWidth, hasHeight, hasBox) = (gboolean(0), gboolean(0), gboolean(0))
    var (w, h, box) = (RsvgLength(), RsvgLength(), RsvgRectangle())
    rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, &w, &hasHeight, &h, &hasBox, &box)
    return hasBox != 0 ? (box.width, box.height) : nil
  }

  /// The file with its `<a>` elements renamed to `<g>`.
  ///
  /// librsvg hands links to Cairo, which would mark content behind the finisher's back; inside a figure they could not
  /// be reached by a screen reader anyway.
  private static func withoutLinks(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for i in bytes.indices.dropLast(2) where bytes[i] == UInt8(ascii: "<") {
      let name = bytes[i + 1] == UInt8(ascii: "/") ? i + 2 : i + 1
      guard name + 1 < bytes.count, bytes[name] == UInt8(ascii: "a") else { continue }
      switch bytes[name + 1] {
      case UInt8(ascii: " "), UInt8(ascii: ">"), 9, 10, 13: result[name] = UInt8(ascii: "g")
      default: continue
      }
    }
    return result
  }

  private static func damaged(_ name: String, _ error: UnsafeMutablePointer<GError>?) -> FindingError {
    let reason = error.map { String(cString: $0.pointee.message) } ?? "unknown reason"
    if let error { g_error_free(error) }
    return FindingError(
      "the SVG drawing cannot be read: \(reason)", at: .file(name),
      hint: "open it in the drawing programme that made it and export it again as plain SVG")
  }
}
