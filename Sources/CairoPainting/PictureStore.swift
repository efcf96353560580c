internal import CCairo
internal import Diagnostics
internal import Geometry
internal import Pages

/// A picture ready to paint, with its size in its own units.
struct ScaledSurface {
  var surface: CairoOwned
  var width: Double
  var height: Double
}

/// Keeps the pictures of one publication as Cairo surfaces, so that each is embedded once however often it is shown.
final class PictureStore {
  enum Purpose {
    /// JPEG files pass through byte for byte.
    case print
    /// Everything becomes pixels.
    case screen
  }

  private let pictures: [Picture]
  private let purpose: Purpose
  private var surfaces: [Int: ScaledSurface] = [:]

  init(_ pictures: [Picture], for purpose: Purpose) {
    self.pictures = pictures
    self.purpose = purpose
  }

  /// Paints a picture so that it fills an area.
  func paint(_ index: Int, in area: Rectangle, on context: CairoOwned) throws {
    guard pictures.indices.contains(index) else {
      throw FindingError("a frame names picture \(index), but there are \(pictures.count) pictures", at: .toolkit)
    }
    let scaled = try surfaces[index] ?? surface(of: pictures[index])
    surfaces[index] = scaled
    let cr = context.pointer
    cairo_save(cr)
    cairo_translate(cr, area.minX.points, area.minY.points)
    cairo_scale(cr, area.size.width.points / scaled.width, area.size.height.points / scaled.height)
    cairo_set_source_surface(cr, scaled.surface.pointer, 0, 0)
    cairo_paint(cr)
    cairo_restore(cr)
    try check(cairo_status(cr), "the picture cannot be painted", at: .file(pictures[index].name))
  }

  /// Forgets pictures that no later page shows; their pixels would fill the memory.
  func release(_ indices: some Sequence<Int>) {
    for index in indices { surfaces[index] = nil }
  }

  private func surface(of picture: Picture) throws -> ScaledSurface {
    let surface: CairoOwned
    switch (picture.format, purpose) {
    case (.svg, _): return try SVGFile(name: picture.name, bytes: picture.bytes).surface()
    case (.jpeg, .print): surface = try JPEGFile.passThroughSurface(picture)
    case (.jpeg, .screen): surface = try JPEGFile.decodedSurface(picture)
    case (.png, _): surface = try PNGFile.surface(name: picture.name, bytes: picture.bytes)
    }
    return ScaledSurface(
      surface: surface, width: Double(cairo_image_surface_get_width(surface.pointer)),
      height: Double(cairo_image_surface_get_height(surface.pointer)))
  }
}
