import Content
import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// Documents that are bound into one: pages are counted through, everything keeps its own numbers, names stay apart.
struct VolumeTests {
  private func document(_ title: String, _ words: String, language: String = "en") -> Report {
    Report(DocumentInformation(title: title, language: language)) {
      Chapter("\(title)") {
        Paragraph("\(words)")
        Figure(.missing("a"), alternative: "A", caption: "A", origin: .toolkit).label("a")
      }.label("start")
      Chapter("\(title) again") { Paragraph("\(words)") }
    }
  }

  private func volume(_ change: (inout Report) -> Void = { _ in }) -> Report {
    var report = Report(DocumentInformation(title: "Welcome", language: "en")) {
      Cover(title: "Welcome")
      FrontMatter { ContentsList(depth: 2) }
      Bound(document("Guide", "Text."))
      Bound(document("Посібник", "Текст.", language: "uk"))
      BackCover { Paragraph("The end.") }
    }
    change(&report)
    return report
  }

  private func compose(_ report: Report) throws -> (Publication, Findings) {
    let findings = Findings()
    let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
    return (publication, findings)
  }

  @Test func pagesAreCountedThrough() throws {
    let (publication, findings) = try compose(volume())
    #expect(findings.all.map(\.description) == [])
    #expect(publication.pages.map { "\($0.number)" } == ["", "i", "1", "2", "3", "4", ""])
    // Each document begins on a right-hand page: pages 3 and 5 of the file.
    #expect(publication.pages[2].dump().contains("“Guide”"))
    #expect(publication.pages[4].dump().contains("“Посібник”"))
  }

  @Test func theContentsListNamesDocumentsAndTheirHeadings() throws {
    let (publication, _) = try compose(volume())
    let dump = publication.pages[1].dump()
    #expect(dump.contains("“Guide\u{A0}1”") && dump.contains("“Guide again\u{A0}2”"))
    #expect(dump.contains("[uk] “Посібник again”"))
    #expect(dump.contains("→ #b1-start") && dump.contains("→ #b2-heading-2"))
    #expect(
      publication.outline.map { "\($0.level) \($0.title)" } == [
        "1 Guide", "2 Guide", "2 Guide again", "1 Посібник", "2 Посібник", "2 Посібник again",
      ])
  }

  /// Labels and figures of the same name and number do not meet, and every link finds its place.
  @Test func namesStayApart() throws {
    let (publication, _) = try compose(volume())
    let places = publication.pages.flatMap(\.frame.destinations)
    #expect(Set(places).count == places.count)
    #expect(places.filter { $0.hasSuffix("figure-1") } == ["b1-figure-1", "b2-figure-1"])
    #expect(publication.outline.allSatisfy { places.contains($0.destination) })
  }

  /// Elements are numbered through in the order of reading, so that each document is a part of one.
  @Test func oneDocumentHoldsTheParts() throws {
    let (publication, _) = try compose(volume())
    var seen: [Int: Set<Int>] = [:]
    var parts: [String?] = []
    func walk(_ frame: Frame, page: Int) {
      for placed in frame.items {
        guard case .group(let element?, let inner) = placed.item else { continue }
        seen[element.id, default: []].insert(page)
        if element.role == .part, seen[element.id]?.count == 1 { parts.append(element.language) }
        walk(inner, page: page)
      }
    }
    for (n, page) in publication.pages.enumerated() { walk(page.frame, page: n) }
    #expect(parts == [nil, "uk"])
    // Only the document is on the pages of both languages.
    #expect(seen.filter { $0.value.contains(2) && $0.value.contains(4) }.keys.sorted() == [1])
  }

  @Test func aVolumeMayHaveTextOfItsOwn() throws {
    let report = volume { $0.body = Chapter("Before") { Paragraph("Read this first.") }.blocks }
    let (publication, _) = try compose(report)
    #expect(publication.outline.first?.title == "Before")
    #expect(publication.pages.map { "\($0.number)" } == ["", "i", "1", "2", "3", "4", "5", "6", ""])
  }
}

/// Two texts side by side: they begin on one line, and go on together.
struct PairTests {
  private func map(_ first: [FlowItem], _ second: [FlowItem], in map: PageMap) -> FlowItem {
    let column = map.context.theme.page.column(width: map.context.theme.page.textWidth / 2)
    let sides = [first, second].enumerated().map { n, items in
      PairBlock.Side(items: items, column: column, language: "en", left: map.context.theme.page.textWidth * n / 2)
    }
    return FlowItem(PairBlock(context: map.context, sides: sides), origin: .toolkit)
  }

  private func rows(_ outcome: Outcome) -> (rows: Int, texts: Int)? {
    switch outcome {
    case .whole(let placement), .part(let placement, _): (placement.rows, placement.segments.count)
    default: nil
    }
  }

  private func region(_ rows: Int, isEmptiest: Bool = false) -> Region {
    Region(rows: rows, isEmptiest: isEmptiest, pageRows: 20) { _ in 0 }
  }

  @Test func thePairIsAsHighAsTheLongerText() {
    let page = PageMap(rows: 20)
    let pair = map([page.text("a", 3)], [page.text("b", 7)], in: page)
    guard case .whole(let placement) = pair.block.place(in: region(20)) else {
      Issue.record("the pair has room")
      return
    }
    #expect(placement.rows == 7)
  }

  @Test func bothGoOnTogether() {
    let page = PageMap(rows: 20)
    let pair = map([page.text("a", 3)], [page.text("b", 12)], in: page)
    guard case .part(let placement, let rest) = pair.block.place(in: region(8)) else {
      Issue.record("a part of the pair has room")
      return
    }
    #expect(placement.rows == 8)
    guard case .whole(let last) = rest.place(in: region(8)) else {
      Issue.record("the rest has room")
      return
    }
    #expect(last.rows == 4)
  }

  @Test func littleRoomIsLeftToTheNextPage() {
    let page = PageMap(rows: 20)
    let pair = map([page.text("a", 6)], [page.text("b", 6)], in: page)
    guard case .later = pair.block.place(in: region(3)) else {
      Issue.record("three rows are too few to begin")
      return
    }
    guard case .part = pair.block.place(in: region(3, isEmptiest: true)) else {
      Issue.record("where there is no more room, three rows must do")
      return
    }
  }
}
