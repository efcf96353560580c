import Content
import Geometry

/// The ring in the middle, names on both sides of it, joined by fine leaders.
extension DonutFrame {
  private struct Name {
    var index: Int
    var sector: Sector
    var title: Wrapped
    var value: Wrapped
    var isRight: Bool

    var height: Length { title.height + value.height + 3.pt }
    var width: Length { max(title.width, value.width) }
  }

  /// nil where the names do not fit beside the ring on three lines each, or where a leader would cross the ring.
  func wide() -> Plan? {
    guard width >= Inks.narrow else { return nil }
    let radius = max(min(width * 0.17, 62.pt), 42.pt)
    let lead = 16.pt
    let room = width / 2 - radius - lead
    guard room >= 48.pt else { return nil }

    let sectors = sectors(centre: .zero, radius: radius)
    let names = data.categories.indices.map { n in
      let isRight = sectors[n].middle < 0.5
      let title = ruler.balance(data.categories[n], inks.label, width: room)
      let value = ruler.wrap(chart.label(n), inks.strong, width: room)
      return Name(index: n, sector: sectors[n], title: title, value: value, isRight: isRight)
    }
    guard names.allSatisfy({ $0.title.lines.count <= 3 && !$0.title.isDivided && $0.value.lines.count == 1 }) else {
      return nil
    }
    // The names of one side must not need much more height than the ring.
    let sides = [true, false].map { side in names.filter { $0.isRight == side } }
    let need = sides.map { $0.reduce(Length.zero) { $0 + $1.height } }.max() ?? .zero
    let height = max(radius * 2 + 8.pt, need)
    guard height <= radius * 3.2 else { return nil }

    var plan = Plan(width: width, height: height)
    let centre = Point(width / 2, height / 2)
    plan.add(ring(centre: centre, radius: radius))
    for side in sides {
      let wishes = side.map { name in
        Stack.Item(
          wish: centre.y + name.sector.point(at: name.sector.middle, radius: radius + 6.pt).y, height: name.height)
      }
      for (name, middle) in zip(side, Stack.place(wishes, in: .zero...height)) {
        guard let marks = marks(name, middle: middle, centre: centre, radius: radius, lead: lead) else { return nil }
        plan.add(marks)
      }
    }
    return plan
  }

  /// A name with its leader: out of the ring, then level to the first line of the name.
  private func marks(_ name: Name, middle: Length, centre: Point, radius: Length, lead: Length) -> [Mark]? {
    let x = name.isRight ? centre.x + radius + lead : centre.x - radius - lead
    let top = middle - (name.title.height + name.value.height) / 2
    let anchor: TextAnchor = name.isRight ? .start : .end
    var marks = name.title.marks(x: x, y: top, anchor: anchor)
    marks += name.value.marks(x: x, y: top + name.title.height, anchor: anchor)

    var sector = name.sector
    sector.centre = centre
    let out = sector.point(at: sector.middle, radius: radius + 2.pt)
    let level = top + name.title.leading / 2
    let end = Point(name.isRight ? x - 3.pt : x + 3.pt, level)
    let bend = Point(name.isRight ? x - lead * 0.55 : x + lead * 0.55, level)
    // A leader that would have to turn back goes straight.
    let turnsBack = name.isRight ? bend.x <= out.x : bend.x >= out.x
    if Self.crosses(out, turnsBack ? end : bend, centre: centre, radius: radius) { return nil }
    marks.append(.line(turnsBack ? [out, end] : [out, bend, end], Mark.Stroke(colour: inks.axis, width: 0.5.pt)))
    return marks
  }

  /// Whether a straight line comes nearer to a centre than a radius.
  private static func crosses(_ a: Point, _ b: Point, centre: Point, radius: Length) -> Bool {
    let (dx, dy) = ((b.x - a.x).points, (b.y - a.y).points)
    let (cx, cy) = ((centre.x - a.x).points, (centre.y - a.y).points)
    let square = dx * dx + dy * dy
    let along = square > 0 ? min(max((cx * dx + cy * dy) / square, 0), 1) : 0
    let (ex, ey) = (cx - dx * along, cy - dy * along)
    return ex * ex + ey * ey < radius.points * radius.points
  }
}
