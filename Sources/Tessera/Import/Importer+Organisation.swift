extension Importer {
  /// Tells the names of organisations from other short lines.
  enum Organisation {
    private static let words: Set<String> = [
      "council", "conseil", "consejo", "consiglio", "europarat", "ministry", "ministère", "commission", "union",
      "organisation", "organization", "office", "university", "université", "foundation", "fondation", "institute",
      "municipality", "agency", "assembly", "congress", "secretariat", "association",
    ]

    /// The name in capitals and small letters, if `text` is one: few words, one of which says what it is.
    static func name(_ text: String) -> String? {
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      guard (1...8).contains(words.count), text.last != ".", words.contains(where: Organisation.words.contains),
        text.first?.isUppercase == true
      else { return nil }
      return TitleCase.title(text)
    }
  }

  /// Sets what stands in capitals in capitals and small letters.
  enum TitleCase {
    private static let small: Set<String> = [
      "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "by", "with", "from", "as",
      "le", "la", "les", "du", "des", "de", "et", "ou", "en", "un", "une", "sur", "pour", "dans", "au", "aux",
      "del", "della", "di", "e", "y", "el", "los", "las", "der", "die", "das", "und", "für", "von",
    ]
    private static let elisions: Set<String> = ["l", "d", "qu", "n", "s", "j", "c", "m", "t"]
    private static let acronyms: Set<String> = [
      "icc", "eu", "un", "uk", "usa", "coe", "ngo", "ngos", "oecd", "unhcr", "osce", "reci", "rpci", "icann", "lgbti",
    ]

    /// A name: small letters for the small words, capitals at the start of the others. Text that is not in capitals
    /// stays as it is.
    static func title(_ text: String) -> String { cased(text, capitals: true) }

    /// A term: one capital, at its start.
    static func sentence(_ text: String) -> String { cased(text, capitals: false) }

    private static func cased(_ text: String, capitals: Bool) -> String {
      guard Importer.isCapitals(text) else { return text }
      var result = ""
      var word = ""
      var isFirst = true
      for character in Array(text) + [" "] {
        if character.isLetter {
          word.append(character)
          continue
        }
        if !word.isEmpty {
          result += cased(word, isFirst: isFirst, isElided: "'’".contains(character), capitals: capitals)
          isFirst = false
        }
        word = ""
        result.append(character)
      }
      result.removeLast()
      return result
    }

    private static func cased(_ word: String, isFirst: Bool, isElided: Bool, capitals: Bool) -> String {
      let lower = word.lowercased()
      if acronyms.contains(lower) { return word }
      let isSmall = !capitals || small.contains(lower) || (isElided && elisions.contains(lower))
      return isSmall && !isFirst ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
    }
  }
}
