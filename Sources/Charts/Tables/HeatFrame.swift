import Content
import Geometry

/// How a table of tints is arranged at one width.
struct HeatFrame {
  let chart: HeatTable
  let width: Length
  let ruler: Ruler
  let inks: Inks
  private let ramp: Ramp
  private let domain: ClosedRange<Double>
  private let figures: ValueText
  private let columns: [Column]
  private let names: [Wrapped]
  /// The width of the names of rows with the gap after it.
  private let left: Length
  private let rowHeight: Length

  private struct Column {
    var head: String
    var values: [Double?]
    /// Set off by a gap: a mean.
    var isApart = false
  }

  /// Between the cells: ground that shows.
  private static let seam = 1.pt

  init(chart: HeatTable, width: Length, ruler: Ruler) {
    self.chart = chart
    self.width = width
    self.ruler = ruler
    let data = chart.data
    var inks = Inks(ruler.canvas.theme, width: width)
    if data.series.count > 8 || data.categories.count > 20 {
      inks.labelSize = max(inks.labelSize - 0.5.pt, Inks.smallest)
    }
    self.inks = inks
    ramp = .amounts(ruler.canvas.theme)
    figures = data.figures
    let (low, high) = (data.known.min() ?? 0, data.known.max() ?? 1)
    let isRate = data.format.kind == .rate && low >= 0 && high <= 100
    domain = isRate ? 0...100 : low...max(high, low)
    var columns = data.series.map { Column(head: $0.name, values: $0.values) }
    let word = data.wording.graphics.average
    if chart.averages == .columns || chart.averages == .both {
      for n in columns.indices { columns[n].values.append(chart.mean(column: n)) }
    }
    if chart.averages == .rows || chart.averages == .both {
      let corner = chart.averages == .both ? [HeatTable.mean(data.known)] : []
      columns.append(
        Column(head: word, values: data.categories.indices.map { chart.mean(row: $0) } + corner, isApart: true))
    }
    self.columns = columns
    let rows = data.categories + (chart.averages == .columns || chart.averages == .both ? [word] : [])
    let widest = rows.map { ruler.width($0, inks.strong) }.max() ?? .zero
    let room = min(widest, width * (width < Inks.narrow ? 0.5 : 0.3))
    names = rows.map { ruler.balance($0, $0 == chart.highlight ? inks.strong : inks.label, width: room) }
    left = (names.map(\.width).max() ?? .zero) + 5.pt
    // Many rows are set closer, so that a page has room for them.
    rowHeight = inks.labelSize * (rows.count > 24 ? 1.28 : 1.55)
  }

  private var cellTexts: [String] {
    columns.flatMap { $0.values.compactMap { $0 } }.map { figures.bare($0) }
  }

  func plan() -> Plan {
    var plan = Plan(width: width)
    let widest = cellTexts.map { ruler.width($0, inks.strong) }.max() ?? .zero
    let least = max(widest + 4.pt, inks.labelSize * 1.8)
    // The column of means is as wide as its word needs.
    let seam = columns.contains(where: \.isApart) ? 4.pt : .zero
    let mean = columns.last.flatMap { $0.isApart ? ruler.width($0.head, inks.small) + 2.pt : nil } ?? .zero
    let even = max((width - left - seam) / columns.count, least)
    let apart = seam + (mean <= 44.pt ? max(mean - even, .zero) : .zero)
    // Where a single column has no room beside the names, the cells take what there is.
    let fits = max(1, Int(((width - left - apart) / least).rounded(.down)))
    let blocks = (columns.count + fits - 1) / fits
    let perBlock = (columns.count + blocks - 1) / blocks
    let cell = min((width - left - apart) / perBlock, max(least, 64.pt))
    let heads = columns.map { column in
      let room = column.isApart ? cell + apart - 4.pt : cell - 3.pt
      return column.head.isEmpty ? nil : ruler.balance(column.head, inks.small, width: room)
    }
    func isTooLong(_ head: Wrapped?) -> Bool { head.map { $0.isDivided || $0.lines.count > 4 } ?? false }
    let isNumbered = heads.contains(where: isTooLong)
    let set = zip(columns.indices, heads).map { n, head in
      guard isNumbered, !columns[n].isApart || isTooLong(head) else { return head }
      return ruler.wrap(NumberedKey.number(n, chart.data.wording), inks.small, width: width)
    }
    var y = Length.zero
    for block in 0..<blocks {
      let range = block * perBlock..<min((block + 1) * perBlock, columns.count)
      if block > 0 { y = y + 8.pt }
      y = add(range, cell: cell, apart: apart, heads: set, at: y, to: &plan)
    }
    if isNumbered {
      // Averages stand last, so that the numbers have no gap.
      let names = columns.indices.filter { !columns[$0].isApart || isTooLong(heads[$0]) }.map { columns[$0].head }
      let key = NumberedKey(names, width: width, inks: inks, wording: chart.data.wording, ruler: ruler)
      plan.add(key.marks.map { $0.moved(by: Point(.zero, y + 5.pt)) })
      y = y + 5.pt + key.height
    }
    plan.size.height = y
    return plan
  }

  /// Adds some columns with their heads and the names of the rows; returns where they end.
  private func add(
    _ range: Range<Int>, cell: Length, apart: Length, heads: [Wrapped?], at top: Length, to plan: inout Plan
  ) -> Length {
    func x(_ n: Int) -> Length { left + cell * (n - range.lowerBound) + (columns[n].isApart ? 4.pt : .zero) }
    func width(_ n: Int) -> Length { cell - Self.seam + (columns[n].isApart ? apart - 4.pt : .zero) }
    let headHeight = heads[range].compactMap { $0?.height }.max() ?? .zero
    for n in range {
      guard let head = heads[n] else { continue }
      plan.add(head.marks(x: x(n) + width(n) / 2, y: top + headHeight - head.height, anchor: .middle))
    }
    var y = top + headHeight + (headHeight > .zero ? 2.pt : .zero)
    for (row, name) in names.enumerated() {
      let isMean = row >= chart.data.categories.count
      if isMean { y = y + 4.pt }
      let height = max(rowHeight, name.height + 2.pt)
      plan.add(name.marks(x: .zero, y: y + (height - name.height) / 2, anchor: .start))
      for n in range {
        let place = Rectangle(x: x(n), y: y, width: width(n), height: height - Self.seam)
        plan.add(
          self.cell(
            columns[n].values[row], in: place,
            isStrong: chart.data.categories.indices.contains(row)
              && chart.data.categories[row] == chart.highlight))
      }
      y = y + height
    }
    return y
  }

  /// A number on its tint; a dash on a hatched ground where there is none.
  private func cell(_ value: Double?, in place: Rectangle, isStrong: Bool) -> [Mark] {
    let middle = Point(place.minX + place.size.width / 2, place.minY + place.size.height / 2)
    func label(_ text: String, _ style: DrawingText) -> Mark {
      .label(
        Mark.Label(text: text, point: Point(middle.x, middle.y + style.middleHeight), anchor: .middle, style: style))
    }
    guard let value else {
      let room = Rectangle(x: middle.x - 4.5.pt, y: place.minY, width: 9.pt, height: place.size.height)
      return [
        .bar(place, inks.track), .texture(place, .rising, .white), .bar(room, inks.track),
        label(ChartData.dash, inks.label),
      ]
    }
    let span = domain.upperBound - domain.lowerBound
    // The paler part of the ramp, on which the ink is read well everywhere.
    let ground = ramp.colour((span > 0 ? value / span - domain.lowerBound / span : 0.5) * 0.55)
    var style = isStrong ? inks.strong : inks.label
    style.colour = Ramp.ink(on: ground, inks)
    return [.bar(place, ground), label(figures.bare(value), style)]
  }
}
