extension Importer {
  /// One file of the bundle: a chapter or an appendix.
  struct Chapter {
    var title: String
    var isAppendix: Bool
    var blocks: [Block]

    /// Gives text that begins without a heading the report's title as one.
    static func opened(_ blocks: [Block], title: String, remarks: Remarks) -> [Block] {
      guard let first = blocks.first else {
        remarks.warn("there is no text", at: Place(line: 1, column: 1))
        return blocks
      }
      if first.heading?.level == 1 { return blocks }
      remarks.warn(
        "text stands before the first heading", at: first.place,
        hint: "it is a chapter of its own now, under the title of the report")
      var heading = Heading(level: 1, source: .look)
      heading.isUnlisted = true
      return [Block(kind: .heading(heading), text: Passage(title, line: first.place.line))] + blocks
    }

    /// Cuts the text at its headings of level 1.
    static func divided(_ blocks: [Block]) -> [Chapter] {
      var chapters: [Chapter] = []
      for block in blocks {
        if let heading = block.heading, heading.level == 1 {
          let isAppendix = heading.appendix != nil
          chapters.append(Chapter(title: block.text.visible, isAppendix: isAppendix, blocks: [block]))
        } else if !chapters.isEmpty {
          chapters[chapters.count - 1].blocks.append(block)
        }
      }
      return chapters
    }
  }

  /// The text on the back of the document: the paragraphs after the last list, when the organisation's name ends it.
  struct BackCover {
    var paragraphs: [Passage] = []
    var organisation: [String] = []

    /// Takes the back cover off the end of `blocks`; nil where there is none.
    static func taken(from blocks: inout [Block]) -> BackCover? {
      var cover = BackCover()
      var rest = blocks
      while let last = rest.last, last.isParagraph || last.heading?.source == .look,
        let name = Organisation.name(last.text.visible)
      {
        cover.organisation.insert(name, at: 0)
        rest.removeLast()
      }
      guard !cover.organisation.isEmpty else { return nil }
      let text = rest.reversed().prefix { $0.isParagraph }
      let before = rest.dropLast(text.count).last
      if before?.list != nil, rest.contains(where: { $0.heading?.appendix != nil }) {
        cover.paragraphs = text.reversed().map(\.text)
        rest.removeLast(text.count)
      }
      blocks = rest
      return cover
    }
  }
}
