/// What a language's typographers do that others do not.
struct LanguageHabits: Sendable {
  enum Signs: Sendable {
    /// No space before signs.
    case plain
    /// A narrow space before ; : ? ! and inside guillemets.
    case french
    /// Before the colon and inside guillemets only; elsewhere a typed space holds (Office québécois de la langue
    /// française, "Espacement avant et après les principaux signes de ponctuation").
    case canadian
  }

  /// A pair of quotes, with the spaces that belong to them.
  struct Pair: Sendable {
    var open: String
    var close: String
  }

  var signs = Signs.plain
  /// One-letter words that go with the next word.
  var shortWords: Set<UInt32> = []
  /// How the months are written after a day.
  var months: Set<String> = []
  /// A word between day and month.
  var monthLink = ""
  /// Endings of ordinal days, after the figure.
  var ordinals: [String] = []
  /// Whether a full stop makes a figure an ordinal.
  var stopsOrdinals = false
  /// Abbreviations that go with the number after them, without their full stops.
  var countAbbreviations = LanguageHabits.commonAbbreviations
  /// Outer and inner quotes.
  var quotes: (outer: Pair, inner: Pair) = (Pair(open: "“", close: "”"), Pair(open: "‘", close: "’"))

  var hasShortWords: Bool { !shortWords.isEmpty }

  /// Whether a missing space is put in before a sign, told by its first byte.
  func addsSpace(before sign: UInt8) -> Bool {
    signs == .french || signs == .canadian && (sign == 0x3a || sign == 0xc2)
  }

  /// Habits that hold everywhere.
  static let plain = LanguageHabits()

  /// The habits of a language (BCP 47); plain ones if it is not known.
  static func of(_ language: String) -> LanguageHabits {
    let tag = language.lowercased()
    if let exact = all[tag] { return exact }
    return all[String(tag.prefix { $0 != "-" })] ?? plain
  }

  /// Page, number, article, figure, volume.
  static let commonAbbreviations: Set<String> = [
    "p", "pp", "n", "Nr", "No", "Art", "art", "Fig", "fig", "Vol", "vol", "Tab", "Abb", "Bd", "Kap", "Abs", "Anm",
    "cap",
    "chap", "ch", "sec", "Sec", "núm", "Núm", "str", "poz", "ust", "tab", "rys", "pkt", "nr", "čl", "č", "obr", "ст",
    "рис", "табл", "с", "п", "σελ", "αρ",
  ]

  static let titles: Set<String> = [
    "Dr", "Prof", "Mr", "Mrs", "Ms", "Mme", "Mlle", "St", "Sr", "Sra", "Dott", "Hr", "Fr",
  ]

  private static let all: [String: LanguageHabits] = {
    func scalars(_ letters: String) -> Set<UInt32> { Set(letters.unicodeScalars.map(\.value)) }
    func pairs(_ outer: String, _ inner: String) -> (outer: Pair, inner: Pair) {
      func pair(_ text: String) -> Pair {
        let parts = text.split(separator: "…", omittingEmptySubsequences: false)
        return Pair(open: String(parts[0]), close: String(parts[1]))
      }
      return (pair(outer), pair(inner))
    }
    var all: [String: LanguageHabits] = [:]
    for (language, months) in Months.all {
      all[language, default: plain].months = Set(months.split(separator: " ").map(String.init))
    }
    for language in ["de", "cs", "sk", "da", "nb", "no", "fi", "hu", "hr", "sl", "sr"] {
      all[language, default: plain].stopsOrdinals = true
    }
    for (language, ordinals) in [
      "en": ["st", "nd", "rd", "th"], "fr": ["er"], "pt": [".º", "º"], "es": [".º", "º"], "it": ["º", "°"],
      "ca": ["r", "n", "t", "è"],
    ] {
      all[language, default: plain].ordinals = ordinals
    }
    for language in ["es", "pt", "gl", "ca"] { all[language, default: plain].monthLink = "de" }
    // Rada Języka Polskiego and common practice; ČSN 01 6910; the Ukrainian and Russian habit for one-letter words.
    for (language, letters) in [
      "pl": "aiouwzAIOUWZ", "cs": "aikosuvzAIKOSUVZ", "sk": "aikosuvzAIKOSUVZ", "uk": "авезійоуяАВЕЗІЙОУЯ",
      "ru": "авикосуяАВИКОСУЯ",
    ] {
      all[language, default: plain].shortWords = scalars(letters)
    }
    for (language, outer, inner) in [
      ("fr", "«\u{202F}…\u{202F}»", "“…”"), ("de", "„…“", "‚…‘"), ("pl", "„…”", "«…»"), ("uk", "«…»", "„…“"),
      ("ru", "«…»", "„…“"), ("es", "«…»", "“…”"), ("ca", "«…»", "“…”"), ("it", "«…»", "“…”"), ("pt", "“…”", "‘…’"),
      ("el", "«…»", "“…”"), ("ja", "「…」", "『…』"), ("cs", "„…“", "‚…‘"), ("sk", "„…“", "‚…‘"), ("sl", "„…“", "‚…‘"),
      ("hu", "„…”", "»…«"), ("ro", "„…”", "«…»"), ("hr", "„…”", "‘…’"), ("sv", "”…”", "’…’"), ("fi", "”…”", "’…’"),
      ("nb", "«…»", "‘…’"), ("no", "«…»", "‘…’"), ("da", "»…«", "›…‹"), ("zh", "“…”", "‘…’"), ("nl", "‘…’", "“…”"),
      ("lt", "„…“", "‚…‘"), ("bg", "„…“", "’…’"), ("tr", "“…”", "‘…’"), ("ar", "«…»", "“…”"), ("sr", "„…”", "’…’"),
      ("he", "”…”", "’…’"),
    ] {
      all[language, default: plain].quotes = pairs(outer, inner)
    }
    all["fr", default: plain].signs = .french
    var canadian = all["fr"] ?? plain
    canadian.signs = .canadian
    all["fr-ca"] = canadian
    var swiss = all["de"] ?? plain
    swiss.quotes = pairs("«…»", "‹…›")
    all["de-ch"] = swiss
    return all
  }()
}
