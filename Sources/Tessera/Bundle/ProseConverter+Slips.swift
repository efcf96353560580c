import Datasets
import Diagnostics

/// Marks that were meant otherwise than Markdown reads them; they would be printed as they stand.
extension ProseConverter {
  /// Warns of a heading without a blank after its #, and of a table without its second line.
  func checkMarks(_ paragraph: MarkdownBlock.Paragraph) {
    guard case .text(let text) = paragraph.content.first else { return }
    let marks = text.prefix { $0 == "#" }
    if (1...4).contains(marks.count), text.dropFirst(marks.count).first?.isLetter == true, paragraph.content.count == 1
    {
      findings.warning(
        "“\(text)” is printed as it stands", at: paragraph.origin,
        hint: "a heading wants a blank: \(marks) \(text.dropFirst(marks.count))")
    }
    if text.hasPrefix("|") || text.hasPrefix("Table:") {
      findings.warning(
        "“\(text.prefix(20))\(text.count > 20 ? "…" : "")” is not read as a table", at: paragraph.origin,
        hint: "a table has a line |---|---| below its first line, with as many cells")
    }
  }

  /// Warns of a number that was written into a heading: the report numbers its headings by itself.
  func checkNumber(_ heading: MarkdownBlock.Heading) {
    guard !heading.attributes.has(class: "unnumbered") else { return }
    let title = heading.content.plain
    let number = title.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ")") }
    let rest = title.dropFirst(number.count)
    guard number.first?.isNumber == true, number.contains(where: { !$0.isNumber }), rest.first == " " else { return }
    findings.warning(
      "the heading “\(title)” brings its own number", at: heading.origin,
      hint: "the report numbers its headings: write “\(rest.drop { $0 == " " })”, or {.unnumbered} after it")
  }
}
