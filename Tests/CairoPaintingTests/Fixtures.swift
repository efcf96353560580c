import CairoPainting
import Foundation
import Geometry
import Pages

/// Files and publications for the painter's tests.
enum Fixture {
  /// 16 × 8 pixels, red and blue, RGB, baseline; made by Pillow.
  static let jpeg = [UInt8](
    Data(
      base64Encoded: """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN\
        l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR\
        CAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAwX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAA\
        BgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYkIAFAm//2Q==
        """) ?? Data())

  /// A page of 100 × 50 points, painted by ourselves.
  static func png() throws -> [UInt8] {
    try PNGPainter.paint(page: 0, of: publication([square(.black)]), resolution: 72)
  }

  static let svg = Array(
    """
    <?xml version="1.0"?>
    <!-- a drawing -->
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30">
      <a xlink:href="https://example.org/"><rect width="40" height="30" fill="teal"/></a>
    </svg>
    """.utf8)

  /// The JPEG picture with a segment put in after its first marker.
  static func jpeg(with segment: [UInt8]) -> [UInt8] { jpeg.prefix(2) + segment + jpeg.dropFirst(2) }

  /// An EXIF segment that holds an orientation only (big-endian).
  static func exif(orientation: UInt8) -> [UInt8] {
    let body: [UInt8] =
      Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }

  static func publication(
    _ pages: [Frame], faces: [FontFace] = [], pictures: [Picture] = []
  ) -> Publication {
    Publication(
      pages: pages.enumerated().map { Page(frame: $1, number: PageNumber($0 + 1)) }, outline: [],
      information: DocumentInformation(title: "Test", language: "en"), faces: faces, pictures: pictures)
  }

  /// A page of 100 × 50 points whose left half is filled.
  static func square(_ colour: Colour) -> Frame {
    var inner = Frame(size: Size(50.pt, 50.pt))
    inner.place(
      .path(PaintedPath(Path(Rectangle(.zero, inner.size)), fill: colour)), at: .zero)
    var page = Frame(size: Size(100.pt, 50.pt))
    page.place(.artifact(.decoration, inner), at: .zero)
    return page
  }

  /// A page that shows picture 0 as often as asked.
  static func showing(pictureTimes times: Int) -> Frame {
    var page = Frame(size: Size(200.pt, 100.pt))
    for time in 0..<times {
      var figure = Frame(size: Size(20.pt, 10.pt))
      figure.place(.picture(index: 0, size: figure.size), at: .zero)
      page.place(
        .group(Element(id: time, role: .figure, alternative: "A picture"), figure), at: Point((25 * time).pt, 0.pt))
    }
    return page
  }
}

extension [UInt8] {
  /// How often a sequence of bytes occurs.
  func occurrences(of part: [UInt8]) -> Int {
    var count = 0
    var at = 0
    while at + part.count <= self.count {
      if self[at] == part[0], self[at..<at + part.count].elementsEqual(part) {
        count += 1
        at += part.count
      } else {
        at += 1
      }
    }
    return count
  }
}
