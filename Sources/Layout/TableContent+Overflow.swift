import Content
import Diagnostics
import Geometry

extension TableContent {
  /// What leaves no room for a line of a row: the highest part of what stands over and under the rows.
  func overflow(at origin: Origin, page: Length) -> Overflow {
    let parts = [
      Extent(
        what: "the caption of this table", origin: origin, height: captionHeight,
        hint: "shorten it; say the rest in the text"),
      Extent(what: "the head of this table", origin: origin, height: headerHeight, hint: "shorten its header cells"),
      Extent(what: "the source of this table", origin: origin, height: sourceHeight, hint: "shorten it"),
    ]
    // A row of one line at least.
    let least = context.theme.cell.leading + TableBand.padding * 2
    let whole = captionHeight + headerHeight + sourceHeight + least
    return parts.overflow(of: whole, page: page, else: origin)
  }
}
