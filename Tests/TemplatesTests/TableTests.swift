import Content
import Diagnostics
import Geometry
import Pages
import Testing

@testable import Tessera

/// Tables as they come out on pages.
@Suite struct TableTests {
  private static func report(_ table: Table, _ language: String = "en", rows: Int = 22) -> Report {
    var theme = Theme.neutral
    theme.page.size = Size(320.pt, theme.sizes.leading * rows)
    theme.page.top = .zero
    theme.page.bottom = .zero
    theme.page.inner = 20.pt
    theme.page.outer = 20.pt
    theme.page.side = .zero
    return Report(DocumentInformation(title: "T", language: language), theme: theme) { Block.table(table) }
  }

  private static func row(_ cells: [Table.Cell]) -> Table.Row { Table.Row(cells, origin: .toolkit) }

  private static func cells(_ composed: Composed) -> [Reading.Node] {
    composed.reading.nodes {
      switch $0 {
      case .dataCell, .headerCell: true
      default: false
      }
    }
  }

  /// The lines of a cell on each page.
  private static func lines(_ node: Reading.Node, in composed: Composed) -> [Int] {
    composed.reading.runs.map { page in
      Set(page.filter { $0.element == node.element?.id }.map(\.box.minY)).count
    }
  }

  private static func tall(_ heights: [Int], language: String = "en") -> Table {
    let rows = heights.enumerated().map { n, height in
      let cells: [RichText] = [
        RichText("r\(n)"), RichText((0..<height).flatMap { [Inline.text("w\(n).\($0)"), .lineBreak] }.dropLast()),
        RichText((0..<max(1, height / 2)).flatMap { [Inline.text("v\(n).\($0)"), .lineBreak] }.dropLast()),
      ]
      return row(cells.map { Table.Cell($0) })
    }
    return Table(
      alignments: [], header: [row(["Row", "Left", "Right"])], rows: rows, caption: "Tall", source: "us",
      origin: .toolkit)
  }

  /// A few letters stay on one line although they might be broken, while a long text beside them gives way.
  @Test(arguments: [("ja", "参加者", "出来事が長く語られる文章です。"), ("en", "In all", "what was told of it at length ")])
  func shortWordsOfATableStayOnOneLine(language: String, short: String, long: String) throws {
    let text = String(repeating: long, count: 6)
    let table = Table(
      alignments: [.start, .end], header: [Self.row([Table.Cell(RichText(long)), Table.Cell(RichText(short))])],
      rows: [Self.row([Table.Cell(RichText(text)), "64"])], origin: .toolkit)
    let composed = try Composed(Self.report(table, language))
    #expect(composed.findings.map(\.description) == [])
    let cell = try #require(Self.cells(composed).first { $0.text == short })
    #expect(Self.lines(cell, in: composed) == [1])
  }

  /// Where not all fits on one line, the heads of columns give way before the rows.
  @Test func headsGiveWayBeforeRows() throws {
    let head = "Average of the cities of similar size and diversity"
    let table = Table(
      alignments: [.start, .end, .end],
      header: [Self.row(["Figure", Table.Cell(RichText(head)), Table.Cell(RichText(head))])],
      rows: ["Intercultural intelligence", "Language"].map { Self.row([Table.Cell(RichText($0)), "64%", "61%"]) },
      origin: .toolkit)
    let composed = try Composed(Self.report(table))
    for cell in Self.cells(composed) where cell.text != head {
      #expect(Self.lines(cell, in: composed) == [1], "\(cell.text)")
    }
    #expect(Self.cells(composed).contains { $0.text == head && Self.lines($0, in: composed)[0] > 1 })
  }

  /// Every table of three rows out of a set of heights, in both directions: each cell reads as it was written, no cell
  /// leaves a line alone on a page, nothing overlaps, no page begins the row without its name.
  @Test func rowsOfAllHeightsAreDividedWithoutLoss() throws {
    let heights = [1, 3, 5, 6, 17, 40]
    for a in heights {
      for b in heights {
        for c in [2, 7, 30] {
          let language = (a + b + c) % 2 == 0 ? "en" : "ar"
          let composed = try Composed(Self.report(Self.tall([a, b, c]), language))
          #expect(composed.findings.allSatisfy { $0.severity != .error }, "\([a, b, c]): \(composed.findings)")
          let cells = Self.cells(composed).dropFirst(3)
          #expect(cells.count == 9, "\([a, b, c])")
          for (n, height) in [a, b, c].enumerated() {
            let row = Array(cells)[n * 3..<n * 3 + 3]
            let words = (0..<height).map { "w\(n).\($0)" }.joined()
            #expect(row[row.startIndex + 1].text.words.joined() == words, "\([a, b, c])")
            for cell in row {
              let pages = Self.lines(cell, in: composed).filter { $0 > 0 }
              if pages.count > 1 { #expect(pages.allSatisfy { $0 >= 2 }, "\([a, b, c]) row \(n): \(pages)") }
            }
            #expect(row.first?.pages.first == row[row.startIndex + 1].pages.first)
          }
          ReportChecks.nothingOverlaps(composed)
        }
      }
    }
  }

  @Test func aRowLowerThanAPageIsDividedOnlyWhereItHasRoom() throws {
    let composed = try Composed(Self.report(Self.tall([1, 40])))
    let tall = Self.cells(composed)[7]
    let lines = Self.lines(tall, in: composed)
    #expect(lines.reduce(0, +) == 40)
    #expect(lines.allSatisfy { $0 >= 2 })
    // The header is repeated as paint, so that the structure has it once.
    #expect(composed.reading.nodes { $0 == .tableHead }.count == 1)
  }

  @Test func cellsThatSpanRowsStayTogether() throws {
    var rows: [Table.Row] = []
    for n in 0..<20 {
      rows.append(Self.row([Table.Cell("\(n)", rows: 3), "a\(n)", "b"]))
      rows.append(Self.row(["c\(n)", "d"]))
      rows.append(Self.row(["e\(n)", Table.Cell("f")]))
    }
    let table = Table(alignments: [], header: [Self.row(["N", "L", "R"])], rows: rows, origin: .toolkit)
    let composed = try Composed(Self.report(table))
    #expect(composed.publication.pages.count > 2)
    let cells = Self.cells(composed)
    #expect(cells.count == 3 + 20 * 7)
    for n in 0..<20 {
      let pages = Set(cells[3 + n * 7..<10 + n * 7].flatMap(\.pages))
      #expect(pages.count == 1, "band \(n): \(pages)")
      #expect(cells[3 + n * 7].element?.role == .headerCell(.row, columnSpan: 1, rowSpan: 3))
      // Each cell names its column's header and the row's that spans them.
      #expect(cells[9 + n * 7].element?.headers.count == 2)
    }
    ReportChecks.nothingOverlaps(composed)
  }

  @Test func aSpanOfRowsHigherThanAPageIsDivided() throws {
    let rows = [Self.row([Table.Cell("All", rows: 60), "a0"])] + (1..<60).map { Self.row(["a\($0)"]) }
    let composed = try Composed(
      Self.report(Table(alignments: [], header: [Self.row(["N", "L"])], rows: rows, origin: .toolkit)))
    #expect(composed.findings.isEmpty)
    #expect(Self.cells(composed).map(\.text).joined() == "NLAll" + (0..<60).map { "a\($0)" }.joined())
    ReportChecks.nothingOverlaps(composed)
  }

  /// Where the decimal signs of a column stand.
  private static func signs(_ language: String, _ numbers: [String]) throws -> Set<Int> {
    let table = Table(
      alignments: [.start, .end], header: [row(["N", "V"])],
      rows: numbers.map { row(["n", Table.Cell(RichText($0))]) }, origin: .toolkit)
    let composed = try Composed(report(table, language))
    var found: Set<Int> = []
    func visit(_ frame: Frame, _ origin: Point) {
      for placed in frame.items {
        switch placed.item {
        case .group(_, let inner): visit(inner, origin + placed.point)
        case .glyphs(let run):
          let text = String(decoding: run.text, as: UTF8.self)
          guard text.first?.isWholeNumber == true else { continue }
          // Latin figures: one glyph a byte.
          let lead = text.prefix { $0.isNumber }.utf8.count
          let x = lead < run.glyphs.count ? run.glyphs[lead].x : run.width
          found.insert((origin.x + placed.point.x + x).units / 100)
        default: break
        }
      }
    }
    for page in composed.publication.pages { visit(page.frame, .zero) }
    return found
  }

  @Test(arguments: ["en", "ar"])
  func numbersStandUnderEachOtherByTheirDecimalSign(_ language: String) throws {
    let places = try Self.signs(language, ["1.25", "100", "33.5", "7.125", "12%"])
    #expect((places.max() ?? 0) - (places.min() ?? 0) <= 2, "\(places)")
  }

  /// Dashes, missing values and ranges end where whole numbers end; signs and percent signs hang on either side. Each
  /// text comes with the number of its glyphs before that place.
  @Test(arguments: [
    (
      "en",
      [
        ("1.25", 1), ("12%", 2), ("+33.5±0.2", 3), ("3–4", 3), ("–", 1), ("n/a", 3), ("−7", 2), ("1,234,567.8", 9),
        ("<5", 2),
      ]
    ), ("fr", [("1,25", 1), ("12\u{202F}%", 2), ("183\u{202F}432,5", 7)]), ("de", [("1,25", 1), ("183.432,5", 7)]),
    ("ar-EG", [("١٫٢٥", 1), ("٧", 1), ("١٨٣٬٤٣٢", 7), ("٤٪", 1)]),
  ])
  func columnsOfMixedNumbersHoldTogether(_ language: String, _ numbers: [(String, Int)]) throws {
    let table = Table(
      alignments: [.start, .end], header: [Self.row(["N", "V"])],
      rows: numbers.map { Self.row(["x", Table.Cell(RichText($0.0))]) }, origin: .toolkit)
    let composed = try Composed(Self.report(table, language))
    var ends: [String: Int] = [:]
    func visit(_ frame: Frame, _ origin: Point) {
      for placed in frame.items {
        switch placed.item {
        case .group(_, let inner): visit(inner, origin + placed.point)
        case .glyphs(let run):
          let text = String(decoding: run.text, as: UTF8.self)
          // A sign may be a run of its own, before the figures or behind them.
          let whole = numbers.first { number in
            number.0 == text || number.0 == "−" + text
              || number.0.hasPrefix(text) && ["\u{202F}", "٪"].contains(number.0.dropFirst(text.count).prefix(1))
          }
          guard let whole, text.contains(where: { $0.isNumber || $0 == "–" || $0 == "n" }) else { continue }
          let count = whole.0.hasPrefix("−") ? whole.1 - 1 : whole.1
          let end = count < run.glyphs.count ? run.glyphs[count].x : run.width
          ends[text] = (origin.x + placed.point.x + end).units / 200
        default: break
        }
      }
    }
    for page in composed.publication.pages { visit(page.frame, .zero) }
    #expect(ends.count == numbers.count, "\(ends)")
    #expect((ends.values.max() ?? 0) - (ends.values.min() ?? 0) <= 2, "\(ends)")
  }

  @Test func aColumnHoldsItsLongestWordOrTells() throws {
    let long = "Interkulturalitätsbeauftragte"
    func table(_ columns: Int) -> Table {
      Table(
        header: (0..<columns).map { "C\($0)" }, rows: [(0..<columns).map { $0 == 0 ? long : "a few more words here" }])
    }
    let fitting = try Composed(Self.report(table(3), "de"))
    #expect(fitting.findings.isEmpty)
    #expect(fitting.reading.root.text.contains(long))
    let crowded = try Composed(Self.report(table(16), "de"))
    #expect(crowded.findings.contains { $0.message.hasPrefix("the words of this table are wider") })
    ReportChecks.nothingOverlaps(crowded)
  }
}
