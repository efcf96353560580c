import Content
import Diagnostics
import Foundation
import Geometry
import Pages
import Testing

@testable import Tessera

/// Code is printed as it was typed: spaces, ends of lines, nothing hyphenated, from left to right.
@Suite struct ListingTests {
  private static func composed(_ code: String, language: String = "en") throws -> Composed {
    try Composed(
      Report(DocumentInformation(title: "Code", language: language)) {
        Chapter("Code") { Listing(code, origin: .data(file: "text/a.md", line: 3, column: 1)) }
      })
  }

  /// What stands on each printed line of code, without the space that parts it from the next for those who copy it.
  private static func rows(_ composed: Composed) -> [String] {
    let ids = Set(composed.reading.nodes { $0 == .code }.compactMap { $0.element?.id })
    var rows: [String] = []
    for page in composed.reading.runs {
      var last: Length?
      for run in page where ids.contains(run.element) {
        if run.box.minY == last { rows[rows.count - 1] += run.text } else { rows.append(run.text) }
        last = run.box.minY
      }
    }
    return rows.map { row in
      var row = row
      while row.last == " " || row.last == "\n" { row.removeLast() }
      return row
    }
  }

  @Test func spacesAndLinesAreKept() throws {
    let composed = try Self.composed("if a {\n\n    print(\"b -- 'c'\")\n\tfi\n}\n\n")
    let code = try #require(composed.reading.nodes { $0 == .code }.first)
    #expect(Self.rows(composed).filter { !$0.isEmpty } == ["if a {", "    print(\"b -- 'c'\")", "    fi", "}"])
    #expect(composed.findings.isEmpty)
    // One paragraph holds it; the standard knows code only inside of one.
    let paragraphs = composed.reading.nodes { $0 == .paragraph }.filter { $0.all.contains { $0 === code } }
    #expect(paragraphs.count == 1)
  }

  @Test func aLongLineGoesOnBelowAndIsTold() throws {
    let long = "  let words = [" + (1...30).map { "\"word\($0)\"" }.joined(separator: ", ") + "]"
    let composed = try Self.composed("first\n\(long)\nlast")
    let told = composed.findings.map(\.description)
    #expect(told.count == 1)
    let first = try #require(told.first)
    #expect(first.hasPrefix("text/a.md:3:1: warning: line 2 of this code has \(long.count) characters, and "))
    let code = try #require(composed.reading.nodes { $0 == .code }.first)
    let lines = Self.rows(composed)
    #expect(lines.count > 4)
    #expect(lines.dropFirst(2).dropLast().allSatisfy { $0.hasPrefix("      \"word") })
    #expect(code.text.filter { !$0.isWhitespace } == "first\(long)last".filter { !$0.isWhitespace })
  }

  @Test func itRunsOverPagesBetweenLines() throws {
    let lines = (1...150).map { "line \($0)" }
    let composed = try Self.composed(lines.joined(separator: "\n"))
    let code = composed.reading.nodes { $0 == .code }
    #expect(code.count == 1)
    #expect(code.first?.pages.count == 3)
    #expect(Self.rows(composed) == lines)
  }

  /// In an Arabic report, too, it begins at the left.
  @Test func itRunsFromLeftToRight() throws {
    for language in ["en", "ar"] {
      let composed = try Self.composed("a\n        b", language: language)
      let code = try #require(composed.reading.nodes { $0 == .code }.first?.element)
      let runs = composed.reading.runs.joined().filter { $0.element == code.id && $0.text.contains(where: \.isLetter) }
      let starts = runs.map { (text: $0.text.filter(\.isLetter), x: $0.box.minX + $0.box.size.width) }
      let a = try #require(starts.first { $0.text == "a" }), b = try #require(starts.first { $0.text == "b" })
      #expect(a.x < b.x, "\(language)")
    }
  }

  @Test func fencesInProseMakeListings() throws {
    let outcome = try BundleFolder.compose([
      "report.json": """
      { "tessera": 1, "template": "annual-report", "title": "A", "language": "en", "chapters": ["text/a.md"] }
      """,
      "text/a.md": "# A\n\nSo:\n\n```json\n{ \"a\": \"{b}\" }\n```\n\nThen `code` in a line.\n",
    ])
    #expect(outcome.told == [])
    let reading = try #require(outcome.composed).reading
    #expect(reading.nodes { $0 == .code }.map(\.text) == ["{ \"a\": \"{b}\" }"])
  }
}
