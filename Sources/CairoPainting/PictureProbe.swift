internal import Diagnostics
package import Pages

/// Recognises picture files by their bytes and says clearly what is wrong with one that cannot be used.
package enum PictureProbe {
  /// A picture that is safe to paint.
  ///
  /// Checks the whole file now, so that a damaged one is found with its name and not while painting. Throws
  /// `FindingError` with a hint for people who do not know file formats.
  package static func picture(name: String, bytes: [UInt8]) throws -> Picture {
    switch PictureKind(bytes) {
    case .jpeg:
      let file = try JPEGFile(name: name, bytes: bytes)
      return Picture(name: name, format: .jpeg, bytes: bytes, pixelWidth: file.width, pixelHeight: file.height)
    case .png:
      let (width, height) = try PNGFile.decodedSize(name: name, bytes: bytes)
      return Picture(name: name, format: .png, bytes: bytes, pixelWidth: width, pixelHeight: height)
    case .svg:
      let file = try SVGFile(name: name, bytes: bytes)
      _ = try file.surface()
      return Picture(name: name, format: .svg, bytes: bytes, pixelWidth: file.width, pixelHeight: file.height)
    case .empty:
      throw FindingError("the picture file is empty", at: .file(name), hint: "copy the file again from its source")
    case .other(let description):
      throw FindingError(
        "this is \(description), which cannot be placed in a document", at: .file(name),
        hint: "open it in a picture editor and save it as JPEG (photographs), PNG (screenshots) or SVG (drawings)")
    case .unknown:
      throw FindingError(
        "the file is no picture of a known kind", at: .file(name), hint: "use a JPEG, PNG or SVG picture")
    }
  }
}

/// The kind of a picture file by its first bytes; its name may lie.
private enum PictureKind {
  case jpeg, png, svg, empty, unknown
  /// A known kind that we do not take, with its article.
  case other(String)

  init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: PNGFile.signature) {
      self = .png
    } else if let other = Self.others.first(where: { Self.matches($0, bytes) }) {
      self = .other(other.description)
    } else {
      self = Self.isSVG(bytes) ? .svg : .unknown
    }
  }

  private struct Other {
    var offset = 0
    var signature: String
    var description: String
  }

  private static let others = [
    Other(signature: "GIF8", description: "a GIF picture"),
    Other(offset: 8, signature: "WEBP", description: "a WebP picture"),
    Other(offset: 4, signature: "ftypavif", description: "an AVIF picture"),
    Other(offset: 4, signature: "ftyphei", description: "a HEIC picture (from a phone)"),
    Other(offset: 4, signature: "ftypmif1", description: "a HEIC picture (from a phone)"),
    Other(signature: "%PDF", description: "a PDF file"),
    Other(signature: "%!PS", description: "a PostScript file"),
    Other(signature: "8BPS", description: "a Photoshop file"),
    Other(signature: "II*\0", description: "a TIFF picture"),
    Other(signature: "MM\0*", description: "a TIFF picture"),
    Other(signature: "BM", description: "a BMP picture"),
    Other(signature: "PK\u{3}\u{4}", description: "a ZIP archive or office document"),
  ]

  private static func matches(_ other: Other, _ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(other.offset).starts(with: other.signature.utf8)
  }

  /// Whether the file is text whose first element is `<svg>`; comments and declarations may stand before it.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let first = head.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), first == "<" else { return false }
    return head.split(separator: "<").contains { tag in
      let name = tag.prefix { $0 != " " && $0 != ">" && !$0.isWhitespace }
      return name == "svg" || name.hasSuffix(":svg")
    }
  }
}
