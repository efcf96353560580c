import Content
import Diagnostics

/// Prints a document tree as text, one block a line, so that tests compare what a reader can read.
enum TreePrinter {
  static func text(_ content: some BlockContent) -> String { text(content.blocks, indent: 0) }

  static func text(_ blocks: [Block], indent: Int) -> String {
    blocks.map { String(repeating: "  ", count: indent) + line($0) + marks($0.node) + below($0, indent: indent + 1) }
      .joined(separator: "\n")
  }

  private static func line(_ block: Block) -> String {
    switch block {
    case .section(let s):
      "H\(s.level)\(s.numbering == .automatic ? "" : " \(s.numbering)")\(s.isListed ? "" : " unlisted") \(text(s.title))"
        + (s.abstract.map { " | \(text($0))" } ?? "")
    case .paragraph(let p): "P\(p.style == .body ? "" : " \(p.style)") \(text(p.text))"
    case .list(let l): "list \(l.marker)\(l.isTight ? "" : " loose")\(l.start == 1 ? "" : " from \(l.start)")"
    case .quotation(let q):
      "quotation \(q.paragraphs.map(text).joined(separator: " / "))" + (q.source.map { " — \(text($0))" } ?? "")
    case .figure(let f):
      "figure \(f.width) \(alternative(f.alternative))" + (f.caption.map { " \"\(text($0))\"" } ?? "")
    case .pullQuote(let q):
      "pull quote\(q.repeats ? "" : " of its own") \(text(q.text))" + (q.source.map { " — \(text($0))" } ?? "")
    case .figureRow: "figures"
    case .figureGrid(let g): "figures in rows of \(g.columns)" + (g.caption.map { " \"\(text($0))\"" } ?? "")
    case .table(let t): "table \(t.alignments) \(rows(t.header)) / \(rows(t.rows))"
    case .box(let b):
      "box" + (b.title.map { " \(text($0))" } ?? "") + (b.isNumbered ? " numbered" : "")
        + (b.variant.map { " .\($0)" } ?? "")
    case .keyNumbers(let k): "key numbers " + k.numbers.map { "\($0.value) \(text($0.label))" }.joined(separator: ", ")
    case .people(let p): "people " + p.people.map(\.name).joined(separator: ", ")
    case .columns(let c): "\(c.count) columns"
    case .pair: "pair"
    case .contents(let c): c.subject == .headings ? "contents to level \(c.depth)" : "list of \(c.subject)"
    case .backIndex(let b): "index of \(b.entries.count)"
    case .listing(let l): "listing of \(l.lines.count)"
    case .pageBreak: "page break"
    }
  }

  private static func below(_ block: Block, indent: Int) -> String {
    let inner: [Block] =
      switch block {
      case .section(let s): s.content
      case .box(let b): b.content
      case .columns(let c): c.content
      case .pair(let p): p.first + p.second
      case .figureRow(let r): r.figures.map(Block.figure)
      case .figureGrid(let g): g.figures.map(Block.figure)
      case .list(let l): l.items.flatMap(\.content)
      default: []
      }
    return inner.isEmpty ? "" : "\n" + text(inner, indent: indent)
  }

  private static func marks(_ node: Node) -> String {
    var marks: [String] = []
    if let label = node.label { marks.append("#\(label)") }
    if let language = node.language { marks.append("in \(language)") }
    if node.keepsTogether { marks.append("together") }
    if node.keepsWithNext { marks.append("with next") }
    if node.startsNewPage { marks.append("new page") }
    return marks.isEmpty ? "" : " {" + marks.joined(separator: ", ") + "}"
  }

  private static func alternative(_ a: Alternative) -> String {
    switch a {
    case .text(let text): "(\(text))"
    case .decorative: "decorative"
    }
  }

  private static func rows(_ rows: [Table.Row]) -> String {
    rows.map { $0.cells.map { text($0.text) }.joined(separator: "|") + ($0.isTotal ? " total" : "") }.joined(
      separator: " / ")
  }

  /// Running text with its markup: `*strong*`, `_emphasis_`, `<text>(address)`, `[label style]`, `^note^`.
  static func text(_ rich: RichText) -> String { rich.inlines.map(text).joined() }

  static func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let s): s
    case .strong(let t): "*\(text(t))*"
    case .emphasis(let t): "_\(text(t))_"
    case .superscript(let t): "^\(text(t))"
    case .subscript(let t): "~\(text(t))"
    case .smallCaps(let t): "sc(\(text(t)))"
    case .code(let s): "`\(s)`"
    case .link(let t, let address, _): "<\(text(t))>(\(address))"
    case .reference(let r): "[\(r.label) \(r.style)\(r.text.map { " " + text($0) } ?? "")]"
    case .note(let n): "^\(n.isInMargin ? "|" : "")\(n.paragraphs.map(text).joined(separator: " / "))^"
    case .foreign(let t, let language): "{\(language) \(text(t))}"
    case .lineBreak: "⏎"
    }
  }
}
