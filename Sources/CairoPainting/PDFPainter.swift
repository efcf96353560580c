internal import CCairo
internal import Diagnostics
internal import Geometry
package import Pages

/// Paints a publication into the bytes of a PDF file, with sentinels around each segment for the finisher.
///
/// The file is not meant for readers: it has no structure, links or outline before `PDFFinisher` has been over it.
package enum PDFPainter {
  /// Throws `FindingError` when a font or picture cannot be used, when a page is too small for the sentinels, or when
  /// paint stands outside any element.
  package static func paint(_ publication: Publication) throws -> [UInt8] {
    let sink = ByteSink()
    let size = publication.pages.first?.frame.size ?? .a4
    let surface = try CairoOwned.surface(
      cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width.points, size.height.points),
      to: sink, for: "the PDF file")
    // 1.4 gives a plain cross-reference table and no ActualText spans of Cairo's own; the finisher relies on both.
    cairo_pdf_surface_restrict_to_version(surface.pointer, CAIRO_PDF_VERSION_1_4)
    try paint(publication, on: surface)
    cairo_surface_finish(surface.pointer)
    try check(cairo_surface_status(surface.pointer), "the PDF file")
    return sink.bytes
  }

  private static func paint(_ publication: Publication, on surface: CairoOwned) throws {
    let canvas = try Canvas(
      on: surface, fonts: FontCache(publication.faces), pictures: PictureStore(publication.pictures, for: .print))
    for (index, page) in publication.pages.enumerated() {
      let marked = try MarkedPage(page, position: index + 1)
      try checkRoom(for: marked.segments.count, on: page.frame.size, position: index + 1)
      cairo_pdf_surface_set_size(surface.pointer, page.frame.size.width.points, page.frame.size.height.points)
      for (number, segment) in marked.segments.enumerated() {
        canvas.sentinel(number, isEnd: false)
        for item in segment.items { try canvas.paint(item) }
        canvas.sentinel(number, isEnd: true)
      }
      cairo_show_page(canvas.context.pointer)
      try canvas.checkStatus("page \(index + 1)")
    }
  }

  /// Sentinels outside the page would be dropped by Cairo.
  private static func checkRoom(for segments: Int, on size: Size, position: Int) throws {
    let rows = MarkSentinel.row(of: max(segments - 1, 0)) + 1
    guard size.width >= MarkSentinel.columns.pt, size.height > rows.pt else {
      throw FindingError(
        "page \(position) is too small (\(size.width.points) × \(size.height.points) pt) for \(segments) pieces of content",
        at: .toolkit, hint: "pages must be at least 64 points wide")
    }
  }
}
