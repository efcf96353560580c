extension Importer {
  /// One line of the source, cleaned of what copying out of a word processor or a PDF leaves behind.
  struct SourceLine {
    /// Counts from 1.
    var number: Int
    /// The line without the white space at its ends.
    var text: Passage
    /// White space before the text; a tab counts four.
    var indent: Int
    /// Two spaces or a backslash at the end: the author breaks the line here.
    var breaks: Bool

    var isBlank: Bool { text.isEmpty }
    var place: Place { Place(line: number, column: max(1, text.place.column)) }

    /// The lines of a whole source. Only line feeds and carriage returns count, as in an editor.
    static func lines(of source: String) -> [SourceLine] {
      let ends: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      return source.split(omittingEmptySubsequences: false, whereSeparator: ends).enumerated().map {
        SourceLine(number: $0.offset + 1, raw: Array($0.element))
      }
    }

    init(number: Int, raw: [Character]) {
      var passage = Passage()
      var index = 0
      while index < raw.count {
        if let end = SourceLine.bookmark(in: raw, at: index) {
          index = end
          continue
        }
        if let kept = SourceLine.cleaned(raw, at: index) {
          passage.append(kept, at: Place(line: number, column: index + 1))
        }
        index += 1
      }
      self.number = number
      text = passage.trimmed()
      indent = passage.characters.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      let spaces = passage.characters.reversed().prefix { $0 == " " }.count
      breaks = !text.isEmpty && spaces >= 2
      if text.last == "\\", text.at(text.count - 2) != "\\" {
        breaks = true
        text = text.part(0..<text.count - 1).trimmed()
      }
    }

    /// The end of a Word bookmark, `[bookmark: _Toc1234]`, that begins at `index`.
    private static func bookmark(in raw: [Character], at index: Int) -> Int? {
      let name = "[bookmark:"
      guard raw[index] == "[", String(raw[index...].prefix(name.count)).lowercased() == name else { return nil }
      return raw[index...].firstIndex(of: "]").map { $0 + 1 }
    }

    /// What stands for the character at `index`; nil where nothing does.
    private static func cleaned(_ raw: [Character], at index: Int) -> Character? {
      switch raw[index] {
      case "\u{FEFF}", "\u{200B}", "\u{2060}": nil
      // Word's Symbol and Wingdings fonts put their bullets and arrows into the private use area.
      case "\u{F0B7}": "•"
      case "\u{F0A7}": "▪"
      case "\u{F0D8}": "➤"
      case "\u{F0E0}": "→"
      case "\u{00A0}", "\u{202F}", "\u{2007}": keepsSpace(raw, at: index) ? raw[index] : " "
      default: raw[index]
      }
    }

    /// Whether typography asks for a no-break space here: inside French quotation marks, before French double
    /// punctuation and units, between groups of digits. Everywhere else a word processor put it.
    private static func keepsSpace(_ raw: [Character], at index: Int) -> Bool {
      guard index > 0, index + 1 < raw.count else { return false }
      let (before, after) = (raw[index - 1], raw[index + 1])
      return before == "«" || [";", ":", "!", "?", "»", "%", "‰", "€", "$", "£", "°"].contains(after)
        || (before.isNumber && after.isNumber)
    }
  }
}
