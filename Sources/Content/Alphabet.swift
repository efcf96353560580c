/// The order of names in a language: by its own letters, such as "ć" after "c" in Polish and "ґ" after "г" in Ukrainian.
///
/// Capitals, spaces and signs do not count; letters that a language does not have stand with those they are made of, and
/// letters of other scripts after its own. Chinese characters stand in the order of their codes, since their readings are
/// not known. The alphabets are those of the Unicode CLDR (collation "standard"), first differences only.
public struct Alphabet: Sendable {
  /// Letters with their places. Some are written with two signs.
  private let places: [String: Int]
  /// The signs of the longest letter.
  private let longest: Int

  public init(_ language: String) {
    let tag = language.split(separator: "-").map(String.init)
    let isLatin = tag.contains("Latn")
    let own = Self.own[isLatin ? "hr" : tag.first ?? "en"].map { $0.split(separator: " ").map(String.init) }
    let letters = (own ?? []) + (own?.first == "a" ? [] : Self.latin)
    var places: [String: Int] = [:]
    for (n, letter) in letters.enumerated() { places[letter] = n }
    for (letter, base) in Self.same where places[letter] == nil { places[letter] = places[base] }
    self.places = places
    longest = letters.map(\.count).max() ?? 1
  }

  /// Whether a name stands before another.
  public func isBefore(_ a: String, _ b: String) -> Bool {
    let (x, y) = (key(a), key(b))
    return x == y ? a < b : x.lexicographicallyPrecedes(y)
  }

  /// Names in the order of the alphabet.
  public func sorted(_ names: [String]) -> [String] { names.sorted(by: isBefore) }

  /// The places of a name's letters.
  private func key(_ name: String) -> [Int] {
    let signs = Array(name.lowercased())
    var key: [Int] = []
    var at = 0
    while at < signs.count {
      let known = (1...longest).reversed().first { count in
        at + count <= signs.count && places[String(signs[at..<at + count])] != nil
      }
      if let known, let place = places[String(signs[at..<at + known])] {
        key.append(place)
        at += known
      } else {
        key += Letters.fold(signs[at]).compactMap(place)
        at += 1
      }
    }
    return key
  }

  private func place(_ sign: Character) -> Int? {
    if let place = places[String(sign)] { return place }
    guard sign.isLetter || sign.isNumber else { return nil }
    // Figures stand before letters, other scripts after them.
    return sign.isNumber ? (sign.wholeNumberValue ?? 0) - 100 : 1000 + Int(sign.unicodeScalars.first?.value ?? 0)
  }

  private static let latin = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  /// Letters that count as another one.
  private static let same = [
    "ς": "σ", "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ", "ϋ": "υ", "ΰ": "υ",
    "ώ": "ω", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ",
    "ץ": "צ",
  ]

  /// Alphabets that are not a to z, or not in this order.
  private static let own = [
    "ar": "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي",
    "bg": "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я",
    "cs": "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž",
    "da": "a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å",
    "el": "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω",
    "es": "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
    "fi": "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö",
    "he": "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת",
    "hr": "a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž",
    "hu": "a b c cs d dz dzs e f g gy h i j k l ly m n ny o ö p q r s sz t ty u ü v w x y z zs",
    "is": "a á b c d ð e é f g h i í j k l m n o ó p q r s t u ú v w x y ý z þ æ ö å",
    "lv": "a b c č d e f g ģ h i j k ķ l ļ m n ņ o p q r s š t u v w x y z ž",
    "nb": "a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å",
    "pl": "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
    "ro": "a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z",
    "sk": "a ä b c č d e f g h ch i j k l m n o ô p q r s š t u v w x y z ž",
    "sl": "a b c č d e f g h i j k l m n o p q r s š t u v w x y z ž",
    "sq": "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh",
    "sr": "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш",
    "sv": "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö",
    "tr": "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z",
    "uk": "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я",
  ]
}
