import CairoPainting
import Diagnostics
import Geometry
import Pages
import Testing

/// What goes into the raw file.
@Suite struct PDFPainterTests {
  @Test func aPhotographPassesThroughByteForByteAndOnce() throws {
    let picture = try PictureProbe.picture(name: "a.jpg", bytes: Fixture.jpeg)
    let publication = Fixture.publication(
      [Fixture.showing(pictureTimes: 3), Fixture.showing(pictureTimes: 1)], pictures: [picture])
    #expect(try PDFPainter.paint(publication).occurrences(of: Fixture.jpeg) == 1)
  }

  @Test func aPictureOnPagesFarApartIsEmbeddedOnce() throws {
    let picture = try PictureProbe.picture(name: "b.png", bytes: Fixture.png())
    let pages = [Fixture.showing(pictureTimes: 1), Fixture.square(.black), Fixture.showing(pictureTimes: 1)]
    let pdf = try PDFPainter.paint(Fixture.publication(pages, pictures: [picture]))
    #expect(pdf.occurrences(of: Array("/Subtype /Image".utf8)) == 1)
  }

  @Test func aDrawingStaysVector() throws {
    let picture = try PictureProbe.picture(name: "c.svg", bytes: Fixture.svg)
    let pdf = try PDFPainter.paint(Fixture.publication([Fixture.showing(pictureTimes: 2)], pictures: [picture]))
    #expect(pdf.occurrences(of: Array("/Subtype /Image".utf8)) == 0)
    #expect(pdf.occurrences(of: Array("/Subtype /Form".utf8)) == 1)
  }

  @Test func linksInADrawingDoNotReachCairo() throws {
    let picture = try PictureProbe.picture(name: "c.svg", bytes: Fixture.svg)
    let pdf = try PDFPainter.paint(Fixture.publication([Fixture.showing(pictureTimes: 1)], pictures: [picture]))
    #expect(pdf.occurrences(of: Array("/Annot".utf8)) == 0)
    #expect(pdf.occurrences(of: Array("/StructTreeRoot".utf8)) == 0)
  }

  @Test func aMissingFontFileIsNamed() throws {
    let face = FontFace(path: "/nowhere/Lost.ttf", index: 0, name: "Lost Regular")
    let run = GlyphRun(
      face: 0, size: 10.pt, colour: .black, glyphs: [GlyphRun.Glyph(id: 5, x: .zero)], text: Array("a".utf8),
      clusters: [GlyphRun.Cluster(bytes: 1, glyphs: 1)], width: 5.pt)
    let error = try #require(throws: FindingError.self) { _ = try paint(run, faces: [face]) }
    #expect(error.finding.message.contains("Lost Regular (/nowhere/Lost.ttf)"))
  }

  @Test func clustersThatDoNotFitTheirTextAreAnError() throws {
    let face = FontFace(path: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", index: 0, name: "Noto Sans")
    let run = GlyphRun(
      face: 0, size: 10.pt, colour: .black, glyphs: [GlyphRun.Glyph(id: 5, x: .zero)], text: Array("abc".utf8),
      clusters: [GlyphRun.Cluster(bytes: 1, glyphs: 1)], width: 5.pt)
    let error = try #require(throws: FindingError.self) { _ = try paint(run, faces: [face]) }
    #expect(error.finding.message.contains("\"abc\""))
  }

  @Test func paintOutsideAnyElementNamesThePage() throws {
    var page = Frame(size: .a4)
    page.place(.path(PaintedPath(Path(from: .zero, to: Point(1.pt, 1.pt)), fill: .black)), at: .zero)
    let error = try #require(throws: FindingError.self) {
      _ = try PDFPainter.paint(Fixture.publication([Fixture.square(.black), page]))
    }
    #expect(error.finding.message.hasPrefix("page 2: paint stands outside"))
  }

  @Test func aPageTooSmallForMarksIsAnError() throws {
    let error = try #require(throws: FindingError.self) {
      _ = try PDFPainter.paint(Fixture.publication([Frame(size: Size(40.pt, 40.pt))]))
    }
    #expect(error.finding.hint == "pages must be at least 64 points wide")
  }

  @Test func aDocumentWithoutPagesIsAnError() {
    #expect(throws: FindingError.self) { try PDFPainter.paint(Fixture.publication([])) }
  }

  private func paint(_ run: GlyphRun, faces: [FontFace]) throws -> [UInt8] {
    var line = Frame(size: Size(100.pt, 20.pt))
    line.place(.glyphs(run), at: Point(0.pt, 15.pt))
    var page = Frame(size: .a4)
    page.place(.group(Element(id: 1, role: .paragraph), line), at: .zero)
    return try PDFPainter.paint(Fixture.publication([page], faces: faces))
  }
}
