extension Importer.Passage {
  /// The text as a reader sees it, near enough to judge it by: without emphasis, link targets, note marks and tags,
  /// with single spaces.
  ///
  /// For questions such as "does it end a sentence?" only; what is written out goes through the inline scanner.
  var visible: String {
    var seen: [Character] = []
    var index = 0
    var brackets = 0
    while index < count {
      let character = self[index]
      var step = 1
      switch character {
      case "\\" where at(index + 1).map(Importer.Glyphs.isEscapable) == true:
        seen.append(self[index + 1])
        step = 2
      case "*" where at(index + 1) != " " || (index > 0 && self[index - 1] != " "): break
      case "_" where !isInWord(index): break
      case "[" where at(index + 1) == "^":
        step = (self.index(of: "]", from: index) ?? index) + 1 - index
      case "`": break
      case "[": brackets += 1
      case "]" where brackets > 0:
        brackets -= 1
        if at(index + 1) == "(", let end = closingParenthesis(from: index + 1) { step = end + 1 - index }
      case "<":
        let end = self.index(of: ">", from: index) ?? index
        let inner = characters[(index + 1)...].prefix(max(0, end - index - 1))
        if inner.isEmpty || inner.contains(where: \.isWhitespace) {
          seen.append(character)
        } else {
          if inner.contains(":") || inner.contains("@") { seen += inner }
          step = end + 1 - index
        }
      case _ where Importer.Glyphs.superscript(character) != nil: break
      case _ where character.isWhitespace: if seen.last != " ", !seen.isEmpty { seen.append(" ") }
      default: seen.append(character)
      }
      index += step
    }
    while seen.last == " " { seen.removeLast() }
    return String(seen)
  }

  /// What two spellings of one title have in common: its letters and digits, in lower case.
  var key: String { Importer.key(of: visible) }

  /// The index of the parenthesis that closes the one at `index`.
  func closingParenthesis(from index: Int, before end: Int = .max) -> Int? {
    closing("(", ")", from: index, before: end)
  }

  /// The index of the bracket that closes the one at `index`; escaped ones do not count.
  func closing(_ open: Character, _ close: Character, from index: Int, before end: Int = .max) -> Int? {
    let end = min(end, count)
    var depth = 0
    var position = index
    while position < end {
      switch self[position] {
      case "\\": position += 1
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
      position += 1
    }
    return nil
  }

  private func isInWord(_ index: Int) -> Bool {
    guard let before = at(index - 1), let after = at(index + 1) else { return false }
    return Importer.Glyphs.isWordCharacter(before) && Importer.Glyphs.isWordCharacter(after)
  }
}

extension Importer {
  /// The letters and digits of a text, in lower case.
  static func key(of text: String) -> String {
    String(text.filter(Glyphs.isWordCharacter)).lowercased()
  }

  /// How a text ends.
  enum Ending {
    /// With the mark that ends a sentence, or brings in a list.
    case sentence
    /// With a bracket or quotation mark, which says nothing.
    case bracket
    /// In the middle.
    case open
  }

  static func ending(of visible: String) -> Ending {
    guard let last = visible.last else { return .sentence }
    if Glyphs.sentenceEnds.contains(last) { return .sentence }
    guard Glyphs.closers.contains(last) else { return .open }
    let inner = visible.reversed().drop { Glyphs.closers.contains($0) }
    return inner.first.map(Glyphs.sentenceEnds.contains) == true ? .sentence : .bracket
  }

  static func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  /// Whether the text has letters, and capitals only.
  static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 2 && letters.contains(where: \.isUppercase) && !letters.contains(where: \.isLowercase)
  }
}
