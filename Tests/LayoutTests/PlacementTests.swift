import Content
import Geometry
import Pages
import Testing

@testable import Layout

/// Where figures stand that say where, and how pages break well; a letter is a row (see `PageMap`).
@Suite struct PlacementTests {
  @Test func aFigureAtTheTopStandsOverTheTextBeforeIt() {
    let map = PageMap(rows: 8)
    #expect(
      map.pages([map.text("a", 3), map.figure("F", 2, place: .top), map.text("b", 6)]) == ["FF.aaabb", "bbbb...."])
    // At the head of a page it is there already.
    #expect(map.pages([map.figure("F", 2, place: .top), map.text("b", 5)]) == ["FF.bbbbb"])
  }

  /// It would stand on a page before its place in the text: it takes the next page.
  @Test func aFigureAtTheTopDoesNotOvertakeItsPlace() {
    let map = PageMap(rows: 8)
    #expect(
      map.pages([map.text("a", 6), map.figure("F", 4, place: .top), map.text("b", 2)]) == ["aaaaaabb", "FFFF...."])
  }

  @Test func aFigureAtTheFootStandsOverTheNotes() {
    let map = PageMap(rows: 8)
    #expect(
      map.pages([map.text("a", 2), map.figure("F", 2, place: .bottom), map.text("b", 6)]) == ["aabbb.FF", "bbb....."])
    let noted = map.pages([
      map.text("a", 2, notes: [0: 1]), map.figure("F", 2, place: .bottom), map.text("b", 5),
    ])
    #expect(noted == ["Aa..FF.1", "bbbbb..."])
    // Without room it waits for the next foot.
    #expect(
      map.pages([map.text("a", 6), map.figure("F", 3, place: .bottom), map.text("b", 4)]) == ["aaaaaabb", "bb...FFF"])
  }

  @Test func aFigureOfTheNextPageWaits() {
    let map = PageMap(rows: 8)
    #expect(
      map.pages([map.text("a", 2), map.figure("F", 2, place: .nextPage), map.text("b", 8)]) == ["aabbbbbb", "FF.bb..."])
  }

  /// What must wait makes those after it wait: figures keep their order.
  @Test func figuresDoNotOvertakeEachOther() {
    let map = PageMap(rows: 8)
    let pages = map.pages([
      map.text("a", 2), map.figure("F", 2, place: .nextPage), map.figure("G", 2, place: .bottom),
      map.figure("H", 1, floats: true), map.text("b", 6),
    ])
    let order = pages.joined().filter { "FGH".contains($0) }
    #expect(order.first == "F", "\(pages)")
    #expect(pages[0] == "aabbbbbb", "\(pages)")
  }

  /// A figure stands in the section that tells of it: on a page that is filled to two thirds the next section waits, and
  /// begins under the figure.
  @Test func sectionsBeginAfterTheFiguresOfTheOneBefore() {
    func pages(_ before: Int, level: Int = 2) -> [String] {
      let map = PageMap(rows: 15)
      var heading = map.heading("H")
      heading.heading?.level = level
      return map.pages([
        map.text("a", 5), map.figure("F", 10, floats: true), map.text("b", before), heading, map.text("c", 6),
      ])
    }
    #expect(pages(5) == ["aaaaabbbbb.....", "FFFFFFFFFF.H.cc", "cccc..........."])
    // Else too much of the page would stay empty: the figure follows within the next section.
    #expect(pages(4) == ["aaaaabbbb.H.ccc", "FFFFFFFFFF.ccc."])
    // Small headings do not wait: they stand in a section that the figure belongs to.
    #expect(pages(5, level: 3) == ["aaaaabbbbb.H.cc", "FFFFFFFFFF.cccc"])
  }

  /// A chapter does not end with a few lines on a page of their own: the page before gives some of its lines.
  @Test func aPartDoesNotEndWithAFewLines() {
    let map = PageMap(rows: 44)
    func rows(_ items: [FlowItem]) -> [Int] {
      ChapterFitter(context: map.context).pages(items, first: 0).map(\.rows)
    }
    #expect(rows([map.text("a", 47)]) == [42, 5])
    #expect(rows([map.text("a", 49)]) == [44, 5])
    // A page that runs a line long is better still.
    #expect(rows([map.text("a", 43), map.text("b", 2)]) == [45])
    // What is not divided stays where it is, and so does what has a heading.
    #expect(rows([map.text("a", 20), map.figure("F", 23), map.text("b", 3)]) == [44, 3])
  }

  /// Two blocks of the side column that keep together wait together.
  @Test func whatKeepsWithTheNextInTheSideColumnWaitsWithIt() {
    func pages(keeps: Bool) -> [String] {
      let map = PageMap(rows: 8, side: true)
      var first = map.figure("F", 2, column: .side)
      first.keepsWithNext = keeps
      return map.pages([map.text("a", 4), first, map.figure("G", 3, column: .side), map.text("b", 9)])
    }
    #expect(pages(keeps: false).map { $0.filter { "FG".contains($0) } } == ["FF", "GGG"])
    #expect(pages(keeps: true).map { $0.filter { "FG".contains($0) } } == ["", "FFGGG"])
  }

  @Test func spareRowsGoBeforeHeadings() {
    let map = PageMap(rows: 10)
    let tall = map.text("c", 4, keepsTogether: true)
    #expect(
      map.pages([map.text("a", 3), map.heading("H"), map.text("b", 3), tall]) == ["aaa..H.bbb", "cccc......"])
    // The last page of a part stays as short as it is.
    #expect(map.pages([map.text("a", 3), map.heading("H"), map.text("b", 3)]) == ["aaa.H.bbb."])
  }

  /// A page that would end in the middle of a word, on a leaf that must be turned, is a line shorter.
  @Test func aWordDoesNotRunOverTheLeaf() {
    let map = PageMap(rows: 6)
    #expect(map.pages([map.text("a", 10, hyphenAt: 5)]) == ["aaaaa.", "aaaaa."])
    // Between facing pages it may.
    #expect(map.pages([map.text("a", 15, hyphenAt: 11)]) == ["aaaaaa", "aaaaaa", "aaa..."])
  }

  @Test func aFrontSideIsWaitedFor() {
    let map = PageMap(rows: 4)
    var chapter = map.text("b", 1)
    chapter.startsNewPage = true
    chapter.startsFrontSide = true
    #expect(map.pages([map.text("a", 1), chapter]) == ["a...", "....", "b..."])
    #expect(map.pages([map.text("a", 6), chapter]) == ["aaaa", "aa..", "b..."])
  }

  @Test func landscapePagesHaveTheirOwnRows() {
    let map = PageMap(rows: 40)
    var wide = map.text("w", 35)
    wide.isLandscape = true
    var composer = PageComposer(context: map.context, items: [map.text("a", 3), wide, map.text("b", 2)])
    composer.compose()
    #expect(composer.pages.map(\.isLandscape) == [false, true, true, false])
    #expect(composer.pages.map(\.pageRows) == [40, 28, 28, 40])
    #expect(composer.pages.map(\.rows) == [3, 28, 7, 2])
  }

  // MARK: - Columns

  private func columns(_ map: PageMap, _ items: [FlowItem], count: Int = 2) -> ColumnsBlock {
    ColumnsBlock(
      context: map.context, items: items, count: count, column: map.context.theme.page.column(width: 180.pt),
      lefts: (0..<count).map { 200.pt * $0 })
  }

  private func region(_ rows: Int) -> Region {
    Region(rows: rows, isEmptiest: false, pageRows: 20) { _ in 0 }
  }

  @Test func columnsAreAsShortAsTheyCanBe() throws {
    let map = PageMap(rows: 20)
    let five = (0..<5).map { _ in map.text("a", 2) }
    guard case .whole(let placement) = columns(map, five).place(in: region(20)) else {
      Issue.record("not whole")
      return
    }
    #expect(placement.rows == 6)
    #expect(Set(placement.segments.flatMap(\.items).map(\.point.x)) == [.zero, 200.pt])
  }

  @Test func columnsGoOnOnTheNextPage() throws {
    let map = PageMap(rows: 20)
    let nine = (0..<9).map { _ in map.text("a", 2) }
    guard case .part(let placement, let rest) = columns(map, nine).place(in: region(6)) else {
      Issue.record("not divided")
      return
    }
    #expect(placement.rows == 6)
    guard case .whole(let last) = rest.place(in: region(20)) else {
      Issue.record("the rest does not fit")
      return
    }
    #expect(last.rows == 4)
    let lines = (placement.segments + last.segments).flatMap(\.items).count
    #expect(lines == 18)
  }

  @Test func aFewRowsAreNoPlaceForColumns() {
    let map = PageMap(rows: 20)
    let nine = (0..<9).map { _ in map.text("a", 2) }
    guard case .later = columns(map, nine).place(in: region(3)) else {
      Issue.record("columns begun in three rows")
      return
    }
  }
}
