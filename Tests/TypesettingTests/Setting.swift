import Diagnostics
import Geometry
import Pages
import Typesetting

/// Sets paragraphs for tests and tells lines as text.
struct Setting {
  var font = FontRequest(family: "Noto Serif")
  var size = 10.pt
  var language = "en"
  var alignment = ParagraphStyle.Alignment.justified
  var hyphenates = true
  let findings = Findings()
  let typesetter: Typesetter

  init() { typesetter = Typesetter(findings: findings) }

  func run(_ text: String, _ breaking: StyledText.Breaking = .normal) -> StyledText {
    StyledText(text, font: font, size: size, language: language, breaking: breaking)
  }

  func lines(_ text: String, width: Length) throws -> [Line] { try lines([run(text)], width: width) }

  func lines(_ runs: [StyledText], width: Length) throws -> [Line] { try lines(runs) { _ in width } }

  func lines(_ runs: [StyledText], width: (Int) -> Length) throws -> [Line] {
    typesetter.lines(of: try shaped(runs), width: width)
  }

  func shaped(_ runs: [StyledText]) throws -> ShapedParagraph {
    try typesetter.paragraph(
      runs, style: ParagraphStyle(alignment: alignment, hyphenates: hyphenates), origin: .toolkit)
  }
}

extension Line {
  /// What is read on the line; the space at its end is not shown.
  var text: String {
    var text = pieces.map(\.run.string).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// What stands on the line, in the source: no hyphens of ours, but with the space at the end.
  var source: String { pieces.filter { $0.run.actualText != "\u{AD}" }.map(\.run.string).joined() }
}

extension GlyphRun {
  var string: String { String(decoding: text, as: UTF8.self) }
}
