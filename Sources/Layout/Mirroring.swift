import Content
import Geometry

extension LayoutContext {
  /// The left edge of a part that begins `x` after the starting edge of a whole: from the left, or, where reading goes from
  /// right to left, from the right (pages, columns, bullets, tables and leaders are mirrored). Layout counts from the starting edge; only frames know left and right.
  func left(_ x: Length, _ width: Length, in whole: Length) -> Length {
    isMirrored ? whole - x - width : x
  }
}
