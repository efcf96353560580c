import Content
import Diagnostics
import Geometry

extension Feature {
  private static func row(_ cells: [Table.Cell], isTotal: Bool = false) -> Table.Row {
    Table.Row(cells, isTotal: isTotal, origin: .toolkit)
  }

  /// Levels of headers, a cell over two rows, totals, numbers with different decimals.
  private static var spanning: Table {
    Table(
      alignments: [.start, .start, .end, .end],
      header: [
        row([Table.Cell("Country", rows: 2), Table.Cell("City", rows: 2), Table.Cell("Rates", span: 2)]),
        row(["2022", "2023"]),
      ],
      rows: [
        row([Table.Cell("Utopia", rows: 2), "Sample City", "62.5 %", "7 %"]), row(["Other Town", "8.25 %", "100 %"]),
        row([Table.Cell("Arcadia", rows: 2), "Port", Table.Cell("not known", span: 2, rows: 2)]), row(["Hill"]),
        row(["All", "", "70.75", "107"], isTotal: true),
      ], caption: "Rates of cities", source: "nobody", origin: .toolkit)
  }

  /// Groups, a footer, sums that are carried over, notes of the table and a footnote, on several pages.
  private static var reckoned: Table {
    let estimate = TableNote("An estimate of the city.")
    func amount(_ n: Int) -> Table.Cell {
      Table.Cell {
        "\(n).5\(n % 10)"
        if n == 20 { estimate }
      }
    }
    let rows = (0..<4).flatMap { country in
      Table.group(
        RichText("Country \(country)"),
        rows: (0..<9).map { row(["City \($0)", amount(country * 9 + $0), "\($0)"]) }, keepsTogether: country == 2)
    }
    let head = Table.Cell {
      "Amount"
      TableNote("In thousands.")
      Note("As reported.")
    }
    let caption = RichText {
      "Grants"
      TableNote("Of all cities.")
    }
    return Table(
      alignments: [.start, .end, .end], header: [row(["City", head, "Visits"])], rows: rows,
      footer: [row(["Of these, abroad", "12.50", "3"])], caption: caption, source: "nobody", origin: .toolkit
    ).total(of: [1, 2]).carries([1, 2]).columns([.auto, .fixed(60.pt), .share(0.2)])
  }

  private static let edges: [Block] = [
    .table(Table(alignments: [], header: [row(["Nothing", "Here"])], rows: [], caption: "Empty", origin: .toolkit)),
    .table(Table(header: ["One column"], rows: [["Alone"], [""]])),
    .table(Table(header: ["A", "B"], rows: [["x", ""], ["y", ""]])),
  ]

  static let tables: [Feature] = [
    .pages("reckoned-table") {
      Chapter("Sums") {
        Paragraph("See \(Reference(to: "grants")).")
        reckoned.label("grants")
      }
    },
    Feature("reckoned-table-rtl") {
      Report(information("reckoned-table-rtl", language: "ar"), theme: .small) {
        Chapter("جدول") { reckoned }
      }
    },
    .pages("edge-tables") { Chapter("Edges") { edges } },
    .pages("tables") {
      Chapter("Tables") {
        Block.table(
          Table(
            alignments: [.start, .end, .end],
            header: [row([Table.Cell(""), Table.Cell("Members", span: 2)]), row(["Year", "Cities", "Other"])],
            rows: [
              row(["2020", "120", "21"]), row(["2021", Table.Cell("not known", span: 2)]), row(["2022", "", "24"]),
              row(["All", "249", "45"], isTotal: true),
            ], caption: "Members", source: "annual reports", origin: .toolkit))
        Table(header: ["Plain", "Table"], rows: [["without", "caption"]])
        Block.table(
          Table(
            alignments: [], header: [row(["Name", "Address"])], rows: [row(["Ana", "Riga"])],
            firstColumnIsHeader: false,
            origin: .toolkit))
      }
    },
    .pages("table-over-pages") {
      Chapter("A long table") {
        Table(
          caption: "Years", header: ["Year", "Members"], rows: (1990..<2030).map { ["\($0)", "\($0 - 1900)"] },
          source: "nobody"
        ).label("years")
        Paragraph("See \(Reference(to: "years")).")
      }
    },
    .pages("spanning-table") { Chapter("Spans") { Block.table(spanning) } },
    Feature("spanning-table-rtl") {
      Report(information("spanning-table-rtl", language: "ar"), theme: .small) {
        Chapter("جدول") { Block.table(spanning) }
      }
    },
    Feature("zebra-table") {
      var theme = Theme.small
      theme.tables.zebra = true
      return Report(information("zebra-table"), theme: theme) { Chapter("Zebra") { Block.table(spanning) } }
    },
    .pages("tall-cells") {
      Chapter("Rows over pages") {
        Table(
          caption: "Tall", header: ["Practice", "What it is", "Rate"],
          rows: [
            ["Short", "One line", "1"], ["Tall", Words.many + " " + Words.many + " " + Words.many, "12.5"],
            ["Last", Words.many, "3"],
          ],
          source: "nobody")
      }
    },
    .pages("wide-table") {
      Chapter("A wide table") {
        Table(
          caption: "Wide", header: ["City", "Population", "Country", "Since", "Co-ordinator"],
          rows: [
            ["Sample City", "100 000", "Utopia", "2011", "Ana Lima"],
            ["Other Town", "23 000", "Utopia", "2012", "Jan"],
          ])
      }
    },
  ]
}
