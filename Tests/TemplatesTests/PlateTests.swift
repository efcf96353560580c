import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// Plates: pages whose parts stand in the middle, and whose words fit or are told.
@Suite struct PlateTests {
  private func composed(isDraft: Bool = false, @PlateBuilder _ parts: () -> [PlatePart]) throws -> Composed {
    try Composed(
      Report(DocumentInformation(title: "Plate", language: "en"), numberFrom: 0) {
        Plate(margins: Size(100.pt, 80.pt), parts)
      })
  }

  /// The sizes of type on the page.
  private func sizes(_ composed: Composed) -> Set<Length> {
    var found: Set<Length> = []
    func look(_ frame: Frame) {
      for placed in frame.items {
        switch placed.item {
        case .glyphs(let run): found.insert(run.size)
        case .group(_, let inner): look(inner)
        default: break
        }
      }
    }
    composed.publication.pages.forEach { look($0.frame) }
    return found
  }

  @Test func itIsOnePageWithoutHeadAndFolio() throws {
    let plate = try composed { PlateLine("Velmora", size: 40.pt).title() }
    #expect(plate.publication.pages.map(\.frame.size) == [Size(297.mm, 210.mm)])
    #expect(plate.reading.root.text == "Velmora")
    #expect(plate.reading.nodes { $0 == .heading(level: 1) }.map(\.text) == ["Velmora"])
    #expect(plate.publication.outline.map(\.title) == ["Velmora"])
    #expect(plate.reading.destinations[plate.publication.outline[0].destination] == 0)
  }

  @Test func wordsStandInTheMiddle() throws {
    let plate = try composed {
      PlateLine("Short", size: 30.pt)
      PlateLine("A sentence that is balanced over its two lines, so that neither is short", size: 24.pt, lines: 2)
    }
    let page = plate.publication.pages[0].frame.size.width
    let lines = Dictionary(grouping: plate.reading.runs[0], by: \.box.minY)
    #expect(lines.count == 3)
    for line in lines.values {
      let left = line.map(\.box.minX).min() ?? .zero
      let right = line.map(\.box.maxX).max() ?? .zero
      let middle = (left + right) / 2
      #expect(abs((middle - page / 2).points) < 4, "\(line.map(\.text))")
    }
  }

  @Test func aLongNameIsSetSmallerThenOnTwoLines() throws {
    func name(_ text: String) throws -> Composed {
      try composed { PlateLine(RichText(text), size: 60.pt, least: 20.pt, lines: 2).bold() }
    }
    #expect(sizes(try name("Velmora")) == [60.pt])
    let longer = try name("London Borough of Lewisham")
    let size = try #require(sizes(longer).first)
    #expect(size < 60.pt && size >= 42.pt)
    let longest = try name("The Very United Boroughs of Velmora, Queressa and Waldoreschen")
    #expect(Set(longest.reading.runs[0].map(\.box.minY)).count == 2)
    #expect(longest.findings.isEmpty)
  }

  @Test func whatCannotFitIsTold() throws {
    let plate = try composed { PlateLine("Llanfairpwllgwyngyllgogerychwyrndrobwll", size: 60.pt, least: 40.pt) }
    #expect(plate.findings.count == 1)
    #expect(
      plate.findings.first?.description.contains("has no room on a line of 641 pt, not even in 40 pt type") ?? false)
    #expect(plate.findings.first?.description.contains("PlateTests.swift") ?? false)
  }

  @Test func tooMuchForThePageIsTold() throws {
    let plate = try composed { for n in 0..<20 { PlateLine("Line \(n)", size: 30.pt) } }
    #expect(plate.findings.contains { $0.message.contains("what stands on this page is higher than the page") })
  }

  @Test func spacesShareWhatIsLeftByTheirWeights() throws {
    let plate = try composed {
      PlateSpace(1)
      PlateLine("A", size: 20.pt)
      PlateSpace(3)
    }
    let line = try #require(plate.reading.runs[0].first)
    // 595.28 − 160 high, of which the line takes 25: a quarter of the rest stands above it.
    let top = 80 + (plate.publication.pages[0].frame.size.height.points - 160 - 25) / 4
    #expect((line.box.minY.points - top).magnitude < 12)
  }

  @Test func thoseWhoSignAreAList() throws {
    let plate = try composed {
      Signatures([Person(name: "Ann", function: "Mayor"), Person(name: "Ben")])
    }
    let items = plate.reading.nodes { $0 == .listItem }.map { $0.text }
    #expect(items == ["AnnMayor", "Ben"])
  }
}
