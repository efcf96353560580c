import Testing

@testable import Layout

@Suite struct PageBreakTests {
  @Test func aParagraphIsDividedWithTwoLinesOnEitherPage() {
    let map = PageMap(rows: 6)
    #expect(map.pages([map.text("a", 4), map.text("b", 4)]) == ["aaaabb", "bb...."])
    #expect(map.pages([map.text("a", 5), map.text("b", 4)]) == ["aaaaa.", "bbbb.."])
    #expect(map.pages([map.text("a", 3), map.text("b", 4)]) == ["aaabb.", "bb...."])
    // Three lines cannot be divided into two and two.
    #expect(map.pages([map.text("a", 4), map.text("b", 3)]) == ["aaaa..", "bbb..."])
  }

  @Test func spaceIsSharedAndVanishesAtTheHeadOfAPage() {
    let map = PageMap(rows: 6)
    #expect(map.pages([map.text("a", 2, space: 1), map.text("b", 2, space: 1)]) == ["aa.bb."])
    #expect(map.pages([map.text("a", 5, space: 1), map.text("b", 2, space: 1)]) == ["aaaaa.", "bb...."])
  }

  @Test func aHeadingStaysWithTwoLinesOfWhatFollows() {
    let map = PageMap(rows: 6)
    let heading = map.text("H", 1, keepsWithNext: true)
    #expect(map.pages([map.text("a", 3), heading, map.text("b", 4)]) == ["aaaHbb", "bb...."])
    #expect(map.pages([map.text("a", 4), heading, map.text("b", 4)]) == ["aaaa..", "Hbbbb."])
    // Two headings in a row go together.
    #expect(map.pages([map.text("a", 3), heading, heading, map.text("b", 4)]) == ["aaa...", "HHbbbb"])
  }

  @Test func aChainHigherThanAPageIsSetAllTheSame() {
    let map = PageMap(rows: 4)
    let long = (0..<7).map { _ in map.text("k", 1, keepsWithNext: true) } + [map.text("e", 1)]
    #expect(map.pages(long) == ["kkkk", "kkke"])
  }

  @Test func aChapterBeginsAPage() {
    let map = PageMap(rows: 4)
    var chapter = map.text("C", 1)
    chapter.startsNewPage = true
    #expect(map.pages([map.text("a", 1), chapter, map.text("b", 1)]) == ["a...", "Cb.."])
  }

  /// Every flow of up to four blocks out of a set of heights, with and without headings between them: nothing is lost,
  /// nothing stands twice, no line is left alone, no heading ends a page.
  @Test func everyShortFlowKeepsTheRules() {
    let map = PageMap(rows: 7)
    let heights = [1, 2, 3, 4, 5, 8, 16]
    var flows: [[Int]] = [[]]
    for _ in 0..<4 { flows += flows.flatMap { flow in heights.map { flow + [$0] } } }
    for (n, flow) in flows.enumerated() where n % 3 == 0 {
      var items: [FlowItem] = []
      var expected = ""
      for (index, height) in flow.enumerated() {
        if index % 2 == 1 {
          items.append(map.text("H", 1, keepsWithNext: true, space: 1))
          expected += "H"
        }
        let letter = Character(UnicodeScalar(UInt8(97 + index)))
        items.append(map.text(letter, height, space: index % 3 == 0 ? 1 : 0))
        expected += String(repeating: letter, count: height)
      }
      let pages = map.pages(items)
      let set = pages.joined().filter { $0 != "." }
      guard set == expected else {
        Issue.record("flow \(flow): \(pages)")
        return
      }
      for (p, page) in pages.enumerated() {
        let lines = page.filter { $0 != "." }
        if lines.last == "H" { Issue.record("heading at the foot: \(flow): \(pages)") }
        guard p + 1 < pages.count, let last = lines.last, pages[p + 1].first == last, last != "H" else { continue }
        let before = lines.reversed().prefix { $0 == last }.count
        let after = pages[p + 1].prefix { $0 == last }.count
        let before7 = before >= 2 || lines.count == before
        if !before7 || after < 2 { Issue.record("a line alone: \(flow): \(pages)") }
      }
    }
  }
}
