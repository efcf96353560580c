import Content
import Geometry

/// What the arrangements of a bar chart share: its inks, styles and colours at one width.
struct BarFrame {
  let chart: BarChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let density: Density

  init(chart: BarChart, width: Length, ruler: Ruler, density: Density = .open) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    self.density = density
    inks = Inks(ruler.canvas.theme, width: width, density)
  }

  var data: ChartData { chart.data }
  var theme: Theme { ruler.canvas.theme }

  /// The colour of a bar: the highlighted one in the accent among quiet ones; two series in accent and quiet grey, the
  /// first of more in their own colours.
  func colour(series: Int, category: Int) -> Colour {
    if data.series.count == 1, let highlight = chart.highlight {
      return data.categories[category] == highlight ? inks.accent : inks.quiet
    }
    if data.series.count <= 2 { return series == 0 ? inks.accent : inks.quiet }
    return inks.colour(series)
  }

  /// How a bar is filled: with a texture where there are three series or more.
  func fill(series: Int, category: Int) -> Fill {
    Fill(ground: colour(series: series, category: category), texture: data.series.count > 2 ? .of(series) : .plain)
  }

  func isHighlighted(_ category: Int) -> Bool { data.categories[category] == chart.highlight }

  /// The style of a category's name and value.
  func style(category: Int) -> DrawingText { isHighlighted(category) ? inks.strong : inks.label }

  /// The series named in a row over the chart, and the reference where there is no room for its name at its line; nil
  /// where there is nothing to name.
  func key(withReference: Bool = false) -> Key? {
    var entries: [Key.Entry] = []
    if data.series.count > 1 {
      entries = data.series.enumerated().map { n, row in
        let fill = fill(series: n, category: 0)
        return Key.Entry(sign: data.series.count > 2 ? .filled(fill) : .block, colour: fill.ground, name: row.name)
      }
    }
    if withReference, let reference = chart.reference {
      entries.append(
        Key.Entry(sign: .reference, colour: inks.ink, name: reference.label, value: data.text(reference.value)))
    }
    return entries.isEmpty ? nil : Key(entries: entries, width: width, style: inks.label, ruler: ruler)
  }
}
