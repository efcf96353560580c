import Diagnostics
import Pages
import Testing

@testable import Tessera

/// The whole DSL, set in one report.
@Suite struct EveryElementTests {
  @Test func everyElementIsSetAndTwiceTheSame() throws {
    let findings = Findings()
    let first = try Pipeline.compose(EveryElement.report(), findings: findings)
    let second = try Pipeline.compose(EveryElement.report(), findings: Findings())
    #expect(findings.all.map(\.description) == [])
    #expect(first.pages == second.pages)
    #expect(first.pages.first?.number.style == .cover)
    #expect(first.pages.last?.number.style == .backCover)
    let dump = first.pages.map { $0.dump() }.joined(separator: "\n")
    let roles = [
      "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "TOC", "TOCI", "BlockQuote", "Figure", "Caption", "Table",
      "THead", "TBody", "TR", "TH", "TD", "Aside", "Note", "Reference", "Link",
    ]
    let lines = Set(dump.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
    for role in roles { #expect(lines.contains(role), "\(role) is on no page") }
  }
}
