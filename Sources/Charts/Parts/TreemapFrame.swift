import Content
import Geometry

/// How tiles are arranged at one width: squarified, groups in frames under their names, a key of numbered tiles last.
struct TreemapFrame {
  let chart: TreemapChart
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: TreemapChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  /// Between tiles, and between groups.
  private static let seam = 1.5.pt
  private static let groupSeam = 4.pt

  /// A tile that the key explains, with its group where that has no room for its name.
  private struct Numbered {
    var category: Int
    var group = ""
  }

  func plan() -> Plan {
    let height = max(min(width * 0.62, 270.pt), 120.pt)
    let room = Rectangle(x: .zero, y: .zero, width: width, height: height)
    var plan = Plan(width: width, height: height)
    var numbered: [Numbered] = []
    if chart.groups.isEmpty {
      add(chart.sorted(Array(chart.data.categories.indices)), in: room, colour: 0, to: &plan, &numbered)
    } else {
      let groups = chart.groups.unique.map { (name: $0, members: chart.members(of: $0)) }
        .filter { chart.sum($0.members) > 0 }
        .enumerated().sorted { (-chart.sum($0.1.members), $0.0) < (-chart.sum($1.1.members), $1.0) }.map(\.1)
      let rooms = Squarified.divide(groups.map { chart.sum($0.members) }, in: room)
      for (n, (group, place)) in zip(groups, rooms).enumerated() {
        add(group.name, group.members, in: inner(place, room, Self.groupSeam), colour: n, to: &plan, &numbered)
      }
    }
    let names = numbered.map { tile in
      let group = tile.group.isEmpty ? "" : tile.group + chart.data.wording.colon
      return group + chart.data.categories[tile.category] + " " + value(tile.category)
    }
    let key = NumberedKey(names, width: width, inks: inks, wording: chart.data.wording, ruler: ruler)
    if key.height > .zero {
      plan.add(key.marks.map { $0.moved(by: Point(.zero, height + 6.pt)) })
      plan.size.height = height + 6.pt + key.height
    }
    return plan
  }

  private func value(_ category: Int) -> String { chart.whole.value(category) ?? chart.whole.share(category) }

  /// A place less half of the seam at the sides where it has neighbours.
  private func inner(_ r: Rectangle, _ room: Rectangle, _ seam: Length) -> Rectangle {
    func edge(_ a: Length, _ b: Length) -> Length { (a - b).units.magnitude < 64 ? .zero : seam / 2 }
    let (left, top) = (r.minX + edge(r.minX, room.minX), r.minY + edge(r.minY, room.minY))
    let (right, bottom) = (r.maxX - edge(r.maxX, room.maxX), r.maxY - edge(r.maxY, room.maxY))
    return Rectangle(x: left, y: top, width: max(right - left, .zero), height: max(bottom - top, .zero))
  }

  /// A group with its name over its tiles; where that has no room the key names group and tiles.
  private func add(
    _ name: String, _ members: [Int], in place: Rectangle, colour: Int, to plan: inout Plan,
    _ numbered: inout [Numbered]
  ) {
    let texts = [name + " " + chart.sumText(members), name]
    let label = texts.map { ruler.wrap($0, inks.strong, width: place.size.width) }
      .first { $0.lines.count == 1 && !$0.isDivided && $0.height <= place.size.height * 0.4 }
    guard let label else {
      add(members, in: place, colour: colour, unnamed: name, to: &plan, &numbered)
      return
    }
    plan.add(label.marks(x: place.minX, y: place.minY, anchor: .start))
    let top = label.height + 1.5.pt
    let rest = Rectangle(
      x: place.minX, y: place.minY + top, width: place.size.width, height: place.size.height - top)
    add(members, in: rest, colour: colour, to: &plan, &numbered)
  }

  /// Tiles of one level; all numbered where they belong to a group without room for its name.
  private func add(
    _ members: [Int], in room: Rectangle, colour: Int, unnamed group: String = "", to plan: inout Plan,
    _ numbered: inout [Numbered]
  ) {
    let members = members.filter { chart.whole.values[$0] > 0 }
    let ground = inks.colour(colour).tint(0.14)
    let edge = Mark.Stroke(colour: inks.colour(colour), width: 0.75.pt)
    for (category, rectangle) in zip(members, Squarified.divide(members.map { chart.whole.values[$0] }, in: room)) {
      let tile = inner(rectangle, room, Self.seam)
      guard tile.size.width > 0.8.pt, tile.size.height > 0.8.pt else {
        numbered.append(Numbered(category: category, group: group))
        continue
      }
      // The edge is drawn inside the tile.
      let half = 0.375.pt
      let outline = Rectangle(
        x: tile.minX + half, y: tile.minY + half, width: tile.size.width - half * 2, height: tile.size.height - half * 2
      )
      plan.add(.bar(tile, ground))
      plan.add(.outline(Path(outline), edge))
      if group.isEmpty, let label = label(category, in: tile) {
        plan.add(label)
      } else {
        numbered.append(Numbered(category: category, group: group))
        let number = ruler.wrap(
          NumberedKey.number(numbered.count - 1, chart.data.wording), inks.small, width: tile.size.width)
        if number.lines.count == 1, !number.isDivided, fits(number.width, number.height, tile) {
          var dark = number
          dark.style.colour = inks.ink
          let y = tile.minY + (tile.size.height - number.height) / 2
          plan.add(dark.marks(x: tile.minX + tile.size.width / 2, y: y, anchor: .middle))
        }
      }
    }
  }

  private func fits(_ width: Length, _ height: Length, _ tile: Rectangle) -> Bool {
    width <= tile.size.width - 2.pt && height <= tile.size.height - 1.pt
  }

  /// Name and value at the top of a tile; nil where they have no room.
  private func label(_ category: Int, in tile: Rectangle) -> [Mark]? {
    let room = tile.size.width - 8.pt
    guard room > .zero else { return nil }
    let name = ruler.wrap(chart.data.categories[category], inks.label, width: room)
    let value = ruler.wrap(value(category), inks.strong, width: room)
    guard !name.isDivided, value.lines.count == 1, !value.isDivided,
      name.height + value.height <= tile.size.height - 5.pt
    else { return nil }
    return name.marks(x: tile.minX + 4.pt, y: tile.minY + 2.5.pt, anchor: .start)
      + value.marks(x: tile.minX + 4.pt, y: tile.minY + 2.5.pt + name.height, anchor: .start)
  }
}
