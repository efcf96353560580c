extension Importer {
  /// Writes plain text so that nothing in it is taken for markup.
  enum Escaping {
    /// Signs that may mean markup wherever they stand: CommonMark's, the strikethrough of GitHub's tables and notes
    /// dialect, and the brace that begins a data name in a bundle.
    private static let anywhere: Set<Character> = ["\\", "`", "[", "]", "{"]

    /// `text` with its markup signs escaped. `before` and `after` are the characters at its sides.
    ///
    /// Outside links a bare address is one by itself to GitHub's dialect; its colon or dot is escaped where it is not
    /// meant.
    static func text(
      _ text: String, before: Character?, after: Character?, inTable: Bool = false, isLinked: Bool = false
    ) -> String {
      let characters = Array(text)
      var escaped = ""
      for (index, character) in characters.enumerated() {
        let previous = index > 0 ? characters[index - 1] : before
        let next = index + 1 < characters.count ? characters[index + 1] : after
        if isMarkup(character, previous, next, inTable) || (!isLinked && isAddress(characters, index)) {
          escaped.append("\\")
        }
        escaped.append(character)
      }
      return escaped
    }

    private static func isMarkup(
      _ character: Character, _ before: Character?, _ after: Character?, _ inTable: Bool
    ) -> Bool {
      switch character {
      case _ where anywhere.contains(character): return true
      // Between spaces they are a sign of multiplication or of "about".
      case "*", "~": return !(before == " " && after == " ")
      case "_":
        guard let before, let after else { return true }
        return !(Glyphs.isWordCharacter(before) && Glyphs.isWordCharacter(after))
      case "<": return after.map { $0.isLetter || "/!?".contains($0) } ?? false
      case "!": return after == "["
      case "(", ":": return before == "]"
      case "|": return inTable
      default: return false
      }
    }

    /// Whether the sign at `index` makes an address of the letters before it.
    private static func isAddress(_ text: [Character], _ index: Int) -> Bool {
      guard text[index] == ":" || text[index] == "." else { return false }
      let word = String(text[..<index].suffix(5)).lowercased()
      if text[index] == "." { return word.hasSuffix("www") }
      return text[index...].starts(with: "://") && ["http", "https", "ftp"].contains { word.hasSuffix($0) }
    }

    /// A line whose first characters would open a heading, a list, a quotation or a block.
    static func lineStart(_ line: String) -> String {
      guard let first = line.first else { return line }
      let second = line.dropFirst().first
      switch first {
      case "#":
        let rest = line.drop { $0 == "#" }
        return rest.isEmpty || rest.first == " " ? "\\" + line : line
      case "+", "-", "*": return second == nil || second == " " || isRule(line) ? "\\" + line : line
      case ">", "|", "=": return "\\" + line
      // No escape helps: colons at a start begin or end a block of the bundle.
      case ":": return line.hasPrefix(":::") ? lineStart(String(line.drop { $0 == ":" || $0 == " " })) : line
      case _ where first.isASCII && first.isNumber:
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard let closing = rest.first, closing == "." || closing == ")", digits.count <= 9,
          rest.dropFirst().first.map({ $0 == " " }) ?? true
        else { return line }
        return digits + "\\" + rest
      default: return line
      }
    }

    private static func isRule(_ line: String) -> Bool { line.allSatisfy { $0 == "-" || $0 == " " } }

    /// A link's target; in angle brackets where CommonMark would lose its end or a bundle would look for data.
    static func target(_ address: String) -> String {
      let signs: Set<Character> = ["<", ">", "\\", "{", "}"]
      guard address.contains(where: { $0.isWhitespace || "()".contains($0) || signs.contains($0) }) else {
        return address
      }
      return "<" + address.map { signs.contains($0) ? "\\\($0)" : String($0) }.joined() + ">"
    }

    /// Whether `<address>` is a link by itself.
    static func isAutolink(_ address: String) -> Bool {
      let isPlain = !address.contains { $0.isWhitespace || "<>{}\\".contains($0) }
      return isPlain && (address.contains("://") || address.contains("@") || address.hasPrefix("mailto:"))
    }

    /// A numeric character reference: punctuation to CommonMark, the character to the reader.
    static func reference(_ character: Character) -> String {
      character.unicodeScalars.map { "&#\($0.value);" }.joined()
    }
  }
}
