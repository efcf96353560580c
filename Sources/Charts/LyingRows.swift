import Content
import Geometry

/// The rows of a lying chart: each with its name, and a band for its marks.
struct LyingRows {
  let column: NameColumn
  /// The height of a band.
  let band: Length
  /// Between the rows.
  let gap: Length

  /// Rows whose plot keeps at least `plot` beside the names; else the names stand above.
  init(
    _ names: [String], band: Length, gap: Length, keeping plot: Length, width: Length, share: Double = 0.42,
    ruler: Ruler, style: (Int) -> DrawingText
  ) {
    self.band = band
    if let beside = NameColumn(beside: names, within: width, share: share, ruler: ruler, style: style),
      width - beside.width >= plot
    {
      column = beside
    } else {
      column = NameColumn(above: names, within: width, ruler: ruler, style: style)
    }
    self.gap = column.width > .zero ? max(gap, column.leastGap) : gap
  }

  /// Where the plot begins.
  var start: Length { column.width }

  /// Where the lines of an axis begin: names above the rows are not crossed by them.
  func axisTop(_ top: Length, _ foot: Length) -> Length { column.width > .zero ? top : foot - 1.pt }

  /// The names, the tops of the bands, and where the last row ends.
  func lay(from y: Length) -> (marks: [Mark], tops: [Length], foot: Length) {
    var (marks, tops, y) = ([Mark](), [Length](), y)
    for name in column.names {
      if column.width > .zero {
        let row = max(band, name.height)
        marks += name.marks(x: .zero, y: y + (row - name.height) / 2, anchor: .start)
        tops.append(y + (row - band) / 2)
        y = y + row + gap
      } else {
        marks += name.marks(x: .zero, y: y, anchor: .start)
        tops.append(y + name.height + 1.5.pt)
        y = y + name.height + 1.5.pt + band + gap
      }
    }
    return (marks, tops, y - gap)
  }
}
