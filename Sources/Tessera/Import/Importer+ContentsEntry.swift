extension Importer {
  /// One line of the source's own contents list.
  struct ContentsEntry {
    var place: Place
    /// The title without number, leaders and page.
    var title: String
    var number: Enumerator?
    /// An arrow stands before it, the mark of a lower level.
    var hasArrow: Bool
    var indent: Int
    var level = 1

    var key: String { HeadingLine.key(of: title) }

    /// Reads `title` from what is left of a line when its page number is gone.
    init?(_ text: Passage, indent: Int) {
      var rest = text.trimmed()
      hasArrow = false
      if let marker = Marker.start(of: rest), marker.number == nil {
        hasArrow = marker.style == .arrow
        rest = rest.dropping(first: marker.length)
      }
      var words = Passage(rest.visible, line: text.place.line, column: text.place.column)
      number = Enumerator.start(of: words, bare: true)
      if let number { words = words.dropping(first: number.length) }
      let leaders: Set<Character> = [".", "…", "·", "_", "|", " "]
      let end = words.characters.lastIndex { !leaders.contains($0) } ?? -1
      title = words.part(0..<end + 1).string
      place = text.place
      self.indent = indent
      if key.isEmpty { return nil }
    }

    /// How a line of a contents list reads.
    enum Reading {
      /// A title and the number of its page.
      case paged(ContentsEntry)
      /// Perhaps a title, without page.
      case unpaged(ContentsEntry)
      /// Part of a table that says nothing: `|---|---|`.
      case filler
    }

    static func reading(_ line: SourceLine) -> Reading? {
      if line.text.first == "|" { return row(line) }
      let (rest, hasPage) = withoutPage(line.text)
      guard let entry = ContentsEntry(rest, indent: line.indent) else { return nil }
      return hasPage ? .paged(entry) : .unpaged(entry)
    }

    private static func row(_ line: SourceLine) -> Reading? {
      let cells = line.text.cells().filter { !$0.isEmpty && $0.characters.contains { !"-: ".contains($0) } }
      guard let last = cells.last else { return .filler }
      let hasPage = cells.count > 1 && isPage(last.characters[...])
      var title = Passage()
      for cell in hasPage ? cells.dropLast() : cells { title.continued(by: cell) }
      guard let entry = ContentsEntry(title, indent: 0) else { return nil }
      return hasPage ? .paged(entry) : .unpaged(entry)
    }

    /// The text before a page number that a tab, leaders, a bar or several spaces set off.
    private static func withoutPage(_ text: Passage) -> (Passage, Bool) {
      let end = text.characters.lastIndex { !isPageDigit($0) } ?? -1
      guard isPage(text.characters[(end + 1)...]) else { return (text, false) }
      var start = end + 1
      let gaps: Set<Character> = [" ", "\t", ".", "…", "·", "_", "|"]
      while start > 0, gaps.contains(text[start - 1]) { start -= 1 }
      let gap = text.characters[start..<end + 1]
      let isSetOff = gap.contains("\t") || gap.contains("|") || gap.contains("…") || gap.filter { $0 != " " }.count >= 2
      guard start > 0, isSetOff || gap.count >= 2 else { return (text, false) }
      return (text.part(0..<start), true)
    }

    private static func isPageDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func isPage(_ characters: ArraySlice<Character>) -> Bool {
      (1...4).contains(characters.count) && characters.allSatisfy(isPageDigit)
    }
  }
}

extension Importer.Passage {
  /// The cells of a table row, trimmed; an escaped bar does not part them.
  func cells() -> [Importer.Passage] {
    var cells: [Importer.Passage] = []
    var start = first == "|" ? 1 : 0
    var index = start
    while index < count {
      if self[index] == "\\" {
        index += 1
      } else if self[index] == "|" {
        cells.append(part(start..<index).trimmed())
        start = index + 1
      }
      index += 1
    }
    if start < count { cells.append(part(start..<count).trimmed()) }
    return cells
  }
}
