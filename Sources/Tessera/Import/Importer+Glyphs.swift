extension Importer {
  /// What the importer knows of single characters.
  enum Glyphs {
    /// The value of a superscript digit.
    static func superscript(_ character: Character) -> Int? {
      superscripts.firstIndex(of: character)
    }

    private static let superscripts: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

    /// Marks after which a sentence or an introduction to a list is over.
    static let sentenceEnds: Set<Character> = [".", "!", "?", ":", ";", "…", "。", "！", "？", "؟", "۔"]

    /// Marks that may follow the end of a sentence.
    static let closers: Set<Character> = ["”", "“", "\"", "’", "'", "»", "›", ")", "]", "}"]

    static let openingQuotes: Set<Character> = ["“", "„", "«", "\""]

    /// The mark that closes a quotation opened by `quote`, German and French ways included.
    static func closing(_ quote: Character) -> Set<Character> {
      switch quote {
      case "“": ["”"]
      case "„": ["“", "”"]
      case "«": ["»"]
      case "\"": ["\""]
      default: []
      }
    }

    /// ASCII punctuation, which CommonMark lets a backslash take its meaning from.
    static func isEscapable(_ character: Character) -> Bool {
      guard let ascii = character.asciiValue else { return false }
      return (33...47).contains(ascii) || (58...64).contains(ascii) || (91...96).contains(ascii)
        || (123...126).contains(ascii)
    }

    /// Punctuation in CommonMark's sense, which decides whether an asterisk opens or closes emphasis
    /// (CommonMark 0.30, section 6.2).
    static func isPunctuation(_ character: Character) -> Bool {
      if isEscapable(character) { return true }
      guard let scalar = character.unicodeScalars.first else { return false }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    }

    static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
  }
}
