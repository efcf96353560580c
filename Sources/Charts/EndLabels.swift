import Content
import Geometry

/// The guide that names lines at their ends, each with its last value, none over another.
struct EndLabels {
  let frame: LineFrame
  /// The room to the right of the plot; zero where names stand in a key.
  let width: Length
  var areAtEnds: Bool { labels != nil }
  private var labels: SideLabels?
  private let ends: [(index: Int, value: Double)]

  /// Names take at most 30 % of the width and three lines; a chart in a side column has no room for them.
  init(_ frame: LineFrame) {
    self.frame = frame
    let data = frame.data
    let isSingle = data.series.count == 1
    let known = data.series.indices.filter { data.series[$0].last != nil }
    ends = known.compactMap { data.series[$0].last }
    let entries = known.map { n in
      let value = data.text(data.series[n].last?.value)
      var style = isSingle ? frame.inks.strong : frame.inks.label
      style.colour = isSingle ? style.colour : frame.inks.colour(n).darkened(to: 4.5)
      style.isBold = style.isBold || n == 0
      return SideLabels.Entry(
        text: isSingle ? value : data.series[n].name + " " + value, style: style, colour: frame.inks.colour(n),
        isFar: (data.series[n].last?.index ?? 0) < data.categories.count - 1)
    }
    let hasRoom = frame.width >= (isSingle ? 140.pt : Inks.narrow)
    labels = hasRoom ? SideLabels(entries, width: frame.width * 0.3, ruler: frame.ruler) : nil
    width = labels?.width ?? .zero
  }

  /// The names at the heights of their last values.
  func marks(scale: LinearScale, places: [Length], bottom: Length) -> [Mark] {
    guard var labels else { return [] }
    labels.setEnds(ends.map { Point(places[$0.index], scale($0.value)) })
    return labels.marks(x: frame.width - width + SideLabels.gap, anchor: .start, within: .zero...bottom)
  }
}

extension Series {
  /// The last value that is known, with its place.
  var last: (index: Int, value: Double)? {
    for n in values.indices.reversed() { if let value = values[n] { return (n, value) } }
    return nil
  }
}
