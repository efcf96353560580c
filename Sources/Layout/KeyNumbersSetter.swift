import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

/// Key numbers in a row: large figures with what they count below, under a thin rule each.
struct KeyNumbersSetter {
  let context: LayoutContext
  /// More numbers than this go into a second row.
  static let perRow = 4
  static let gutter = 14.pt

  func blocks(_ numbers: KeyNumbers, width: Length, path: [Element], language: String) throws -> [FigureBlock] {
    let theme = context.theme
    let list = path + [context.element(.list(.none), language: numbers.node.language)]
    var blocks: [FigureBlock] = []
    let columns = min(Self.perRow, max(numbers.numbers.count, 1))
    let cell = (width - Self.gutter * (columns - 1)) / columns
    if cell < LayoutContext.leastPicture {
      return [
        context.mark(
          Overflow(
            what: "a key number of this row", origin: numbers.node.origin, direction: .width,
            asked: LayoutContext.leastPicture, offered: cell, hint: "give it more room: fewer lists and boxes around it"
          ),
          width: width)
      ]
    }
    var value = theme.boxTitle
    value.size = theme.sizes.keyNumber
    value.leading = theme.sizes.keyNumber * 1.2
    let widest =
      try numbers.numbers.map { try naturalWidth(of: $0.value, value, origin: numbers.node.origin) }.max() ?? .zero
    if widest > cell { value.size = value.size * (cell / widest) }
    var start = 0
    while start < numbers.numbers.count {
      var segments: [Segment] = []
      var notes: [Int] = []
      var bottom = Length.zero
      var highest: Extent?
      for (column, number) in numbers.numbers[start..<min(start + columns, numbers.numbers.count)].enumerated() {
        let x = context.left((cell + Self.gutter) * column, cell, in: width)
        let body = list + [context.element(.listItem), context.element(.listBody)]
        segments.append(Segment(path: [], items: [rule(at: Point(x, .zero), width: cell)]))
        var top = 4.pt
        for (text, style) in [(RichText(number.value), value), (number.label, theme.cell)] {
          let content = try context.text(
            text, style: style, width: cell, path: body + [context.element(.paragraph)], language: language,
            origin: numbers.node.origin)
          for n in content.lines.indices {
            content.segments(line: n, x: x, y: top, into: &segments)
            notes += content.notes(on: n)
            top = top + content.leading
          }
        }
        if top > bottom {
          highest = Extent(
            what: "the key number “\(number.value)”", origin: numbers.node.origin, height: top,
            hint: "shorten its label")
        }
        bottom = max(bottom, top)
      }
      start += columns
      blocks.append(
        FigureBlock(
          context: context, segments: segments, height: bottom, notes: notes, origin: numbers.node.origin,
          extents: highest.map { [$0] } ?? []))
    }
    return blocks
  }

  private func naturalWidth(of value: String, _ style: TextStyle, origin: Origin) throws -> Length {
    var setter = InlineSetter(
      context: context, style: style, language: context.report.wording.language, origin: origin)
    setter.add(RichText(value))
    return try context.shape(setter.out, style, origin: origin).naturalWidth + 1.pt
  }

  private func rule(at point: Point, width: Length) -> Frame.Placed {
    let path = PaintedPath(
      Path(from: .zero, to: Point(width, .zero)), stroke: .init(colour: context.theme.colours.accent, width: 0.8.pt))
    return Frame.Placed(
      point, .artifact(.rule, Frame(size: Size(width, 1.pt), items: [Frame.Placed(.zero, .path(path))])))
  }
}
