package import Content
package import Diagnostics
package import Geometry
package import Pages
package import Typesetting

extension Composer {
  /// White around a figure that stands alone.
  private static let margin = 6.pt
  /// No drawing is cut short for its page: the page is as high as it is.
  private static let highest = 14_000.pt
  /// Narrower pages have no room for words.
  package static let leastAlone = 100.pt
  /// Viewers take no larger pages (ISO 32000-1, annex C: 14 400 units).
  package static let mostAlone = 2_000.pt

  /// One figure on a page of its own size: its caption above it, without a number, and its source below.
  ///
  /// `width` is that of the page. Throws what `compose` throws.
  package static func compose(
    alone figure: Figure, width: Length, theme: Theme, wording: Wording, information: DocumentInformation,
    typesetter: Typesetter, findings: Findings
  ) throws -> Publication {
    var theme = theme
    theme.page.size = Size(width, highest)
    (theme.page.top, theme.page.bottom, theme.page.inner, theme.page.outer) = (margin, margin, margin, margin)
    theme.page.side = .zero
    theme.page.isFacing = false
    let report = Report(information, theme: theme, wording: wording) {}
    let context = LayoutContext(report, typesetter: typesetter, findings: findings)
    let document = context.element(.document)
    let parts = try FigureSetter(context: context, page: theme.page).parts(
      figure, number: 1, width: theme.page.textWidth, path: [document], language: information.language, lead: "")
    let segments = parts.segments.map { $0.moved(by: Point(margin, margin)) }
    let size = Size(width, parts.height + margin * 2)
    return Publication(
      pages: [Page(frame: PageMaster.frame(segments, size: size), number: PageNumber(1))], outline: [],
      information: information, faces: typesetter.faces, pictures: context.pictures, attachments: context.attachments)
  }
}
