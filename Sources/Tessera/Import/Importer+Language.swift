extension Importer {
  /// Guesses the language of a text from its small words.
  enum Language {
    /// Words frequent in one language and rare in the others; the first language wins a tie.
    private static let words: [(code: String, words: Set<String>)] = [
      ("en", ["the", "and", "of", "is", "was", "with", "this", "that", "are", "by"]),
      ("fr", ["les", "des", "et", "est", "dans", "une", "pour", "aux", "sont", "avec"]),
      ("de", ["der", "und", "das", "ist", "nicht", "mit", "ein", "auf", "für", "werden"]),
      ("es", ["los", "las", "y", "el", "del", "una", "con", "por", "más", "su"]),
      ("it", ["il", "gli", "che", "di", "della", "sono", "per", "nel", "delle", "più"]),
      ("pt", ["os", "das", "dos", "em", "uma", "não", "com", "são", "pela", "mais"]),
      ("nl", ["het", "een", "van", "voor", "niet", "zijn", "worden", "ook", "naar", "bij"]),
      ("pl", ["się", "jest", "oraz", "nie", "w", "z", "na", "do", "przez", "są"]),
      ("sv", ["och", "att", "är", "som", "för", "inte", "med", "ett", "till", "av"]),
      ("uk", ["та", "що", "для", "це", "від", "які", "року", "є", "або", "також"]),
    ]

    /// The tag of the language, "en" where nothing tells.
    static func guess(_ lines: [SourceLine]) -> String {
      var counts: [String: Int] = [:]
      for line in lines {
        for word in line.text.string.split(whereSeparator: { !$0.isLetter }) {
          counts[word.lowercased(), default: 0] += 1
        }
      }
      var best = (code: "en", count: 0)
      for (code, words) in words {
        let count = words.reduce(0) { $0 + counts[$1, default: 0] }
        if count > best.count { best = (code, count) }
      }
      return best.code
    }
  }
}
