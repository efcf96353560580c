import Content
import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// Drawings that are higher than most of a page: closer where they can be, as high as they must be where they cannot, and
/// told where no page holds them. They never print over what follows.
@Suite struct TallDrawingTests {
  /// Fills its height; where it cannot be lower, its own height whatever it is given.
  private struct Column: Drawable {
    var own: Length
    var shrinks: Bool
    var alternative: String { "A column" }
    func height(width: Length, on canvas: any DrawingCanvas) -> Length { own }
    func draw(in size: Size, on canvas: any DrawingCanvas) {
      let height = shrinks ? size.height : own
      canvas.fill(Path(Rectangle(x: .zero, y: .zero, width: size.width, height: height)), .black)
    }
  }

  /// A page of 20 rows.
  private static func compose(_ column: Column) throws -> (pages: [Page], findings: [Finding]) {
    var theme = Theme.neutral
    theme.page.size = Size(300.pt, theme.sizes.leading * 20 + 80.pt)
    (theme.page.top, theme.page.bottom) = (40.pt, 40.pt)
    (theme.page.inner, theme.page.outer) = (30.pt, 30.pt)
    theme.page.side = .zero
    let findings = Findings()
    let figure = Figure(
      .drawing(AnyDrawable(column)), alternative: .text("A column"),
      origin: .data(file: "a.md", line: 3, column: 1))
    let report = Report(DocumentInformation(title: "T", language: "en"), theme: theme) {
      figure
      Paragraph("After it.")
    }
    let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
    return (publication.pages, findings.all)
  }

  @Test func oneThatCanBeLowerIs() throws {
    let made = try Self.compose(Column(own: 250.pt, shrinks: true))
    #expect(made.findings.isEmpty)
    #expect(made.pages.count == 1, "drawing and text share a page")
  }

  @Test func oneThatCannotHasItsHeight() throws {
    let made = try Self.compose(Column(own: 275.pt, shrinks: false))
    #expect(made.findings.isEmpty)
    #expect(made.pages.count == 2, "the text goes on below the drawing, which leaves no room")
  }

  @Test func oneThatNoPageHoldsIsTold() throws {
    let made = try Self.compose(Column(own: 400.pt, shrinks: false))
    let finding = try #require(made.findings.first)
    #expect(made.findings.count == 1)
    #expect(finding.severity == .error)
    #expect(
      finding.message
        == "this drawing is higher than the page: it asks 29 rows (400 pt), the page offers 20 rows (280 pt)")
    #expect(finding.origin == .data(file: "a.md", line: 3, column: 1))
    #expect(finding.hint != nil)
  }
}
