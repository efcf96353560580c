import Content
import Pages
import Testing

@testable import Tessera

/// Notes that belong to a table.
@Suite struct TableNoteTests {
  private static let estimate = TableNote("An estimate.")

  private static func table(_ count: Int, called: Set<Int>) -> Table {
    let rows = (0..<count).map { n in
      TablePages.row([
        Table.Cell(RichText("r\(n)")),
        Table.Cell {
          "\(n)"
          if called.contains(n) { Self.estimate }
        },
      ])
    }
    return Table(
      alignments: [.start, .end],
      header: [
        TablePages.row([
          "Row",
          Table.Cell {
            "Number"
            TableNote("As told.")
          },
        ])
      ], rows: rows,
      caption: RichText {
        "Notes"
        TableNote("Of the caption.")
      }, source: "us", origin: .toolkit)
  }

  /// Letters count from the caption on; every part of the table has the notes that it calls under it, and each is in
  /// the structure once, after its first call.
  @Test(arguments: ["en", "ar"]) func notesStandUnderThePartThatCallsThem(_ language: String) throws {
    let pages = try TablePages(Self.table(40, called: [3, 25]), language)
    pages.check()
    #expect(pages.composed.findings.isEmpty)
    #expect(pages.lines.count == 3)
    for (n, lines) in pages.lines.enumerated() {
      let all = lines.joined(separator: "\n")
      #expect(all.contains("caption") == (n == 0))
      #expect(all.contains("told"))
      #expect(all.contains("estimate") == (n < 2), "page \(n): \(all)")
    }
    let notes = pages.composed.reading.nodes { $0 == .note }
    #expect(notes.map { $0.text.words.joined(separator: " ") } == ["aOf the caption.", "bAs told.", "cAn estimate."])
    #expect(notes.map(\.pages) == [[0], [0], [0]])
    // Calls lead to the notes.
    let calls = pages.composed.reading.links.map(\.target)
    #expect(calls.count == 4)
    for case .destination(let name) in calls { #expect(pages.composed.reading.destinations[name] == 0) }
    let cell = try #require(pages.cells.first { $0.all.contains { $0.element?.role == .note } })
    #expect(cell.text == "Numberb")
  }

  @Test func footnotesInTablesStayFootnotes() throws {
    let table = Table(
      alignments: [],
      header: [
        TablePages.row([
          "A",
          Table.Cell {
            "B"
            Note("At the foot.")
          },
        ])
      ],
      rows: (0..<40).map { n in
        TablePages.row([
          Table.Cell(RichText("r\(n)")),
          Table.Cell {
            "x"
            if n == 30 { Self.estimate }
          },
        ])
      }, origin: .toolkit)
    let pages = try TablePages(table)
    pages.check()
    let notes = pages.composed.reading.nodes { $0 == .note }
    #expect(notes.map(\.text.words) == [["1At", "the", "foot."], ["aAn", "estimate."]])
    // A footnote of the repeated header is printed once, on the first page.
    #expect(pages.lines.map { $0.count { $0.contains("foot.") } } == [1, 0, 0])
    #expect(notes[1].pages == [1])
  }

  /// A number with the mark of a note keeps its place under the others.
  @Test(arguments: ["en", "ar"]) func marksHangAfterNumbers(_ language: String) throws {
    let table = Table(
      alignments: [.start, .end], header: [TablePages.row(["A", "B"])],
      rows: [
        TablePages.row(["x", "10"]),
        TablePages.row([
          "y",
          Table.Cell {
            "10"
            Self.estimate
          },
        ]),
      ], origin: .toolkit)
    let pages = try TablePages(table, language)
    let boxes = pages.composed.reading.runs[0].filter { $0.text == "10" }.map(\.box)
    #expect(boxes.count == 2 && boxes[0].minX == boxes[1].minX)
    pages.check()
  }
}
