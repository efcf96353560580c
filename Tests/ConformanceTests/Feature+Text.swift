import Content
import Diagnostics

extension Feature {
  static let text: [Feature] = [
    .pages("headings") {
      Chapter("First", abstract: "In short.") {
        Section("Second") {
          Section("Third") {
            Section("Fourth") { Paragraph("Deep.") }
            Section("Fourth again") { Paragraph("Deep again.") }
          }
        }
        Section("Unnumbered") { Paragraph("Up again.") }.unnumbered()
      }
      Chapter("Bare") { Paragraph("A chapter without sections.") }.unnumbered()
    },
    .pages("headings-that-skip") {
      Section("Begins on the second level") { Paragraph("No chapter stands above.") }
      Chapter("A chapter") {
        Block.section(
          Section("Skips", level: 4, content: Paragraph("From the first to the fourth.").blocks, origin: .toolkit))
      }
    },
    .pages("links") {
      Chapter("Links") {
        Paragraph {
          "See "
          Link("the handbook", to: "https://example.org/a(b)?c=d e")
          ", "
          Link(RichText([.strong("a bold one")]), to: "mailto:office@example.org")
          " and "
          Link("https://example.org/a/very/long/address/that/breaks/over/lines", to: "https://example.org/a/very")
          "."
        }
        Paragraph {
          "Also "
          Reference(to: "target")
          ", "
          Reference(to: "target", .number)
          " on page "
          Reference(to: "target", .page)
          " and "
          Reference(to: "target", text: "below")
          "."
        }
        Section("The target") { Paragraph("Here it is.") }.label("target")
      }
    },
    .pages("paragraph-over-pages") {
      Chapter("One paragraph") { Paragraph(RichText(Words.many + " " + Words.many + " " + Words.many)) }
    },
    .pages("inline") {
      Chapter("Looks") {
        Paragraph {
          "Plain, "
          Strong("bold")
          ", "
          Emphasis("italic")
          ", 3"
          Superscript("rd")
          ", H"
          Inline.subscript("2")
          "O, "
          Inline.code("code")
          LineBreak()
          "a new line, ﬁnal oﬃce."
        }
        Paragraph("Small print.", style: .small)
        Paragraph("Set large.", style: .lead)
        Paragraph("Beside the text.", style: .aside)
        Paragraph("The text.")
      }
    },
    .pages("boxes") {
      Chapter("Boxes") {
        Box("Toolbox") {
          Paragraph("What it holds:")
          List {
            Item("a guide"); Item("a film")
          }
          Box("Inner") { Paragraph("A box in a box.") }
        }
        Box { Paragraph("Without a title.") }
        Quotation("Words set apart.", source: "A speaker")
        Quotation(paragraphs: ["Two paragraphs,", "no source."], origin: .toolkit)
      }
    },
    .pages("box-over-pages") {
      Chapter("A box") { Box("Long") { for _ in 0..<4 { Paragraph(RichText(Words.many)) } } }
    },
    .pages("people-and-numbers") {
      Chapter("People") {
        People([
          Person(name: "Ana Lima", function: "Co-ordinator", city: "Sample City"),
          Person(name: "Jan Novak", body: "A council"),
        ])
        KeyNumbers([
          KeyNumber("163", "members"), KeyNumber("129", "cities"), KeyNumber("38", "countries"),
          KeyNumber("9", "areas"),
          KeyNumber("81%", "in education"),
        ])
      }
    },
  ]
}
