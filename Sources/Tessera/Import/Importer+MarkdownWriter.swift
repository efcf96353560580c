extension Importer {
  /// Writes the blocks of one file as the bundle's Markdown, with the notes it calls at its end.
  struct MarkdownWriter {
    let notes: Notes
    let references: [String: String]
    let links: LinkResolver
    let numberFrom: Int
    let remarks: Remarks
    private var called: [String] = []

    init(notes: Notes, references: [String: String], links: LinkResolver, numberFrom: Int, remarks: Remarks) {
      self.notes = notes
      self.references = references
      self.links = links
      self.numberFrom = numberFrom
      self.remarks = remarks
    }

    /// The text of a file.
    mutating func file(_ blocks: [Block]) -> String {
      called = []
      var chunks = self.chunks(blocks)
      var index = 0
      while index < called.count {
        if let note = notes.definitions[called[index]] { chunks.append(definition(called[index], note)) }
        index += 1
      }
      return chunks.joined(separator: "\n\n") + "\n"
    }

    /// The text of the back cover: its paragraphs, then the organisation's names line by line.
    mutating func backCover(_ cover: BackCover) -> String {
      let names = cover.organisation.map { Escaping.text($0, before: nil, after: nil) }.joined(separator: "\\\n")
      return file(cover.paragraphs.map { Block(kind: .paragraph, text: $0) }) + (cover.paragraphs.isEmpty ? "" : "\n")
        + names + "\n"
    }

    private mutating func definition(_ label: String, _ note: Notes.Definition) -> String {
      let first = "[^\(label)]: " + MarkdownWriter.joined(paragraph(note.text))
      let rest = chunks(note.extra).map { MarkdownWriter.indented($0, by: 4) }
      return ([first] + rest).joined(separator: "\n\n")
    }

    private mutating func chunks(_ blocks: [Block]) -> [String] {
      var chunks: [String] = []
      for block in blocks { chunks += self.chunks(block) }
      return chunks
    }

    private mutating func chunks(_ block: Block) -> [String] {
      switch block.kind {
      case .heading(let heading): return [self.heading(heading, block.text)]
      case .list(let list): return [self.list(list)]
      case .picture(let name): return [picture(Picture(description: block.text, name: name), at: block.place)]
      case .table(let rows): return [table(rows)]
      case .code(let lines): return [lines.joined(separator: "\n")]
      case .rule: return ["***"]
      case .box(let inner): return [fenced("box " + title(block.text), inner)]
      case .quote(let inner): return [fenced("quote", inner)]
      case .remark(let inner): return [fenced("note", inner)]
      case .paragraph, .item, .note, .boxTitle: return paragraph(block.text) + chunks(block.extra)
      }
    }

    private mutating func heading(_ heading: Heading, _ text: Passage) -> String {
      var attributes = "#" + heading.label
      if numberFrom > 0, heading.level >= numberFrom, !heading.isNumbered, heading.appendix == nil {
        attributes += " .unnumbered"
      }
      if heading.isUnlisted { attributes += " .unlisted" }
      let words = MarkdownWriter.joined(paragraph(text, isStart: false))
      return String(repeating: "#", count: heading.level) + " \(words) {\(attributes)}"
    }

    /// A paragraph; pictures in it become paragraphs of their own, before it if it begins with them.
    private mutating func paragraph(_ text: Passage, isStart: Bool = true) -> [String] {
      var inlines = self.inlines(text)
      let leading = inlines.prefix { if case .picture = $0 { true } else { false } }.count
      let pictures = inlines.takePictures().map { picture($0.0, at: $0.1) }
      var words = InlineWriter.text(inlines).trimmingSpaces()
      if isStart {
        words = words.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Escaping.lineStart(String($0)) }.joined(separator: "\n")
      }
      return pictures[..<leading] + (words.isEmpty ? [] : [words]) + pictures[leading...]
    }

    private mutating func inlines(_ text: Passage) -> [Inline] {
      let scanner = InlineScanner(passage: text, calls: notes.calls, references: references)
      let inlines = links.resolved(scanner.inlines())
      call(inlines)
      return inlines
    }

    /// Remembers the notes that a text calls.
    private mutating func call(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .note(let label): if !called.contains(label) { called.append(label) }
        case .strong(let inner), .emphasis(let inner): call(inner)
        case .link(let link): call(link.content)
        default: break
        }
      }
    }

    private mutating func list(_ list: List) -> String {
      var lines: [String] = []
      for (index, item) in list.items.enumerated() {
        let mark = MarkdownWriter.mark(list, index)
        var chunks = paragraph(item.text)
        let first = chunks.isEmpty ? "" : chunks.removeFirst()
        var text = mark + MarkdownWriter.indented(first, by: mark.count, first: false)
        for chunk in chunks { text += "\n\n" + MarkdownWriter.indented(chunk, by: mark.count) }
        for block in item.extra {
          let separator = block.list == nil ? "\n\n" : "\n"
          for chunk in self.chunks(block) { text += separator + MarkdownWriter.indented(chunk, by: mark.count) }
        }
        lines.append(text)
      }
      let text = lines.joined(separator: "\n")
      switch list.style {
      case .bullet, .decimal: return text
      case .arrow: return "::: list {.arrow}\n\(text)\n:::"
      case .lettered: return "::: list {.lettered}\n\(text)\n:::"
      case .roman: return "::: list {.roman}\n\(text)\n:::"
      }
    }

    private static func mark(_ list: List, _ index: Int) -> String {
      switch list.style {
      case .bullet, .arrow: "- "
      case .decimal: "\(list.start + index)\(list.hasBrackets ? ")" : ".") "
      case .lettered, .roman: "\(index + 1). "
      }
    }

    private mutating func table(_ rows: [Passage]) -> String {
      var lines: [String] = []
      for (index, row) in rows.enumerated() {
        if index == 1 {
          lines.append(row.string)
          continue
        }
        let cells = row.cells().map { InlineWriter.text(inlines($0), inTable: true).trimmingSpaces() }
        lines.append("| " + cells.joined(separator: " | ") + " |")
      }
      return lines.joined(separator: "\n")
    }

    private mutating func fenced(_ opening: String, _ blocks: [Block]) -> String {
      let inner = chunks(blocks).joined(separator: "\n\n")
      return "::: \(opening)\n" + (inner.isEmpty ? "" : inner + "\n") + ":::"
    }

    /// The title of a box: words only.
    private func title(_ text: Passage) -> String {
      let scanner = InlineScanner(passage: text, calls: [:], references: references)
      return scanner.inlines().words.map { $0 == "{" ? "\\{" : String($0) }.joined()
    }

    /// A placeholder for a picture that the source only names.
    private func picture(_ picture: Picture, at place: Place) -> String {
      var slugs = Slugs()
      let words = picture.description.visible
      let name = picture.name.isEmpty ? slugs.name(for: words, limit: 40, fallback: "image") : picture.name
      if words.isEmpty {
        remarks.warn(
          "a picture without description stands here", at: place,
          hint: "write what it shows in place of “Image”, or mark it {.decorative}")
      }
      remarks.warn(
        "the picture “\(words.isEmpty ? name : words)” is only named here", at: place,
        hint: "put the file into pictures/ and write its path in place of missing:\(name)")
      let alternative = Escaping.text(words.isEmpty ? "Image" : words, before: nil, after: nil)
      return "![\(alternative)](\(Escaping.target("missing:" + name)))"
    }

    private static func joined(_ chunks: [String]) -> String { chunks.joined(separator: " ") }

    private static func indented(_ text: String, by count: Int, first: Bool = true) -> String {
      let space = String(repeating: " ", count: count)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().map { $1.isEmpty || ($0 == 0 && !first) ? String($1) : space + $1 }
        .joined(separator: "\n")
    }
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
