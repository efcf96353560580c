import CairoPainting
import Diagnostics
import Geometry
import Pages
import Testing

@Suite struct PNGPainterTests {
  @Test func resolutionScalesThePreview() throws {
    let publication = Fixture.publication([Fixture.square(.black)])
    for (resolution, size) in [(72.0, (100, 50)), (144, (200, 100)), (36, (50, 25))] {
      let png = try PNGPainter.paint(page: 0, of: publication, resolution: resolution)
      let picture = try PictureProbe.picture(name: "preview", bytes: png)
      #expect((picture.pixelWidth, picture.pixelHeight) == size)
    }
  }

  @Test func thePreviewShowsThePageAndNothingElse() throws {
    func preview(_ frame: Frame) throws -> [UInt8] {
      try PNGPainter.paint(page: 0, of: Fixture.publication([frame]), resolution: 72)
    }
    #expect(try preview(Fixture.square(.black)) == preview(Fixture.square(.black)))
    #expect(try preview(Fixture.square(.black)) != preview(Fixture.square(Colour(200, 0, 0))))
    // White on white paper cannot be seen.
    #expect(try preview(Fixture.square(.white)) == preview(Frame(size: Size(100.pt, 50.pt))))
  }

  @Test func expandedLettersAreWider() throws {
    let face = FontFace(path: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", index: 0, name: "Noto Sans")
    func letter(size: Length, expansion: Int) throws -> [UInt8] {
      var frame = Frame(size: Size(60.pt, 60.pt))
      let run = GlyphRun(
        face: 0, size: size, colour: .black, glyphs: [GlyphRun.Glyph(id: 48, x: .zero)], text: Array("M".utf8),
        clusters: [GlyphRun.Cluster(bytes: 1, glyphs: 1)], expansion: expansion, width: 40.pt)
      var inner = Frame(size: frame.size)
      inner.place(.glyphs(run), at: Point(2.pt, 40.pt))
      frame.place(.artifact(.decoration, inner), at: .zero)
      return try PNGPainter.paint(
        page: 0, of: Fixture.publication([frame], faces: [face]), resolution: 72)
    }
    #expect(try letter(size: 20.pt, expansion: 20) != letter(size: 20.pt, expansion: 0))
    // Twice as wide is not twice as large.
    #expect(try letter(size: 20.pt, expansion: 1000) != letter(size: 40.pt, expansion: 0))
    #expect(try letter(size: 40.pt, expansion: -500) != letter(size: 20.pt, expansion: 0))
    #expect(try letter(size: 20.pt, expansion: 20) == letter(size: 20.pt, expansion: 20))
  }

  @Test func photographsAreDecoded() throws {
    let picture = try PictureProbe.picture(name: "a.jpg", bytes: Fixture.jpeg)
    let shown = Fixture.publication([Fixture.showing(pictureTimes: 1)], pictures: [picture])
    let empty = Fixture.publication([Fixture.showing(pictureTimes: 0)])
    #expect(
      try PNGPainter.paint(page: 0, of: shown, resolution: 72) != PNGPainter.paint(page: 0, of: empty, resolution: 72))
  }

  @Test func aPageThatDoesNotExistIsAnError() {
    #expect(throws: FindingError.self) { try PNGPainter.paint(page: 3, of: Fixture.publication([]), resolution: 72) }
  }
}
