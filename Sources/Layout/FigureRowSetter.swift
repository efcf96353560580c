import Content
import Geometry
import Pages
import Typesetting

extension FigureSetter {
  /// Between pictures of a row.
  static let rowGutter = 10.pt

  /// Figures side by side: pictures get one height, so that together they fill the width; captions stand below.
  func row(
    _ row: FigureRow, numbers: [Int], width: Length, path: [Element], language: String
  ) throws -> FigureBlock {
    let shares = row.figures.map(Self.proportion)
    let free = width - Self.rowGutter * max(row.figures.count - 1, 0)
    let least = shares.min().map { free * ($0 / max(shares.reduce(0, +), 0.01)) } ?? free
    if least < LayoutContext.leastPicture {
      let narrow = row.figures[shares.firstIndex(of: shares.min() ?? 0) ?? 0]
      return context.mark(
        Overflow(
          what: "this picture of a row of \(row.figures.count)", origin: narrow.node.origin, direction: .width,
          asked: LayoutContext.leastPicture, offered: least, hint: "put fewer pictures into the row"), width: width)
    }
    let height = free * (1 / max(shares.reduce(0, +), 0.01))
    var out = Parts()
    var x = Length.zero
    var bottom = Length.zero
    for (n, figure) in row.figures.enumerated() {
      let own = free * (shares[n] / max(shares.reduce(0, +), 0.01))
      let parts = try self.parts(
        figure, number: numbers[n], width: own, path: path, language: language, pictureHeight: height)
      out.segments += parts.segments.map { $0.moved(by: Point(context.left(x, own, in: width), .zero)) }
      out.notes += parts.notes
      // The highest figure is the one to be named where the row is too high.
      if parts.height > bottom { out.extents = parts.extents }
      bottom = max(bottom, parts.height)
      x = x + own + Self.rowGutter
    }
    out.height = bottom
    if let caption = row.caption {
      let content = try context.text(
        caption, style: context.theme.caption, width: width,
        path: path + [context.element(.caption, language: row.node.language)], language: language,
        origin: row.node.origin)
      var y = out.height + Self.captionGap
      for line in content.lines.indices {
        content.segments(line: line, x: .zero, y: y, into: &out.segments)
        out.notes += content.notes(on: line)
        y = y + content.leading
      }
      out.height = y
    }
    return FigureBlock(
      context: context, segments: out.segments, height: out.height, notes: out.notes, origin: row.node.origin,
      extents: out.extents)
  }

  /// Width over height; drawings and missing pictures count as 4 : 3.
  private static func proportion(_ figure: Figure) -> Double {
    if case .image(let image) = figure.content {
      return Double(image.picture.pixelWidth) / Double(max(image.picture.pixelHeight, 1))
    }
    return 4.0 / 3
  }
}

extension Segment {
  func moved(by offset: Point) -> Segment {
    Segment(path: path, items: items.map { Frame.Placed($0.point + offset, $0.item) })
  }
}
