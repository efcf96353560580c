import CPango

/// Takes out divisions that leave a part without a vowel, which is no syllable.
///
/// Some dictionaries vote for a hyphen on both sides of a consonant where only one may be taken (Ukrainian
/// "се-ре-д-ній"), or find joints of compounds that are none (German "ab-a-r-bei-ten").
enum Syllables {
  /// Languages in which l and r can carry a syllable ("prst", "vlk"): nothing is taken out.
  private static let withSyllabicConsonants: Set<Substring> = ["bg", "bs", "cs", "hr", "mk", "sh", "sk", "sl", "sr"]

  /// The divisions of a word that remain.
  static func proper(_ divisions: [Int], of word: [UInt32], language: String) -> [Int] {
    if divisions.isEmpty || withSyllabicConsonants.contains(language.prefix { $0 != "-" }) { return divisions }
    let borders = [0] + divisions + [word.count]
    var keeps = [Bool](repeating: true, count: borders.count)
    for n in 0..<borders.count - 1 where !word[borders[n]..<borders[n + 1]].contains(where: isVowel) {
      // In Cyrillic a consonant between two hyphens closes the syllable before it; elsewhere neither place is sure.
      keeps[n] = false
      if n + 1 < borders.count - 1, n == 0 || !isCyrillic(word[borders[n]]) { keeps[n + 1] = false }
    }
    return (1..<borders.count - 1).filter { keeps[$0] }.map { borders[$0] }
  }

  private static func isCyrillic(_ c: UInt32) -> Bool { c >= 0x400 && c <= 0x52f }

  private static func isVowel(_ c: UInt32) -> Bool {
    if c < 0x80 { return c == 0x61 || c == 0x65 || c == 0x69 || c == 0x6f || c == 0x75 || c == 0x79 }
    var (base, mark): (gunichar, gunichar) = (c, 0)
    // Accents and breathings come off one by one.
    while base > 0x7f, g_unichar_decompose(base, &base, &mark) != 0 {}
    switch base {
    case 0x61, 0x65, 0x69, 0x6f, 0x75, 0x79, 0xe6, 0xf8, 0x131, 0x153: return true
    case 0x3b1, 0x3b5, 0x3b7, 0x3b9, 0x3bf, 0x3c5, 0x3c9: return true
    case 0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44d, 0x44e, 0x44f, 0x454, 0x456: return true
    // Of other alphabets nothing is known.
    default: return base >= 0x530
    }
  }
}
