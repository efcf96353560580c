import CairoPainting
import Diagnostics
import Foundation
import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// The finished file as a whole, judged by ourselves and by others.
@Suite struct WholeFileTests {
  /// The sample with a photograph, which is embedded as it is, a drawing with all that is hard, and a screenshot.
  private static func sample() throws -> Publication {
    let screenshot = try PNGPainter.paint(page: 3, of: Sample.rich(), resolution: 36)
    return Sample.rich(pictures: [
      try PictureProbe.picture(name: "a.jpg", bytes: Sample.jpeg),
      try PictureProbe.picture(name: "b.svg", bytes: Array(drawing.utf8)),
      try PictureProbe.picture(name: "c.png", bytes: screenshot),
    ])
  }

  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" width="80" height="60">
      <defs>
        <linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity=".3"/></linearGradient>
        <filter id="f"><feGaussianBlur stdDeviation="2"/></filter>
      </defs>
      <a href="https://example.org/"><rect width="80" height="60" fill="url(#g)"/></a>
      <g opacity=".5" style="mix-blend-mode:multiply"><circle cx="40" cy="30" r="20" filter="url(#f)"/></g>
      <text x="5" y="20" font-family="Noto Sans" font-size="12">Drawn</text>
    </svg>
    """

  @Test func theSameInputGivesTheSameBytes() throws {
    #expect(try FinishedFile(Self.sample()).bytes == FinishedFile(Self.sample()).bytes)
  }

  @Test func theIdentifierFollowsTheContent() throws {
    let first = try FinishedFile(Sample.rich())
    var other = Sample.rich()
    other.information.title += "!"
    #expect(first.syntax(first.trailer["ID"]) != first.syntax(try FinishedFile(other).trailer["ID"]))
  }

  @Test func aPhotographIsTheSameBytesAsItsFile() throws {
    let file = try FinishedFile(Self.sample())
    let photographs = file.objects.filter { $0.value.dictionary?["Filter"]?.name == "DCTDecode" }
    #expect(photographs.map { file.streams[$0.key] } == [Sample.jpeg])
    for picture in file.objects.values where picture.dictionary?["Subtype"]?.name == "Image" {
      #expect(file.syntax(picture.dictionary?["Interpolate"]) == "false")
    }
  }

  @Test func aFileOfAnotherPublicationIsRefused() throws {
    let sample = Sample.rich()
    var longer = sample
    longer.pages.append(sample.pages[3])
    var other = sample
    other.pages[3] = sample.pages[2]
    let pdf = try PDFPainter.paint(sample)
    for publication in [longer, other] {
      #expect(throws: FindingError.self) { try PDFFinisher.finish(pdf, publication, options: .init(version: "1")) }
    }
  }

  @Test func aDamagedFileIsRefused() throws {
    let sample = Sample.rich()
    let pdf = try PDFPainter.paint(sample)
    for length in [0, 10, pdf.count / 2, pdf.count - 30] {
      #expect(throws: FindingError.self) {
        try PDFFinisher.finish(Array(pdf.prefix(length)), sample, options: .init(version: "1"))
      }
    }
  }

  @Test func nothingOfCairosOwnDocumentIsLeft() throws {
    let file = try FinishedFile(Self.sample())
    let types = file.objects.values.compactMap { $0.dictionary?["Type"]?.name }
    #expect(types.filter { $0 == "Catalog" }.count == 1)
    #expect(!file.objects.values.contains { file.syntax($0).contains("cairo ") })
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func qpdfFindsNoFault() throws {
    let result = try Tool.qpdf.run(["--check"], on: FinishedFile(Self.sample()).bytes)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("No syntax or stream encoding errors found"))
  }

  @Test(
    .enabled(if: Tool.python.run(importing: "page"), "the Python package page-validation is not installed"),
    arguments: ["PDF_UA_1", "PDF_A_2A"])
  func theFileConforms(profile: String) throws {
    let script = """
      import page, sys
      report = page.validate_pdf(sys.argv[1], profile=page.ValidationProfile.\(profile))
      print([(f.rule_id, f.message) for f in report.failures])
      sys.exit(0 if report.is_compliant else 1)
      """
    let result = try Tool.python.run(["-c", script], on: FinishedFile(Self.sample()).bytes)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "poppler's pdftotext is not installed"))
  func textIsReadBackAsItWasSet() throws {
    var page = Frame(size: .a4)
    page.element(1, .paragraph, "Łódź, Δήμος, Київ: ﬃ ﬁnds ﬂats", at: 80)
    let hebrew = TrueTypeFont.hebrew.run("אבג ד", face: 1, isRightToLeft: true)
    var line = Frame(size: Size(hebrew.width, 20.pt))
    line.place(.glyphs(hebrew), at: Point(0.pt, 15.pt))
    page.place(.group(Element(id: 2, role: .paragraph), line), at: Point(72.pt, 120.pt))
    var publication = Sample.publication([page])
    publication.faces[1] = TrueTypeFont.hebrew.face
    let result = try Tool.pdftotext.run([], on: FinishedFile(publication).bytes, then: ["-"])
    #expect(result.output.contains("Łódź, Δήμος, Київ: ffi finds flats"))
    // Poppler puts marks of direction around the line.
    #expect(result.output.filter { !"\u{202B}\u{202C}".contains($0) }.contains("אבג ד"))
  }
}
