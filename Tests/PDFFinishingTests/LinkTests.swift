import Diagnostics
import Geometry
import Pages
import Testing

@testable import PDFFinishing

@Suite struct LinkTests {
  /// The annotations of a page that has one link of each kind.
  private func annotation(_ target: LinkTarget, description: String = "Go") throws -> (FinishedFile, PDFDictionary) {
    var link = Frame(size: Size(100.pt, 20.pt))
    link.place(.glyphs(TrueTypeFont.sans.run("Go")), at: Point(0.pt, 15.pt))
    link.place(.linkArea(target, size: Size(50.pt, 20.pt), description: description), at: .zero)
    var page = Frame(size: Size(200.pt, 100.pt))
    page.place(.destination("here"), at: Point(10.pt, 30.pt))
    page.place(.group(Element(id: 1, role: .link), link), at: Point(10.5.pt, 40.pt))
    let file = try FinishedFile(Sample.publication([page]))
    let annotations = try #require(file.objects[file.pages[0]]?.dictionary?["Annots"]?.array)
    #expect(annotations.count == 1)
    return (file, try #require(file.resolved(annotations[0])?.dictionary))
  }

  @Test func theAreaIsExactAndPrinted() throws {
    let (file, link) = try annotation(.destination("here"))
    #expect(file.syntax(link["Rect"]) == "[10.5 40 60.5 60]")
    #expect(file.syntax(link["QuadPoints"]) == "[10.5 60 60.5 60 10.5 40 60.5 40]")
    #expect(file.syntax(link["F"]) == "4")
    #expect(file.syntax(link["Contents"]) == "(Go)")
  }

  @Test func aDestinationIsAPlaceOnAPage() throws {
    let (file, link) = try annotation(.destination("here"))
    #expect(file.syntax(link["Dest"]) == "[\(file.pages[0]) 0 R /XYZ 10 70 null]")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", "(https://example.org/a?b=c#d)"),
    ("https://example.org/a(b)", "(https://example.org/a\\(b\\))"),
    ("https://example.org/é b\\", "(https://example.org/%C3%A9%20b%5C)"),
    ("https://example.org/100%25", "(https://example.org/100%25)"),
    ("mailto:a@example.org", "(mailto:a@example.org)"),
  ])
  func anAddressIsEscaped(address: String, syntax: String) throws {
    let (file, link) = try annotation(.address(address))
    #expect(file.syntax(link["A"]?.dictionary?["URI"]) == syntax)
  }

  @Test func aLinkWithoutWordsTellsItsAddress() throws {
    let (file, link) = try annotation(.address("https://example.org"), description: "")
    #expect(file.syntax(link["Contents"]) == "(https://example.org)")
  }

  @Test func aDestinationThatNoPageCarriesIsNamed() throws {
    let error = try #require(throws: FindingError.self) { _ = try annotation(.destination("hero")) }
    #expect(error.finding.message == "the link \"Go\" on page 1 leads to \"hero\", which stands on no page")
    #expect(error.finding.hint == "did you mean \"here\"?")
  }

  @Test func anOutlineEntryWithoutItsPlaceIsNamed() throws {
    let entry = OutlineEntry(level: 1, title: "Lost", destination: "nowhere")
    let error = try #require(throws: FindingError.self) {
      _ = try FinishedFile(Sample.publication([Frame(size: .a4)], outline: [entry]))
    }
    #expect(error.finding.message == "the outline entry \"Lost\" leads to \"nowhere\", which stands on no page")
  }
}
