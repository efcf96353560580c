import Content
import Geometry
import Pages
import Testing

@testable import Tessera

/// Page references that can never be right are told with what each run answered.
@Suite struct SettlingTests {
  /// On page 8 two lines are free. A paragraph of references to "The end" has three lines while they print 9, and goes to
  /// page 9 as a whole, where the heading then has no room; with 10 it has four lines, is divided, and the heading fits.
  private func report(references: Int) -> Report {
    var theme = Theme.neutral
    theme.page.size = Size(400.pt, theme.page.top + theme.page.bottom + theme.sizes.leading * 12)
    theme.page.side = .zero
    func lines(_ count: Int) -> RichText {
      RichText((0..<count).flatMap { [.text("line"), $0 + 1 < count ? .lineBreak : .text(".")] })
    }
    return Report(DocumentInformation(title: "Settling", language: "en"), theme: theme, numberFrom: 0) {
      for _ in 0..<7 {
        Paragraph("A page.")
        PageBreak()
      }
      Paragraph(lines(9))
      Paragraph(RichText((0..<references).flatMap { _ in Reference(to: "end", .page).inlines + [.text(", ")] }))
      Paragraph(lines(2)).keepTogether()
      Section("The end") { Paragraph(lines(4)) }.label("end")
    }
  }

  @Test func theQuestionAndItsAnswersAreTold() throws {
    var told: [String] = []
    for count in 30..<130 where told.isEmpty {
      told = try Composed(report(references: count)).findings.map(\.description).filter { $0.contains("do not settle") }
    }
    let finding = try #require(told.first)
    #expect(finding.contains("after 5 runs"))
    #expect(
      finding.contains("“The end” stands on page 10, then 9, then 10, then 9, then 10")
        || finding.contains("“The end” stands on page 9, then 10, then 9, then 10, then 9"), "\(finding)")
    // It names the line where the heading was written.
    #expect(finding.contains("SettlingTests.swift"))
  }

  @Test func mostReferencesSettle() throws {
    let composed = try Composed(report(references: 3))
    #expect(composed.findings.map(\.description) == [])
  }
}
