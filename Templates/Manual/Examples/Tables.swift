import Tessera

extension Example {
  /// Tables, from plain to ledger.
  static let tables: [Example] = [
    .blocks("table") { _ in
      Table(
        caption: "Members", header: ["Country", "Cities", "Share"],
        rows: [["Arvenia", "8", "61.5%"], ["Lusovia", "5", "38.5%"]], source: "sample data")
    },
    .blocks("table-total") { _ in
      Table(header: ["Grant", "Euro"], rows: [["Velmora", "1,200.50"], ["Ostra", "799.50"]])
        .total("All grants", of: [1])
        .carries([1])
        .columns([.auto, .fixed(80.pt)])
    },
    .blocks("table-cells") { _ in
      Table(
        alignments: [.start, .end, .end],
        header: [
          Table.Row(
            [Table.Cell("City", rows: 2), Table.Cell("Members", span: 2)], origin: .toolkit),
          Table.Row(["2023", "2024"], origin: .toolkit),
        ],
        rows: Table.group(
          "Arvenia",
          rows: [
            Table.Row(
              [
                "Velmora", "14",
                Table.Cell {
                  "15"; TableNote("On 31 December.")
                },
              ],
              origin: .toolkit),
            Table.Row(["Lindhaven", "9", "9"], origin: .toolkit),
          ], keepsTogether: true),
        footer: [Table.Row(["All", "23", "24"], isTotal: true, origin: .toolkit)],
        caption: "Groups and joined cells", origin: .toolkit)
    },
  ]
}
