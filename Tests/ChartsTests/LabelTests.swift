import Content
import Diagnostics
import Geometry
import Testing

@testable import Charts

/// What is printed on charts can be read: values stand on a calm ground, and every bar has its name.
@Suite struct LabelTests {
  let english = Wording(language: "en")

  /// The values that a texture comes near to: where a label stands in a textured rectangle, a plate under it must hold
  /// the label with air at both sides, and be as high as the rectangle but for its edge.
  func restless(_ plan: Plan, _ ruler: Ruler) -> [String] {
    var rectangles: [(place: Rectangle, isTexture: Bool)] = []
    var found: [String] = []
    for mark in plan.marks {
      switch mark {
      case .texture(let r, _, _): rectangles.append((r, true))
      case .bar(let r, _): rectangles.append((r, false))
      case .label(let label):
        let box = label.box(ruler)
        guard let last = rectangles.lastIndex(where: { $0.isTexture && $0.place.overlaps(box) }) else { continue }
        let texture = rectangles[last].place
        let isCalm = rectangles[(last + 1)...].contains { plate, _ in
          plate.minX <= box.minX - 0.9.pt && plate.maxX >= box.maxX + 0.9.pt && plate.minY <= texture.minY + 0.7.pt
            && plate.maxY >= texture.maxY - 0.7.pt
        }
        if !isCalm { found.append(label.text) }
      default: break
      }
    }
    return found
  }

  func shares(_ series: Int, _ language: String) throws -> ChartData {
    let sizes: [[Double]] = [[52, 14, 34], [71, 17, 12], [6, 88, 6], [9, 13, 78]]
    let rows = (0..<series).map { s in
      Series("Series \(s)", sizes.map { s < 3 ? $0[s] / (series > 3 && s == 2 ? 2 : 1) : $0[2] / 2 })
    }
    return try ChartData(
      "Title", categories: ["2020", "2021", "2022", "2023"], series: rows, format: .percent,
      wording: Wording(language: language))
  }

  @Test(arguments: ["en", "ar", "ja"]) func valuesStandOnACalmGround(_ language: String) throws {
    let charts: [any Chart] = [
      try StackedBarChart(try shares(3, language)), try StackedBarChart(try shares(4, language)),
      try StackedBarChart(try shares(3, language), as: .amounts), try AgreementChart(try shares(4, language)),
      try AgreementChart(try shares(3, language), showsNets: true),
      try HeatTable(
        try ChartData(
          "t", categories: ["a", "b"], series: [Series("x", [1, nil]), Series("y", [nil, 2])],
          wording: Wording(language: language))),
    ]
    for chart in charts {
      for width in [120.0, 200, 354, 480] {
        let canvas = RecordingCanvas(language)
        let plan = chart.plan(width: width.pt, height: nil, on: canvas)
        #expect(restless(plan, Ruler(canvas)) == [], "\(chart.kind) at \(width)")
      }
    }
  }

  /// A part keeps its value where smaller letters have room.
  @Test func valuesAreSetSmallerBeforeTheyAreLeftOut() {
    let canvas = RecordingCanvas()
    let (inks, ruler) = (Inks(canvas.theme, width: 354.pt), Ruler(canvas))
    let small = ruler.width("13%", DrawingText(size: Inks.smallest, colour: .black))
    #expect(inks.labelSize > Inks.smallest)
    let r = Rectangle(x: .zero, y: .zero, width: small + 3.2.pt, height: 14.pt)
    let sizes = Fill.series(1, inks).value("13%", inks, in: r, ruler).compactMap {
      if case .label(let label) = $0 { label.style.size } else { nil }
    }
    #expect(sizes == [Inks.smallest])
    let narrow = Rectangle(x: .zero, y: .zero, width: small + 1.pt, height: 14.pt)
    #expect(Fill.series(1, inks).value("13%", inks, in: narrow, ruler).isEmpty)
  }

  // MARK: Names

  func accounts(_ count: Int) throws -> ChartData {
    let names = (1...count).map {
      "Heading number\u{A0}\($0) of the programme’s account, with what it was spent on and for whom in the year"
    }
    return try ChartData(
      "Expenditure", categories: names, series: [Series("", (1...count).map { Double(1000 - $0 * 20) })],
      wording: english)
  }

  /// However long the names, each bar of a chart with up to forty has its own, and its value.
  @Test(arguments: [9, 25, 40]) func everyLyingBarIsNamed(_ count: Int) throws {
    let data = try accounts(count)
    let canvas = RecordingCanvas()
    _ = canvas.draw(try BarChart(data, direction: .lying), width: 354)
    let printed = canvas.lines.joined(separator: " ")
    for n in 1...count {
      #expect(printed.contains("number\u{A0}\(n) "), "\(n) has no name")
      #expect(canvas.lines.contains(data.text(data.series[0].values[n - 1])), "\(n) has no value")
    }
  }

  /// The lines of one name stand closer to each other than to the next name, also where rows stand close.
  @Test func namesOfSeveralLinesStandApart() throws {
    let canvas = RecordingCanvas()
    _ = canvas.draw(try BarChart(try accounts(25), direction: .lying), width: 354)
    let names = canvas.texts.filter { $0.box.minX == .zero }.sorted { $0.box.minY < $1.box.minY }
    #expect(names.count > 25)
    for (line, next) in zip(names, names.dropFirst()) where next.text.hasPrefix("Heading") {
      #expect(next.box.minY - line.box.minY >= line.style.size * 1.22 + 2.9.pt, "\(next.text)")
    }
  }

  /// Rows stand closer, and names take more of the width, before a chart grows: twenty-five names of some fifty letters
  /// keep the height of a figure, where a third of the width for them would make each two lines.
  @Test func twentyFiveLongNamesFitAFigure() throws {
    let canvas = RecordingCanvas()
    let names = (1...25).map { "Heading number \($0) of the account, with its purpose" }
    let data = try ChartData(
      "t", categories: names, series: [Series("", names.indices.map { Double($0 + 1) })], wording: english)
    let size = canvas.draw(try BarChart(data, direction: .lying), width: 470)
    #expect(size.height <= BarChart.highest)
    #expect(canvas.texts.allSatisfy { $0.style.size >= Inks.smallest })
  }

  @Test func lollipopsNameEachOrSayWhyNot() throws {
    let data = try accounts(41)
    do {
      _ = try LollipopChart(data)
      Issue.record("41 points were drawn")
    } catch let error as FindingError {
      #expect(error.finding.message.contains("41 points are too many"))
    }
  }
}
