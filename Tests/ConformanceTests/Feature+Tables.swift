import Content
import Diagnostics

extension Feature {
  private static func row(_ cells: [Table.Cell], isTotal: Bool = false) -> Table.Row {
    Table.Row(cells, isTotal: isTotal, origin: .toolkit)
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
