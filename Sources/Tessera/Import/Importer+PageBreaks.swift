extension Importer {
  /// Joins the halves of paragraphs and list items that the end of a page cut.
  ///
  /// A half that begins in small letters goes on with what stands before it. One that begins with a capital does so
  /// only if the first half cannot be over: its last word is "the", or a bracket is still open.
  enum PageBreaks {
    static func healed(_ blocks: [Block]) -> [Block] {
      var healed: [Block] = []
      for block in blocks {
        guard block.isParagraph, let index = half(in: healed), joins(healed[index], block) else {
          healed.append(block)
          continue
        }
        healed[index].text.continued(by: block.text)
        healed[index].lines += block.lines
        healed[index].extra += block.extra
      }
      return healed
    }

    /// The last block, past pictures, if it is running text.
    private static func half(in blocks: [Block]) -> Int? {
      guard let index = blocks.lastIndex(where: { !$0.isPicture }) else { return nil }
      return blocks[index].isParagraph || blocks[index].marker != nil ? index : nil
    }

    private static func joins(_ first: Block, _ second: Block) -> Bool {
      guard first.extra.isEmpty else { return false }
      let (before, after) = (first.text.visible, second.text.visible)
      let ending = Importer.ending(of: before)
      guard ending != .sentence, before.count >= 30, let start = after.first else { return false }
      if start.isLowercase { return true }
      return before.count >= 80 && (after.count >= 60 || Importer.ending(of: after) == .sentence)
        && (before.last == "," || hasOpenBracket(before) || endsInside(before))
    }

    private static func hasOpenBracket(_ text: String) -> Bool {
      text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count
    }

    /// Whether the last word asks for another.
    private static func endsInside(_ text: String) -> Bool {
      let last = text.split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
      return joiningWords.contains(last)
    }

    private static let joiningWords: Set<String> = [
      "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "by", "with", "from", "as", "that", "which",
      "who", "between", "its", "their", "this", "these", "is", "are", "was", "were",
      "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "dans", "sur", "à", "au", "aux", "par", "pour",
      "avec", "que", "qui", "el", "los", "las", "y", "en", "con", "por", "il", "lo", "gli", "di", "da", "e", "o", "dei",
      "delle", "per", "der", "die", "das", "und", "oder", "mit", "von", "für", "im", "am", "zu", "zum", "zur",
    ]
  }
}
