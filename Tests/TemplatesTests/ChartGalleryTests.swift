import Content
import Diagnostics
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The gallery of charts that comes with the package: every kind of chart, in a language of either direction.
@Suite(.serialized) struct ChartGalleryTests {
  static let folder = Composed.package.appendingPathComponent("Assets/Samples/chart-gallery")
  static let languages = ["en", "ar"]

  @Test(arguments: languages)
  func itComposesWithoutFindings(_ language: String) throws {
    let composed = try #require(Composed(bundle: Self.folder, language: language))
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  /// Whoever adds a kind of chart adds an example of it, in both languages.
  @Test(arguments: languages)
  func itShowsEveryKindOfChart(_ language: String) throws {
    let suffix = language == "en" ? ".md" : ".\(language).md"
    let texts = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appendingPathComponent("text"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.dropFirst(2).hasSuffix(suffix) }
      .filter { language != "en" || $0.lastPathComponent.split(separator: ".").count == 2 }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let types = Set(
      texts.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("::: chart") }.compactMap { line in
        line.split(whereSeparator: { " {}".contains($0) }).first { $0.hasPrefix("type=") }.map {
          String($0.dropFirst(5))
        }
      })
    for kind in ChartKind.all {
      #expect(types.contains(kind.name), "the gallery has no example of “\(kind.name)” in \(language)")
    }
    #expect(types.subtracting(ChartKind.all.map(\.name)) == [])
  }

  /// Page numbers in a table's cells are those of the pages, as in running text.
  @Test func pageNumbersInTheTableSettle() throws {
    let composed = try #require(Composed(bundle: Self.folder, language: "en"))
    let cells = composed.reading.nodes { if case .dataCell = $0 { true } else { false } }
    let radar = try #require(cells.first { $0.text.hasPrefix("Radar") })
    let heading = try #require(composed.reading.nodes { $0 == .heading(level: 2) }.first { $0.text == "Radar" })
    let page = try #require(heading.pages.first)
    #expect(radar.text == "Radar (\(composed.publication.pages[page].number.description))")
  }

  /// What a screen reader says of each chart: `Spoken/chart-gallery.<language>.txt`, to be read aloud by people. With
  /// TESSERA_RECORD set they are written and not compared; look at what changed before it is kept.
  @Test(arguments: languages)
  func theAlternativeTextsAreThoseThatWereReadAloud(_ language: String) throws {
    let composed = try #require(Composed(bundle: Self.folder, language: language))
    let spoken = composed.reading.nodes { $0 == .figure }.compactMap { $0.element?.alternative }
    let text = spoken.map { $0 + "\n" }.joined(separator: "\n")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Spoken/chart-gallery.\(language).txt")
    if ProcessInfo.processInfo.environment["TESSERA_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "the charts say something else")
    }
    // Signs that voices leave out or spell: arrows, bars, slashes between words, double spaces.
    for sign in ["→", "|", "  ", " / ", "~", "…", ".."] {
      #expect(!text.contains(sign), "“\(sign)” is read badly")
    }
  }
}

/// Tables whose cells print page numbers are set again when these are known.
@Suite struct TablePageNumberTests {
  /// The note keeps its number, and is printed once.
  @Test func notesOfATableThatIsSetAgainStayWhatTheyAre() throws {
    let origin = Origin.data(file: "a.md", line: 1, column: 1)
    let there = RichText([.reference(Reference(to: "there", .page))])
    let composed = try Composed(
      Report(DocumentInformation(title: "T", language: "en")) {
        Chapter("First") {
          Paragraph {
            "Text"; Note("Before the table.")
          }
          Table(
            alignments: [], header: [Table.Row(["What", "Page"], origin: origin)],
            rows: [
              Table.Row(
                [Table.Cell(RichText([.text("A"), .note(Note("In the table."))])), Table.Cell(there)], origin: origin)
            ], origin: origin)
          Paragraph {
            "More"; Note("After the table.")
          }
        }
        Chapter("Second") { Paragraph("Text.") }.label("there")
      })
    #expect(composed.findings.map(\.description) == [])
    let notes = composed.reading.nodes { $0 == .note }.map(\.text)
    #expect(notes.count == 3)
    #expect(zip(notes, ["Before", "In", "After"]).allSatisfy { $0.contains($1) }, "\(notes)")
    let cells = composed.reading.nodes { if case .dataCell = $0 { true } else { false } }.map(\.text)
    let page = composed.publication.pages.last?.number.description
    #expect(cells.last == page)
    // The table is still read between the paragraphs.
    let text = composed.reading.root.text
    let order = ["Text", "What", "More"].compactMap { text.range(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
  }
}
