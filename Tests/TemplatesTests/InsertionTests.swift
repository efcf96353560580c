import Content
import Diagnostics
import Geometry
import Pages
import Testing

@testable import Tessera

/// Boxes, notes in the margin, pull quotes and lists of figures on finished pages.
@Suite struct InsertionTests {
  private static let text = "A city counts what comes of it and tells its neighbours how it went. "
  private static let many = String(repeating: text, count: 9)

  private static func report(_ language: String = "en", side: Length = 105.pt, @ContentBuilder _ body: () -> [Block])
    -> Report
  {
    var theme = Theme.neutral
    theme.page.side = side
    let blocks = body()
    return Report(DocumentInformation(title: "Insertions", language: language), theme: theme) {
      FrontMatter {
        ContentsList()
        ContentsList(of: .figures)
        ContentsList(of: .tables)
      }
      Chapter("Chapter\(Note("To the chapter."))") { blocks }
    }
  }

  // MARK: - Notes

  @Test func aNoteInAHeadingIsPrintedOnce() throws {
    let composed = try Composed(
      Self.report {
        Section("Section\(Note("To the section."))") {
          for _ in 0..<12 { Paragraph(RichText(Self.many)) }
        }.label("section")
        Paragraph("See \(Reference(to: "section")).")
      })
    #expect(composed.findings.map(\.description) == [])
    #expect(composed.publication.pages.count > 4)
    ReportChecks.notesFollowTheirCalls(composed, count: 2)
    let dump = composed.publication.pages.map { $0.dump() }.joined(separator: "\n")
    #expect(dump.ranges(of: "To the chapter.").count == 1)
    #expect(dump.ranges(of: "To the section.").count == 1)
    // Neither the contents list nor the running heads call it.
    let entries = composed.reading.nodes { $0 == .contentsItem }.map { $0.text.words.dropLast().joined(separator: " ") }
    #expect(entries == ["Chapter 11. Section", "1. Section"])
  }

  @Test func notesStandEverywhereAndLeadBack() throws {
    let drawing = Figure.Content.missing("map")
    let composed = try Composed(
      Self.report {
        Paragraph(
          "Two in a row\(Note("a"))\(Note("b")), in brackets (so\(Note("c")))\(Note("d")), “quoted”\(Note("e")).")
        List {
          Item("An item\(Note("f"))"); Item("Another\(Note("g"))")
        }
        Table(
          alignments: [.start, .end], header: [Table.Row(["A\(Note("i"))", "B"], origin: .toolkit)],
          rows: [Table.Row(["1\(Note("j"))", "2"], origin: .toolkit)], caption: "Table\(Note("h"))",
          source: "Source\(Note("k"))", origin: .toolkit)
        Box("Title\(Note("l"))") { Paragraph("In a box\(Note("m")).") }
        Figure(drawing, alternative: "A map", caption: "Map\(Note("n"))", origin: .toolkit)
        KeyNumbers([KeyNumber("1", "key\(Note("o"))")])
        Quotation("Quoted\(Note("p"))", source: "By\(Note("q"))")
      })
    ReportChecks.notesFollowTheirCalls(composed, count: 18)
    ReportChecks.nothingOverlaps(composed)
    let notes = composed.reading.nodes { $0 == .note }.map { $0.children.map(\.words).joined() }
    #expect(notes.count == 18, "\(notes)")
    let back = composed.reading.links.filter { link in
      if case .destination(let name) = link.target { name.hasPrefix("call-") } else { false }
    }
    #expect(back.count == 18)
    for link in back {
      guard case .destination(let name) = link.target else { continue }
      #expect(composed.reading.destinations[name] == composed.reading.destinations["note-" + name.dropFirst(5)])
    }
  }

  @Test func twoCallsSideBySideAreTwoNumbers() throws {
    let composed = try Composed(Self.report { Paragraph("Word\(Note("a"))\(Note("b")) and\(Note("c")).") })
    #expect(composed.reading.root.text.contains("Word2,3 and4."))
  }

  @Test func paragraphsOfANoteAreParagraphs() throws {
    let composed = try Composed(
      Self.report {
        Paragraph("Text\(Note(paragraphs: ["One.", "Two.", "Three."], origin: .toolkit)).")
      })
    let note = try #require(composed.reading.nodes { $0 == .note }.last)
    #expect(note.all.filter { $0.element?.role == .paragraph }.map(\.text) == ["One.", "Two.", "Three."])
  }

  @Test func aNoteInsideANoteIsTold() throws {
    let composed = try Composed(
      Self.report { Paragraph("Text\(Note("Outer\(Note("inner words"))")) and\(MarginNote("beside\(Note("lost"))")).") }
    )
    #expect(
      composed.findings.map(\.message) == [
        "a note inside a note: “lost”", "a note inside a note: “inner words”",
      ])
    #expect(composed.findings.allSatisfy { $0.severity == .error && $0.hint != nil })
  }

  // MARK: - The side column

  /// The boxes of glyphs of some words on the pages, with the page.
  private func places(_ words: String, in composed: Composed) -> [(page: Int, box: Rectangle)] {
    composed.reading.runs.enumerated().flatMap { page, runs in
      runs.filter { $0.text.contains(words) }.map { (page, $0.box) }
    }
  }

  @Test(arguments: ["en", "ar"]) func aNoteStandsBesideTheLineOfItsCall(_ language: String) throws {
    let composed = try Composed(
      Self.report(language) {
        Paragraph("\(Self.many)Needle\(MarginNote("Beside it.")) and on. \(Self.many)")
      })
    let call = try #require(places("Needle", in: composed).first)
    let note = try #require(places("Beside", in: composed).first)
    #expect(call.page == note.page)
    #expect(abs((call.box.maxY - note.box.maxY).points) < 1)
    #expect(language == "ar" ? note.box.maxX < call.box.minX : note.box.minX > call.box.maxX)
    #expect(composed.reading.nodes { $0 == .note }.count == 2)
    // It has no number, and nothing leads to it.
    ReportChecks.notesFollowTheirCalls(composed, count: 1)
  }

  /// Also where the text goes on on the next page.
  @Test func everyNoteStandsOnThePageOfItsCall() throws {
    let composed = try Composed(
      Self.report {
        for n in 1...40 {
          let before = String(repeating: Self.text, count: n % 7)
          Paragraph("\(before)Zz\(n).\(MarginNote("Beside\(n).")) and on. \(Self.many)")
        }
      })
    for n in 1...40 {
      let call = try #require(places("Zz\(n).", in: composed).first)
      let note = try #require(places("Beside\(n).", in: composed).first)
      #expect(call.page == note.page, "note \(n)")
      #expect(abs((call.box.maxY - note.box.maxY).points) < 1, "note \(n)")
    }
    ReportChecks.nothingOverlaps(composed)
  }

  @Test func withoutASideColumnItIsAFootnote() throws {
    let composed = try Composed(
      Self.report(side: .zero) { Paragraph("\(Self.many)Needle\(MarginNote("Beside it.")) and on.") })
    ReportChecks.notesFollowTheirCalls(composed, count: 2)
  }

  @Test(arguments: ["en", "ar"]) func nothingInTheSideColumnOverlaps(_ language: String) throws {
    let composed = try Composed(
      Self.report(language) {
        for n in 1...24 {
          Paragraph(
            "\(n). \(Self.text)\(MarginNote("Margin \(n). \(Self.text)"))\(Self.text)\(MarginNote("Second \(n)."))\(Self.many)"
          )
          if n % 3 == 0 { PullQuote("Pulled \(n). \(Self.text)", repeats: n % 2 == 0) }
          if n % 4 == 0 { Paragraph("Aside \(n). \(Self.text)", style: .aside) }
          if n % 5 == 0 {
            Figure(.missing("map"), alternative: "A map", width: .side, caption: "Map", origin: .toolkit)
          }
        }
      })
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.nothingOverlaps(composed)
    #expect(places("Margin", in: composed).count >= 24)
    let notes = composed.reading.nodes { $0 == .note }.map { $0.children.map(\.words).joined() }
    for n in 1...24 {
      #expect(notes.contains("Second \(n)."))
    }
  }

  @Test func wordsThatRepeatTheTextAreReadOnce() throws {
    let composed = try Composed(
      Self.report {
        PullQuote("Pulled words", source: "A mayor")
        PullQuote("Own words", source: "A council", repeats: false)
        Paragraph(RichText(Self.many))
      })
    #expect(!composed.reading.root.text.contains("Pulled words"))
    let quotes = composed.reading.nodes { $0 == .blockQuote }
    #expect(quotes.map(\.text) == ["Own wordsA council"])
    #expect(composed.publication.pages.map { $0.dump() }.joined().contains("Pulled"))
  }

  // MARK: - Lists of figures and tables

  @Test func listsOfFiguresAndTablesAgreeWithThePages() throws {
    let map = Figure.Content.missing("map")
    let composed = try Composed(
      Self.report {
        for n in 1...9 {
          Paragraph(RichText(Self.many))
          Figure(map, alternative: "A map", caption: "Map \(n)\(Note("To map \(n)."))", origin: .toolkit)
          Table(caption: "Table of \(n)", header: ["A"], rows: [["1"]])
          FigureGrid(columns: 2, caption: "Grid \(n)") {
            Figure(map, alternative: "a", origin: .toolkit); Figure(map, alternative: "b", origin: .toolkit)
          }
        }
      })
    #expect(composed.findings.map(\.description) == [])
    let entries = composed.reading.links.filter { link in
      if case .destination(let name) = link.target {
        name.hasPrefix("figure-") || name.hasPrefix("table-")
      } else {
        false
      }
    }
    #expect(entries.count == 27)
    for entry in entries {
      guard case .destination(let name) = entry.target, let page = composed.reading.destinations[name] else {
        Issue.record("\(entry.node.text) leads nowhere")
        continue
      }
      #expect(entry.node.text.words.last.map(String.init) == composed.publication.pages[page].number.description)
    }
    #expect(composed.reading.root.text.contains("Figure 18\u{A0}Grid 9"))
    ReportChecks.nothingOverlaps(composed)
  }

  @Test func aGridBreaksBetweenRows() throws {
    let map = Figure.Content.missing("map")
    let composed = try Composed(
      Self.report {
        FigureGrid(columns: 2, caption: "All of them") {
          for n in 1...21 { Figure(map, alternative: .text("Map \(n)"), caption: "Map \(n)", origin: .toolkit) }
        }
      })
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.nothingOverlaps(composed)
    let figures = composed.reading.nodes { $0 == .figure }
    #expect(figures.count == 21)
    #expect(Set(figures.flatMap(\.pages)).count > 1)
    #expect(figures.allSatisfy { $0.pages.count == 1 })
    let captions = composed.reading.nodes { $0 == .caption }
    #expect(captions.first?.text == "a  Map 1" && captions.last?.text == "Figure 1 a–u  All of them")
    #expect(captions.last?.pages == figures.last?.pages)
  }

  /// Fewer pictures than a row holds are no larger than those of a full row, also where they are all there is.
  @Test func aGridWithFewPicturesKeepsTheirSize() throws {
    func sizes(_ count: Int, columns: Int) throws -> [Int] {
      let square = ##"<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"/>"##
      let picture = Picture(
        name: "square.svg", format: .svg, bytes: Array(square.utf8), pixelWidth: 60, pixelHeight: 60)
      let composed = try Composed(
        Self.report {
          FigureGrid(
            figures: (0..<count).map { n in
              Figure(.image(Image(picture)), alternative: .text("Square \(n)"), origin: .toolkit)
            }, columns: columns, origin: .toolkit)
        })
      var found: [Int] = []
      func visit(_ frame: Frame) {
        for placed in frame.items {
          switch placed.item {
          case .group(_, let inner), .artifact(_, let inner): visit(inner)
          case .picture(_, let size): found.append(Int(size.width.points.rounded()))
          default: break
          }
        }
      }
      for page in composed.publication.pages { visit(page.frame) }
      return found
    }
    let full = try sizes(4, columns: 4)
    #expect(full.count == 4 && Set(full).count == 1)
    #expect(try sizes(2, columns: 4) == Array(full.prefix(2)))
    #expect(try sizes(5, columns: 4) == full + full.prefix(1))
  }

  @Test func aListThatWouldBeEmptyIsLeftOut() throws {
    let composed = try Composed(Self.report { Paragraph("Text.") })
    #expect(composed.reading.nodes { $0 == .contents }.count == 1)
  }

  // MARK: - Boxes

  @Test func boxesAreCountedAndReferredTo() throws {
    let composed = try Composed(
      Self.report {
        Box("First") { Paragraph("One.") }.numbered()
        Box("Plain") { Paragraph("Two.") }
        Box("Second") { Paragraph("Three.") }.numbered().label("b")
        Paragraph("See \(Reference(to: "b")) or \(Reference(to: "b", .number)).")
      })
    #expect(composed.findings.map(\.description) == [])
    let text = composed.reading.root.text
    #expect(text.contains("Box 1\u{2002}First") && text.contains("Box 2\u{2002}Second"))
    #expect(text.contains("See Box 2 or Box 2."))
  }

  @Test(arguments: ["en", "ar"]) func aLongBoxInAnItemLosesNothing(_ language: String) throws {
    let composed = try Composed(
      Self.report(language) {
        List(.numbered) {
          Item {
            Paragraph("Before\(Note("First note. \(Self.text)")). \(Self.many)")
            Box("The title") {
              for n in 1...6 { Paragraph("Paragraph \(n)\(Note("In the box \(n).")). \(Self.many)") }
              Figure(.missing("map"), alternative: "A map", width: .side, origin: .toolkit)
              for n in 7...9 { Paragraph("Paragraph \(n). \(Self.many)") }
            }.look(BoxLook(icon: .toolbox, rule: .frame, hasTitleBar: true))
            Paragraph("After\(Note("Last note. \(Self.text)")). \(Self.many)")
          }
        }
      })
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.notesFollowTheirCalls(composed, count: 9)
    for n in 1...9 { #expect(composed.reading.root.text.contains("Paragraph \(n)")) }
    // The head of a later part is paint; the structure has the title once.
    #expect(composed.reading.root.text.ranges(of: "The title").count == 1)
    let box = try #require(composed.reading.nodes { $0 == .aside }.first)
    #expect(box.pages.count > 1)
    let pages = composed.publication.pages.map { $0.dump() }
    #expect(pages.count { $0.contains("The title") } == box.pages.count)
  }
}

extension Reading.Child {
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .node(let node): node.text
    }
  }
}
