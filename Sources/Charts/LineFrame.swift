import Content
import Geometry

/// How a line chart is arranged at one width: an axis before the plot, names at the lines' ends or, in a narrow column,
/// in a key over it.
struct LineFrame {
  let chart: LineChart
  let width: Length
  let ruler: Ruler
  let inks: Inks

  init(chart: LineChart, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    inks = Inks(ruler.canvas.theme, width: width)
  }

  var data: ChartData { chart.data }

  /// The signs of the series: told apart by shape and dashes where print has no colour.
  static let symbols: [Mark.Symbol] = [.disc, .square, .diamond, .triangle]

  func dashes(_ series: Int) -> [Length] {
    let (long, dash, dot, gap) = (7.pt, 4.pt, 1.5.pt, 2.pt)
    return [[], [], [long, gap], [dash, gap, dot, gap]][series % 4]
  }

  /// The first line is the heaviest; lines of many values are finer, so that their turns stay sharp.
  private func weight(_ series: Int) -> Length {
    let weight = series == 0 ? 1.9.pt : 1.4.pt
    return data.categories.count > 40 ? weight * 0.65 : weight
  }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let labels = EndLabels(self)
    var top = Length.zero
    if let key = key(withSeries: !labels.areAtEnds) {
      plan.add(key.marks)
      top = key.height + 6.pt
    }
    let height = max(min(width * 0.45, 170.pt), 78.pt)
    let ticks = Ticks(of: data, domain: chart.domain, height: height)
    let axis = ValueAxis(ticks, data: data, inks: inks, chartWidth: width, ruler: ruler)
    // The value at a peak needs a line of text over the plot.
    top = top + inks.labelSize * (data.series.count == 1 ? 1.6 : 0.6)
    let scale = LinearScale(ticks.domain, from: top + height, to: top)
    let right = width - labels.width
    if let band = chart.band { plan.add(band.mark(scale, from: axis.width, to: right, inks)) }
    plan.add(axis.marks(scale, from: axis.width, to: right, inks: inks))

    let inset = max(min((right - axis.width) * 0.03, 8.pt), 3.5.pt)
    let places = data.places(from: axis.width + inset, to: right - inset)
    if let reference = chart.reference {
      let y = scale(reference.value)
      plan.add(ReferenceRule(inks: inks).marks(from: Point(axis.width, y), to: Point(right, y), around: []))
    }
    // The first series is the one spoken of: it is drawn last, over the others.
    for n in data.series.indices.reversed() { plan.add(line(n, places: places, scale: scale)) }
    let names = CategoryAxis(
      data.categories, at: places, y: top + height + CategoryAxis.distance, width: width, style: inks.small,
      ruler: ruler)
    plan.add(names.marks)
    plan.size.height = top + height + CategoryAxis.distance + names.height
    if labels.areAtEnds {
      plan.add(labels.marks(scale: scale, places: places, bottom: top + height))
    }
    if data.series.count == 1 {
      plan.add(pointValues(places: places, scale: scale, within: axis.width...right, endIsLabelled: labels.areAtEnds))
    }
    return plan
  }

  /// A series as strokes between its known values, with points where there are few enough of them.
  private func line(_ n: Int, places: [Length], scale: LinearScale) -> [Mark] {
    let colour = inks.colour(n)
    let stroke = Mark.Stroke(colour: colour, width: weight(n), dashes: dashes(n))
    let values = data.series[n].values
    var runs: [[Point]] = [[]]
    for (place, value) in zip(places, values) {
      if let value {
        runs[runs.count - 1].append(Point(place, scale(value)))
      } else {
        runs.append([])
      }
    }
    var marks: [Mark] = []
    for run in runs where run.count > 1 {
      if chart.isFilled { marks.append(.shape(ground(under: run, scale), inks.accent.tint(0.18))) }
      marks.append(.line(run, stroke))
    }
    let showsAll = places.count <= 12
    let last = runs.last { !$0.isEmpty }?.last
    for run in runs {
      for point in run where showsAll || run.count == 1 || point == last {
        marks.append(.symbol(Self.symbols[n % 4], at: point, radius: n == 0 ? 2.4.pt : 2.1.pt, colour))
      }
    }
    return marks
  }

  /// From a run of values down to zero.
  private func ground(under run: [Point], _ scale: LinearScale) -> Path {
    guard let first = run.first, let last = run.last else { return Path() }
    let corners = [Point(last.x, scale(0)), Point(first.x, scale(0))]
    return Path([.move(first)] + (run.dropFirst() + corners).map { .line($0) } + [.close])
  }

  /// The series where they are not named at their ends, and what they are compared with; nil where there is nothing to name.
  private func key(withSeries: Bool) -> Key? {
    let rows = withSeries && data.series.count > 1 ? Array(data.series.enumerated()) : []
    let entries = data.keyEntries(chart.reference, chart.band, inks)
    let named = rows.map { n, row in
      Key.Entry(
        sign: .symbol(Self.symbols[n % 4], dashes: dashes(n)), colour: inks.colour(n), name: row.name,
        value: row.known.last.map { data.text($0) } ?? "")
    }
    return named.isEmpty && entries.isEmpty
      ? nil : Key(entries: named + entries, width: width, style: inks.label, ruler: ruler)
  }
}
