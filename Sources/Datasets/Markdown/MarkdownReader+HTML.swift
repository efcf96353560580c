import Diagnostics

/// HTML in prose: raised and lowered text, line breaks in cells, and comments; all else is a finding.
extension MarkdownReader {
  /// A tag in running text.
  func html(_ tag: String, at origin: Origin, into line: inout InlineCollector) {
    switch tag.lowercased() {
    case "<sup>": line.begin("sup", at: origin)
    case "<sub>": line.begin("sub", at: origin)
    // A cell is one line of Markdown and has no other way to end a line of its own.
    case "<br>" where isInCell, "<br/>" where isInCell, "<br />" where isInCell: line.append(.lineBreak)
    case "</sup>", "</sub>":
      let name = String(tag.lowercased().dropFirst(2).dropLast())
      if !line.end(name) {
        findings.error("</\(name)> closes nothing", at: origin, hint: "put <\(name)> where it begins")
      }
    // What a tag opens is told where it opens.
    default: if !tag.hasPrefix("</") { reportHTML(tag, at: origin) }
    }
  }

  /// Reports HTML unless it is a comment.
  func reportHTML(_ html: String, at origin: Origin) {
    let text = html.trimmedEnd
    if text.hasPrefix("<!--"), text.hasSuffix("-->") { return }
    let name = String(text.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
    let shown = text.prefix { $0 != ">" && $0 != "\n" }
    findings.error(
      "HTML is not known here: \(shown)\(shown.endIndex < text.endIndex && text[shown.endIndex] == ">" ? ">" : "")",
      at: origin, hint: Self.inMarkdown[name] ?? "write it in Markdown; \\< prints an angle bracket")
  }

  /// How to say in Markdown what a tag says.
  private static let inMarkdown: [String: String] = [
    "br": "end the line with a backslash", "b": "write **bold**", "strong": "write **bold**", "i": "write *italic*",
    "em": "write *italic*", "a": "write [text](address)", "img": "write ![alternative text](pictures/name.jpg)",
    "p": "leave a blank line between paragraphs", "div": "write ::: lines around a block",
    "hr": "write ---", "ul": "begin each item with -", "ol": "begin each item with 1.", "li": "begin each item with -",
    "table": "write the table with |", "h1": "write # Title", "h2": "write ## Title", "h3": "write ### Title",
    "code": "write `code`", "blockquote": "begin each line with >",
  ]
}
