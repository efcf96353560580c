extension Importer {
  /// A picture that the source names: `![bridge](bridge.jpg)` or `[image: bridge]`.
  struct Picture {
    var description: Passage
    /// The file, or what stands for it.
    var name: String

    /// Reads the picture at `index` of `text` and says where it ends.
    static func start(of text: Passage, at index: Int = 0, before end: Int = .max) -> (Picture, end: Int)? {
      let word = "[image:"
      if text.at(index) == "[", String(text.characters[index...].prefix(word.count)).lowercased() == word {
        guard let close = text.closing("[", "]", from: index, before: end) else { return nil }
        let description = text.part(index + word.count..<close).trimmed()
        return (Picture(description: description, name: ""), close + 1)
      }
      guard text.has("![", at: index), let close = text.closing("[", "]", from: index + 1, before: end),
        text.at(close + 1) == "(", let last = text.closingParenthesis(from: close + 1, before: end)
      else { return nil }
      let target = LinkTarget(text.part(close + 2..<last))
      return (Picture(description: text.part(index + 2..<close).trimmed(), name: target.address), last + 1)
    }
  }

  /// What stands in the parentheses of a link: an address, perhaps in angle brackets, perhaps with a title.
  struct LinkTarget {
    var address: String

    init(_ text: Passage) {
      let inner = text.trimmed()
      if inner.first == "<", let close = inner.index(of: ">", from: 1) {
        address = inner.part(1..<close).string
      } else if let quote = inner.last, quote == "\"" || quote == "'", inner.count > 2,
        let open = inner.characters.dropLast().lastIndex(of: quote), open > 0, inner[open - 1].isWhitespace
      {
        address = inner.part(0..<open).trimmed().string
      } else {
        address = inner.string
      }
      address = LinkTarget.unescaped(String(address.map { $0.isNewline ? " " : $0 }))
    }

    /// `text` without the backslashes of CommonMark's escapes.
    static func unescaped(_ text: String) -> String {
      var plain: [Character] = []
      var isEscaped = false
      for character in text {
        if isEscaped, !Glyphs.isEscapable(character) { plain.append("\\") }
        if character == "\\", !isEscaped {
          isEscaped = true
          continue
        }
        isEscaped = false
        plain.append(character)
      }
      if isEscaped { plain.append("\\") }
      return String(plain)
    }
  }
}
