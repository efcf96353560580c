extension Importer {
  /// A number before a title or a list item: `1.`, `2.3`, `a)`, `(iv)`.
  struct Enumerator: Hashable {
    enum Kind: Hashable {
      case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
    }

    enum Closing: Hashable {
      case dot, bracket, brackets, none
    }

    var kind: Kind
    /// `[2, 3]` for `2.3`.
    var components: [Int]
    var closing: Closing
    /// The characters it takes, the space after it included.
    var length: Int
    /// What a single roman digit is worth as a letter: 9 for `i`.
    var asLetter: Int?

    var ordinal: Int { components.last ?? 0 }

    /// The same mark read as a letter.
    var letter: Enumerator? {
      guard let asLetter else { return nil }
      var letter = self
      letter.kind = kind == .upperRoman ? .upperLetter : .lowerLetter
      letter.components = [asLetter]
      letter.asLetter = nil
      return letter
    }

    /// Reads the number at the start of `text`. A bare one (`1 Introduction`) counts only where `bare` allows it.
    static func start(of text: Passage, bare: Bool = false) -> Enumerator? {
      let opened = text.first == "("
      var index = opened ? 1 : 0
      guard let (kind, components, asLetter) = value(in: text, at: &index) else { return nil }
      let closing: Closing
      switch text.at(index) {
      case ")":
        closing = opened ? .brackets : .bracket
        index += 1
      case "." where !opened:
        closing = .dot
        index += 1
      default:
        guard !opened, kind == .decimal, bare || components.count > 1 else { return nil }
        closing = .none
      }
      let end = index
      while text.at(index)?.isWhitespace == true { index += 1 }
      guard index > end, let next = text.at(index), closing != .none || !next.isLowercase else { return nil }
      return Enumerator(kind: kind, components: components, closing: closing, length: index, asLetter: asLetter)
    }

    private static func value(in text: Passage, at index: inout Int) -> (Kind, [Int], Int?)? {
      let start = index
      if let components = decimals(in: text, at: &index) { return (.decimal, components, nil) }
      index = start
      while let character = text.at(index), character.isASCII, character.isLetter { index += 1 }
      let letters = String(text.characters[start..<index])
      let isUpper = letters == letters.uppercased()
      guard letters == letters.lowercased() || isUpper, let first = letters.lowercased().first else { return nil }
      let asLetter = letters.count == 1 ? first.asciiValue.map { Int($0) - 96 } : nil
      if let roman = roman(letters.lowercased()), asLetter == nil || "ivx".contains(first) {
        return (isUpper ? .upperRoman : .lowerRoman, [roman], asLetter)
      }
      return asLetter.map { (isUpper ? .upperLetter : .lowerLetter, [$0], nil) }
    }

    /// `1`, `12`, `2.3.1`; at most three digits a part, so that a year is none.
    private static func decimals(in text: Passage, at index: inout Int) -> [Int]? {
      var components: [Int] = []
      while true {
        let start = index
        while let digit = text.at(index), digit.isASCII, digit.isNumber { index += 1 }
        guard (1...3).contains(index - start), let value = Int(String(text.characters[start..<index])) else {
          return nil
        }
        components.append(value)
        guard text.at(index) == ".", let next = text.at(index + 1), next.isASCII, next.isNumber else { break }
        index += 1
      }
      return components
    }

    /// The value of a roman number up to 39; longer ones do not count headings.
    static func roman(_ text: String) -> Int? {
      (1...39).first { roman($0) == text }
    }

    static func roman(_ value: Int) -> String {
      let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
      return String(repeating: "x", count: value / 10) + ones[value % 10]
    }
  }
}
