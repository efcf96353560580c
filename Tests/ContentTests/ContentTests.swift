import Diagnostics
import Geometry
import Pages
import Testing

@testable import Content

/// The braces of a template build the tree that one reads in them.
@Suite struct ContentTests {
  struct Dot: Drawable {
    var alternative: String { "a dot" }
    func height(width: Length, on canvas: any DrawingCanvas) -> Length { width }
    func draw(in size: Size, on canvas: any DrawingCanvas) {}
  }

  func show(@ContentBuilder _ content: () -> [Block]) -> String { TreePrinter.text(content(), indent: 0) }

  @Test func chaptersNestSections() {
    let tree = show {
      Chapter("Networks", abstract: "Seven of them.") {
        Paragraph("Intro")
        Section("Italy") {
          Section("Projects") {
            Section("DiverCities") { Section("Deeper than four") { Paragraph("Text") } }
          }
        }
        Section("Notes") {}.unnumbered().unlisted()
      }
      Appendix("Materials") { PageBreak() }
    }
    #expect(
      tree == """
        H1 Networks | Seven of them.
          P Intro
          H2 Italy
            H3 Projects
              H4 DiverCities
                H4 Deeper than four
                  P Text
          H2 unnumbered unlisted Notes
        H1 appendix Materials
          page break
        """)
  }

  @Test func bracesTakeConditionsAndLoops() {
    let cities = ["Lutsk", "Pavlohrad"]
    func tree(hasIntro: Bool) -> String {
      show {
        if hasIntro { Paragraph("Intro") } else { Paragraph("No intro") }
        for city in cities { Paragraph("\(city)") }
        if cities.count > 5 { PageBreak() }
        [Paragraph("Ready")].flatMap(\.blocks)
      }
    }
    #expect(tree(hasIntro: true) == "P Intro\nP Lutsk\nP Pavlohrad\nP Ready")
    #expect(tree(hasIntro: false) == "P No intro\nP Lutsk\nP Pavlohrad\nP Ready")
  }

  @Test func listsHoldTextsLeadWordsAndBlocks() {
    let tree = show {
      List(.arrow) {
        Item("Plain")
        Item(lead: "Real equality,", "i.e. text")
        for n in 1...2 { Item("\(n)") }
      }
      List(.lettered) {
        Item {
          Paragraph("First")
          Paragraph("Second")
        }
      }
    }
    #expect(
      tree == """
        list arrow
          P Plain
          P *Real equality,* i.e. text
          P 1
          P 2
        list lettered loose
          P First
          P Second
        """)
  }

  @Test func runningTextKeepsItsMarkup() {
    let note = Note("See the index")
    let tree = show {
      Paragraph("Completed \(strong: "201") times by \(129) cities\(note) in \(Reference(to: "index"))")
      Paragraph(style: .lead) {
        "The "
        Emphasis("inter alia")
        " of the 3"
        Superscript("rd")
        " "
        Link("report", to: "https://example.org")
        LineBreak()
        Foreign("it", "Città del Dialogo")
      }
    }
    #expect(
      tree == """
        P Completed *201* times by 129 cities^See the index^ in [index title]
        P lead The _inter alia_ of the 3^rd <report>(https://example.org)⏎{it Città del Dialogo}
        """)
  }

  @Test func plainTextLeavesMarkupAndNotesOut() {
    let text = RichText {
      Strong("Bold")
      " and"
      LineBreak()
      Link("linked", to: "https://example.org")
      Note("not this")
      Reference(to: "x", text: "there")
    }
    #expect(text.plain == "Bold and linkedthere")
    #expect(RichText("").isEmpty)
    #expect((RichText("a") + "b").plain == "ab")
  }

  @Test func insertions() {
    let tree = show {
      Box("Warning") { Paragraph("Text") }.variant("alarm").numbered().label("w")
      PullQuote("Words", source: "A mayor")
      PullQuote("New words", repeats: false)
      FigureGrid(columns: 3, caption: "All") { for _ in 0..<2 { Figure(Dot()) } }
      Paragraph("Beside\(MarginNote("note"))")
      ContentsList(of: .figures)
    }
    #expect(
      tree == """
        box Warning numbered .alarm {#w}
          P Text
        pull quote Words — A mayor
        pull quote of its own New words
        figures in rows of 3 "All"
          figure text (a dot)
          figure text (a dot)
        P Beside^|note^
        list of figures
        """)
  }

  @Test func looksOfBoxesCompleteEachOther() {
    var boxes = Theme.Boxes()
    boxes.look = BoxLook(rule: .frame)
    boxes.variants["alarm"] = BoxLook(icon: .warning, tint: .second)
    let box = Box { Paragraph("Text") }.variant("alarm").look(BoxLook(tint: .grey))
    #expect(boxes.look(of: box) == BoxLook(icon: .warning, rule: .frame, tint: .grey, hasTitleBar: false))
    #expect(boxes.look(of: box.variant("none")).icon == BoxLook.Icon.none)
  }

  @Test func theOtherBlocks() {
    let tree = show {
      Box("Thematic toolbox") { Paragraph("Guide") }
      Box { PageBreak() }
      KeyNumbers([KeyNumber("201", "completions")])
      People([Person(name: "Ana"), Person(name: "Bo", city: "Oslo")])
      Quotation("Words", source: "Someone")
      ContentsList(depth: 2)
      Figure(Dot(), width: .side, caption: "A dot")
      FigureRow {
        Figure(Dot())
        Figure(Dot(), width: .share(0.3))
        Paragraph("is no figure")
      }
    }
    #expect(
      tree == """
        box Thematic toolbox
          P Guide
        box
          page break
        key numbers 201 completions
        people Ana, Bo
        quotation Words — Someone
        contents to level 2
        figure side (a dot) "A dot"
        figures
          figure text (a dot)
          figure share(0.3) (a dot)
        """)
  }

  @Test func tablesSetNumbersToTheEnd() {
    let table = Table(
      header: ["Month", "Visits", "Change", "Remark"],
      rows: [["January", "10,204", "+357", "up"], ["February", "9 811", "−4 %", ""], ["March", "", "(0)", "3 news"]])
    #expect(table.alignments == [.start, .end, .end, .start])
    #expect(Table.isNumber("12,5 %"))
    #expect(!Table.isNumber("n/a"))
    #expect(!Table.isNumber("–"))
    #expect(Table(header: ["A", "B"], rows: []).alignments == [.start, .start])
  }

  @Test func modifiersPromiseAndKeepTheRest() {
    let tree = show {
      Paragraph("A").label("a").language("fr").keepTogether()
      Paragraph("B").keepWithNext().startsOnNewPage()
      Chapter("C") {}.label("c").unnumbered()
      Appendix("D") {}.label("d")
    }
    #expect(
      tree == """
        P A {#a, in fr, together}
        P B {with next, new page}
        H1 unnumbered C {#c}
        H1 appendix D {#d}
        """)
  }

  @Test func originsAreTheLinesOfTheTemplate() {
    let line = #line
    let blocks = Chapter("C") {
      Paragraph("on the second line")
      Box {
        List { Item("on the fourth") }
      }
      Paragraph("from data").from(.data(file: "a.csv", line: 7, column: 2))
    }.blocks
    func at(_ offset: Int) -> Origin { .template(file: "ContentTests/ContentTests.swift", line: line + offset) }
    guard case .section(let chapter) = blocks[0], case .box(let box) = chapter.content[1],
      case .list(let list) = box.content[0]
    else { return #expect(Bool(false)) }
    #expect(chapter.node.origin == at(1))
    #expect(chapter.content[0].node.origin == at(2))
    #expect(box.node.origin == at(3))
    #expect(list.node.origin == at(4))
    #expect(list.items[0].origin == at(4))
    #expect(chapter.content[2].node.origin == .data(file: "a.csv", line: 7, column: 2))
  }

  @Test func reportsGatherTheirParts() {
    let report = Report(.init(title: "Intercultural Cities", language: "fr")) {
      Cover(title: "Intercultural Cities", mark: "2023")
      FrontMatter { ContentsList() }
      Chapter("One") {}
      Paragraph("loose")
      BackCover { Paragraph("About") }
    }
    #expect(report.cover?.mark == "2023")
    #expect(TreePrinter.text(report.frontMatter) == "contents to level 3")
    #expect(TreePrinter.text(report.body) == "H1 One\nP loose")
    #expect(TreePrinter.text(report.backCover?.content ?? []) == "P About")
    #expect(report.wording.contents == "Sommaire")
    #expect(report.runningTitle == "Intercultural Cities")
  }
}
