import Content
import Geometry

/// The guide of an upright scale: round ticks with light lines across the plot.
struct ValueAxis {
  let ticks: Ticks
  /// The tick labels, from the lowest.
  let labels: [String]
  let style: DrawingText
  /// The widest label with the gap to the plot; zero where labels are left out.
  let width: Length

  /// Ticks over a domain. Labels that would take more than a quarter of the chart's width are left out.
  init(_ ticks: Ticks, data: ChartData, inks: Inks, chartWidth: Length, ruler: Ruler) {
    self.ticks = ticks
    let style = inks.small
    self.style = style
    let labels = ticks.values.map { data.text($0, decimals: ticks.decimals) }
    let widest = labels.map { ruler.width($0, style) }.max() ?? .zero
    let fits = widest <= chartWidth * 0.25
    self.labels = fits ? labels : []
    width = fits ? widest + 6.pt : .zero
  }

  /// Half the height of a label: the room that the plot needs over its highest line.
  var overhang: Length { style.size * 0.5 }

  /// Lines from `left` to `right`, labels to the left of them, ending together.
  func marks(_ scale: LinearScale, from left: Length, to right: Length, inks: Inks) -> [Mark] {
    var marks: [Mark] = []
    for (n, value) in ticks.values.enumerated() {
      let y = scale(value)
      let stroke =
        value == 0 ? Mark.Stroke(colour: inks.axis, width: 0.75.pt) : Mark.Stroke(colour: inks.grid, width: 0.5.pt)
      marks.append(.rule(Point(left, y), Point(right, y), stroke))
      if n < labels.count {
        let point = Point(left - 6.pt, y + style.middleHeight)
        marks.append(.label(Mark.Label(text: labels[n], point: point, anchor: .end, style: style)))
      }
    }
    return marks
  }
}
