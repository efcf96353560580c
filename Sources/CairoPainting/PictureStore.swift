internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// Keeps the pictures of one publication as Cairo surfaces, so that each is embedded once however often it is shown.
final class PictureStore {
  enum Purpose {
    /// JPEG files pass through byte for byte; nothing is interpolated, as PDF/A wants.
    case print
    /// Everything becomes pixels, smoothly scaled.
    case screen
  }

  private let pictures: [Picture]
  private let purpose: Purpose
  private var surfaces: [CairoOwned?]

  init(_ pictures: [Picture], for purpose: Purpose) {
    self.pictures = pictures
    self.purpose = purpose
    surfaces = Array(repeating: nil, count: pictures.count)
  }

  /// Paints a picture so that it fills an area.
  func paint(_ index: Int, in area: Rectangle, on context: CairoOwned) throws {
    guard pictures.indices.contains(index) else {
      throw FindingError("a frame names picture \(index), but there are \(pictures.count) pictures", at: .toolkit)
    }
    let picture = pictures[index]
    guard picture.pixelWidth > 0, picture.pixelHeight > 0 else {
      throw FindingError("the picture has no size", at: .file(picture.name))
    }
    let surface = try surface(index)
    let cr = context.pointer
    cairo_save(cr)
    cairo_translate(cr, area.minX.points, area.minY.points)
    cairo_scale(
      cr, area.size.width.points / Double(picture.pixelWidth), area.size.height.points / Double(picture.pixelHeight))
    cairo_set_source_surface(cr, surface.pointer, 0, 0)
    if purpose == .print { cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_NEAREST) }
    cairo_paint(cr)
    cairo_restore(cr)
    try check(cairo_status(cr), "the picture cannot be painted", at: .file(picture.name))
  }

  private func surface(_ index: Int) throws -> CairoOwned {
    if let surface = surfaces[index] { return surface }
    let picture = pictures[index]
    let surface =
      switch (picture.format, purpose) {
      case (.jpeg, .print): try JPEGFile.passThroughSurface(picture)
      case (.jpeg, .screen): try JPEGFile.decodedSurface(picture)
      case (.png, _): try PNGFile.surface(name: picture.name, bytes: picture.bytes)
      case (.svg, _): try SVGFile(name: picture.name, bytes: picture.bytes).surface()
      }
    surfaces[index] = surface
    return surface
  }
}
