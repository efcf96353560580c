import Content
import Geometry

/// The line under a chart that says its basis.
struct ChartFoot {
  private(set) var marks: [Mark] = []
  private(set) var height = Length.zero

  /// Marks begin at (0, 0), which is the foot of the chart; nothing where the basis says nothing.
  init(_ subject: ChartSubject, width: Length, ruler: Ruler) {
    let text = subject.basis?.line(subject.wording) ?? ""
    guard !text.isEmpty else { return }
    let lines = ruler.wrap(text, Inks(ruler.canvas.theme, width: width).small, width: width)
    let isMirrored = subject.wording.isRightToLeft
    marks = lines.marks(x: isMirrored ? width : .zero, y: Self.gap, anchor: isMirrored ? .end : .start)
    height = Self.gap + lines.height
  }

  private static let gap = 5.pt
}
