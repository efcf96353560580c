import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// The canvas that layout hands to drawings: it collects frame items.
final class Canvas: DrawingCanvas {
  let context: LayoutContext
  let origin: Origin
  private(set) var items: [Frame.Placed] = []
  private(set) var failure: (any Error)?

  var theme: Theme { context.theme }
  let wording: Wording

  /// A canvas for a drawing in the report's words, or others.
  init(_ context: LayoutContext, wording: Wording? = nil, origin: Origin) {
    self.context = context
    self.wording = wording ?? context.report.wording
    self.origin = origin
  }

  private func line(_ text: String, _ style: DrawingText) -> Line? {
    let font = FontRequest(family: theme.fonts.sans, weight: style.isBold ? .bold : .regular)
    do {
      let shaped = try context.typesetter.paragraph(
        [
          StyledText(
            text, font: font, size: style.size, colour: style.colour, language: wording.language, breaking: .never)
        ],
        style: ParagraphStyle(alignment: .start, hyphenates: false, isRightToLeft: wording.isRightToLeft),
        origin: origin)
      let width = shaped.naturalWidth + 1.pt
      return context.typesetter.lines(of: shaped) { _ in width }.first
    } catch {
      failure = failure ?? error
      return nil
    }
  }

  func measure(_ text: String, _ style: DrawingText) -> (width: Length, ascent: Length, descent: Length) {
    guard let line = line(text, style) else { return (.zero, style.size, .zero) }
    return (line.width, line.ascent, line.descent)
  }

  func fill(_ path: Path, _ colour: Colour) {
    items.append(Frame.Placed(.zero, .path(PaintedPath(path, fill: colour))))
  }

  func stroke(_ path: Path, _ colour: Colour, width: Length, dashes: [Length]) {
    items.append(
      Frame.Placed(
        .zero, .path(PaintedPath(path, stroke: .init(colour: colour, width: width, dashes: dashes)))))
  }

  func text(_ text: String, at point: Point, anchor: TextAnchor, _ style: DrawingText) {
    guard let line = line(text, style) else { return }
    let shift =
      switch anchor {
      case .start: Length.zero
      case .middle: line.width / 2
      case .end: line.width
      }
    for piece in line.pieces {
      items.append(Frame.Placed(Point(point.x + piece.x - shift, point.y), .glyphs(piece.run)))
    }
  }
}
