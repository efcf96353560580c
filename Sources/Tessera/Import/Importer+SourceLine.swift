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

    /// The lines of a whole source, without its comments. Only line feeds and carriage returns count, as in an editor.
    static func lines(of source: String) -> [SourceLine] {
      let ends: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      let lines = source.split(omittingEmptySubsequences: false, whereSeparator: ends).map(Array.init)
      let lastEnd = lines.lastIndex { commentEnd(in: $0[...]) != nil } ?? -1
      var isComment = false
      return lines.indices.map { index in
        SourceLine(number: index + 1, raw: lines[index], isComment: &isComment, mayOpen: index < lastEnd)
      }
    }

    /// `mayOpen` says whether a comment that is not closed on the line is closed later.
    private init(number: Int, raw: [Character], isComment: inout Bool, mayOpen: Bool) {
      var passage = Passage()
      var index = 0
      while index < raw.count {
        if isComment {
          let end = SourceLine.commentEnd(in: raw[index...])
          isComment = end == nil
          index = end ?? raw.count
          continue
        }
        if let end = SourceLine.bookmark(in: raw, at: index) {
          index = end
          continue
        }
        if raw[index] == "<", raw[index...].starts(with: "<!--"),
          mayOpen || SourceLine.commentEnd(in: raw[index...]) != nil
        {
          isComment = true
          index += 4
          continue
        }
        if let kept = SourceLine.cleaned(raw, at: index) {
          passage.append(kept, at: Place(line: number, column: index + 1))
        }
        index += 1
      }
      self.number = number
      text = SourceLine.withoutFence(passage.trimmed())
      indent = passage.characters.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      let spaces = passage.characters.reversed().prefix { $0 == " " }.count
      breaks = !text.isEmpty && spaces >= 2
      if text.last == "\\", text.at(text.count - 2) != "\\" {
        breaks = true
        text = text.part(0..<text.count - 1).trimmed()
      }
    }

    /// The text without the colons that begin and end a block in some dialects: a bundle would take them for its own.
    private static func withoutFence(_ text: Passage) -> Passage {
      let colons = text.characters.prefix { $0 == ":" }.count
      return colons > 2 ? text.dropping(first: colons).trimmed() : text
    }

    /// Where a comment ends that is open at the start of `line`.
    private static func commentEnd(in line: ArraySlice<Character>) -> Int? {
      line.indices.first { line[$0...].starts(with: "-->") }.map { $0 + 3 }
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
