import Content
import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// The call of a note stays with the sign before it, however wide the lines are.
@Suite struct NoteCallTests {
  @Test(arguments: [".", "!", "?", ")", "”", "…", "»", "%", "”!", "؟", "。", "-", "/"], ["en", "fr", "ar", "ja"])
  func aCallBeginsNoLine(_ sign: String, _ language: String) throws {
    let findings = Findings()
    let report = Report(DocumentInformation(title: "Test", language: language)) {}
    let context = LayoutContext(report, typesetter: Typesetter(findings: findings), findings: findings)
    let word = language == "ar" ? "كلمة" : language == "ja" ? "言葉" : "bridges"
    var style = context.theme.body
    style.alignment = .start
    for width in stride(from: 75.0, through: 160, by: 3.5) {
      let text = try context.text(
        "\(word) \(word)\(sign)\(Note("One."))\(Note("Two.")) \(word)", style: style, width: Length(points: width),
        path: [], language: language, origin: .toolkit)
      for line in text.lines {
        let first = line.pieces.first.flatMap { text.marks[$0.tag].note }
        #expect(first == nil, "at \(width) pt the call \(first ?? 0) begins a line")
      }
    }
  }

  @Test func aWordInCapitalsBecomesSmallCapitalsAndReadsAsItWasTyped() throws {
    let findings = Findings()
    let report = Report(DocumentInformation(title: "Test", language: "en")) {}
    let context = LayoutContext(report, typesetter: Typesetter(findings: findings), findings: findings)
    func width(_ text: RichText) throws -> Length {
      let lines = try context.text(
        text, style: context.theme.body, width: 300.pt, path: [], language: "en", origin: .toolkit
      ).lines
      #expect(lines.flatMap(\.pieces).map { String(decoding: $0.run.text, as: UTF8.self) }.joined().contains("UNESCO"))
      return lines[0].width
    }
    let small = try width(RichText([.smallCaps("UNESCO")]))
    let full = try width("UNESCO")
    #expect(small < full)
  }
}
