import Content
import Geometry

/// How a ring and its names are arranged at one width.
struct DonutFrame {
  let chart: DonutChart
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: DonutChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  var data: ChartData { chart.data }

  /// The hole's share of the radius: wide enough for the total, a ring thick enough to compare.
  static let hole = 0.62
  /// The ring around a centre, with the total in it.
  func ring(centre: Point, radius: Length) -> [Mark] {
    let sectors = sectors(centre: centre, radius: radius)
    let parts = sectors.indices.filter { sectors[$0].end > sectors[$0].start }
    var marks = parts.map { Mark.sector(sectors[$0], inks.colour($0)) }
    if parts.count > 1 {
      // White seams, as wide outside as inside, but narrow enough to leave the smallest part its colour.
      let smallest = parts.map { sectors[$0].end - sectors[$0].start }.min() ?? 1
      let seam = Mark.Stroke(colour: .white, width: min(1.5.pt, radius * (smallest * 2 * Double.pi * 0.4)))
      for part in parts.map({ sectors[$0] }) {
        let inside = part.point(at: part.start, radius: part.inner - 1.pt)
        marks.append(.rule(inside, part.point(at: part.start, radius: radius + 1.pt), seam))
      }
    }
    return marks + centreMarks(centre, room: radius * Self.hole * 1.7)
  }

  func sectors(centre: Point, radius: Length) -> [Sector] {
    var start = 0.0
    return data.categories.indices.map { n in
      let end = n == data.categories.count - 1 ? 1 : start + chart.fraction(n)
      defer { start = end }
      return Sector(centre: centre, inner: radius * Self.hole, outer: radius, start: start, end: max(start, end))
    }
  }

  /// The total as large as the hole allows, over the word for it; nothing where it would not be readable.
  private func centreMarks(_ centre: Point, room: Length) -> [Mark] {
    guard chart.showsTotal else { return [] }
    let text = data.text(chart.total)
    let styles = [18.pt, 16.pt, 14.pt, 12.pt, 10.pt, 9.pt, 8.pt, Inks.smallest].map {
      DrawingText(size: $0, isBold: true, colour: inks.ink)
    }
    guard let style = styles.first(where: { ruler.width(text, $0) <= room }) else { return [] }
    func label(_ text: String, _ style: DrawingText, baseline: Length) -> Mark {
      .label(Mark.Label(text: text, point: Point(centre.x, baseline), anchor: .middle, style: style))
    }
    let word = data.wording.charts.total
    guard ruler.width(word, inks.small) <= room * 0.9 else {
      return [label(text, style, baseline: centre.y + style.middleHeight)]
    }
    // Number and word, two heights of capitals and a gap, stand around the middle.
    let gap = inks.small.size * 0.6
    let below = gap + inks.small.middleHeight * 2
    let baseline = centre.y + style.middleHeight - below / 2
    return [label(text, style, baseline: baseline), label(word, inks.small, baseline: baseline + below)]
  }
}
