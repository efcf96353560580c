internal import CCairo
internal import Diagnostics
internal import Geometry
package import Pages

/// Paints one page into a PNG picture, for previews and for tests that look at pages.
package enum PNGPainter {
  /// `page` counts from 0; `resolution` is in pixels per inch; 72 gives one pixel a point.
  ///
  /// Throws `FindingError` when a font or picture cannot be used, or when the picture would be too large.
  package static func paint(page: Int, of publication: Publication, resolution: Double) throws -> [UInt8] {
    guard publication.pages.indices.contains(page) else {
      throw FindingError("there is no page \(page + 1); the document has \(publication.pages.count)", at: .toolkit)
    }
    let fonts = try FontCache(publication.faces)
    return try FontShelf.alone(ifDrawing: publication.pictures) {
      try bytes(of: publication, page: page, fonts, resolution: resolution)
    }
  }

  private static func bytes(
    of publication: Publication, page: Int, _ fonts: FontCache, resolution: Double
  ) throws -> [UInt8] {
    let frame = publication.pages[page].frame
    let scale = resolution / 72
    let surface = try CairoOwned.surface(
      cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32((frame.size.width.points * scale).rounded(.up)),
        Int32((frame.size.height.points * scale).rounded(.up))), for: "the preview of page \(page + 1)")
    let canvas = try Canvas(
      on: surface, fonts: fonts, pictures: PictureStore(publication.pictures, for: .screen))
    cairo_scale(canvas.context.pointer, scale, scale)
    canvas.cover(.white)
    for segment in try MarkedPage(publication.pages[page], position: page + 1).segments {
      for item in segment.items { try canvas.paint(item) }
    }
    try canvas.checkStatus("the preview of page \(page + 1)")
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(surface.pointer, ByteSink.write, sink.closure)
    return try withExtendedLifetime(sink) {
      try check(status, "the preview of page \(page + 1)")
      return sink.bytes
    }
  }
}
