extension Importer {
  /// Finds what a report sets apart: boxes of links under a recurring title, quotations, the words of banners.
  enum Boxes {
    /// Titles known to open a box of links; others are learned from their coming back.
    private static let known: Set<String> = ["thematictoolbox", "boîteàoutilsthématique"]
    /// So often a line stands before a list to count as a box's title: two may be chance.
    private static let recurrence = 3

    /// Marks the titles of boxes, before anything takes them for headings.
    static func marked(_ blocks: [Block]) -> [Block] {
      var counts: [String: Int] = [:]
      for index in blocks.indices where isTitle(blocks, index) { counts[blocks[index].text.key, default: 0] += 1 }
      var marked = blocks
      for index in blocks.indices where isTitle(blocks, index) {
        let key = blocks[index].text.key
        if known.contains(key) || counts[key, default: 0] >= recurrence { marked[index].kind = .boxTitle }
      }
      return marked
    }

    private static func isTitle(_ blocks: [Block], _ index: Int) -> Bool {
      guard blocks[index].isParagraph, blocks[index].lines == 1, index + 1 < blocks.count,
        blocks[index + 1].marker != nil
      else { return false }
      let text = blocks[index].text.visible
      return text.count <= 60 && Importer.ending(of: text) == .open
    }

    /// Puts lists under the titles of their boxes, sets quotations and banners apart.
    static func formed(_ blocks: [Block]) -> [Block] {
      var formed: [Block] = []
      var rest = blocks[...]
      while var block = rest.popFirst() {
        if case .boxTitle = block.kind {
          let list = rest.first?.list == nil ? nil : rest.popFirst()
          block.kind = .box([list].compactMap { $0 })
        } else if isBanner(block) {
          let words = rest.prefix(while: isBanner)
          rest = rest.dropFirst(words.count)
          if !words.isEmpty { block.kind = .box(Array(words)) }
        } else if block.isParagraph, isQuotation(block.text) {
          var text = block
          text.gap = 0
          block.kind = .quote([text])
        }
        formed.append(block)
      }
      return formed
    }

    /// A line in capitals that is no heading: a banner's picture is gone, its words are left.
    private static func isBanner(_ block: Block) -> Bool {
      guard block.isParagraph, block.lines == 1, block.extra.isEmpty, block.text.count <= 200,
        !block.text.contains("](")
      else {
        return false
      }
      let text = block.text.visible
      return text.count <= 120 && Importer.isCapitals(text) && text.last != "."
    }

    /// One quotation from the first character to the last, a note's mark aside, and long enough to stand alone.
    static func isQuotation(_ text: Passage) -> Bool {
      guard text.count >= 60, text.characters.prefix(3).contains(where: Glyphs.openingQuotes.contains) else {
        return false
      }
      let characters = Array(text.visible)
      guard characters.count >= 60, let open = characters.first, Glyphs.openingQuotes.contains(open) else {
        return false
      }
      let close = Glyphs.closing(open)
      var depth = 0
      for (index, character) in characters.enumerated() {
        if close.contains(character), depth > 0 {
          depth -= 1
          if depth == 0 { return index == characters.count - 1 }
        } else if character == open {
          depth += 1
        }
      }
      return false
    }
  }
}
