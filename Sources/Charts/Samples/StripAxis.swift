import Content
import Geometry

/// The guide of a level scale: round ticks, with as many of their labels below as fit.
struct StripAxis {
  let ticks: Ticks
  let figures: ValueText

  /// Ticks for a domain: quarters of a hundred for rates, about one for every 60 points otherwise.
  init(_ domain: ClosedRange<Double>, figures: ValueText, width: Length) {
    self.figures = figures
    if figures.format.kind == .rate, domain == 0...100 {
      ticks = Ticks([0, 25, 50, 75, 100])
    } else {
      let count = width < 130.pt ? 2 : width < 260.pt ? 4 : 5
      ticks = Ticks(covering: domain, count: count, whole: figures.decimals == 0)
    }
  }

  /// Light lines across a strip of the plot.
  func grid(_ scale: LinearScale, from top: Length, to bottom: Length, inks: Inks) -> [Mark] {
    ticks.values.map { value in
      .rule(Point(scale(value), top), Point(scale(value), bottom), Mark.Stroke(colour: inks.grid, width: 0.5.pt))
    }
  }

  /// The labels under `y`, inside 0 to `width`.
  func labels(_ scale: LinearScale, y: Length, width: Length, inks: Inks, ruler: Ruler) -> CategoryAxis {
    CategoryAxis(
      ticks.values.map { figures.text($0, decimals: ticks.decimals) }, at: ticks.values.map { scale($0) }, y: y,
      width: width, style: inks.small, ruler: ruler)
  }
}
