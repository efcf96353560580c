package import Diagnostics

/// Marks of Markdown and HTML in texts that are printed as they stand.
///
/// Only what nobody writes by chance counts: a lone asterisk, `<5`, `snake_case`, `AT&T` and `[sic]` are plain text.
package enum FormattingMarks {
  /// The first such mark: `**2024**`, `[report](https://…)`, `<b>`, `&eacute;`; nil where there is none.
  package static func first(in text: String) -> String? {
    // Most texts hold none of the signs with which marks begin.
    guard text.utf8.contains(where: { "*[<&".utf8.contains($0) }) else { return nil }
    var rest = text[...]
    while let start = rest.firstIndex(where: { "*[<&".contains($0) }) {
      rest = rest[start...]
      let mark =
        switch rest.first {
        case "*": bold(rest)
        case "[": link(rest)
        case "<": tag(rest)
        default: entity(rest)
        }
      if let mark { return mark.count > 40 ? mark.prefix(38) + " …" : String(mark) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Warns of marks in a text; `name` is put before.
  package static func tell(in text: String, _ name: String, at place: Origin, findings: Findings) {
    guard let mark = first(in: text) else { return }
    findings.warning(
      "\(name.isEmpty ? "" : "\(name): ")“\(mark)” is printed as it stands: this text has no formatting", at: place,
      hint: hint)
  }

  package static let hint =
    "write plain text with the signs themselves (é, &, “”); bold, italics and links belong to the texts in Markdown (.md)"

  private static func bold(_ text: Substring) -> Substring? {
    guard text.hasPrefix("**"), let first = text.dropFirst(2).first, !first.isWhitespace, first != "*",
      let end = text.dropFirst(2).firstRange(of: "**"), text[..<end.lowerBound].last?.isWhitespace == false
    else { return nil }
    return text[..<end.upperBound]
  }

  private static func link(_ text: Substring) -> Substring? {
    guard let middle = text.firstRange(of: "]("), !text[..<middle.lowerBound].dropFirst().contains("["),
      let end = text[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let target = text[middle.upperBound..<end]
    let isAddress = ["http", "www.", "mailto:", "#", "/"].contains(where: target.hasPrefix) || target.contains(".")
    return isAddress && !target.contains(where: \.isWhitespace) ? text[...end] : nil
  }

  private static let tags: Set<String> = [
    "a", "b", "big", "blockquote", "br", "center", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "li",
    "ol", "p", "small", "span", "strong", "sub", "sup", "table", "td", "tr", "u", "ul",
  ]

  private static func tag(_ text: Substring) -> Substring? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    let inside = text[..<end].dropFirst()
    let name = (inside.first == "/" ? inside.dropFirst() : inside).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let after = text[name.endIndex...].first
    return tags.contains(name.lowercased()) && (after == ">" || after == " " || after == "/") ? text[...end] : nil
  }

  private static let entities: Set<String> = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo", "laquo",
    "raquo", "bull", "middot", "copy", "deg", "euro", "shy", "szlig", "aelig", "oelig",
  ]

  private static func entity(_ text: Substring) -> Substring? {
    guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
    let name = text[..<end].dropFirst()
    let isNumber = name.hasPrefix("#") && name.dropFirst().first.map { $0.isNumber || $0 == "x" } == true
    let accents = ["acute", "grave", "circ", "tilde", "uml", "cedil", "slash", "ring", "caron"]
    let isAccent = accents.contains { name.hasSuffix($0) && name.count == $0.count + 1 }
    return isNumber || isAccent || entities.contains(name.lowercased()) ? text[...end] : nil
  }
}
