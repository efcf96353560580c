import Content
import Diagnostics
import Pages
import Testing

@testable import Layout

@Suite struct NumberingTests {
  private func numbers(from: Int, @ContentBuilder _ blocks: () -> [Block]) -> [String] {
    let report = Report(DocumentInformation(title: "T", language: "en"), numberFrom: from) { blocks() }
    return DocumentIndex(report, findings: Findings()).headings.map { "\($0.level) \($0.plain)" }
  }

  @Test func decimalsLettersAndRomansRestart() {
    let found = numbers(from: 2) {
      Chapter("Services") {
        Section("Profiling") {
          Section("Index") {}
          Section("Charts") { Section("Page") {} }
        }
        Section("Advice") {
          Section("Competence") {
            Section("Manual") {}; Section("Training") {}
          }
        }
      }
      Chapter("Networks") { Section("Italy") {} }
      Appendix("Materials") { Section("Briefs") {}.unnumbered() }
      Appendix("Figures") {}
    }
    #expect(
      found == [
        "1 Services", "2 1. Profiling", "3 a. Index", "3 b. Charts", "4 i. Page", "2 2. Advice", "3 a. Competence",
        "4 i. Manual", "4 ii. Training", "1 Networks", "2 1. Italy", "1 Appendix I – Materials", "2 Briefs",
        "1 Appendix II – Figures",
      ])
  }

  @Test func numberedChaptersHaveUnnumberedOnesBesideThem() {
    let found = numbers(from: 1) {
      Chapter("Foreword") {}.unnumbered()
      Chapter("Introduction") { Section("Scope") {} }
      Chapter("Events") { Section("Visits") {} }
    }
    #expect(found == ["1 Foreword", "1 1. Introduction", "2 a. Scope", "1 2. Events", "2 a. Visits"])
  }

  @Test func aLabelUsedTwiceIsAFinding() {
    let findings = Findings()
    let report = Report(DocumentInformation(title: "T", language: "en")) {
      Chapter("One") { Paragraph("a").label("here") }.label("here")
    }
    _ = DocumentIndex(report, findings: findings)
    #expect(findings.all.count == 1)
    #expect(findings.all.first?.message.hasPrefix("the label “here” is used twice") == true)
  }
}
