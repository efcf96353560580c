import Diagnostics
import Geometry
import Pages
import Typesetting

/// Sets paragraphs for tests.
struct Setting {
  var font = FontRequest(family: "Noto Serif")
  var size = 10.pt
  var language = "en"
  var alignment = ParagraphStyle.Alignment.justified
  var hyphenates = true
  var isRightToLeft = false
  var expandsLetters = true
  var typography = Typography.asTyped
  let findings = Findings()
  let typesetter: Typesetter

  init() { typesetter = Typesetter(findings: findings) }

  func run(_ text: String, _ breaking: StyledText.Breaking = .normal) -> StyledText {
    StyledText(text, font: font, size: size, language: language, breaking: breaking)
  }

  func shaped(_ runs: [StyledText]) throws -> ShapedParagraph {
    let style = ParagraphStyle(
      alignment: alignment, hyphenates: hyphenates, isRightToLeft: isRightToLeft,
      expandsLetters: expandsLetters, typography: typography)
    return try typesetter.paragraph(runs, style: style, origin: .toolkit)
  }

  func lines(_ text: String, width: Length) throws -> [Line] { try lines([run(text)], width: width) }

  func lines(_ runs: [StyledText], width: Length) throws -> [Line] { try lines(runs) { _ in width } }

  func lines(_ runs: [StyledText], width: (Int) -> Length) throws -> [Line] {
    typesetter.lines(of: try shaped(runs), width: width)
  }
}

extension Line {
  /// What is read on the line; the space at its end is not shown.
  var text: String {
    var text = pieces.map(\.run.string).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// What stands on the line of the source: no hyphens of ours, but the space at the end.
  var source: String { pieces.filter { $0.run.actualText != "\u{AD}" }.map(\.run.string).joined() }

  /// Word spaces between words.
  var spaces: Int { text.filter { $0 == " " }.count }

  /// The right edge of the rightmost piece.
  var rightEdge: Length { pieces.map { $0.x + $0.run.width }.max() ?? .zero }
}

extension GlyphRun {
  var string: String { String(decoding: text, as: UTF8.self) }
}
