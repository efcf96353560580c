internal import CCairo
internal import Diagnostics
internal import Geometry
package import Pages

/// Paints a publication into the bytes of a PDF file, with a sentinel before and after each segment for the finisher.
///
/// The file is not meant for readers: it has no structure, links or outline before `PDFFinisher` has been over it.
package enum PDFPainter {
  /// Throws `FindingError` when a font or picture cannot be used, when a page is too small for the sentinels, or when
  /// paint stands outside any element.
  package static func paint(_ publication: Publication) throws -> [UInt8] {
    guard let size = publication.pages.first?.frame.size else {
      throw FindingError("the document has no pages", at: .toolkit)
    }
    let fonts = try FontCache(publication.faces)
    return try FontShelf.alone(ifDrawing: publication.pictures) { try bytes(of: publication, fonts, firstPage: size) }
  }

  private static func bytes(of publication: Publication, _ fonts: FontCache, firstPage size: Size) throws -> [UInt8] {
    let sink = ByteSink()
    let surface = try CairoOwned.surface(
      cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width.points, size.height.points),
      to: sink, for: "the PDF file")
    // 1.4 gives a plain cross-reference table and no ActualText spans of Cairo's own; the finisher relies on both.
    cairo_pdf_surface_restrict_to_version(surface.pointer, CAIRO_PDF_VERSION_1_4)
    try paint(publication, fonts, on: surface)
    cairo_surface_finish(surface.pointer)
    try check(cairo_surface_status(surface.pointer), "the PDF file")
    return sink.bytes
  }

  private static func paint(_ publication: Publication, _ fonts: FontCache, on surface: CairoOwned) throws {
    let pages = try publication.pages.enumerated().map { try MarkedPage($1, position: $0 + 1) }
    let pictures = PictureStore(publication.pictures, for: .print)
    let lastPages = lastPages(showingPicturesOf: pages)
    let canvas = try Canvas(on: surface, fonts: fonts, pictures: pictures)
    for (index, page) in pages.enumerated() {
      let size = publication.pages[index].frame.size
      try checkRoom(for: page.segments.count, on: size, position: index + 1)
      cairo_pdf_surface_set_size(surface.pointer, size.width.points, size.height.points)
      for (number, segment) in page.segments.enumerated() {
        canvas.sentinel(number)
        if !segment.isBlank { for item in segment.items { try canvas.paint(item) } }
      }
      canvas.sentinel(page.segments.count)
      cairo_show_page(canvas.context.pointer)
      try canvas.checkStatus("page \(index + 1)")
      pictures.release(lastPages.lazy.filter { $0.value == index }.map(\.key))
    }
  }

  /// The last page, from 0, that shows each picture.
  private static func lastPages(showingPicturesOf pages: [MarkedPage]) -> [Int: Int] {
    var lastPages: [Int: Int] = [:]
    for (index, page) in pages.enumerated() {
      for segment in page.segments {
        for case .picture(let picture, _) in segment.items.lazy.map(\.paint) { lastPages[picture] = index }
      }
    }
    return lastPages
  }

  /// Sentinels outside the page would be dropped by Cairo.
  private static func checkRoom(for segments: Int, on size: Size, position: Int) throws {
    let rows = MarkSentinel.row(of: segments) + 1
    guard size.width >= MarkSentinel.columns.pt, size.height > rows.pt else {
      throw FindingError(
        "page \(position) is too small (\(size.width.points) × \(size.height.points) pt) for \(segments) pieces of content",
        at: .toolkit, hint: "pages must be at least 64 points wide")
    }
  }
}
