import Content
import Diagnostics
import Geometry
import Pages

/// A report that holds every element of the DSL, for tests that want something of everything.
enum EveryElement {
  struct Square: Drawable {
    var alternative: String { "A square" }
    func height(width: Length, on canvas: any DrawingCanvas) -> Length { width / 3 }
    func draw(in size: Size, on canvas: any DrawingCanvas) {
      canvas.fill(
        Path(Rectangle(x: .zero, y: .zero, width: size.height, height: size.height)), canvas.theme.colours.accent)
      canvas.text(
        "side", at: Point(size.height + 4.pt, size.height / 2), anchor: .start,
        DrawingText(size: 8.pt, colour: canvas.theme.colours.ink))
    }
  }

  static let words = """
    A city that wants its people to meet must build the places where they can. The council asks schools, libraries and \
    businesses to open their doors, and it counts what comes of it. Nothing here is a real city's number: the text only \
    fills lines, so that paragraphs break, hyphenate and run over pages as those of a report do.
    """

  static func report(theme: Theme = .neutral, language: String = "en", chapters: Int = 2) -> Report {
    Report(
      DocumentInformation(
        title: "Every element", author: "Tessera", subject: "Test", keywords: ["test"], language: language,
        date: "2024-03-15"),
      theme: theme
    ) {
      Cover(
        title: "Every element", subtitle: "One of each", kind: "Test report", mark: "2023",
        organisation: ["A programme", "Un programme"])
      FrontMatter {
        ContentsList(depth: 3)
        ContentsList(of: .figures)
        ContentsList(of: .tables)
      }
      for n in 1...chapters { chapter(n) }
      Appendix("Materials") {
        Section("Briefs") {
          Resources(
            [
              Resource(
                "Handbook", address: "https://example.org/h",
                variants: [.init(language: "pl"), .init(language: "es", country: "Mexico")]),
              Resource("", parts: [Resource("Part 1", address: "https://example.org/1"), Resource("Part 2")]),
            ], wording: Wording(language: language), origin: .toolkit)
        }.unnumbered()
      }
      BackCover(organisation: ["A programme"]) { Paragraph("What the programme is.") }
    }
  }

  private static func chapter(_ n: Int) -> Chapter {
    Chapter("Chapter \(n)", abstract: "One sentence on chapter \(n).") {
      Paragraph {
        "Plain, "
        Strong("bold")
        ", "
        Emphasis("italic")
        ", 3"
        Superscript("rd")
        ", a "
        Link("link", to: "https://example.org/a(b)")
        " and a note"
        Note("Note \(n) with an address: https://example.org/a/very/long/address/that/must/break/over/lines?and=more.")
        ". See "
        Reference(to: "table-\(n)", .number)
        " on page "
        Reference(to: "table-\(n)", .page)
        "."
      }
      Paragraph(RichText(words))
      Section("First") {
        Paragraph("They want to:")
        List {
          Item(lead: "Real equality,", "equal rights and duties;")
          Item("valuing diversity;")
          Item {
            Paragraph("an item"); Paragraph("with two paragraphs.")
          }
        }
        Section("Deeper") {
          Quotation("Words set apart.", source: "A speaker")
          Section("Deepest") { Paragraph(RichText(words + words)) }
        }
      }
      Section("Second") {
        List(.arrow) {
          Item("an event"); Item("another event")
        }
        List(.lettered) {
          Item("first"); Item("second")
        }
        List(.numbered) {
          Item("one"); Item("two")
        }
        KeyNumbers([KeyNumber("163", "members"), KeyNumber("129", "cities"), KeyNumber("38", "countries")])
        Figure(Square(), caption: "A square").label("figure-\(n)")
        Figure(.missing("town hall"), alternative: "The town hall", width: .side, origin: .toolkit)
        Table(
          caption: "Members", header: ["Year", "Members"],
          rows: [["2019", "136"], ["2020", "141"], ["2023", "163"]],
          source: "annual reports"
        ).label("table-\(n)")
        Box("Thematic toolbox") {
          List {
            Item("Guide"); Item { Paragraph("Video") }
          }
        }
        Box("Good to know") {
          Paragraph("A box with a look\(Note("A note in a box.")).")
          Box("Inside") { Paragraph("A box in a box.") }
        }.look(BoxLook(icon: .idea, rule: .frame, tint: .second, hasTitleBar: true)).numbered()
        PullQuote("It counts what comes of it.")
        Paragraph("With a note beside it\(MarginNote("Beside.")).")
        FigureGrid(columns: 2, caption: "Two squares") {
          Figure(Square(), caption: "One"); Figure(Square())
        }
        People([Person(name: "Ana Lima", function: "Co-ordinator", city: "Sample City")])
      }
    }.label("chapter-\(n)")
  }
}
