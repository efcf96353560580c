import CairoPainting
import Diagnostics
import Pages
import Testing

/// What is said about pictures, good and bad.
@Suite struct PictureProbeTests {
  @Test func goodPicturesTellTheirSize() throws {
    let jpeg = try PictureProbe.picture(name: "a.jpg", bytes: Fixture.jpeg)
    #expect(jpeg.format == .jpeg)
    #expect((jpeg.pixelWidth, jpeg.pixelHeight) == (16, 8))
    let png = try PictureProbe.picture(name: "b.png", bytes: Fixture.png())
    #expect(png.format == .png)
    #expect((png.pixelWidth, png.pixelHeight) == (100, 50))
    let svg = try PictureProbe.picture(name: "c.svg", bytes: Fixture.svg)
    #expect(svg.format == .svg)
    #expect((svg.pixelWidth, svg.pixelHeight) == (40, 30))
  }

  @Test func theBytesDecideAndNotTheName() throws {
    #expect(try PictureProbe.picture(name: "photo.png", bytes: Fixture.jpeg).format == .jpeg)
  }

  @Test func aSmallDrawingKeepsItsProportions() throws {
    let drawing = Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1.5'/>".utf8)
    let picture = try PictureProbe.picture(name: "c.svg", bytes: drawing)
    #expect(picture.pixelWidth * 3 >= picture.pixelHeight * 2 - 3)
    #expect(picture.pixelWidth * 3 <= picture.pixelHeight * 2 + 3)
  }

  @Test func anUprightPhotographIsTaken() throws {
    let bytes = Fixture.jpeg(with: Fixture.exif(orientation: 1))
    #expect(try PictureProbe.picture(name: "a.jpg", bytes: bytes).pixelWidth == 16)
  }

  /// Each kind of broken or unusable file with what its message must say.
  static let broken: [(name: String, bytes: [UInt8], message: String, hint: String)] = [
    ("empty.jpg", [], "is empty", "copy the file again"),
    ("cut.jpg", Array(Fixture.jpeg.dropLast(40)), "its end is missing", "copy the file again"),
    ("header.jpg", Array(Fixture.jpeg.prefix(30)), "its end is missing", "copy the file again"),
    ("press.jpg", replacing(Fixture.jpeg, marker: 0xC0, offset: 7, with: 4), "CMYK", "save it as RGB"),
    ("lossless.jpg", replacing(Fixture.jpeg, marker: 0xC0, offset: -1, with: 0xC3), "unusual kind", "ordinary JPEG"),
    ("deep.jpg", replacing(Fixture.jpeg, marker: 0xC0, offset: 2, with: 12), "unusual kind", "ordinary JPEG"),
    ("side.jpg", Fixture.jpeg(with: Fixture.exif(orientation: 6)), "lies on its side", "save it upright"),
    ("cut.png", Array(((try? Fixture.png()) ?? []).dropLast(30)), "damaged or incomplete", "copy the file again"),
    ("broken.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><rect".utf8), "cannot be read", "plain SVG"),
    ("empty.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), "how large it is", "viewBox"),
    ("a.webp", Array("RIFF\0\0\0\0WEBPVP8 ".utf8), "a WebP picture", "save it as JPEG"),
    ("a.gif", Array("GIF89a......".utf8), "a GIF picture", "save it as JPEG"),
    ("a.heic", [0, 0, 0, 24] + Array("ftypheic....".utf8), "a HEIC picture", "save it as JPEG"),
    ("a.pdf", Array("%PDF-1.7\n".utf8), "a PDF file", "save it as JPEG"),
    ("a.tif", [0x49, 0x49, 0x2A, 0, 8, 0], "a TIFF picture", "save it as JPEG"),
    ("page.png", Array("<!doctype html><html><body>Not found".utf8), "no picture of a known kind", "JPEG, PNG or SVG"),
    ("notes.txt", Array("Dear all".utf8), "no picture of a known kind", "JPEG, PNG or SVG"),
  ]

  @Test(arguments: broken.indices)
  func anUnusablePictureIsNamedAndExplained(index: Int) throws {
    let (name, bytes, message, hint) = Self.broken[index]
    let error = try #require(throws: FindingError.self) { _ = try PictureProbe.picture(name: name, bytes: bytes) }
    #expect(error.finding.origin == .file(name))
    #expect(error.finding.message.contains(message), "\(name)")
    #expect(error.finding.hint?.contains(hint) == true, "\(name)")
  }

  /// The picture with one byte changed, counted from the length of the segment after a marker.
  private static func replacing(_ bytes: [UInt8], marker: UInt8, offset: Int, with value: UInt8) -> [UInt8] {
    var result = bytes
    for at in bytes.indices.dropLast() where bytes[at] == 0xFF && bytes[at + 1] == marker {
      result[at + 2 + offset] = value
      break
    }
    return result
  }
}
