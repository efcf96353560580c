import Content
import Pages
import Testing

@testable import Tessera

/// Totals, and sums that go over from page to page.
@Suite struct TableSumTests {
  private static func table(_ count: Int, tall: Int? = nil) -> Table {
    let rows = (0..<count).map { n -> Table.Row in
      let name =
        n == tall
        ? RichText((0..<30).flatMap { [Inline.text("line \($0)"), .lineBreak] }.dropLast()) : RichText("r\(n)")
      return TablePages.row([Table.Cell(name), Table.Cell(RichText("0.1")), Table.Cell(RichText("\(n)"))])
    }
    return Table(
      alignments: [.start, .end, .end], header: [TablePages.row(["Row", "Tenths", "Number"])], rows: rows,
      caption: "Sums", source: "us", origin: .toolkit
    ).total(of: [1, 2]).carries([1])
  }

  /// However many rows: each page's foot tells the sum of the rows down to there, the next page's head the same, and
  /// the footer the sum of all, on the page of the last row.
  @Test func sumsGoOverFromPageToPage() throws {
    for count in [1, 2, 10, 14, 15, 16, 17, 18, 19, 20, 30, 31, 32, 33, 34, 35, 61] {
      let pages = try TablePages(Self.table(count))
      pages.check()
      #expect(pages.composed.findings.isEmpty)
      var seen = 0
      for (n, lines) in pages.lines.enumerated() {
        let rows = lines.filter { $0.hasPrefix("r") }
        let carried = lines.filter { $0.hasPrefix("Carried forward") }
        let brought = lines.filter { $0.hasPrefix("Brought forward") }
        #expect(brought.map { $0.split(separator: "|").last } == (n > 0 ? [Self.tenths(seen)] : []), "\(count)")
        seen += rows.count
        let isLast = n + 1 == pages.lines.count
        #expect(carried.map { $0.split(separator: "|").last } == (isLast ? [] : [Self.tenths(seen)]), "\(count)")
        #expect(rows.count >= min(count, 2) || isLast && rows.count > 0, "\(count) rows, page \(n + 1)")
        if isLast { #expect(lines.contains("Total|\(Self.tenths(count))|\(count * (count - 1) / 2)"), "\(lines)") }
      }
      #expect(seen == count)
      // The sums of pages are no part of the structure, the total is.
      #expect(!pages.composed.reading.root.text.contains("forward"))
      let foot = pages.composed.reading.nodes { $0 == .tableFoot }
      #expect(foot.map(\.text) == ["Total\(Self.tenths(count))\(count * (count - 1) / 2)"])
    }
  }

  private static func tenths(_ count: Int) -> Substring { "\(count / 10).\(count % 10)" }

  /// A row that is divided counts on the page where its number stands.
  @Test func aDividedRowCountsWhereItBegins() throws {
    let pages = try TablePages(Self.table(6, tall: 3))
    pages.check()
    let carried = pages.all.filter { $0.contains(" forward|") }
    #expect(carried == ["Carried forward|0.4", "Brought forward|0.4"], "\(pages.lines)")
  }

  @Test(
    arguments: [
      ("de", ["Übertrag", "Insgesamt|12.345,60"], "12.345,60"), ("fr", ["À reporter", "Report"], "12\u{202F}345,60"),
      ("ar", ["المجموع"], "12,345.60"),
    ] as [(String, [String], String)])
  func theLanguageSaysHow(_ language: String, _ words: [String], _ number: String) throws {
    let table = Table(
      alignments: [.start, .end], header: [TablePages.row(["A", "B"])],
      rows: (0..<30).map { n in TablePages.row(["x", Table.Cell(RichText(n == 0 ? number : "–"))]) }, origin: .toolkit
    ).total(of: [1]).carries([1])
    let pages = try TablePages(table, language)
    #expect(pages.composed.findings.isEmpty)
    let all = pages.all.joined(separator: "\n")
    for word in words { #expect(all.contains(word), "\(all)") }
    #expect(all.split(separator: number).count > 3)
  }

  @Test func percentagesAndSubtotals() throws {
    let subtotal = Table.Row(["Half", "30 %"], isTotal: true, origin: .toolkit)
    let table = Table(
      alignments: [.start, .end], header: [TablePages.row(["A", "B"])],
      rows: [
        TablePages.row(["x", "10.5 %"]), TablePages.row(["y", "19.5 %"]), subtotal, TablePages.row(["z", "70 %"]),
      ],
      origin: .toolkit
    ).total("All", of: [1])
    let pages = try TablePages(table)
    #expect(pages.all.contains("All|100.0%"), "\(pages.lines)")
    let mixed = try? TablePages(
      Table(header: ["A", "B"], rows: [["x", "10"], ["y", "20 %"]]).total(of: [1]))
    #expect(mixed == nil || mixed?.composed.findings.count == 1)
  }

  /// A footer stays with the last row.
  @Test func footersDoNotStandAlone() throws {
    for count in 10..<24 {
      let rows = (0..<count).map { TablePages.row([Table.Cell(RichText("r\($0)")), "1"]) }
      let table = Table(alignments: [], header: [TablePages.row(["A", "B"])], rows: rows, origin: .toolkit)
        .footer([TablePages.row(["f1", "2"]), TablePages.row(["f2", "3"])])
      let pages = try TablePages(table)
      let last = try #require(pages.lines.last)
      #expect(last.contains { $0.hasPrefix("r") } && last.contains { $0.hasPrefix("f1") }, "\(count): \(last)")
      pages.check()
    }
  }
}
