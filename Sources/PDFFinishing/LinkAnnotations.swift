internal import Diagnostics
internal import Geometry
internal import Pages

/// The link annotations of all pages (ISO 32000-1, 12.5.6.5), numbered through the document.
struct LinkAnnotations {
  struct Annotation {
    /// The page, from 0.
    var page: Int
    var link: MarkedPage.Link
    var object: Int
  }

  private(set) var all: [Annotation] = []
  /// The place in `all` of each page's first annotation.
  private var first: [Int] = []

  init(_ pages: PageTable, in objects: inout PDFObjects) {
    for (index, page) in pages.marked.enumerated() {
      first.append(all.count)
      for link in page.links { all.append(Annotation(page: index, link: link, object: objects.reserve())) }
    }
  }

  /// The place in `all` of an annotation by its page and its place in the page's `links`.
  func key(page: Int, number: Int) -> Int { first[page] + number }

  /// The objects of a page's annotations.
  func objects(on page: Int) -> [Int] {
    let end = page + 1 < first.count ? first[page + 1] : all.count
    return all[first[page]..<end].map(\.object)
  }

  /// Writes the annotations; their keys in the parent tree follow those of the pages.
  func write(in objects: inout PDFObjects, destinations: Destinations, _ pages: PageTable) throws {
    for (key, annotation) in all.enumerated() {
      let link = annotation.link
      try objects.put(annotation.object) { bytes in
        // F 4: printed and never hidden, as PDF/A wants; the border would be drawn by default.
        bytes.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect")
        pages.put(link.area, on: annotation.page, into: &bytes)
        bytes.put("/QuadPoints")
        bytes.put(corners: link.area, pageHeight: pages.heights[annotation.page])
        bytes.put("/Contents")
        bytes.put(text: link.description.isEmpty ? link.target.words : link.description)
        bytes.put("/StructParent ")
        bytes.put(pages.count + key)
        switch link.target {
        case .address(let address):
          bytes.put("/A<</Type/Action/S/URI/URI")
          bytes.put(literal: WebAddress.escaped(address))
          bytes.put(">>")
        case .destination(let name):
          bytes.put("/Dest")
          bytes.put(try destinations[name, "the link \"\(link.description)\" on page \(annotation.page + 1)"])
        }
        bytes.put(">>")
      }
    }
  }
}

extension LinkTarget {
  /// For people, where layout gave no words.
  fileprivate var words: String {
    switch self {
    case .address(let address): address
    case .destination(let name): name
    }
  }
}

extension [UInt8] {
  /// Adds the corners in the order that readers in use expect: upper left, upper right, lower left, lower right. (The
  /// standard's words say counter-clockwise; no reader follows them.)
  fileprivate mutating func put(corners area: Rectangle, pageHeight: Length) {
    let (top, bottom) = (pageHeight - area.minY, pageHeight - area.maxY)
    put("[")
    for (x, y) in [(area.minX, top), (area.maxX, top), (area.minX, bottom), (area.maxX, bottom)] {
      put(x)
      put(" ")
      put(y)
      put(" ")
    }
    put("]")
  }
}

/// Web addresses as PDF wants them: in ASCII (ISO 32000-1, 12.6.4.7).
enum WebAddress {
  /// The address with spaces, controls, quotation marks and everything outside ASCII in percent notation (RFC 3986).
  static func escaped(_ address: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !unsafe.contains(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.put(hex: byte)
      }
    }
    return result
  }

  private static let unsafe = Set<UInt8>("\"<>\\^`{|}".utf8)
}
