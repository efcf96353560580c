import CairoPainting
import Diagnostics
import Foundation
import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// The finished file as a whole, judged by ourselves and by others.
@Suite struct WholeFileTests {
  /// The sample with a photograph, which is embedded as it is.
  private static func sample() throws -> Publication {
    Sample.rich(pictures: [try PictureProbe.picture(name: "a.jpg", bytes: Sample.jpeg)])
  }

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
    let pictures = file.objects.filter { $0.value.dictionary?["Filter"]?.name == "DCTDecode" }
    #expect(pictures.map { file.streams[$0.key] } == [Sample.jpeg])
    #expect(pictures.allSatisfy { file.syntax($0.value.dictionary?["Interpolate"]) == "false" })
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
