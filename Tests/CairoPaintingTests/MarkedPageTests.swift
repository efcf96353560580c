import Diagnostics
import Geometry
import Pages
import Testing

/// How a page's frames become the marks that painter and finisher share.
@Suite struct MarkedPageTests {
  /// The marks of a page as text: owner, then how many items.
  private func marks(_ build: (inout Frame) -> Void) throws -> [String] {
    var frame = Frame(size: .a4)
    build(&frame)
    let page = try MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 1)
    return page.segments.map { segment in
      let owner =
        switch segment.owner {
        case .element(let place): page.chain(of: place).map { "\($0.id)" }.joined(separator: "/")
        case .artifact(let kind, _): "\(kind)"
        }
      return "\(owner): \(segment.items.count)" + (segment.actualText.map { " = \($0)" } ?? "")
    }
  }

  private func text(_ actualText: String? = nil) -> FrameItem {
    .glyphs(
      GlyphRun(
        face: 0, size: 10.pt, colour: .black, glyphs: [GlyphRun.Glyph(id: 1, x: .zero)], text: [65], clusters: [],
        width: 5.pt, actualText: actualText))
  }

  private func group(_ id: Int, _ items: FrameItem...) -> FrameItem {
    .group(Element(id: id, role: .paragraph), frame(items))
  }

  private func frame(_ items: [FrameItem]) -> Frame {
    Frame(size: Size(10.pt, 10.pt), items: items.map { Frame.Placed(Point(1.pt, 2.pt), $0) })
  }

  @Test func paintOfOneElementInARowIsOneMark() throws {
    #expect(
      try marks { $0.place(group(1, text(), .group(nil, frame([text(), text()])), text()), at: .zero) } == ["1: 4"])
  }

  @Test func groupsOfTheSameElementInARowAreOneMark() throws {
    #expect(
      try marks {
        $0.place(group(1, text()), at: .zero)
        $0.place(group(1, text()), at: .zero)
      } == ["1: 2"])
  }

  @Test func anElementInsidePartsItsParentsPaint() throws {
    #expect(
      try marks { $0.place(group(1, text(), group(2, text()), text()), at: .zero) } == ["1: 1", "1/2: 1", "1: 1"])
  }

  @Test func anEmptyElementInsidePartsToo() throws {
    #expect(try marks { $0.place(group(1, text(), group(2), text()), at: .zero) } == ["1: 1", "1: 1"])
  }

  @Test func aRunThatStandsForOtherTextHasItsOwnMark() throws {
    #expect(
      try marks { $0.place(group(1, text(), text("\u{AD}"), text()), at: .zero) } == ["1: 1", "1: 1 = \u{AD}", "1: 1"])
  }

  @Test func everythingInAnArtifactIsThatArtifact() throws {
    let link = FrameItem.linkArea(.address("https://example.org"), size: Size(5.pt, 5.pt), description: "A link")
    var frame = Frame(size: .a4)
    frame.place(
      .artifact(.runningHead, self.frame([text(), group(1, text(), link), .artifact(.rule, self.frame([text()]))])),
      at: .zero)
    let page = try MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 1)
    #expect(page.segments.count == 1)
    #expect(page.elements.isEmpty)
    #expect(page.links.isEmpty)
  }

  @Test func placesAddUp() throws {
    var frame = Frame(size: .a4)
    frame.place(group(1, group(2, text(), .destination("here"))), at: Point(10.pt, 20.pt))
    let page = try MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 1)
    #expect(page.segments[0].items[0].point == Point(12.pt, 24.pt))
    #expect(page.destinations.map(\.name) == ["here"])
    #expect(page.destinations.map(\.point) == [Point(12.pt, 24.pt)])
  }

  @Test func aFigureCoversWhatIsPaintedInIt() throws {
    var frame = Frame(size: .a4)
    let bar = FrameItem.path(
      PaintedPath(Path(Rectangle(x: 5.pt, y: 5.pt, width: 20.pt, height: 30.pt)), fill: .black))
    frame.place(
      .group(Element(id: 1, role: .figure), Frame(size: .a4, items: [Frame.Placed(Point(100.pt, 100.pt), bar)])),
      at: .zero)
    let page = try MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 1)
    #expect(page.elements[0].area == Rectangle(x: 105.pt, y: 105.pt, width: 20.pt, height: 30.pt))
  }

  @Test func aLinkOutsideAnyElementNamesItselfAndThePage() throws {
    var frame = Frame(size: .a4)
    frame.place(.linkArea(.destination("x"), size: Size(5.pt, 5.pt), description: "Go on"), at: .zero)
    let error = try #require(throws: FindingError.self) {
      _ = try MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 7)
    }
    #expect(error.finding.message.hasPrefix("page 7: the link \"Go on\" stands outside"))
  }
}
