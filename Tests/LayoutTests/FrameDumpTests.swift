import Content
import Diagnostics
import Foundation
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// Each kind of block as it comes out on pages, set in squares so that all measures are round.
///
/// The dumps stand in `Dumps`; `TESSERA_RECORD=1 swift test --filter FrameDumpTests` writes them anew. Look at what
/// changed before it is kept.
@Suite struct FrameDumpTests {
  private static var theme: Theme {
    var theme = Theme.neutral
    theme.fonts.text = BlockFont.family
    theme.fonts.sans = BlockFont.family
    theme.sizes.text = 10.pt
    theme.sizes.leading = 14.pt
    (theme.sizes.note, theme.sizes.noteLeading) = (10.pt, 14.pt)
    (theme.sizes.small, theme.sizes.smallLeading) = (10.pt, 14.pt)
    theme.sizes.lead = 10.pt
    theme.sizes.headings = [20.pt, 20.pt, 10.pt, 10.pt]
    theme.sizes.keyNumber = 20.pt
    // 20 rows; 200 pt of text, 100 pt beside it.
    theme.page.size = Size(400.pt, 380.pt)
    (theme.page.top, theme.page.bottom) = (50.pt, 50.pt)
    (theme.page.inner, theme.page.outer) = (50.pt, 30.pt)
    (theme.page.side, theme.page.gutter) = (100.pt, 20.pt)
    return theme
  }

  private static func picture(_ width: Int, _ height: Int) -> Figure.Content {
    .image(Image(Picture(name: "p", format: .jpeg, bytes: [], pixelWidth: width, pixelHeight: height)))
  }
  private static let text = "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll"

  private static let blocks: [(name: String, blocks: [Block])] = {
    func all(@ContentBuilder _ blocks: () -> [Block]) -> [Block] { blocks() }
    func figure(_ width: Figure.Width, _ caption: RichText) -> Figure {
      Figure(picture(200, 100), alternative: "Alt", width: width, caption: caption, origin: .toolkit)
    }
    return [
      (
        "paragraph",
        all {
          Paragraph(RichText(text)); Paragraph("Lead", style: .lead); Paragraph("Small", style: .small)
        }
      ),
      (
        "note",
        all {
          Paragraph {
            "Text"
            Note("First note")
            " and"
            Note(RichText(text))
            "."
          }
        }
      ),
      (
        "section",
        all {
          Chapter("One", abstract: "Abstract") {
            Paragraph("Text")
            Section("Two") {
              Section("Three") {
                Paragraph("Text"); Section("Four") { Paragraph("Text") }
              }
            }
          }
        }
      ),
      (
        "list",
        all {
          Paragraph("Text")
          List(.numbered) {
            Item(RichText(text))
            Item {
              Paragraph("outer")
              List { Item("inner") }
            }
          }
          Paragraph("Text")
        }
      ),
      (
        "quotation",
        all {
          Paragraph("Text"); Quotation(RichText(text), source: "Somebody"); Paragraph("Text")
        }
      ),
      (
        "figure",
        all {
          Paragraph("Text"); figure(.text, "Caption"); Paragraph("Text")
        }
      ),
      (
        "figure-side",
        all {
          figure(.side, "Beside the text"); Paragraph(RichText(text))
        }
      ),
      (
        "figure-full",
        all {
          Paragraph("Text"); figure(.full, "Over both columns"); Paragraph("Text")
        }
      ),
      (
        "figure-missing",
        all { Figure(.missing("map"), alternative: "Alt", width: .share(0.5), source: "Us", origin: .toolkit) }
      ),
      (
        "figure-row",
        all {
          FigureRow(
            figures: [(100, 100), (300, 100)].map {
              Figure(picture($0, $1), alternative: "Alt", caption: "Cap", origin: .toolkit)
            }, caption: "Both", origin: .toolkit)
          Paragraph("Text")
        }
      ),
      (
        "figure-floating",
        all {
          for _ in 0..<3 { Paragraph(RichText(text)) }; figure(.text, "Floats"); Paragraph(RichText(text))
        }
      ),
      (
        "table",
        all {
          Table(
            alignments: [.start, .end],
            header: [Table.Row(["City", Table.Cell("Members", span: 2)], origin: .toolkit)],
            rows: [
              Table.Row([Table.Cell("Riga", rows: 2), "12", "a"], origin: .toolkit),
              Table.Row(["3.5", "b"], origin: .toolkit),
              Table.Row(["All", "15.5", ""], isTotal: true, origin: .toolkit),
            ], caption: "Caption", source: "Us", origin: .toolkit)
        }
      ),
      (
        "table-divided",
        all { Table(caption: "Long", header: ["N", "V"], rows: (1...20).map { ["r\($0)", "v\($0)"] }) }
      ),
      (
        "box",
        all {
          Paragraph("Text")
          Box("Title") {
            Paragraph(RichText(text)); List { Item("item") }
          }
          Paragraph("Text")
        }
      ),
      (
        "key-numbers",
        all {
          KeyNumbers([KeyNumber("163", "cities"), KeyNumber("7", "new")]); Paragraph("Text")
        }
      ),
      ("people", all { People([Person(name: "Ada", city: "Riga"), Person(name: "Bo")]) }),
      (
        "aside",
        all {
          Paragraph("Beside", style: .aside); Paragraph(RichText(text))
        }
      ),
      (
        "page-break",
        all {
          Paragraph("One"); PageBreak(); Paragraph("Two")
        }
      ),
      (
        "references",
        all {
          Paragraph {
            "See "; Reference(to: "b", .page); " and "; Link("there", to: "https://example.org")
          }
          PageBreak()
          Paragraph("Text").label("b")
        }
      ),
    ]
  }()

  @Test(arguments: ["en", "he"]) func everyBlock(language: String) throws {
    let folder = try #require(BlockFont.folder)
    let typesetter = Typesetter(findings: Findings(), folders: [folder])
    for (name, blocks) in Self.blocks {
      let findings = Findings()
      let report = Report(
        DocumentInformation(title: "T", language: language), theme: Self.theme
      ) { blocks }
      let publication = try Composer.compose(report, typesetter: typesetter, findings: findings)
      #expect(findings.all.isEmpty, "\(name): \(findings.all)")
      let dump = publication.pages.map { $0.dump() }.joined(separator: "\n") + "\n"
      try Self.compare(dump, with: language == "en" ? name : name + ".rtl")
    }
  }

  @Test func contentsList() throws {
    let folder = try #require(BlockFont.folder)
    let findings = Findings()
    let report = Report(DocumentInformation(title: "T", language: "en"), theme: Self.theme) {
      FrontMatter { ContentsList(depth: 2) }
      Chapter("One") { Section("Two") { Paragraph("Text") } }
    }
    let publication = try Composer.compose(
      report, typesetter: Typesetter(findings: findings, folders: [folder]), findings: findings)
    try Self.compare(publication.pages.map { $0.dump() }.joined(separator: "\n") + "\n", with: "contents")
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Dumps")

  private static func compare(_ dump: String, with name: String) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["TESSERA_RECORD"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try dump.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    #expect(dump == recorded, "\(name) is set otherwise than in Dumps/\(name).txt")
  }
}
