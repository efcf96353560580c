import Content
import Diagnostics

extension Feature {
  static let lists: [Feature] = [
    .pages("lists") {
      Chapter("Lists") {
        List {
          Item(lead: "Real equality,", "equal rights;")
          Item {
            Paragraph("an item")
            List(.numbered) {
              Item {
                Paragraph("numbered, with")
                List(.lettered) { Item("letters") }
              }
              Item("two")
            }
          }
          Item {
            Paragraph("two"); Paragraph("paragraphs.")
          }
        }
        List(.arrow) { Item("an event") }
        List(.roman) {
          Item("first"); Item("second")
        }
        List(.none) { Item("no marker") }
        Block.list(
          List(
            marker: .numbered, start: 4, items: [List.Item(content: Paragraph("four").blocks, origin: .toolkit)],
            origin: .toolkit))
      }
    },
    .pages("items-without-text-first") {
      Chapter("Odd items") {
        List(.numbered) {
          Item { List { Item("a list in an item") } }
          Item { Table(header: ["Year", "Members"], rows: [["2020", "141"]]) }
          Item { Figure(.missing("map"), alternative: "A map", origin: .toolkit) }
          Item { Box("A box") { Paragraph("in an item") } }
          Item { Quotation("A quotation.") }
          Item { Paragraph("Beside.", style: .aside) }
          Item { KeyNumbers([KeyNumber("163", "members")]) }
          Item("and text.")
        }
      }
    },
    .pages("list-over-pages") {
      Chapter("A list") {
        List(.numbered) { for _ in 0..<6 { Item(RichText(Words.many)) } }
      }
    },
  ]

  static let notes: [Feature] = [
    .pages("notes") {
      Chapter("Notes \(Note("To the chapter."))") {
        Paragraph {
          "They met"
          Note("On 31 December.")
          " and left"
          Note(paragraphs: ["Two paragraphs;", "the second."], origin: .toolkit)
          "."
        }
        List { Item("An item\(Note("To the item."))") }
        Box("A box") {
          Paragraph(
            "in the box\(Note("See \(RichText([.link("here", address: "https://example.org", origin: .toolkit)]))."))")
        }
        Quotation("Quoted\(Note("To the quotation.")).")
      }
    },
    .pages("notes-in-tables-and-figures") {
      Chapter("Notes") {
        Block.table(
          Table(
            alignments: [.start, .end],
            header: [
              Table.Row([Table.Cell("Year\(Note("To the header."))"), Table.Cell("Members")], origin: .toolkit)
            ],
            rows: [
              Table.Row([Table.Cell("2020"), Table.Cell("141\(Note("To the cell."))")], origin: .toolkit)
            ], caption: "Members\(Note("To the caption."))", source: "Reports\(Note("To the source."))",
            origin: .toolkit))
        Figure(
          .missing("map"), alternative: "A map", caption: "A map\(Note("To the figure."))", origin: .toolkit)
      }
    },
    .pages("notes-over-pages") {
      Chapter("Long notes") {
        for n in 0..<3 {
          Paragraph("\(Words.many)\(Note("\(n): \(Words.many) \(Words.many)")) and it goes on. \(Words.many)")
        }
      }
    },
    .pages("note-in-a-paragraph-that-is-made-again") {
      Chapter("References") {
        Paragraph("See page \(Reference(to: "end", .page))\(Note("A note beside a page number.")) and on.")
        Paragraph("\(Words.many) \(Words.many) \(Words.many)")
        Section("The end") { Paragraph("End.") }.label("end")
      }
    },
  ]
}
