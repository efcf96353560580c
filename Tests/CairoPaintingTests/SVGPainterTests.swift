import CairoPainting
import Diagnostics
import Geometry
import Pages
import Testing

@Suite struct SVGPainterTests {
  private static let face = FontFace(
    path: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", index: 0, name: "Noto Sans")

  private static func page() -> Publication {
    var inner = Frame(size: Size(100.pt, 50.pt))
    let run = GlyphRun(
      face: 0, size: 10.pt, colour: Colour(0x1d, 0x4f, 0x76),
      glyphs: [GlyphRun.Glyph(id: 48, x: .zero), GlyphRun.Glyph(id: 48, x: 9.pt)], text: Array("MM".utf8),
      clusters: [GlyphRun.Cluster(bytes: 1, glyphs: 1), GlyphRun.Cluster(bytes: 1, glyphs: 1)], width: 18.pt)
    inner.place(.glyphs(run), at: Point(2.pt, 40.pt))
    let line = PaintedPath(
      Path(from: .zero, to: Point(10.pt, 0.5.pt)),
      stroke: PaintedPath.Stroke(colour: .black, width: 0.5.pt, dashes: [2.pt, 1.pt]))
    inner.place(.path(line), at: Point(1.pt, 1.pt))
    var frame = Frame(size: inner.size)
    frame.place(.artifact(.decoration, inner), at: .zero)
    return Fixture.publication([frame], faces: [face])
  }

  private static func svg(_ title: String = "A & B", _ words: String = "Less < more") throws -> String {
    let bytes = try SVGPainter.paint(page: 0, of: page(), title: title, description: words)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func thePictureIsWhatTheReaderOfPicturesReads() throws {
    let picture = try PictureProbe.picture(name: "a.svg", bytes: Array(Self.svg().utf8))
    #expect(picture.format == .svg)
    #expect(Double(picture.pixelWidth) / Double(picture.pixelHeight) == 2)
  }

  @Test func itSaysWhatItShows() throws {
    let svg = try Self.svg()
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains(">A &amp; B</title>") && svg.contains(">Less &lt; more</desc>"))
  }

  /// A letter is outlined once; the same page gives the same bytes, and another one other ids.
  @Test func lettersAreSharedAndBytesAreStable() throws {
    let svg = try Self.svg()
    #expect(svg.split(separator: "<use").count == 3)
    #expect(svg.split(separator: "<path id").count == 2)
    #expect(!svg.contains("\u{1}") && !svg.contains("<text"))
    #expect(svg.contains("stroke-dasharray=\"2 1\"") && svg.contains("M1 1L11 1.5"))
    #expect(try Self.svg() == svg)
    #expect(try Self.svg("Another").split(separator: "\n")[2] != svg.split(separator: "\n")[2])
  }

  @Test func picturesAreRefused() throws {
    let picture = try PictureProbe.picture(name: "a.jpg", bytes: Fixture.jpeg)
    let shown = Fixture.publication([Fixture.showing(pictureTimes: 1)], pictures: [picture])
    #expect(throws: FindingError.self) { try SVGPainter.paint(page: 0, of: shown, title: "", description: "") }
  }
}
