package import Content
package import Diagnostics
import Pages

/// Looks through a document tree for what a listener would stumble over, before anything is set.
///
/// What a standard forbids outright is an error elsewhere (a figure without alternative text does not compile, a heading
/// level that is skipped is mended); here stand the things that only a reader notices, as warnings with their places.
package struct ContentPreflight {
  private let findings: Findings
  private let words: VagueWords
  private let quotes = PullQuotes()

  /// Adds what is found to `findings`.
  package static func check(_ report: Report, findings: Findings) {
    let preflight = ContentPreflight(
      findings: findings, words: VagueWords(language: report.information.language))
    for blocks in [report.frontMatter, report.body, report.backCover?.content ?? []] { preflight.check(blocks) }
    for plate in report.plates {
      for case .line(let line) in plate.parts { preflight.check(line.text, line.origin ?? plate.origin) }
    }
    preflight.quotes.check(findings)
    for document in report.documents { check(document.report, findings: findings) }
  }

  private func check(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let b):
        check(b.title, block.node.origin)
        if b.title.plain.allSatisfy(\.isWhitespace) {
          findings.error("a heading without words", at: b.node.origin, hint: "write its title, or take it out")
        }
        if let abstract = b.abstract { check(abstract, block.node.origin) }
        check(b.content)
      case .paragraph(let b): check(b.text, b.node.origin)
      case .quotation(let b): for text in b.paragraphs + (b.source.map { [$0] } ?? []) { check(text, b.node.origin) }
      case .list(let b): for item in b.items { check(item.content) }
      case .box(let b):
        if let title = b.title { check(title, b.node.origin) }
        check(b.content)
      case .columns(let b): check(b.content)
      case .pair(let b): check(b.first + b.second)
      case .figure(let b): check(b)
      case .pullQuote(let b):
        if b.repeats {
          quotes.repeated.append((b.text, b.node.origin))
        } else {
          for text in [b.text] + (b.source.map { [$0] } ?? []) { check(text, b.node.origin) }
        }
      case .figureRow(let b): for figure in b.figures { check(figure) }
      case .figureGrid(let b): for figure in b.figures { check(figure) }
      case .table(let b): check(b)
      case .keyNumbers(let b): for number in b.numbers { check(number.label, b.node.origin) }
      case .backIndex(let b): check(b.entries, b.node.origin)
      case .people, .contents, .pageBreak, .listing: break
      }
    }
  }

  private func check(_ entries: [BackIndex.Entry], _ origin: Origin) {
    for entry in entries {
      check(entry.title, origin)
      check(entry.entries, origin)
    }
  }

  private func check(_ figure: Figure) {
    if let caption = figure.caption { check(caption, figure.node.origin) }
    guard case .text(let alternative) = figure.alternative, case .image = figure.content else { return }
    // An empty one is told where it was read.
    if alternative.allSatisfy(\.isWhitespace) { return }
    if words.isFiller(alternative) {
      findings.warning(
        "the alternative text “\(alternative)” does not say what the picture shows", at: figure.node.origin,
        hint: "tell in a sentence what a reader sees in it, or declare it decorative")
    } else if let caption = figure.caption, caption.plain == alternative {
      findings.warning(
        "the alternative text repeats the caption: a listener hears it twice", at: figure.node.origin,
        hint: "tell what the picture shows, and keep the caption for what it means")
    }
  }

  private func check(_ table: Table) {
    if table.header.flatMap(\.cells).allSatisfy({ $0.text.plain.allSatisfy(\.isWhitespace) }) {
      findings.error(
        "the table has no header row", at: table.node.origin, hint: "name its columns in the first line")
    }
    if let caption = table.caption { check(caption, table.node.origin) }
    for row in table.allRows {
      for cell in row.cells { check(cell.text, row.origin) }
    }
  }

  private func check(_ text: RichText, _ origin: Origin) {
    quotes.texts.append(text)
    for inline in text.inlines {
      switch inline {
      case .link(let text, let address, let place):
        if words.saysNothing(text.plain) {
          findings.warning(
            "the link text “\(text.plain)” says nothing of where it leads (\(address))", at: place,
            hint: "name what is behind it; many readers jump from link to link")
        }
      case .note(let note): for paragraph in note.paragraphs { check(paragraph, note.origin) }
      case .strong(let t), .emphasis(let t), .smallCaps(let t), .foreign(let t, _): check(t, origin)
      default: break
      }
    }
  }
}
