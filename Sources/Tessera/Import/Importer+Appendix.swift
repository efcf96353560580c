extension Importer {
  /// The beginning of an appendix's title, "Appendix I – ", which the report sets itself.
  struct Appendix {
    /// The number the source gives, if any.
    var ordinal: Int?
    /// How many characters of the title are the word, the number and the dash.
    var prefix: Int

    private static let words: Set<String> = [
      "appendix", "annex", "annexe", "annexes", "anhang", "anexo", "allegato", "appendice", "apéndice", "bilaga",
      "liite", "załącznik", "додаток",
    ]

    private static let separators: Set<Character> = ["–", "—", "-", ":", ".", "|"]

    /// Nil where the word goes on as a sentence: "Annexes to the agreement".
    init?(title: String) {
      let characters = Array(title)
      let word = characters.prefix { $0.isLetter }.count
      guard Appendix.words.contains(String(characters[..<word]).lowercased()) else { return nil }
      let start = word + characters[word...].prefix { $0.isWhitespace }.count
      let name = String(characters[start...].prefix { $0.isASCII && Glyphs.isWordCharacter($0) })
      var index = start
      if let value = Appendix.value(name) {
        let end = start + name.count
        let next = end + characters[end...].prefix { $0.isWhitespace }.count
        if next == characters.count || Appendix.separators.contains(characters[next]) || name.count < next - start {
          ordinal = value
          index = next
        }
      }
      let rest = characters[index...].prefix { Appendix.separators.contains($0) || $0.isWhitespace }
      let isSetOff = rest.contains { !$0.isWhitespace } || index + rest.count == characters.count
      guard isSetOff || ordinal != nil else { return nil }
      prefix = index + rest.count
    }

    /// `II`, `2` or `B`.
    private static func value(_ name: String) -> Int? {
      if let number = Int(name) { return number }
      guard !name.isEmpty, name == name.uppercased() else { return nil }
      if let roman = Enumerator.roman(name.lowercased()) { return roman }
      guard name.count == 1, let ascii = name.first?.asciiValue else { return nil }
      return Int(ascii) - 64
    }
  }
}
