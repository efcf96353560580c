import Content
import Diagnostics
import Geometry
import Pages

/// The red mark that a draft shows where something has no room: a frame with the message in it.
///
/// It is paint without meaning: the finding itself is told by the command.
struct OverflowMark {
  /// Told apart from accents by its darkness as well; 7:1 on white.
  static let red = Colour(0xA8, 0x00, 0x1C)
  static let rule = 1.2.pt
  static let padding = 6.pt
  /// In a narrower place the message takes this width, so that it can be read.
  static let leastWidth = 90.pt

  let context: LayoutContext

  /// A block `width` wide in place of what does not fit; no higher than `most`.
  func block(_ finding: Finding, width: Length, most: Length) -> FigureBlock {
    let (frame, size) = frame(finding, width: width, most: most)
    let mark = Segment(path: [], items: [Frame.Placed(.zero, .artifact(.decoration, frame))])
    return FigureBlock(context: context, segments: [mark], height: size.height, origin: finding.origin)
  }

  /// The mark's paint and size.
  func frame(_ finding: Finding, width: Length, most: Length) -> (Frame, Size) {
    var style = context.theme.small
    style.colour = Self.red
    let width = max(width, Self.leastWidth)
    let content = try? context.text(
      RichText("\(finding.origin): \(finding.message)"), style: style, width: width - Self.padding * 2, path: [],
      language: context.report.wording.language, origin: .toolkit)
    let count = max(1, min(content?.lines.count ?? 0, (most - Self.padding * 2).units / style.leading.units))
    let size = Size(width, style.leading * count + Self.padding * 2)
    let area = Rectangle(.zero, size)
    let ground = PaintedPath(
      Path(area), fill: Self.red.tint(0.05), stroke: .init(colour: Self.red, width: Self.rule))
    var frame = Frame(size: size, items: [Frame.Placed(.zero, .path(ground))])
    var segments: [Segment] = []
    if let content {
      for n in 0..<min(count, content.lines.count) {
        content.segments(line: n, x: Self.padding, y: Self.padding + style.leading * n, into: &segments)
      }
    }
    frame.items += segments.flatMap(\.items)
    return (frame, size)
  }

  /// The mark across the foot of a page that stands outside the flow, such as a cover.
  func foot(_ finding: Finding, margin: Length) -> Segment {
    let page = context.theme.page.size
    let (frame, size) = frame(finding, width: page.width - margin * 2, most: page.height / 2)
    let point = Point(context.left(margin, size.width, in: page.width), page.height - size.height - 8.pt)
    return Segment(path: [], items: [Frame.Placed(point, .artifact(.decoration, frame))])
  }
}
