import Content
import Geometry
import Testing

@testable import Charts

@Suite struct GrammarTests {
  @Test(arguments: [
    (0.0, 129.0, 5, [0.0, 50, 100, 150]), (0, 100, 4, [0, 25, 50, 75, 100]),
    (0, 21_003, 5, [0, 5000, 10_000, 15_000, 20_000, 25_000]),
    (-3.5, 8.25, 4, [-5, 0, 5, 10]), (0.1, 0.32, 4, [0.1, 0.2, 0.3, 0.4]), (0, 1, 4, [0, 0.25, 0.5, 0.75, 1]),
    (87, 129, 5, [80, 90, 100, 110, 120, 130]), (0, 3e14, 3, [0, 1e14, 2e14, 3e14]),
    (-30, -10, 4, [-30, -25, -20, -15, -10]),
  ])
  func ticksAreRound(_ low: Double, _ high: Double, _ count: Int, _ expected: [Double]) {
    let ticks = Ticks(covering: low...high, count: count, whole: false)
    #expect(ticks.values.count == expected.count)
    for (a, b) in zip(ticks.values, expected) { #expect((a - b).magnitude <= 1e-9 * max(1, b.magnitude)) }
  }

  @Test func countsHaveWholeTicks() {
    #expect(Ticks(covering: 0...3, count: 5, whole: true).values == [0, 1, 2, 3])
    #expect(Ticks(covering: 0...1, count: 5, whole: true).values == [0, 1])
  }

  @Test func ticksCoverAnyRange() {
    for low in [-1e6, -17.3, -0.02, 0, 0.000_4, 3, 999] {
      // A Double has about 16 digits: a span in the last half of them cannot be divided evenly.
      for span in [1e-6, 0.07, 1, 13.9, 1e5, 1e12] where span > low.magnitude * 1e-6 {
        for count in 2...6 {
          let ticks = Ticks(covering: low...(low + span), count: count, whole: false)
          #expect(ticks.values.count <= count + 1)
          #expect(ticks.domain.lowerBound <= low + span * 1e-6 && ticks.domain.upperBound >= low + span * (1 - 1e-6))
        }
      }
    }
  }

  @Test func scalesTurnValuesIntoPlaces() {
    let scale = LinearScale(0...100, from: 200.pt, to: 0.pt)
    #expect(scale(0) == 200.pt)
    #expect(scale(25) == 150.pt)
    #expect(scale(1000) == .zero)
  }

  @Test func sinesAreExact() {
    for (turns, c, s) in [
      (0.0, 1.0, 0.0), (0.125, 0.5.squareRoot(), 0.5.squareRoot()), (0.25, 0, 1), (1.0 / 3, -0.5, 0.75.squareRoot()),
      (0.5, -1, 0), (0.75, 0, -1), (11.0 / 12, 0.75.squareRoot(), -0.5), (1, 1, 0), (-0.25, 0, -1),
    ] {
      let found = Trigonometry.cosineAndSine(turns: turns)
      #expect(abs(found.cosine - c) < 1e-14 && abs(found.sine - s) < 1e-14)
    }
    for n in 0..<1000 {
      let (c, s) = Trigonometry.cosineAndSine(turns: Double(n) / 997)
      #expect(abs(c * c + s * s - 1) < 1e-14)
    }
  }

  @Test func labelsAreStackedNearTheirPlaces() {
    let items = [10.0, 11, 12, 90].map { Stack.Item(wish: $0.pt, height: 10.pt) }
    let places = Stack.place(items, in: 0.pt...100.pt).map(\.points)
    #expect(places == [5, 15, 25, 90])
    // The middle of a bunch stays where the bunch is.
    let bunch = [50.0, 50, 50].map { Stack.Item(wish: $0.pt, height: 10.pt) }
    #expect(Stack.place(bunch, in: 0.pt...100.pt).map(\.points) == [40, 50, 60])
    // At the edge they move inwards.
    #expect(Stack.place([Stack.Item(wish: 99.pt, height: 10.pt)], in: 0.pt...100.pt) == [95.pt])
  }

  @Test func labelsAreBrokenBetweenWords() {
    #expect(LineBreaks.pieces(of: "Business and the labour") == ["Business ", "and ", "the ", "labour"])
    #expect(LineBreaks.pieces(of: "Donostia-San Sebastián") == ["Donostia-", "San ", "Sebastián"])
    #expect(LineBreaks.pieces(of: "62\u{202F}% de 5\u{A0}villes") == ["62\u{202F}% ", "de ", "5\u{A0}villes"])
    #expect(LineBreaks.pieces(of: "言語、教育") == ["言", "語、", "教", "育"])
    let ruler = Ruler(RecordingCanvas())
    let style = DrawingText(size: 10.pt, colour: .black)
    let even = ruler.balance("one two three four", style, width: 90.pt)
    #expect(even.lines == ["one two", "three four"])
    let forced = ruler.wrap("Donaudampfschiff", style, width: 40.pt)
    #expect(forced.isDivided)
    #expect(forced.lines.map { $0.filter { $0 != "-" } }.joined() == "Donaudampfschiff")
  }

  @Test func namesAlongAnAxisAreThinned() {
    let years = (2010...2023).map { "\($0)" }
    func shown(_ names: [String], width: Double) -> [String] {
      let places = names.indices.map { (width * Double($0) / Double(names.count - 1)).pt }
      let axis = CategoryAxis(
        names, at: places, y: .zero, width: width.pt, style: DrawingText(size: 8.pt, colour: .black),
        ruler: Ruler(RecordingCanvas()))
      return axis.marks.compactMap { if case .label(let label) = $0 { label.text } else { nil } }
    }
    #expect(shown(years, width: 600) == years)
    #expect(shown(years, width: 250) == ["2011", "2013", "2015", "2017", "2019", "2021", "2023"])
    #expect(shown(Array(years.dropFirst()), width: 250) == ["2011", "2013", "2015", "2017", "2019", "2021", "2023"])
    #expect(shown(years, width: 60) == ["2010", "2023"])
  }
}
