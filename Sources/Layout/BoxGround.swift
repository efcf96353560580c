import Content
import Geometry
import Pages

extension PageMaster {
  /// The grounds and rules of a page's boxes; inner ones are painted after those around them.
  /// `origin` is the top left corner of the text's column.
  func grounds(_ parts: [BoxPart], at origin: Point) -> [Segment] {
    var areas: [Int: Rectangle] = [:]
    // Inner boxes come later in the page's order; those around them reach over them.
    for part in parts.reversed() {
      var area = area(of: part)
      for inner in parts where context.boxes[inner.id].parent == part.id {
        guard let inside = areas[inner.id] else { continue }
        let top = inner.isOpenAbove ? inside.minY : inside.minY - SetBox.overhang
        let bottom = inner.isOpenBelow ? inside.maxY : inside.maxY + SetBox.overhang
        let (minY, maxY) = (min(area.minY, top), max(area.maxY, bottom))
        area = Rectangle(x: area.minX, y: minY, width: area.size.width, height: maxY - minY)
      }
      areas[part.id] = area
    }
    return parts.compactMap { part in
      areas[part.id].map { area in
        let frame = Frame(size: area.size, items: paint(part, size: area.size).map { Frame.Placed(.zero, .path($0)) })
        return Segment(
          path: [], items: [Frame.Placed(origin + Point(area.minX, area.minY), .artifact(.background, frame))])
      }
    }
  }

  /// The place of a part in the text's column.
  private func area(of part: BoxPart) -> Rectangle {
    let box = context.boxes[part.id]
    let width = page.textWidth - box.start - box.end
    let top = context.grid * part.top - (part.isOpenAbove && box.head == nil ? .zero : SetBox.overhang)
    let bottom =
      context.grid * part.bottom + (part.isOpenBelow ? SetBox.openOverhang : SetBox.overhang)
    return Rectangle(
      x: context.left(box.start, width, in: page.textWidth), y: top, width: width, height: bottom - top)
  }

  private func paint(_ part: BoxPart, size: Size) -> [PaintedPath] {
    let box = context.boxes[part.id]
    let tint = box.look.tint ?? .accent
    let colours = context.theme.colours
    var paths: [PaintedPath] = []
    // A box in a box stands on paper, so that it is told from the ground around it.
    let ground = depth(of: part.id) % 2 == 1 ? Colour.white : colours.ground(tint)
    if let ground {
      paths.append(
        PaintedPath(Path(Rectangle(x: .zero, y: .zero, width: size.width, height: size.height)), fill: ground))
    }
    switch box.look.rule ?? .edge {
    case .edge:
      let x = context.left(.zero, SetBox.edgeRule, in: size.width)
      paths.append(
        PaintedPath(
          Path(Rectangle(x: x, y: .zero, width: SetBox.edgeRule, height: size.height)), fill: colours.colour(tint)))
    case .frame:
      paths.append(
        PaintedPath(
          Self.frame(size, isOpenAbove: part.isOpenAbove, isOpenBelow: part.isOpenBelow),
          stroke: .init(colour: colours.colour(tint), width: SetBox.frameRule)))
    case .none: break
    }
    return paths
  }

  /// A frame inside the edges of a size, without a rule where the box is cut.
  private static func frame(_ size: Size, isOpenAbove: Bool, isOpenBelow: Bool) -> Path {
    let half = SetBox.frameRule / 2
    let (left, right) = (half, size.width - half)
    let top = isOpenAbove ? Length.zero : half
    let bottom = isOpenBelow ? size.height : size.height - half
    let corners = [Point(left, top), Point(left, bottom), Point(right, bottom), Point(right, top)]
    var path = Path()
    path.move(to: corners[0])
    path.line(to: corners[1])
    if isOpenBelow { path.move(to: corners[2]) } else { path.line(to: corners[2]) }
    path.line(to: corners[3])
    if !isOpenAbove { isOpenBelow ? path.line(to: corners[0]) : path.close() }
    return path
  }

  private func depth(of id: Int) -> Int { context.boxes(around: id).count - 1 }
}

extension PageMaster {
  /// Marks the parts of boxes that go on over pages as open there.
  static func openBoxes(_ pages: inout [PageComposer.Draft]) {
    var last: [Int: (page: Int, part: Int)] = [:]
    for page in pages.indices {
      for part in pages[page].boxes.indices {
        let id = pages[page].boxes[part].id
        if let before = last[id] {
          pages[before.page].boxes[before.part].isOpenBelow = true
          pages[page].boxes[part].isOpenAbove = true
        }
        last[id] = (page, part)
      }
    }
  }
}
