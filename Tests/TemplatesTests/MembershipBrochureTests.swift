import Content
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The brochure on membership.
@Suite struct MembershipBrochureTests {
  static let sample = Composed.package.appendingPathComponent("Assets/Samples/membership-brochure")

  @Test func theSampleAsksItsQuestionsInOrder() throws {
    let composed = try #require(Composed(bundle: Self.sample))
    #expect(composed.findings.map(\.description) == [])
    #expect((6...8).contains(composed.publication.pages.count))
    #expect(
      composed.reading.nodes { $0 == .heading(level: 1) }.map { $0.text.words.joined(separator: " ") } == [
        "Why become a member?", "Who can join?", "How does a city join?", "What do members receive?",
        "What do members do?", "What does it cost?",
      ])
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func theStepsAreDrawnAndToldWithWhoAndHowLong() throws {
    let composed = try #require(Composed(bundle: Self.sample))
    let figure = try #require(composed.reading.nodes { $0 == .figure }.first)
    let told = figure.element?.alternative ?? ""
    #expect(told.contains("4 Index report"))
    #expect(told.contains("Who: Experts; How long: At least 8 weeks"))
    for words in ["Statement of intent", "Experts and programme", "After 2 to 3 years"] {
      #expect(figure.text.words.joined().contains(words.words.joined()), "\(words)")
    }
  }

  @Test func whatIsMissingIsToldInOneRun() throws {
    let outcome = try BundleFolder.compose([
      "report.json": """
      { "tessera": 1, "template": "membership-brochure", "title": "Join", "language": "en",
        "data": { "stesp": "steps.csv" } }
      """,
      "steps.csv": "name\nLetter\nVisit\n",
    ])
    #expect(outcome.told.contains { $0.contains("report.json names no data “steps”") && $0.contains("“stesp”") })
    for part in ["why", "who", "how", "duties", "costs"] {
      #expect(outcome.told.contains { $0.contains("there is no text/\(part).md") }, "\(part)")
    }
  }

  @Test func aSmallPageHasOneColumn() throws {
    let theme = """
      , "theme": { "page": { "size": "A5" }, "margins": { "top": 48, "bottom": 48, "inner": 40, "outer": 36 } }
      """
    func pages(_ theme: String) throws -> Composed? {
      var files = [
        "report.json": """
        { "tessera": 1, "template": "membership-brochure", "title": "Join", "language": "en",
          "data": { "steps": "steps.csv" }\(theme) }
        """, "steps.csv": "name\nLetter\nVisit\n",
      ]
      let text = String(repeating: "Words that fill a line or two of the page. ", count: 8)
      for part in ["why", "who", "how", "duties", "costs"] { files["text/\(part).md"] = text + "\n\n" + text + "\n" }
      let outcome = try BundleFolder.compose(files)
      #expect(outcome.told == [])
      return outcome.composed
    }
    /// At how many places from the left the paragraphs of a page begin.
    func starts(_ composed: Composed) -> Int {
      let own = composed.reading.nodes { $0 == .paragraph }.filter { $0.text.hasPrefix("Words") && $0.pages == [1] }
      let runs = composed.reading.runs[1]
      return Set(own.compactMap { node in runs.first { $0.element == node.element?.id }?.box.minX }).count
    }
    let small = try #require(try pages(theme))
    #expect(small.publication.pages[1].frame.size.width.points.rounded() == 420)
    let large = try #require(try pages(""))
    #expect(large.publication.pages[1].frame.size.width.points.rounded() == 595)
    #expect(starts(small) == 1)
    #expect(starts(large) == 2)
  }

  /// Without services there is no chapter on them, and without a text for it no back cover.
  @Test func whatNobodyWroteIsLeftOut() throws {
    var files = [
      "report.json": """
      { "tessera": 1, "template": "membership-brochure", "title": "Join", "language": "en", "data": { "steps": "steps.csv" } }
      """,
      "steps.csv": "name,text\nAsk,Write a letter.\nSign,Sign a statement.\n",
    ]
    for name in ["why", "who", "how", "duties", "costs"] { files["text/\(name).md"] = "Words on \(name).\n" }
    let outcome = try BundleFolder.compose(files)
    #expect(outcome.told == [])
    let composed = try #require(outcome.composed)
    let headings = composed.reading.nodes { $0 == .heading(level: 1) }.map { $0.text.words.joined(separator: " ") }
    #expect(!headings.contains("What do members receive?") && headings.count == 5)
    #expect(composed.publication.pages.allSatisfy { $0.number.style != .backCover })
  }
}
