import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// Tables that go over pages, and tables at the edge of what a table is.
@Suite struct TableBreakTests {
  private static func rows(_ range: Range<Int>, _ cell: Table.Cell = "x") -> [Table.Row] {
    range.map { TablePages.row([Table.Cell(RichText("r\($0)")), cell]) }
  }

  private static func lines(_ count: Int, _ word: String) -> RichText {
    RichText((0..<count).flatMap { [Inline.text("\(word)\($0)"), .lineBreak] }.dropLast())
  }

  @Test func aRowHigherThanAPageUnderARepeatedHeader() throws {
    let rows = Self.rows(0..<2) + Self.rows(2..<3, Table.Cell(Self.lines(70, "w"))) + Self.rows(3..<5)
    let table = Table(
      alignments: [], header: [TablePages.row(["Head", "B"])], rows: rows, caption: "C", origin: .toolkit)
    let pages = try TablePages(table)
    pages.check()
    #expect(pages.lines.allSatisfy { $0.contains("Head|B") }, "\(pages.lines)")
    #expect(pages.composed.reading.root.text.contains("w0 w1 w2"))
    #expect(pages.composed.reading.nodes { $0 == .tableRow }.count == 6)
  }

  @Test func aSpanOfRowsOverAPageBreak() throws {
    var rows = Self.rows(0..<10)
    rows.append(TablePages.row([Table.Cell("all", rows: 30), "x10"]))
    rows += (11..<40).map { TablePages.row([Table.Cell(RichText("x\($0)"))]) }
    rows += Self.rows(40..<43)
    let table = Table(alignments: [], header: [TablePages.row(["A", "B"])], rows: rows, origin: .toolkit)
    let pages = try TablePages(table)
    pages.check()
    #expect(pages.composed.findings.isEmpty)
    let text = pages.cells.map(\.text).joined(separator: " ")
    let expected = (0..<10).map { "r\($0) x" } + ["all"] + (10..<40).map { "x\($0)" } + (40..<43).map { "r\($0) x" }
    #expect(text == "A B " + expected.joined(separator: " "))
  }

  @Test func aHeaderHigherThanHalfAPage() throws {
    let table = Table(
      alignments: [], header: [TablePages.row(["A", Table.Cell(Self.lines(19, "h"))])], rows: Self.rows(0..<9),
      caption: "C", origin: .toolkit)
    let pages = try TablePages(table)
    pages.check()
    #expect(pages.composed.findings.isEmpty)
    #expect(pages.lines.count > 2)
    #expect(pages.lines.allSatisfy { $0.contains { $0.hasPrefix("r") } })
  }

  /// However many rows: no page begins with the last row alone.
  @Test func theLastRowIsNotAlone() throws {
    for count in 10..<60 {
      let table = Table(
        alignments: [], header: [TablePages.row(["A", "B"])], rows: Self.rows(0..<count), origin: .toolkit)
      let pages = try TablePages(table)
      let last = try #require(pages.lines.last)
      #expect(last.count { $0.hasPrefix("r") } >= 2, "\(count)")
    }
  }

  @Test(arguments: ["en", "ar"]) func tablesAtTheEdge(_ language: String) throws {
    let head = [TablePages.row(["A", "B"])]
    let empty = try TablePages(
      Table(alignments: [], header: head, rows: [], caption: "None", origin: .toolkit), language)
    empty.check()
    #expect(empty.composed.reading.nodes { $0 == .tableBody }.isEmpty)
    #expect(empty.cells.map(\.text) == ["A", "B"])
    let blank = try TablePages(
      Table(alignments: [.start, .end], header: head, rows: Self.rows(0..<30, ""), origin: .toolkit), language)
    blank.check()
    #expect(blank.cells.count == 62)
    let one = try TablePages(
      Table(header: ["Only"], rows: (0..<30).map { ["\($0)"] }).total(of: [0]), language)
    one.check()
    #expect(one.composed.reading.nodes { $0 == .tableFoot }.isEmpty)
    let first = try #require(one.composed.findings.first)
    #expect(first.message == "the table has no column 1 to be summed")
  }

  // MARK: - Groups

  private static func grouped(_ sizes: [Int], together: Bool) -> Table {
    let rows = sizes.enumerated().flatMap { n, size in
      Table.group(RichText("Land\(n)"), rows: Self.rows(0..<size), keepsTogether: together)
    }
    return Table(alignments: [], header: [TablePages.row(["A", "B"])], rows: rows, origin: .toolkit)
  }

  @Test(arguments: ["en", "ar"]) func headingsOfGroupsNameTheirRows(_ language: String) throws {
    let pages = try TablePages(Self.grouped([2, 1], together: false), language)
    pages.check()
    let reading = pages.composed.reading
    #expect(reading.nodes { $0 == .tableBody }.count == 2)
    let headings = pages.cells.filter { $0.element?.role == .headerCell(.column, columnSpan: 2, rowSpan: 1) }
    #expect(headings.map(\.text) == ["Land0", "Land1"])
    // A cell names its column, its group and its row.
    let last = try #require(pages.cells.last?.element)
    let row = try #require(pages.cells.dropLast().last?.element)
    #expect(last.headers == [try #require(pages.cells[1].element).id, headings[1].element?.id, row.id])
  }

  /// A page that begins in the middle of a group repeats its heading, as paint only.
  @Test(arguments: [("en", "Land0 (continued)"), ("de", "Land0 (Fortsetzung)")])
  func headingsOfGroupsAreRepeated(_ language: String, _ expected: String) throws {
    for size in 20..<40 {
      let pages = try TablePages(Self.grouped([size, 3], together: false), language)
      pages.check()
      for (n, lines) in pages.lines.enumerated().dropFirst() {
        let begins = lines.first { $0.hasPrefix("r") || $0 == "Land1" }
        let isInFirst = begins != "Land1" && !pages.lines[..<n].joined().contains("Land1")
        #expect(lines.contains(expected) == isInFirst, "\(size), page \(n + 1): \(lines)")
      }
      #expect(!pages.composed.reading.root.text.contains("("))
    }
  }

  /// A heading stands with its first row; groups that keep together are divided only where none of the pages holds one.
  @Test func groupsKeepTogether() throws {
    for sizes in [[3, 9, 4, 8, 7, 2], [10, 10, 10], [12, 5, 30, 3], [1, 1, 1, 40, 1]] {
      let loose = try TablePages(Self.grouped(sizes, together: false))
      for lines in loose.lines { #expect(lines.last?.hasPrefix("Land") == false, "\(sizes): \(lines)") }
      let kept = try TablePages(Self.grouped(sizes, together: true))
      kept.check()
      let rows = kept.all.filter { $0.hasPrefix("r") }
      #expect(rows.count == sizes.reduce(0, +))
      for (n, size) in sizes.enumerated() where size < 12 {
        let page = try #require(kept.lines.first { $0.contains("Land\(n)") })
        let under = page.drop { $0 != "Land\(n)" }.dropFirst().prefix { $0.hasPrefix("r") }
        #expect(under.count == size, "\(sizes): \(page)")
      }
    }
  }

  // MARK: - Columns

  private static func columns(_ table: Table) throws -> [Length] {
    let pages = try TablePages(table)
    pages.check()
    let runs = pages.composed.reading.runs[0]
    return table.header[0].cells.compactMap { cell in runs.first { $0.text == cell.text.plain }?.box.minX }
  }

  @Test func widthsAreAsStated() throws {
    let table = Table(header: ["A", "B", "C", "D"], rows: [["a", "b", "c", "a good many words that would like room"]])
    // 280 points less three gutters of ten: 250 to share.
    let places = try Self.columns(table.columns([.fixed(40.pt), .share(0.2), .atMost(30.pt), .auto]))
    #expect(places[0] == 20.pt)
    #expect(places[1] == 70.pt)
    #expect(places[2] == 130.pt)
    #expect(places[3] > 140.pt && places[3] <= 170.pt)
    // Stated widths alone make a table as wide as they are.
    let narrow = try Self.columns(table.columns([.fixed(20.pt), .fixed(20.pt), .fixed(20.pt), .fixed(90.pt)]))
    #expect(narrow == [20.pt, 50.pt, 80.pt, 110.pt])
  }

  @Test func wordsAndAddressesAreBrokenInNarrowColumns() throws {
    let address = "https://example.org/a/very/long/address/that/goes/on"
    let table = Table(
      alignments: [], header: [TablePages.row(["Word", "Address"])],
      rows: [
        TablePages.row([
          "Unbreakablewordwithoutanend",
          Table.Cell { Link(RichText(address), to: address) },
        ])
      ], origin: .toolkit
    ).columns([.fixed(40.pt), .fixed(60.pt)])
    let pages = try TablePages(table, rows: 30)
    pages.check()
    for run in pages.composed.reading.runs[0] {
      #expect(run.box.maxX <= (run.box.minX < 70.pt ? 60.5.pt : 130.5.pt), "\(run.text)")
    }
    #expect(
      pages.composed.findings.map(\.message) == [
        "the words of the column “Address” are wider than its 60 pt: some are cut"
      ])
  }

  @Test func widthsThatDoNotFitNameTheColumn() throws {
    let table = Table(header: ["A", "B"], rows: [["a", "b"]]).columns([.share(0.7), .share(0.4)])
    let pages = try TablePages(table)
    #expect(
      pages.composed.findings.map(\.message) == [
        "the widths of this table are more than there is: with the column “B” they are 297 pt, and there are 270 pt"
      ])
  }
}
