internal import CCairo
internal import Diagnostics

/// Reads PNG pictures.
enum PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Pictures with more pixels than this would need gigabytes to decode and serve no page.
  private static let mostPixels = 200_000_000

  /// Decodes the whole picture; throws `FindingError` when the file is damaged or too large.
  static func surface(name: String, bytes: [UInt8]) throws -> CairoOwned {
    if let (width, height) = size(bytes), width * height > mostPixels {
      throw FindingError(
        "the picture has \(width) × \(height) pixels, which is too large", at: .file(name),
        hint: "scale it down; 3000 pixels in width are enough for a full page")
    }
    let source = ByteSource(bytes)
    let pointer = cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
    return try withExtendedLifetime(source) {
      do {
        return try CairoOwned.surface(pointer, for: "PNG")
      } catch {
        throw FindingError(
          "the PNG picture is damaged or incomplete", at: .file(name),
          hint: "copy the file again from its source, or open it in a picture editor and save it anew")
      }
    }
  }

  /// Pixels by the header chunk, which always comes first (PNG specification, 11.2.2).
  private static func size(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24 else { return nil }
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }
}

extension PNGFile {
  /// Decodes the picture only to learn that it can be, and how large it is.
  static func decodedSize(name: String, bytes: [UInt8]) throws -> (Int, Int) {
    let surface = try surface(name: name, bytes: bytes)
    return (
      Int(cairo_image_surface_get_width(surface.pointer)), Int(cairo_image_surface_get_height(surface.pointer))
    )
  }
}
