import Content
import Geometry

extension LayoutContext {
  /// Whether the report is read from right to left: pages, columns, bullets, tables and leaders are mirrored.
  var isMirrored: Bool { report.wording.isRightToLeft }

  /// The left edge of a part that begins `x` after the starting edge of a whole: from the left, or, in a report that is
  /// read from right to left, from the right. Layout counts from the starting edge; only frames know left and right.
  func left(_ x: Length, _ width: Length, in whole: Length) -> Length {
    isMirrored ? whole - x - width : x
  }
}
