import Content
import Datasets
import Diagnostics
import Pages

/// Makes the document tree of a prose file: sections by heading level, blocks, running text.
struct ProseConverter {
  let bundle: Bundle
  /// How headings of level 1 are numbered.
  let chapterNumbering: Section.Numbering
  /// The level of the heading that a passage stands under, 0 for chapters.
  var level = 0

  var findings: Findings { bundle.findings }

  func blocks(_ document: MarkdownDocument) -> [Block] {
    var rest = document.blocks[...]
    return sections(&rest, above: level, parent: level > 0 ? level : nil)
  }

  /// Blocks up to the next heading of level `above` or higher; deeper headings become sections.
  ///
  /// `parent` is the level at which the heading above is printed, nil outside all headings.
  private func sections(_ rest: inout ArraySlice<MarkdownBlock>, above: Int, parent: Int?) -> [Block] {
    var out: [Block] = []
    var pending: [MarkdownBlock] = []
    func flush() {
      out += convert(pending)
      pending = []
    }
    while let block = rest.first {
      guard case .heading(let heading) = block else {
        pending.append(block)
        rest = rest.dropFirst()
        continue
      }
      let level = written(heading)
      if level <= above { break }
      flush()
      rest = rest.dropFirst()
      out.append(.section(section(heading, written: level, parent: parent, &rest)))
    }
    flush()
    return out
  }

  /// The level that a heading is meant to have; one as high as the template's own is a finding and taken one deeper.
  private func written(_ heading: MarkdownBlock.Heading) -> Int {
    guard heading.level <= level else { return min(heading.level, 4) }
    findings.error(
      "the heading “\(heading.content.plain)” is as high as the title that the report itself prints here",
      at: heading.origin, hint: "write it with \(String(repeating: "#", count: level + 1))")
    return level + 1
  }

  private func section(
    _ heading: MarkdownBlock.Heading, written: Int, parent: Int?, _ rest: inout ArraySlice<MarkdownBlock>
  ) -> Section {
    if heading.level > 4 {
      findings.error(
        "a heading of level \(heading.level); reports have four levels", at: heading.origin, hint: "use #### at most")
    }
    // A file may go on below the headings of the one before it. PDF/UA-1 (ISO 14289-1, 7.4.2) forbids to skip a level.
    let above = parent ?? bundle.lastLevel
    let level = min(written, above + 1)
    if level < written {
      let what = above == 0 ? "comes first but has level \(written)" : "skips a level: \(written) after \(above)"
      findings.warning(
        "the heading “\(heading.content.plain)” \(what); it is printed as level \(level)", at: heading.origin,
        hint: "write it with \(String(repeating: "#", count: level))")
    }
    bundle.lastLevel = level
    check(heading.attributes, classes: ["unnumbered", "numbered", "unlisted", "landscape"])
    checkNumber(heading)
    var numbering = level == 1 ? chapterNumbering : .automatic
    if heading.attributes.has(class: "unnumbered") { numbering = .unnumbered }
    if heading.attributes.has(class: "numbered") { numbering = .numbered }
    var abstract: RichText?
    if case .div(let div) = rest.first, div.name == "abstract" {
      check(div.attributes)
      checkRoom(div)
      abstract = joined(div)
      rest = rest.dropFirst()
    }
    // A heading in another language does not make its section one.
    let title = text(heading.content)
    var section = Section(
      language(heading.attributes).map { RichText([.foreign(title, language: $0)]) } ?? title, level: level,
      numbering: numbering, abstract: abstract, content: [],
      origin: heading.origin)
    section.node.label = heading.attributes.label?.name
    section.node.isLandscape = heading.attributes.has(class: "landscape")
    section.isListed = !heading.attributes.has(class: "unlisted")
    section.content = sections(&rest, above: written, parent: level)
    return section
  }

  /// Blocks without headings.
  func convert(_ blocks: [MarkdownBlock], list: List.Marker? = nil) -> [Block] {
    var out: [Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      switch block {
      case .paragraph(let paragraph):
        if index < blocks.count, case .table(let table) = blocks[index], let caption = tableCaption(paragraph) {
          out.append(.table(self.table(table, caption: caption, attributes: paragraph.attributes)))
          index += 1
        } else {
          out += self.paragraph(paragraph)
        }
      case .list(let markdown): out.append(.list(self.list(markdown, marker: list)))
      case .quotation(let inner, let origin): out.append(.quotation(quotation(inner, source: nil, origin: origin)))
      case .table(let table): out.append(.table(self.table(table, caption: nil, attributes: MarkdownAttributes())))
      case .div(let div): out += self.div(div)
      case .heading(let heading):
        findings.error(
          "a heading inside a box, columns or a list", at: heading.origin,
          hint: "close the block with ::: before the heading, or write the title in bold")
      case .code(let text, let origin):
        out.append(.listing(Listing(text, origin: origin)))
      case .thematicBreak(let origin):
        findings.warning(
          "a line across the page is not printed", at: origin, hint: "write ::: pagebreak for a new page")
      }
    }
    return out
  }

  private func paragraph(_ paragraph: MarkdownBlock.Paragraph) -> [Block] {
    let content = paragraph.content.filter { if case .text(let t) = $0 { t.contains { $0 != " " } } else { true } }
    if content.count == 1, case .image(let image) = content[0] { return [.figure(figure(image))] }
    check(paragraph.attributes)
    checkMarks(paragraph)
    var out = Paragraph(text(paragraph.content), origin: paragraph.origin)
    out.node.label = paragraph.attributes.label?.name
    out.node.language = language(paragraph.attributes)
    return [.paragraph(out)]
  }

  private func list(_ markdown: MarkdownBlock.List, marker: List.Marker?) -> List {
    var kind = List.Marker.bullet
    var start = 1
    if case .numbered(let first, _) = markdown.kind {
      kind = .numbered
      start = first
    }
    let items = markdown.items.map { List.Item(content: convert($0.blocks), origin: $0.origin) }
    return List(marker: marker ?? kind, start: start, isTight: markdown.isTight, items: items, origin: markdown.origin)
  }

  func quotation(_ blocks: [MarkdownBlock], source: String?, origin: Origin) -> Quotation {
    var paragraphs: [RichText] = []
    for block in blocks {
      if case .paragraph(let paragraph) = block {
        paragraphs.append(text(paragraph.content))
      } else {
        findings.error("a quotation holds paragraphs only", at: block.origin, hint: "put this after the quotation")
      }
    }
    var named = source.map { RichText($0) }
    if named == nil, paragraphs.count > 1, let last = paragraphs.last, last.plain.hasPrefix("—") {
      named = last
      paragraphs.removeLast()
    }
    return Quotation(paragraphs: paragraphs, source: named, origin: origin)
  }

  /// The paragraphs of a block as one text.
  func joined(_ div: MarkdownBlock.Div) -> RichText {
    var out: [Inline] = []
    for block in div.blocks {
      guard case .paragraph(let paragraph) = block else {
        findings.error("::: \(div.name) holds text only", at: block.origin, hint: "put this outside")
        continue
      }
      if !out.isEmpty { out.append(.lineBreak) }
      out += text(paragraph.content).inlines
    }
    return RichText(out)
  }
}
