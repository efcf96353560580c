import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// What keeps a document from being accessible is told with its page.
@Suite struct PreflightTests {
  private func messages(_ build: (inout Frame) -> Void) throws -> [String] {
    var page = Frame(size: .a4)
    build(&page)
    return try Preflight.findings(in: Sample.publication([Frame(size: .a4), page])).map(\.message)
  }

  @Test func aFaultlessDocumentHasNoFindings() throws {
    #expect(try Preflight.findings(in: Sample.rich()).isEmpty)
  }

  @Test func aFigureNeedsWords() throws {
    #expect(
      try messages { $0.place(.group(Element(id: 1, role: .figure), Frame(size: .zero)), at: .zero) }
        == ["page 2: a figure has no alternative text"])
  }

  @Test func headingsDoNotSkipLevels() throws {
    #expect(
      try messages {
        $0.element(1, .heading(level: 1), "One", at: 80)
        $0.element(2, .heading(level: 3), "Three", at: 100)
        $0.element(3, .heading(level: 2), "Two", at: 120)
      } == ["page 2: the heading \"Three\" has level 3 but follows level 1"])
    #expect(
      try messages { $0.element(1, .heading(level: 2), "Two", at: 80) }
        == ["page 2: the heading \"Two\" has level 2 but comes first"])
  }

  @Test func aCharacterWithoutAGlyphIsTold() throws {
    #expect(
      try messages { $0.element(1, .paragraph, "Ten 漢", at: 80) }
        == ["page 2: a character of \"Ten 漢\" is in no font"])
  }
}
