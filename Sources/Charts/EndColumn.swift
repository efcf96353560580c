import Content
import Geometry

/// The guide that says something of each row at its end: a difference, a net.
struct EndColumn {
  private let head: Wrapped
  private let texts: [String]
  private let style: DrawingText
  private let widest: Length
  private let isMirrored: Bool
  /// The column with the gap before it.
  let width: Length

  init(head: String, texts: [String], _ inks: Inks, _ wording: Wording, _ ruler: Ruler) {
    isMirrored = wording.isRightToLeft
    style = inks.strong
    self.texts = texts
    widest = texts.map { ruler.width($0, inks.strong) }.max() ?? .zero
    self.head = Wrapped(
      lines: [head], width: ruler.width(head, inks.small), leading: ruler.leading(head, inks.small), inks.small,
      isDivided: false)
    width = max(widest, min(self.head.width, widest * 2)) + 8.pt
  }

  var headHeight: Length { head.height + 1.pt }

  func headMarks(right: Length, y: Length) -> [Mark] { head.marks(x: right, y: y, anchor: .end) }

  /// Numbers end under each other in every script: a chart that will be mirrored anchors them at their other end.
  func mark(_ row: Int, right: Length, middle: Length) -> Mark {
    let x = isMirrored ? right - widest : right
    return .label(
      Mark.Label(
        text: texts[row], point: Point(x, middle + style.middleHeight), anchor: isMirrored ? .start : .end, style: style
      ))
  }
}
