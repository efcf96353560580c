internal import CCairo
internal import CRsvg
internal import Diagnostics
internal import Pages

/// What the markers of a JPEG file say about it (ITU-T T.81, annex B).
///
/// The picture data is not decoded: it goes into the PDF as it is.
struct JPEGFile {
  var width: Int
  var height: Int

  /// Throws `FindingError` when the file is damaged, or is of a kind that PDF/A or viewers do not take.
  init(name: String, bytes: [UInt8]) throws {
    var scan = JPEGMarkers(name: name, bytes: bytes)
    try scan.run()
    guard let frame = scan.frame else { throw JPEGMarkers.truncated(name) }
    guard frame.precision == 8, JPEGMarkers.readableFrames.contains(frame.marker) else {
      throw FindingError(
        "the JPEG picture is of an unusual kind that many viewers cannot show", at: .file(name),
        hint: "open it in a picture editor and save it as an ordinary JPEG")
    }
    guard frame.components == 1 || frame.components == 3 else {
      throw FindingError(
        "the JPEG picture uses CMYK colours, made for printing presses", at: .file(name),
        hint: "open it in a picture editor and save it as RGB")
    }
    guard frame.width > 0, frame.height > 0, frame.width <= 32_767, frame.height <= 32_767 else {
      throw FindingError(
        "the JPEG picture has an impossible size (\(frame.width) × \(frame.height) pixels)", at: .file(name),
        hint: "open it in a picture editor and save it again, at most 32767 pixels wide and high")
    }
    guard scan.orientation == 1 else {
      throw FindingError(
        "the JPEG picture lies on its side or is mirrored (EXIF orientation \(scan.orientation))", at: .file(name),
        hint: "open it in a picture editor, turn it, and save it upright")
    }
    (width, height) = (frame.width, frame.height)
  }

  /// A surface whose pixels are never looked at, with the file as its data: Cairo writes the file into the PDF.
  static func passThroughSurface(_ picture: Picture) throws -> CairoOwned {
    // One byte a pixel, never touched, is the least memory that Cairo lets a picture of this size take.
    let surface = try CairoOwned.surface(
      cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(picture.pixelWidth), Int32(picture.pixelHeight)), for: "JPEG")
    let count = picture.bytes.count
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    picture.bytes.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { copy.initialize(from: start, count: count) }
    }
    let status = cairo_surface_set_mime_data(
      surface.pointer, CAIRO_MIME_TYPE_JPEG, copy, UInt(count), { $0?.deallocate() }, copy)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
    try check(status, "the JPEG picture", at: .file(picture.name))
    return surface
  }

  /// The picture as pixels, for painters that cannot pass it through.
  static func decodedSurface(_ picture: Picture) throws -> CairoOwned {
    guard let loader = gdk_pixbuf_loader_new() else { throw JPEGMarkers.truncated(picture.name) }
    defer { g_object_unref(loader) }
    let isWritten = gdk_pixbuf_loader_write(loader, picture.bytes, gsize(picture.bytes.count), nil) != 0
    guard gdk_pixbuf_loader_close(loader, nil) != 0, isWritten, let pixels = gdk_pixbuf_loader_get_pixbuf(loader) else {
      throw FindingError("the JPEG picture is damaged", at: .file(picture.name))
    }
    return try surface(of: pixels)
  }

  /// Cairo keeps red, green and blue in one 32-bit word; the decoder gives three bytes (with alpha, four) a pixel.
  private static func surface(of pixels: OpaquePointer) throws -> CairoOwned {
    let (width, height) = (gdk_pixbuf_get_width(pixels), gdk_pixbuf_get_height(pixels))
    let surface = try CairoOwned.surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), for: "JPEG")
    let step = Int(gdk_pixbuf_get_n_channels(pixels))
    guard let source = gdk_pixbuf_read_pixels(pixels), let target = cairo_image_surface_get_data(surface.pointer) else {
      return surface
    }
    cairo_surface_flush(surface.pointer)
    for y in 0..<Int(height) {
      let from = source + y * Int(gdk_pixbuf_get_rowstride(pixels))
      let to = UnsafeMutableRawPointer(target + y * Int(cairo_image_surface_get_stride(surface.pointer)))
      for x in 0..<Int(width) {
        let (red, green, blue) = (from[x * step], from[x * step + 1], from[x * step + 2])
        to.storeBytes(of: UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), toByteOffset: x * 4, as: UInt32.self)
      }
    }
    cairo_surface_mark_dirty(surface.pointer)
    return surface
  }
}
