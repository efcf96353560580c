import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// A report that is read from right to left is the mirror image of one that is not.
@Suite struct MirroringTests {
  private func report(_ language: String) throws -> Composed {
    try Composed(
      Report(DocumentInformation(title: "T", language: language)) {
        Chapter("مدن") {
          Paragraph("نص قصير.", style: .aside)
          List {
            Item("أولا"); Item("ثانيا")
          }
          Box("صندوق") { Paragraph("نص.") }
          Table(caption: "جدول", header: ["ا", "ب"], rows: [["ت", "1"]])
        }
      })
  }

  /// The horizontal middle of each element's text, from the left edge of the page.
  private func middles(_ composed: Composed, _ role: (Role) -> Bool) -> [Double] {
    let ids = Set(composed.reading.nodes(role).compactMap { $0.element?.id })
    return composed.reading.runs[0].filter { ids.contains($0.element) }.map {
      ($0.box.minX + $0.box.size.width / 2).points
    }
  }

  @Test func markersColumnsAndCellsStandOnTheOtherSide() throws {
    let arabic = try report("ar")
    let width = Size.a4.width.points
    // The side column of a front side lies left of the text, the bullets right of it.
    let aside = try #require(arabic.reading.runs[0].first { $0.text.contains("قصير") })
    #expect(aside.box.maxX.points < width / 3)
    let labels = middles(arabic) { $0 == .label }
    #expect(labels.count == 2)
    #expect(labels.allSatisfy { $0 > width * 0.75 })
    // The first column of the table stands right of the second.
    let header = middles(arabic) { if case .headerCell(.column, _, _) = $0 { true } else { false } }
    #expect(header.count == 2 && header[0] > header[1])
    ReportChecks.nothingOverlaps(arabic)
  }

  @Test func theSameTreeInEnglishStandsOnTheUsualSide() throws {
    let english = try report("en")
    let labels = middles(english) { $0 == .label }
    #expect(labels.allSatisfy { $0 < Size.a4.width.points / 4 })
    let header = middles(english) { if case .headerCell(.column, _, _) = $0 { true } else { false } }
    #expect(header.count == 2 && header[0] < header[1])
  }
}
