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
    if let narrow = tooNarrow(row, width: width) { return narrow }
    var out = Parts()
    try add(
      row.figures[...], numbers: numbers, height: height(of: row.figures[...], width: width), width: width, path: path,
      language: language, to: &out)
    try add(row.caption, row.node, width: width, path: path, language: language, to: &out)
    return FigureBlock(
      context: context, segments: out.segments, height: out.height, notes: out.notes, origin: row.node.origin,
      extents: out.extents)
  }

  /// A mark in place of a row with so many pictures that one of them shows nothing.
  private func tooNarrow(_ row: FigureRow, width: Length) -> FigureBlock? {
    let shares = row.figures.map(Self.proportion)
    let free = width - Self.rowGutter * max(row.figures.count - 1, 0)
    guard let (narrow, share) = zip(row.figures, shares).min(by: { $0.1 < $1.1 }) else { return nil }
    let least = free * (share / max(shares.reduce(0, +), 0.01))
    guard least < LayoutContext.leastPicture else { return nil }
    return context.mark(
      Overflow(
        what: "this picture of a row of \(row.figures.count)", origin: narrow.node.origin, direction: .width,
        asked: LayoutContext.leastPicture, offered: least, hint: "put fewer pictures into the row"), width: width)
  }

  /// The rows of a grid; the caption for all stands under the last one.
  func rows(
    of grid: FigureGrid, numbers: [Int], width: Length, path: [Element], language: String
  ) throws -> [FigureBlock] {
    var blocks: [FigureBlock] = []
    var last: Length?
    for start in stride(from: 0, to: grid.figures.count, by: grid.columns) {
      let end = min(start + grid.columns, grid.figures.count)
      var out = Parts()
      let figures = grid.figures[start..<end]
      // Pictures of a row that is not full are as high as those above, or as those of a full row would be.
      var height = height(of: figures, width: width)
      if figures.count < grid.columns { height = min(height, last ?? fullHeight(of: figures, in: grid, width: width)) }
      last = height
      if start == 0, grid.caption != nil { addDestinations(of: grid, number: numbers[0], to: &out) }
      try add(
        figures, numbers: numbers, height: height, width: width, path: path, language: language,
        isLettered: grid.caption != nil, to: &out)
      if end == grid.figures.count, let caption = grid.caption {
        let letters = grid.figures.count > 1 ? " a–" + DocumentIndex.letters(grid.figures.count) : ""
        let lead = Inline.strong(RichText("\(context.report.wording.figure) \(numbers[0])\(letters)  "))
        try add(
          RichText([lead]) + caption, grid.node, width: width, path: path, language: language, to: &out)
      }
      blocks.append(
        FigureBlock(
          context: context, segments: out.segments, height: out.height, notes: out.notes, origin: grid.node.origin,
          extents: out.extents))
    }
    return blocks
  }

  private func addDestinations(of grid: FigureGrid, number: Int, to out: inout Parts) {
    var names = [DocumentIndex.destination(figure: number)]
    if let label = grid.node.label { names.append(DocumentIndex.destination(of: label)) }
    out.segments.append(Segment(path: [], items: names.map { Frame.Placed(.zero, .destination($0)) }))
  }

  /// The height at which figures fill a width together.
  private func height(of figures: ArraySlice<Figure>, width: Length) -> Length {
    let shares = figures.map(Self.proportion).reduce(0, +)
    let most = (page.size.height - page.top - page.bottom) * Self.mostHeight
    return min((width - Self.rowGutter * max(figures.count - 1, 0)) * (1 / max(shares, 0.01)), most)
  }

  /// The height of a full row of a grid, were the pictures that it lacks as wide as these on average.
  private func fullHeight(of figures: ArraySlice<Figure>, in grid: FigureGrid, width: Length) -> Length {
    let mean = figures.map(Self.proportion).reduce(0, +) / Double(max(figures.count, 1))
    return (width - Self.rowGutter * (grid.columns - 1)) * (1 / max(mean * Double(grid.columns), 0.01))
  }

  /// Adds figures of one height beside each other; `isLettered` calls them a, b, c by their places.
  private func add(
    _ figures: ArraySlice<Figure>, numbers: [Int], height: Length, width: Length, path: [Element], language: String,
    isLettered: Bool = false, to out: inout Parts
  ) throws {
    var x = Length.zero
    for (n, figure) in zip(figures.indices, figures) {
      let own = height * Self.proportion(figure)
      var lettered = figure
      // A picture without words of its own shows its letter alone.
      if isLettered { lettered.caption = figure.caption ?? RichText() }
      let parts = try self.parts(
        lettered, number: numbers[n], width: own, path: path, language: language, pictureHeight: height,
        lead: isLettered ? DocumentIndex.letters(n + 1) : nil)
      out.segments += parts.segments.map { $0.moved(by: Point(context.left(x, own, in: width), .zero)) }
      out.notes += parts.notes
      // The highest figure is the one to be named where the row is too high.
      if parts.height > out.height { out.extents = parts.extents }
      out.height = max(out.height, parts.height)
      x = x + own + Self.rowGutter
    }
  }

  /// Adds the caption for all.
  private func add(
    _ caption: RichText?, _ node: Node, width: Length, path: [Element], language: String, to out: inout Parts
  ) throws {
    guard let caption else { return }
    var style = context.theme.caption
    style.colour = context.theme.colours.ink
    let content = try context.text(
      caption, style: style, width: width, path: path + [context.element(.caption, language: node.language)],
      language: language, origin: node.origin)
    var y = out.height + Self.captionGap
    for line in content.lines.indices {
      content.segments(line: line, x: .zero, y: y, into: &out.segments)
      out.notes += content.notes(on: line)
      y = y + content.leading
    }
    out.height = y
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
