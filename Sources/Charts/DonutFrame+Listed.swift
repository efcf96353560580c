import Content
import Geometry

/// The ring with a list of its parts in their order, each with its colour: for side columns, and for names that find no
/// place around the ring.
extension DonutFrame {
  /// The list stands beside the ring where it can be 120 points wide, under it otherwise.
  func listed() -> Plan {
    let radius = min(width * 0.42, 62.pt)
    // The outlines of arcs have handles beyond the ring.
    let ringWidth = radius * 2 + 4.pt
    let room = width - ringWidth - 18.pt
    let isBeside = room >= 120.pt
    // Values far from their names are hard to follow: the list is no wider than it must be.
    let list = list(width: isBeside ? min(room, max(widest, 120.pt)) : min(width, max(widest, radius * 2)))

    var plan = Plan(width: width)
    if isBeside {
      let height = max(ringWidth, list.height)
      let start = (width - ringWidth - 18.pt - list.width) / 2
      plan.size.height = height
      plan.add(ring(centre: Point(start + ringWidth / 2, height / 2), radius: radius))
      plan.add(list.marks(at: Point(start + ringWidth + 18.pt, (height - list.height) / 2)))
    } else {
      plan.size.height = radius * 2 + 12.pt + list.height
      plan.add(ring(centre: Point(width / 2, radius + 2.pt), radius: radius))
      plan.add(list.marks(at: Point((width - list.width) / 2, radius * 2 + 12.pt)))
    }
    return plan
  }

  /// The width that sets every part on one line, with air between name and value.
  private var widest: Length {
    let sign = Key.Entry.Sign.block.width(inks.label)
    let lines = data.categories.indices.map { n in
      sign + ruler.width(data.categories[n], inks.label) + inks.labelSize * 2 + ruler.width(chart.label(n), inks.strong)
    }
    return lines.max() ?? .zero
  }

  private struct List {
    var width: Length
    var height = Length.zero
    /// From the list's own corner.
    var own: [Mark] = []

    func marks(at corner: Point) -> [Mark] { own.map { $0.moved(by: corner) } }
  }

  private func list(width: Length) -> List {
    var list = List(width: width)
    var y = Length.zero
    let sign = Key.Entry.Sign.block
    let indent = sign.width(inks.label)
    for n in data.categories.indices {
      let name = ruler.balance(data.categories[n], inks.label, width: width - indent)
      let value = ruler.wrap(chart.label(n), inks.strong, width: width - indent)
      let place = Rectangle(x: .zero, y: y, width: indent, height: name.leading)
      list.own += sign.marks(in: place, inks.colour(n), inks.label)
      list.own += name.marks(x: indent, y: y, anchor: .start)
      let isOneLine = name.lines.count == 1 && indent + name.width + inks.labelSize + value.width <= width
      if isOneLine {
        list.own += value.marks(x: width, y: y, anchor: .end)
        list.height = y + max(name.height, value.height)
      } else {
        list.own += value.marks(x: indent, y: y + name.height, anchor: .start)
        list.height = y + name.height + value.height
      }
      y = list.height + 3.pt
    }
    return list
  }
}
