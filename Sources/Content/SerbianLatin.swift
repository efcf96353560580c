/// Serbian in Latin letters. Every Cyrillic letter has one counterpart, so `sr-Latn` needs no file of its own.
package enum SerbianLatin {
  private static let small: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i", "ј": "j",
    "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "ћ": "ć", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
  ]

  /// A text with its Cyrillic letters in Latin ones. Of the letters that become two, the first is a capital.
  package static func letters(of text: String) -> String {
    text.reduce(into: "") { out, letter in
      if let latin = small[letter] {
        out += latin
      } else if let latin = letter.lowercased().first.flatMap({ small[$0] }) {
        out += latin.prefix(1).uppercased() + latin.dropFirst()
      } else {
        out.append(letter)
      }
    }
  }
}
