import Content
import Geometry

/// How bars in parts are arranged at one width: the key over them, values in the segments that have room, wholes at the ends.
struct StackedBarFrame {
  let chart: StackedBarChart
  let width: Length
  let ruler: Ruler
  let inks: Inks
  let density: Density

  init(chart: StackedBarChart, width: Length, ruler: Ruler, density: Density) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    self.density = density
    inks = Inks(ruler.canvas.theme, width: width, density)
  }

  private var data: ChartData { chart.data }
  private func fill(_ part: Int) -> Fill { .series(part, inks) }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let key = Key(
      entries: data.series.indices.map { n in
        Key.Entry(sign: .filled(fill(n)), colour: fill(n).ground, name: data.series[n].name)
      }, width: width, style: inks.label, ruler: ruler)
    plan.add(key.marks)

    let ends = endTexts
    let endWidth = ends.map { ruler.width($0, inks.strong) }.max() ?? .zero
    // Wholes too wide to stand beside bars are left to the axis.
    let hasEnds = !ends.isEmpty && endWidth <= width * 0.35
    let right = hasEnds ? width - endWidth - BarRows.space : width
    let rows = LyingRows(
      data.categories, band: LyingRows.band(density), gap: LyingRows.gap(density),
      keeping: width - right + max(width * 0.3, 60.pt), width: width, share: 0.3, ruler: ruler
    ) { _ in inks.label }
    let top = key.height + 7.pt
    let laid = rows.lay(from: top)

    let largest = chart.measure == .shares ? 100 : data.categories.indices.compactMap(data.total).max() ?? 0
    let domain = 0...(largest > 0 ? largest : 1)
    let scale = LinearScale(domain, from: rows.start, to: right)
    var segments: [Mark] = []
    var isWhole = hasEnds || chart.measure == .shares
    for n in data.categories.indices {
      let (marks, hasAll) = bar(n, top: laid.tops[n], height: rows.band, scale)
      segments += marks
      isWhole = isWhole && hasAll
      if data.total(n) == nil {
        segments.append(missing(at: Point(rows.start + 2.pt, laid.tops[n] + rows.band / 2), room: width - rows.start))
      } else if hasEnds {
        let end = scale(data.total(n) ?? 0) + BarRows.space
        let baseline = laid.tops[n] + rows.band / 2 + inks.strong.middleHeight
        segments.append(
          .label(Mark.Label(text: ends[n], point: Point(end, baseline), anchor: .start, style: inks.strong)))
      }
    }
    // Where every value is printed, nobody needs a scale.
    if !isWhole {
      let ticks =
        chart.measure == .shares
        ? Ticks([0, 25, 50, 75, 100]) : Ticks(covering: domain, count: 4, whole: data.decimals == 0)
      let axis = LevelAxis(
        ticks.values.filter { domain.contains($0) }, scale, from: rows.axisTop(top, laid.foot), to: laid.foot + 1.pt,
        width: width, inks: inks,
        ruler: ruler
      ) { chart.measure == .shares ? data.shareText($0) : data.text($0, decimals: ticks.decimals) }
      plan.add(axis.marks)
      plan.size.height = laid.foot + 1.pt + axis.height
    } else {
      plan.size.height = laid.foot + 1.pt
    }
    plan.add(laid.marks + segments)
    return plan
  }

  /// The wholes as they are printed; none for shares, whose wholes are all the same.
  private var endTexts: [String] {
    chart.measure == .shares ? [] : data.categories.indices.map { data.text(data.total($0)) }
  }

  /// The segments of a category, and whether each has its value in it.
  private func bar(_ category: Int, top: Length, height: Length, _ scale: LinearScale) -> (marks: [Mark], hasAll: Bool)
  {
    var (marks, hasAll, sum) = ([Mark](), true, 0.0)
    for part in data.series.indices {
      let size = chart.size(part, of: category)
      guard size > 0 else { continue }
      let r = Rectangle.segment(scale(sum), scale(sum + size), top: top, height: height)
      sum += size
      marks += fill(part).marks(in: r)
      let value = fill(part).value(chart.text(part, of: category), inks, in: r, ruler)
      marks += value
      hasAll = hasAll && !value.isEmpty
    }
    return (marks, hasAll)
  }

  /// The word for missing; a dash where it has no room.
  private func missing(at point: Point, room: Length) -> Mark {
    let word = data.wording.charts.missing
    let text = ruler.width(word, inks.small) <= room - 2.pt ? word : ChartData.dash
    return .label(
      Mark.Label(
        text: text, point: Point(point.x, point.y + inks.small.middleHeight), anchor: .start, style: inks.small))
  }
}

extension LyingRows {
  /// Bands that hold values.
  static func band(_ density: Density) -> Length {
    switch density {
    case .open: 14.pt
    case .tight: 12.pt
    case .close: 10.pt
    }
  }

  static func gap(_ density: Density) -> Length {
    switch density {
    case .open: 7.pt
    case .tight: 3.5.pt
    case .close: 1.5.pt
    }
  }
}

extension Rectangle {
  /// A part of a lying bar, with half of the white seam to the next part left out at its end.
  static func segment(_ a: Length, _ b: Length, top: Length, height: Length) -> Rectangle {
    let width = b - a
    let seam = width > 2.pt ? 0.75.pt : .zero
    return Rectangle(x: a, y: top, width: width - seam, height: height)
  }
}
