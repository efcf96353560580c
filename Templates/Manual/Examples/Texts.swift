import Tessera

extension Example {
  /// Headings and what stands among them.
  static let parts: [Example] = [
    .report("chapter") { bundle in
      Report(bundle.information, theme: bundle.theme, wording: bundle.wording, numberFrom: 1) {
        Chapter("Membership", abstract: "Seven new members in one year.") {
          Section("New members") {
            Section("By country") { Paragraph("Most are from the north.") }
          }
          Section("Not counted") { Paragraph("Nor listed.") }.unnumbered().unlisted()
        }.label("membership")
        Appendix("Statutes") { Paragraph("As amended in 2023.") }
      }
    }
  ]

  /// Running text.
  static let texts: [Example] = [
    .blocks("paragraph") { _ in
      Paragraph("A lead opens a text in larger type.", style: .lead)
      Paragraph("The network has \(strong: "163") members in \(30 + 8) countries.")
      Paragraph("A remark is small.", style: .small)
    },
    .blocks("inlines") { _ in
      Paragraph {
        "Bold "; Strong("words"); ", italic "; Emphasis("ones"); ", "
        Foreign("fr", "une expression"); ", a 3"; Superscript("rd"); ", "
        SmallCaps("unesco"); ", "
        Link("the programme", to: "https://www.coe.int/interculturalcities"); "."
        LineBreak()
        "A new line of the same paragraph."
      }
    },
    .blocks("notes") { _ in
      Paragraph {
        "The Index has 90 questions"; Note("In its form of 2019."); " in 15 areas"
        MarginNote("Beside the line, where the page has a side column."); "."
      }
    },
    .blocks("reference") { _ in
      Paragraph("See \(Reference(to: "fees", .number)) on page \(Reference(to: "fees", .page)).")
      Table(
        caption: "Fees", header: ["Size", "Euro"], rows: [["Small", "1,000"], ["Large", "5,000"]]
      ).label("fees")
    },
    .blocks("list") { _ in
      List(.arrow) {
        Item("one line")
        Item(lead: "Velmora", "opens with bold words")
        Item {
          Paragraph("whole blocks:")
          List(.lettered) { Item("a list in a list") }
        }
      }
    },
    .blocks("quotation") { _ in
      Quotation("Cities are where people meet.", source: "The mayor of Velmora")
    },
    .blocks("listing") { _ in
      Listing(
        """
        $ tessera check my-report
        my-report: 12 pages
        """)
    },
    .blocks("language") { _ in
      Paragraph("Des villes ouvertes à toutes et à tous.").language("fr")
    },
    .blocks("modifiers") { _ in
      Paragraph("It stays on the page where the next block begins.").keepWithNext()
      Box("Kept whole") { Paragraph("It is not divided over pages.") }.keepTogether().label("kept")
    },
  ]
}
