internal import Diagnostics
internal import Geometry
package import Pages

/// Paints one page into an SVG picture that anybody can open: letters are outlines, so that no font is needed.
///
/// Written by ourselves and not by Cairo, whose files number things by what the process did before: here the same page
/// gives the same bytes. The words of `title` and `description` are what a screen reader reads in place of the outlines
/// (SVG 2, 5.8; WAI-ARIA Graphics Module).
package enum SVGPainter {
  /// `page` counts from 0. Throws `FindingError` when a font cannot be used, or when the page shows a picture.
  package static func paint(
    page: Int, of publication: Publication, title: String, description: String
  ) throws -> [UInt8] {
    guard publication.pages.indices.contains(page) else {
      throw FindingError("there is no page \(page + 1); the document has \(publication.pages.count)", at: .toolkit)
    }
    var writer = try SVGWriter(publication.faces)
    for segment in try MarkedPage(publication.pages[page], position: page + 1).segments {
      for item in segment.items { try writer.add(item) }
    }
    let size = publication.pages[page].frame.size
    // Several such pictures may stand in one web page: their ids must not meet.
    let mark = "t" + checksum(writer.body + title + description) + "-"
    let (width, height) = (SVGWriter.text(size.width), SVGWriter.text(size.height))
    let svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="\(mark)title \(mark)desc" xml:lang="\(escaped(publication.information.language))">
      <title id="\(mark)title">\(escaped(title))</title>
      <desc id="\(mark)desc">\(escaped(description))</desc>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      \(writer.definitions(mark))\(writer.body(mark))</svg>

      """
    return Array(svg.utf8)
  }

  /// Text for an element or attribute; characters that XML does not allow (XML 1.0, 2.2) are left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
      default: if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }

  /// FNV-1a, 32 bits, in hexadecimal figures.
  private static func checksum(_ text: String) -> String {
    var sum: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
    return String(sum, radix: 16)
  }
}
