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
      var definitions: [String] = []
      while definitions.count < called.count {
        let (text, pictures) = definition(called[definitions.count])
        definitions.append(text)
        chunks += pictures
      }
      return (chunks + definitions).joined(separator: "\n\n") + "\n"
    }

    /// What a note says. It holds text only: pictures stand before the notes.
    private mutating func definition(_ label: String) -> (String, pictures: [String]) {
      guard let note = notes.definitions[label] else { return ("", []) }
      var (words, pictures) = line(note.text, in: .text)
      for block in note.extra {
        let (more, others) = line(block.text, in: .text)
        words += "\n\n" + more
        pictures += others
      }
      return ("[^\(label)]: " + MarkdownWriter.indented(words, by: 4, first: false), pictures)
    }

    mutating func chunks(_ blocks: [Block]) -> [String] {
      var chunks: [String] = []
      for block in blocks { chunks += self.chunks(block) }
      return chunks
    }

    private mutating func chunks(_ block: Block) -> [String] {
      switch block.kind {
      case .heading(let heading): return self.heading(heading, block.text)
      case .list(let list): return [self.list(list)]
      case .picture(let name): return [picture(Picture(description: block.text, name: name), at: block.place)]
      case .table(let rows): return table(rows)
      case .code(let lines): return [lines.joined(separator: "\n")]
      case .rule: return []
      case .box(let inner):
        let (title, pictures) = line(block.text, in: .title)
        return [fenced("box" + (title.isEmpty ? "" : " " + title), inner, before: pictures)]
      case .quote(let inner): return [fenced("quote", inner)]
      case .remark(let inner): return [fenced("note", inner)]
      case .paragraph, .item, .note, .boxTitle: return paragraph(block.text) + chunks(block.extra)
      }
    }

    private mutating func heading(_ heading: Heading, _ text: Passage) -> [String] {
      var attributes = "#" + heading.label
      if numberFrom > 0, heading.level >= numberFrom, !heading.isNumbered, heading.appendix == nil {
        attributes += " .unnumbered"
      }
      if heading.isUnlisted { attributes += " .unlisted" }
      let (words, pictures) = line(text, in: .title)
      return [String(repeating: "#", count: heading.level) + " \(words) {\(attributes)}"] + pictures
    }

    /// A paragraph; pictures in it become paragraphs of their own, before it if it begins with them.
    mutating func paragraph(_ text: Passage) -> [String] {
      var inlines = self.inlines(text)
      let leading = inlines.prefix { if case .picture = $0 { true } else { false } }.count
      let pictures = inlines.takePictures().map { picture($0.0, at: $0.1) }
      let words = MarkdownWriter.words(inlines, .text)
      return pictures[..<leading] + (words.isEmpty ? [] : [words]) + pictures[leading...]
    }

    /// Text that cannot hold pictures, and the pictures that stood in it.
    mutating func line(_ text: Passage, in place: InlineWriter.Place) -> (words: String, pictures: [String]) {
      var inlines = self.inlines(text)
      let pictures = inlines.takePictures().map { picture($0.0, at: $0.1) }
      return (MarkdownWriter.words(inlines, place), pictures)
    }

    private static func words(_ inlines: [Inline], _ place: InlineWriter.Place) -> String {
      let words = InlineWriter.text(inlines, in: place).trimmingSpaces()
      guard place == .text else { return words }
      let lines = words.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0 != "\\" }
      let text = lines.map { Escaping.lineStart(String($0)) }.joined(separator: "\n")
      return words.hasSuffix("\\\n") ? String(text.dropLast()) : text
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
        case .strong(let inner), .emphasis(let inner), .element(_, let inner): call(inner)
        case .link(let link): call(link.content)
        default: break
        }
      }
    }

    private mutating func fenced(_ opening: String, _ blocks: [Block], before: [String] = []) -> String {
      let inner = (before + chunks(blocks)).joined(separator: "\n\n")
      return "::: \(opening)\n" + (inner.isEmpty ? "" : inner + "\n") + ":::"
    }

    static func indented(_ text: String, by count: Int, first: Bool = true) -> String {
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
