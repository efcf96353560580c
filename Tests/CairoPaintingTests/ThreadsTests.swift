import CairoPainting
import Foundation
import Geometry
import Pages
import Testing

/// Several publications painted at a time, with more font files than Cairo keeps open.
@Suite struct ThreadsTests {
  /// Cairo closes the eleventh font file, even under the hands of another thread: left alone, this crashes.
  @Test func fontsStayOpenWhileOthersAreOpened() async throws {
    let folder = "/usr/share/fonts/truetype/noto/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix("-Regular.ttf") }
      .sorted().prefix(60)
    try #require(files.count > 20)
    let faces = files.map { FontFace(path: folder + $0, index: 0, name: $0) }
    // librsvg opens fonts by itself.
    let lettering = ["Noto Sans", "Noto Serif", "DejaVu Sans", "DejaVu Serif"].enumerated().map { line, family in
      "<text x='0' y='\(10 * line + 10)' font-size='9' font-family='\(family)'>\(family)</text>"
    }
    let drawing = try PictureProbe.picture(
      name: "lettering.svg",
      bytes: Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 50'>\(lettering.joined())</svg>".utf8))
    let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<16 {
        let turned = Array(faces[task...] + faces[..<task])
        group.addTask { try Self.pdf(of: turned, pictures: task.isMultiple(of: 3) ? [drawing] : []).count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sizes.allSatisfy { $0 > 100_000 }, "\(sizes)")
  }

  /// A page for each face, which shows a few of its letters, and one for a picture.
  private static func pdf(of faces: [FontFace], pictures: [Picture]) throws -> [UInt8] {
    var pages = faces.indices.map { face in
      let run = GlyphRun(
        face: face, size: 10.pt, colour: .black,
        glyphs: (3..<40).map { GlyphRun.Glyph(id: UInt32($0), x: (2 * Int($0)).pt) },
        text: Array(repeating: UInt8(ascii: "a"), count: 37),
        clusters: Array(repeating: GlyphRun.Cluster(bytes: 1, glyphs: 1), count: 37), width: 90.pt)
      var line = Frame(size: Size(100.pt, 20.pt))
      line.place(.glyphs(run), at: Point(0.pt, 15.pt))
      var page = Frame(size: Size(200.pt, 100.pt))
      page.place(.artifact(.decoration, line), at: .zero)
      return page
    }
    if !pictures.isEmpty { pages.append(Fixture.showing(pictureTimes: 1)) }
    return try PDFPainter.paint(Fixture.publication(pages, faces: faces, pictures: pictures))
  }
}
