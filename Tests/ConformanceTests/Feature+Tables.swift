import Content
import Diagnostics

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

  static let tables: [Feature] = [
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
