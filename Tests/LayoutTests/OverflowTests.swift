import Content
import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// What has no room is named as exactly as can be, all of it at once; a draft shows it in red and goes on.
@Suite struct OverflowTests {
  /// A page of 20 rows, 240 pt wide between its margins.
  private static func theme(side: Length = .zero) -> Theme {
    var theme = Theme.neutral
    theme.page.size = Size(300.pt, theme.sizes.leading * 20 + 80.pt)
    (theme.page.top, theme.page.bottom) = (40.pt, 40.pt)
    (theme.page.inner, theme.page.outer) = (30.pt, 30.pt)
    theme.page.side = side
    return theme
  }

  private static func compose(
    side: Length = .zero, isDraft: Bool = false, language: String = "en", theme: Theme? = nil,
    @ContentBuilder _ blocks: () -> [Block]
  ) throws -> (publication: Publication, findings: [Finding]) {
    let content = blocks()
    let findings = Findings()
    let report = Report(
      DocumentInformation(title: "T", language: language), theme: theme ?? Self.theme(side: side)
    ) { content }
    let publication = try Composer.compose(
      report, typesetter: Typesetter(findings: findings), findings: findings, isDraft: isDraft)
    return (publication, findings.all)
  }

  private static let words = "words that fill a caption line by line "
  private static func picture(_ width: Int = 400, _ height: Int = 300) -> Image {
    Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: width, pixelHeight: height))
  }
  private static func at(_ line: Int) -> Origin { .data(file: "a.md", line: line, column: 1) }

  private static func figure(_ line: Int, caption: Int = 3, source: Int = 0) -> Figure {
    Figure(
      .image(picture()), alternative: .text("A picture"), caption: RichText(String(repeating: words, count: caption)),
      source: source > 0 ? RichText(String(repeating: words, count: source)) : nil, origin: at(line))
  }

  /// Three things are too high on three pages, and one is too wide: all are told, each at its own place.
  @Test func everythingIsToldAtOnce() throws {
    let findings = try Self.compose {
      Paragraph("Before.")
      Self.figure(3, caption: 60)
      Paragraph("Between.")
      Self.figure(7, caption: 1, source: 70)
      KeyNumbers([KeyNumber("12", RichText(String(repeating: Self.words, count: 40)))], origin: Self.at(9))
      FigureRow(
        figures: (0..<12).map { Figure(.image(Self.picture()), alternative: "p", origin: Self.at(20 + $0)) },
        origin: Self.at(19))
    }.findings
    let told = findings.map { "\($0.origin.description) \($0.severity) \($0.message)" }
    #expect(told.count == 4, "\(told)")
    #expect(findings.allSatisfy { $0.severity == .error && $0.hint != nil })
    // What is found while the flow is made comes first.
    #expect(
      told[0].hasPrefix(
        "a.md:20:1 error this picture of a row of 12 is wider than its place: it asks 20 pt, the place offers "))
    #expect(told[1].hasPrefix("a.md:3:1 error the caption of this figure is higher than the page: it asks "))
    #expect(told[2].hasPrefix("a.md:7:1 error the source of this figure is higher than the page: it asks "))
    #expect(told[3].hasPrefix("a.md:9:1 error the key number “12” is higher than the page: it asks "))
  }

  /// A row of tall pictures is as high as a single picture may be, and narrower than the text.
  @Test func tallPicturesOfARowAreMadeSmaller() throws {
    let findings = try Self.compose {
      FigureRow(
        figures: [
          Figure(.image(Self.picture(100, 300)), alternative: "tall", origin: Self.at(2)),
          Figure(.image(Self.picture(100, 300)), alternative: "tall", caption: "Short", origin: Self.at(3)),
        ], origin: Self.at(1))
    }.findings
    #expect(findings.map(\.description) == [])
  }

  @Test func theHeadOfATableIsNamed() throws {
    func table(caption: Int, cell: Int) -> Table {
      Table(
        alignments: [],
        header: [Table.Row([Table.Cell(RichText(String(repeating: "head ", count: cell)))], origin: Self.at(2))],
        rows: [Table.Row(["row"], origin: Self.at(3))],
        caption: RichText(String(repeating: Self.words, count: caption)),
        origin: Self.at(1))
    }
    let findings = try Self.compose {
      table(caption: 60, cell: 1)
      table(caption: 1, cell: 300)
    }.findings
    #expect(
      findings.map { $0.message.prefix { $0 != ":" } } == [
        "the caption of this table is higher than the page", "the head of this table is higher than the page",
      ])
  }

  @Test func aLineHigherThanThePage() throws {
    var theme = Self.theme()
    theme.sizes.headings[1] = 290.pt
    let findings = try Self.compose(theme: theme) { Section("A") { Paragraph("Text.") } }.findings
    #expect(findings.contains { $0.message.hasPrefix("a line of this text is higher than the page: it asks 25 rows") })
  }

  /// Wide words: in text, code, a list, a box, a table, a side column, a note, a caption, in a right-to-left text.
  @Test(arguments: ["en", "ar"]) func wordsWiderThanTheirColumnAreCutAndTold(language: String) throws {
    let word = String(repeating: "1234567890", count: 9)
    let made = try Self.compose(side: 60.pt, language: language) {
      Paragraph(RichText(word), origin: Self.at(1))
      Paragraph(RichText([.code(word)]), origin: Self.at(2))
      List(
        items: [List.Item(content: [.paragraph(Paragraph(RichText(word), origin: Self.at(3)))], origin: Self.at(3))],
        origin: Self.at(3))
      Box(nil, content: [.paragraph(Paragraph(RichText(word), origin: Self.at(4)))], origin: Self.at(4))
      Paragraph(RichText(word), style: .aside, origin: Self.at(5))
      Paragraph(
        RichText([.text("Text"), .note(Note(paragraphs: [RichText(word)], origin: Self.at(6)))]), origin: Self.at(7))
      Figure(.image(Self.picture()), alternative: "p", caption: RichText(word), origin: Self.at(8))
      Quotation(paragraphs: [RichText(word)], origin: Self.at(9))
      KeyNumbers([KeyNumber("1", RichText(word))], origin: Self.at(10))
      Table(
        alignments: [], header: [Table.Row(["A"], origin: Self.at(11))],
        rows: [Table.Row([Table.Cell(RichText(word))], origin: Self.at(12))], origin: Self.at(11))
    }
    let told = made.findings.filter { $0.message.hasPrefix("the word “12345") && $0.message.contains("it is cut") }
    #expect(Set(told.map(\.origin)) == Set(([1, 2, 3, 4, 5, 6, 8, 9, 10]).map(Self.at)))
    // A table tells it once, of its columns.
    let table = made.findings.filter { $0.origin == Self.at(11) }.map(\.message)
    #expect(table == ["the words of this table are wider than its columns: some are cut"])
    #expect(told.allSatisfy { $0.severity == .warning && $0.message.contains(word) })
    // Nothing sticks out of its page, nor of its column.
    let report = Report(DocumentInformation(title: "T", language: language), theme: Self.theme(side: 60.pt)) {}
    let places = PageInvariants(report, made.publication).problems.filter {
      $0.hasPrefix("outside") || $0.hasPrefix("overlap")
    }
    #expect(places.isEmpty, "\(places)")
  }

  @Test func textWithoutRoomIsAnError() throws {
    func nested(_ depth: Int) -> Block {
      depth == 0
        ? .paragraph(Paragraph("Deep", origin: Self.at(5)))
        : .list(List(items: [List.Item(content: [nested(depth - 1)], origin: Self.at(1))], origin: Self.at(1)))
    }
    let findings = try Self.compose { nested(18) }.findings
    #expect(findings.map(\.origin) == [Self.at(5)])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.message.hasPrefix("the text “Deep” is wider than its place") == true)
  }

  @Test func aDrawingTellsWhereItsWordsStickOut() throws {
    let findings = try Self.compose {
      Figure(WideWords(), origin: Self.at(1))
    }.findings
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.message.hasPrefix("the words of this drawing stand ") == true)
  }

  @Test func pagesWithoutRoomAreRefused() throws {
    var theme = Self.theme()
    theme.page.top = 250.pt
    #expect(throws: FindingError.self) { try Self.compose(theme: theme) { Paragraph("a") } }
    theme = Self.theme()
    theme.page.inner = 250.pt
    #expect(throws: FindingError.self) { try Self.compose(theme: theme) { Paragraph("a") } }
  }

  // MARK: - Drafts

  /// The draft has the text around the place, the message in red on the page, and warnings in place of errors.
  @Test func aDraftShowsThePlaceAndGoesOn() throws {
    func report(_ isDraft: Bool) throws -> (Publication, [Finding]) {
      try Self.compose(isDraft: isDraft) {
        Paragraph("Before.")
        Self.figure(3, caption: 60).label("it")
        Paragraph {
          "After, see "; Reference(to: "it", .page); "."
        }
      }
    }
    let (draft, warnings) = try report(true)
    #expect(warnings.map(\.severity) == [.warning])
    let marks = draft.pages.flatMap { Self.red(in: $0.frame, at: .zero) }
    #expect(marks.count == 1)
    let page = Rectangle(.zero, Self.theme().page.size)
    #expect(marks.allSatisfy { page.contains($0.area) && $0.text.contains("a.md:3:1: the caption of this figure") })
    let texts = ReadPages(draft).leaves { _ in true }.map(\.text)
    #expect(texts == ["Before.", "After, see ."])
    #expect(ReadPages(draft).destinations["label-it"]?.count == 1)
    // Composed without --draft, the same is an error and the rest is composed all the same.
    let (_, errors) = try report(false)
    #expect(errors.map(\.severity) == [.error])
    #expect(errors.map(\.message) == warnings.map(\.message))
  }

  @Test func marksInASideColumnAndARowAreOnThePage() throws {
    let (draft, findings) = try Self.compose(side: 60.pt, isDraft: true) {
      Figure(
        .image(Self.picture()), alternative: "p", width: .side,
        caption: RichText(String(repeating: Self.words, count: 40)), origin: Self.at(1))
      FigureRow(
        figures: (0..<12).map { Figure(.image(Self.picture()), alternative: "p", origin: Self.at(20 + $0)) },
        origin: Self.at(19))
      Paragraph("After.")
    }
    #expect(findings.count == 2 && findings.allSatisfy { $0.severity == .warning })
    let marks = draft.pages.flatMap { Self.red(in: $0.frame, at: .zero) }
    #expect(marks.count == 2)
    let page = Rectangle(.zero, Self.theme().page.size)
    #expect(marks.allSatisfy { page.contains($0.area) })
  }

  /// The red frames on a page, with the words in them.
  private static func red(in frame: Frame, at origin: Point) -> [(area: Rectangle, text: String)] {
    frame.items.flatMap { placed -> [(area: Rectangle, text: String)] in
      switch placed.item {
      case .group(_, let inner): return red(in: inner, at: origin + placed.point)
      case .artifact(.decoration, let inner):
        guard
          inner.items.contains(where: { item in
            if case .path(let path) = item.item { path.stroke?.colour == OverflowMark.red } else { false }
          })
        else { return [] }
        let words = inner.items.map { item in
          if case .glyphs(let run) = item.item { String(decoding: run.text, as: UTF8.self) } else { "" }
        }
        return [(Rectangle(origin + placed.point, inner.size), words.joined().plainWords)]
      default: return []
      }
    }
  }

  private struct WideWords: Drawable {
    var alternative: String { "Words" }
    func height(width: Length, on canvas: any DrawingCanvas) -> Length { 30.pt }
    func draw(in size: Size, on canvas: any DrawingCanvas) {
      canvas.text(
        "a label that is too long for its width", at: Point(size.width / 2, 20.pt),
        anchor: .start, DrawingText(size: 8.pt, colour: canvas.theme.colours.ink))
    }
  }
}

extension Figure {
  fileprivate init(_ drawing: some Drawable, origin: Origin) {
    self.init(
      .drawing(AnyDrawable(drawing)), alternative: .text(drawing.alternative), origin: origin)
  }
}
