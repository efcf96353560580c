import Content
import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// What went wrong in other engines, told in our own words, and what must come out here.
@Suite struct KnownTroubleTests {
  // MARK: - Notes

  /// typst#5314, WeasyPrint#1564, sile#264: a note was set at the foot, then its line did not fit any more and moved on;
  /// the note stayed on the page before its call.
  @Test(arguments: 8...14) func aNoteNeverStandsBeforeItsCall(rows: Int) {
    for lead in 1...rows {
      let map = PageMap(rows: rows)
      let pages = map.pages([
        map.text("a", lead), map.heading("H"), map.text("b", 4, keepsTogether: true, notes: [0: 2]), map.text("c", 9),
      ])
      let call = pages.firstIndex { $0.contains("B") }
      #expect(call != nil && pages.firstIndex { $0.contains("1") } == call, "\(pages)")
    }
  }

  /// typst#5603: the call stood on the last line of a page, and its note on an empty next page.
  @Test func aCallOnTheLastLineTakesItsNoteAlong() {
    let map = PageMap(rows: 8)
    #expect(map.pages([map.text("a", 7), map.text("b", 1, notes: [0: 1])]) == ["aaaaaaa.", "B......1"])
  }

  /// typst#5405: of several notes called on one line only the first was kept on the page of its call.
  @Test func threeNotesOfOneLineBeginOnItsPage() {
    let map = PageMap(rows: 12)
    let items = [map.text("a", 5), map.text("b", 2, notes: [0: 1, 1: 5])]
    let pages = map.pages(items)
    let call = pages.firstIndex { $0.contains("B") }
    #expect(pages.firstIndex { $0.contains("1") } == call && pages.firstIndex { $0.contains("2") } == call, "\(pages)")
  }

  /// typst#2449, typst#8792: the notes of a list or block were printed where the block ended, a page later.
  @Test func notesOfABoxStandOnThePagesOfTheirCalls() {
    let map = PageMap(rows: 10)
    var items = [map.text("a", 3), map.text("b", 6, notes: [0: 1, 5: 1]), map.text("c", 3, notes: [2: 1])]
    let box = map.plainBox
    for index in items.indices { items[index].box = box }
    let pages = map.pages(items)
    for (call, note) in zip(["B", "C"], ["1", "3"]) {
      #expect(pages.firstIndex { $0.contains(call) } == pages.firstIndex { $0.contains(note) }, "\(pages)")
    }
    #expect(pages.joined().filter(\.isNumber) == "123")
  }

  /// typst#5354, typst#5496: an empty note, and one that no page could hold, were carried to the next page for ever.
  @Test func hugeAndEmptyNotesComeToAnEnd() {
    let map = PageMap(rows: 10)
    let pages = map.pages([map.text("a", 2, notes: [0: 40, 1: 0]), map.text("b", 3)])
    #expect(pages.count < 12)
    #expect(pages.joined().filter { $0 == "1" }.count == 40)
    #expect(pages.joined().lowercased().filter(\.isLetter) == "aabbb")
  }

  /// typst#8636: a note of several pages was printed before the text that called it.
  @Test func aNoteOfPagesRunsOnAfterItsCall() {
    let map = PageMap(rows: 10)
    let pages = map.pages([map.text("a", 3, notes: [1: 21]), map.text("b", 12)])
    #expect(pages.first?.hasPrefix("aAa") == true)
    let noted = pages.indices.filter { pages[$0].contains("1") }
    #expect(noted == Array(0..<noted.count) && noted.count > 1, "\(pages)")
    // The text goes on beside the rest of the note, as long as there is any.
    let written = pages.indices.filter { pages[$0].contains { $0.isLetter } }
    #expect(written == Array(0..<written.count) && written.count > 1, "\(pages)")
  }

  /// WeasyPrint#1924: a text moved on with its notes, but the page that it left was filled as if they still stood there.
  @Test func aNoteThatMovesOnLeavesNoHole() {
    let map = PageMap(rows: 10)
    let pages = map.pages([
      map.text("a", 6), map.text("b", 4, keepsTogether: true, notes: [0: 2, 2: 1]), map.text("c", 2),
    ])
    #expect(pages == ["aaaaaa....", "BbBbcc.112"], "\(pages)")
    // Without what keeps it together, the page is filled.
    #expect(PageMap(rows: 10).pages([map.text("a", 6), map.text("d", 4)]) == ["aaaaaadddd"])
  }

  /// WeasyPrint#2432: notes, orphans and a keep together made the page break lines too early, as no note was divided.
  @Test func aNoteIsDividedBeforeThePageStaysEmpty() {
    let map = PageMap(rows: 10)
    let pages = map.pages([map.text("a", 2), map.text("b", 4, notes: [0: 6]), map.text("c", 2)])
    #expect(pages.first?.hasPrefix("aaB") == true, "\(pages)")
    #expect(pages.joined().filter { $0 == "1" }.count == 6)
  }

  /// LaTeX (and the draft of this engine): a figure whose caption calls a note floated past the call of a later note.
  @Test func aFigureThatCallsANoteStaysInOrder() throws {
    let words = String(repeating: "A city counts what comes of it and tells how it went. ", count: 8)
    let findings = Findings()
    let image = Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: 300, pixelHeight: 240))
    let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.small) {
      Paragraph(RichText(words))
      Figure(image, alternative: "p", caption: RichText([.text("Caption"), .note(Note("First"))]))
      Paragraph(RichText([.text("Text"), .note(Note("Second")), .text(words)]))
    }
    let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
    let read = ReadPages(publication)
    let pages = [1, 2].compactMap { read.destinations["note-\($0)"]?.first }
    #expect(pages.count == 2 && pages == pages.sorted())
  }

  // MARK: - Floats

  /// LaTeX, "too many unprocessed floats", and engines whose float queue overtook itself: floats keep their order.
  @Test func floatsKeepTheirOrder() {
    for lead in 1...12 {
      let map = PageMap(rows: 12)
      let pages = map.pages([
        map.text("a", lead), map.figure("F", 7, floats: true), map.figure("G", 2, floats: true), map.text("b", 6),
        map.figure("H", 5, floats: true), map.text("c", 15),
      ])
      let order = pages.joined().filter { "FGH".contains($0) }
      #expect(order == "FFFFFFFGGHHHHH", "\(pages)")
    }
  }

  /// LaTeX: a float higher than the page was pushed on until the end of the document, and every float behind it.
  @Test func aFloatHigherThanThePageHoldsNothingBack() {
    let map = PageMap(rows: 10)
    let pages = map.pages([
      map.text("a", 4), map.figure("F", 14, floats: true), map.text("b", 4), map.figure("G", 3, floats: true),
    ])
    #expect(map.context.findings.all.count == 1)
    #expect(pages.joined().filter { $0 == "G" }.count == 3)
    #expect(pages.count <= 3, "\(pages)")
  }

  /// typst#4359: a reference to a figure that floats named the page where it was called for, not where it stands.
  @Test func aReferenceNamesThePageOfTheFloat() throws {
    let words = String(repeating: "A city counts what comes of it and tells how it went. ", count: 9)
    let findings = Findings()
    let image = Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: 300, pixelHeight: 240))
    let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.small) {
      Paragraph {
        "On page "; Reference(to: "map", .page); ". "; RichText(words)
      }
      Figure(image, alternative: "p", caption: "Map").label("map")
      Paragraph(RichText(words))
    }
    let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
    #expect(PageInvariants(report, publication).problems.isEmpty)
    #expect(ReadPages(publication).destinations["label-map"] == [1])
  }

  /// A heading kept with a figure that floats: the heading must not stay alone while the figure moves on.
  @Test func aHeadingStaysWithTheFigureThatFollows() {
    for lead in 1...10 {
      let map = PageMap(rows: 10)
      let pages = map.pages([
        map.text("a", lead), map.heading("H"), map.figure("F", 5, floats: true), map.text("b", 4),
      ])
      #expect(pages.firstIndex { $0.contains("H") } == pages.firstIndex { $0.contains("F") }, "\(pages)")
    }
  }

  // MARK: - Keeps

  /// TeX: two widows and orphans against a heading that keeps, in a paragraph of three lines: no rule gives, the chain
  /// moves on; engines that tried one rule after the other never came to an end.
  @Test func widowsOrphansAndKeepsNeverDeadlock() {
    for rows in 3...9 {
      for lead in 0...rows {
        let map = PageMap(rows: rows)
        var items = [map.text("a", lead), map.heading("H"), map.text("b", 3, keepsWithNext: true)]
        items.append(map.text("c", 3, keepsTogether: true))
        if lead == 0 { items.removeFirst() }
        let pages = map.pages(items)
        #expect(pages.joined().filter(\.isLetter).count == lead + 7, "\(pages)")
        #expect(pages.count <= 5, "\(pages)")
      }
    }
  }

  /// WeasyPrint#1252: a block higher than a page that may not be divided left the page before it empty, and one more.
  @Test func aBlockHigherThanAPageIsDivided() {
    let map = PageMap(rows: 6)
    #expect(
      map.pages([map.text("a", 2), map.text("b", 14, keepsTogether: true)]) == ["aa....", "bbbbbb", "bbbbbb", "bb...."])
  }

  /// FOP, Prince: a long chain of blocks that keep with the next one ran off the page as one block.
  @Test func aLongChainIsCutBeforeAHeading() {
    let map = PageMap(rows: 8)
    let pages = map.pages([
      map.text("a", 3, keepsWithNext: true), map.text("b", 2, keepsWithNext: true), map.heading("H"),
      map.text("c", 4, keepsTogether: true),
    ])
    #expect(pages == ["aaabb...", "H.cccc.."], "\(pages)")
  }

  // MARK: - Tables

  /// WeasyPrint#2580, #1001; LaTeX longtable: the head was repeated on a page without a row, or the whole table moved on
  /// where its first rows had room.
  @Test func aHeadNeverStandsWithoutARow() throws {
    let typesetter = Typesetter(findings: Findings())
    for lead in 0...14 {
      for rows in [3, 12, 30] {
        let findings = Findings()
        let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.small) {
          for n in 0..<lead { Paragraph("line \(n)") }
          Table(caption: "Caption", header: ["N", "V"], rows: (1...rows).map { ["r\($0)", "v"] })
        }
        let publication = try Composer.compose(report, typesetter: typesetter, findings: findings)
        #expect(PageInvariants(report, publication).problems.isEmpty, "\(lead), \(rows)")
        for (page, boxes) in ReadPages(publication).boxes.enumerated() where boxes.contains(where: { $0.text == "V" }) {
          #expect(boxes.contains { $0.text == "v" }, "\(lead), \(rows): head alone on page \(page + 1)")
        }
      }
    }
  }

  /// WeasyPrint#663: a cell that spans rows ran over the foot of the page.
  @Test func aCellThatSpansRowsStaysOnItsPages() throws {
    let findings = Findings()
    let rows = (0..<12).map { n in
      Table.Row(n % 4 == 0 ? [Table.Cell("span", rows: 4), "a"] : ["b"], origin: .toolkit)
    }
    let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.small) {
      Paragraph(RichText(String(repeating: "Text that fills a page. ", count: 20)))
      Table(alignments: [], header: [Table.Row(["S", "V"], origin: .toolkit)], rows: rows, origin: .toolkit)
    }
    let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
    #expect(PageInvariants(report, publication).problems.isEmpty)
  }

  // MARK: - References

  /// typst#7291: page numbers that change the length of their lines, which moves the pages, which changes the numbers.
  /// Five runs settle, or tell which places move.
  @Test func referencesSettleOrTell() throws {
    for words in stride(from: 60, through: 110, by: 5) {
      let findings = Findings()
      let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.small) {
        Paragraph(RichText(String(repeating: "word ", count: words)))
        Paragraph {
          "See pages "; Reference(to: "a", .page); ", "; Reference(to: "b", .page); ", "; Reference(to: "c", .page)
        }
        Paragraph(RichText(String(repeating: "word ", count: 900))).label("a")
        Paragraph("Here.").label("b")
        PageBreak()
        Paragraph("There.").label("c")
      }
      let publication = try Composer.compose(report, typesetter: Typesetter(findings: findings), findings: findings)
      let problems = PageInvariants(report, publication).problems
      #expect(
        problems.isEmpty || findings.all.contains { $0.message.contains("do not settle") }, "\(words): \(problems)")
    }
  }

  /// A page of 16 rows, 240 pt wide.
  private static var small: Theme {
    var theme = Theme.neutral
    theme.page.size = Size(300.pt, theme.sizes.leading * 16 + 80.pt)
    (theme.page.top, theme.page.bottom, theme.page.inner, theme.page.outer) = (40.pt, 40.pt, 30.pt, 30.pt)
    theme.page.side = .zero
    return theme
  }
}
