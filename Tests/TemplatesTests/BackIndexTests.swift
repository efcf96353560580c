import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// An index at the back: each page once, in order, as links; a list in its own element.
@Suite struct BackIndexTests {
  /// Sections "a", "b", "c" on pages 1, 1 and 2, and an index of them on page 3.
  private func report(_ entries: [BackIndex.Entry], language: String = "en") -> Report {
    Report(DocumentInformation(title: "Index", language: language), numberFrom: 0) {
      Chapter("Words") {
        Section("First") { Paragraph("One.") }.label("a")
        Section("Second") { Paragraph("Two.") }.label("b")
        PageBreak()
        Section("Third") { Paragraph("Three.") }.label("c")
      }
      Chapter("Index") { BackIndex(entries) }
    }
  }

  private func lines(_ composed: Composed) -> [String] {
    composed.reading.nodes { $0 == .index }.flatMap { index in
      index.all.filter { $0.element?.role == .paragraph }.map { $0.text.words.joined(separator: " ") }
    }
  }

  @Test func pagesStandOnceAndCountUpwards() throws {
    let composed = try Composed(
      report([BackIndex.Entry("All", at: ["c", "b", "a"]), BackIndex.Entry("Last", at: ["c"])]))
    #expect(composed.findings.map(\.description) == [])
    #expect(lines(composed) == ["All 1, 2", "Last 2"])
  }

  @Test func everyNumberLeadsToItsPlace() throws {
    let composed = try Composed(report([BackIndex.Entry("All", at: ["a", "c"])]))
    let links = composed.reading.links.map { link -> String in
      guard case .destination(let name) = link.target, let page = composed.reading.destinations[name] else {
        return "?"
      }
      return "\(link.node.text) → \(page + 1)"
    }
    #expect(links == ["1 → 1", "2 → 2"])
  }

  @Test func entriesBelowMakeAListInTheItemAbove() throws {
    let composed = try Composed(
      report([BackIndex.Entry("Outer", entries: [BackIndex.Entry("Inner", at: ["b"])])]))
    let index = try #require(composed.reading.nodes { $0 == .index }.first)
    let outer = try #require(index.all.first { $0.element?.role == .listItem })
    #expect(outer.all.count { $0.element?.role == .list(.none) } == 1)
    #expect(lines(composed) == ["Outer", "Inner 1"])
  }

  @Test func aLabelThatNobodyHasIsTold() throws {
    let told = try Composed(report([BackIndex.Entry("All", at: ["a", "bb"])])).findings.map(\.description)
    #expect(told.count == 1)
    #expect(told.first?.contains("no heading, figure, table or box has the label “bb”") ?? false)
    #expect(told.first?.contains("BackIndexTests.swift") ?? false)
  }

  @Test func numbersAfterALatinNameStandLeftOfItInArabic() throws {
    let composed = try Composed(report([BackIndex.Entry("Velmora", at: ["a", "c"])], language: "ar"))
    let index = try #require(composed.reading.nodes { $0 == .index }.first)
    let ids = Set(index.all.compactMap { $0.element?.id })
    let runs = composed.reading.runs[2].filter { ids.contains($0.element) && $0.text.contains { $0 != " " } }
    let name = try #require(runs.first { $0.text.contains("Velmora") })
    let numbers = runs.filter { $0.text.contains("1") || $0.text.contains("2") }
    #expect(numbers.count == 2)
    #expect(numbers.allSatisfy { $0.box.maxX <= name.box.minX + 1.pt })
  }
}
