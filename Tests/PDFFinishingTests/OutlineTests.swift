import Geometry
import Pages
import Testing

@testable import PDFFinishing

@Suite struct OutlineTests {
  /// The outline of entries at levels, as a viewer walks it: titles indented by depth, with the counts.
  private func outline(_ levels: [Int]) throws -> [String] {
    var page = Frame(size: .a4)
    page.place(.destination("top"), at: .zero)
    let entries = levels.enumerated().map { OutlineEntry(level: $1, title: "\($0)", destination: "top") }
    let file = try FinishedFile(Sample.publication([page], outline: entries))
    var lines: [String] = []
    func walk(_ parent: PDFDictionary, _ depth: Int) {
      var next = parent["First"]
      var last: PDFValue?
      while let reference = next, let item = file.resolved(reference)?.dictionary {
        #expect(item["Prev"]?.reference == last?.reference)
        let count = item["Count"].map { " \(file.syntax($0))" } ?? ""
        lines.append(String(repeating: "-", count: depth) + file.syntax(item["Title"]) + count)
        walk(item, depth + 1)
        last = reference
        next = item["Next"]
      }
      #expect(parent["Last"]?.reference == last?.reference)
    }
    walk(try #require(file.catalogue("Outlines")?.dictionary), 0)
    return lines
  }

  @Test func entriesNestByLevelAndBelowTheFirstAllIsClosed() throws {
    #expect(try outline([1, 2, 3, 3, 2, 1]) == ["(0) -2", "-(1) -2", "--(2)", "--(3)", "-(4)", "(5)"])
  }

  @Test func skippedLevelsHangUnderTheNearest() throws {
    #expect(try outline([2, 1, 3, 2]) == ["(0)", "(1) -2", "-(2)", "-(3)"])
  }

  @Test func titlesKeepTheirLetters() throws {
    let file = try FinishedFile(Sample.rich())
    let first = try #require(file.catalogue("Outlines", "First", "First")?.dictionary)
    #expect(file.syntax(first["Title"]).hasPrefix("<FEFF00520065006E0074007300202013"))
  }

  @Test func withoutEntriesThereIsNone() throws {
    #expect(try FinishedFile(Sample.publication([Frame(size: .a4)])).catalogue("Outlines") == nil)
  }
}
