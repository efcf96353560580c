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
}
