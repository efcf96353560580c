import Testing

@testable import Geometry

@Suite struct GeometryTests {
  // MARK: Lengths

  @Test func lengthsAreWholeUnits() {
    #expect(1.pt.units == 1024)
    #expect(Length(points: 0.5) == Length(units: 512))
    #expect(1.5.pt + 2.pt == 3.5.pt)
    #expect(25.4.mm == 72.pt)
    #expect(210.mm.points.rounded() == 595)
    #expect(Size.a4.height.points.rounded() == 842)
  }

  @Test func lengthsAddTheSameInAnyOrder() {
    let parts = (1...200).map { Length(points: 1 / Double($0)) }
    #expect(parts.reduce(.zero, +) == parts.reversed().reduce(.zero, +))
    #expect(parts.reduce(.zero, +) - parts.reversed().reduce(.zero, +) == .zero)
  }

  @Test func lengthsMultiplyAndDivide() {
    #expect(3.pt * 4 == 12.pt)
    #expect(10.pt * 0.25 == 2.5.pt)
    #expect(-(3.pt) == Length(units: -3072))
    #expect(7.pt / 2 == 3.5.pt)
    #expect(7.pt / 2.pt == 3.5)
    #expect(2.pt < 3.pt && max(2.pt, 3.pt) == 3.pt)
  }

  @Test func stepsCoverALength() {
    #expect(28.pt.steps(of: 14.pt) == 2)
    #expect((28.pt + Length(units: 1)).steps(of: 14.pt) == 3)
    #expect(Length.zero.steps(of: 14.pt) == 0)
    #expect((-(5.pt)).steps(of: 14.pt) == 0)
  }

  // MARK: Rectangles and paths

  @Test func rectanglesOverlapByTheirArea() {
    let a = Rectangle(x: 0.pt, y: 0.pt, width: 10.pt, height: 10.pt)
    let beside = Rectangle(x: 10.pt, y: 0.pt, width: 10.pt, height: 10.pt)
    let inside = Rectangle(x: 2.pt, y: 2.pt, width: 3.pt, height: 3.pt)
    #expect(!a.overlaps(beside))
    #expect(a.overlaps(inside) && a.contains(inside) && !inside.contains(a))
    #expect(a.contains(a))
    #expect(a.union(beside) == Rectangle(x: 0.pt, y: 0.pt, width: 20.pt, height: 10.pt))
  }

  @Test func pathsKnowTheirBounds() {
    #expect(Path().bounds == nil)
    let r = Rectangle(x: 1.pt, y: 2.pt, width: 3.pt, height: 4.pt)
    #expect(Path(r).bounds == r)
    let circle = Path(circle: Point(10.pt, 10.pt), radius: 4.pt)
    #expect(circle.bounds == Rectangle(x: 6.pt, y: 6.pt, width: 8.pt, height: 8.pt))
    var line = Path(from: .zero, to: Point(5.pt, 5.pt))
    line.curve(Point(9.pt, 0.pt), Point(9.pt, 9.pt), to: Point(5.pt, 9.pt))
    #expect(line.bounds?.maxX == 9.pt)
  }

  // MARK: Colours

  @Test func coloursReadAndWriteHex() {
    #expect(Colour(hex: "#1d4f76") == Colour(0x1d, 0x4f, 0x76))
    #expect(Colour(hex: "#1D4F76")?.hex == "#1d4f76")
    #expect(Colour(0, 1, 16).hex == "#000110")
    for bad in ["1d4f76", "#1d4f7", "#1d4f766", "#1d4g76", "", "#-12345"] {
      #expect(Colour(hex: bad) == nil, "\(bad)")
    }
  }

  @Test func tintsThinWithWhite() {
    let blue = Colour(0x1d, 0x4f, 0x76)
    #expect(blue.tint(1) == blue)
    #expect(blue.tint(0) == .white)
    #expect(Colour.black.tint(0.5) == Colour(128, 128, 128))
  }

  /// Values of the WCAG 2.2 definition, as the usual contrast checkers give them.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.478),
    ("#767676", "#ffffff", 4.542),
    ("#0000ff", "#ffffff", 8.592), ("#ff0000", "#ffffff", 3.998), ("#00ff00", "#000000", 15.304),
    ("#595959", "#ffffff", 7.005),
  ])
  func contrastIsThatOfWCAG(_ a: String, _ b: String, _ expected: Double) throws {
    let (a, b) = (try #require(Colour(hex: a)), try #require(Colour(hex: b)))
    #expect(abs(a.contrast(with: b) - expected) < 0.001)
    #expect(a.contrast(with: b) == b.contrast(with: a))
  }
}
