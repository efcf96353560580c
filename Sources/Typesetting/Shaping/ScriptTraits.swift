import CPango

/// What matters to a typesetter about scripts.
enum ScriptTraits {
  static let latin = HB_SCRIPT_LATIN.rawValue
  static let greek = HB_SCRIPT_GREEK.rawValue
  static let cyrillic = HB_SCRIPT_CYRILLIC.rawValue
  static let armenian = HB_SCRIPT_ARMENIAN.rawValue
  static let georgian = HB_SCRIPT_GEORGIAN.rawValue

  /// Whether words are hyphenated with a visible hyphen.
  static func hyphenates(_ script: UInt32) -> Bool {
    [latin, cyrillic, greek, armenian, georgian].contains(script)
  }

  /// Whether the script is one of those that text faces have together, with one punctuation.
  static func isEuropean(_ script: UInt32) -> Bool { [latin, cyrillic, greek].contains(script) }

  /// Whether glyphs are reordered or merged so that they do not map back to letters.
  static func isComplex(_ script: UInt32) -> Bool { script != latin && complex.contains(script) }

  /// Whether the shape of a letter depends on its neighbours.
  static func joins(_ script: UInt32) -> Bool {
    script != latin && (complex.contains(script) || cursive.contains(script))
  }

  /// Whether letters may be a little wider or narrower than drawn: those that stand apart, in words.
  static func expands(_ script: UInt32) -> Bool { !joins(script) && !isIdeographic(script) }

  /// Whether the script is written in squares, without spaces: Chinese and Japanese.
  static func isIdeographic(_ script: UInt32) -> Bool { script != latin && ideographic.contains(script) }

  /// Whether words are not parted by spaces: lines break, and stretch, between characters or words of a dictionary.
  static func isUnspaced(_ script: UInt32) -> Bool { script != latin && unspaced.contains(script) }

  /// Whether the signs of East Asian writing go with the script. (Korean lines end at spaces only, as its readers are
  /// used to; Unicode's rules would divide its words.)
  static func hasWideSigns(_ script: UInt32) -> Bool {
    isIdeographic(script) || script == HB_SCRIPT_HANGUL.rawValue
  }

  private static let complex: Set<UInt32> = raw([
    HB_SCRIPT_DEVANAGARI, HB_SCRIPT_BENGALI, HB_SCRIPT_GURMUKHI, HB_SCRIPT_GUJARATI, HB_SCRIPT_ORIYA, HB_SCRIPT_TAMIL,
    HB_SCRIPT_TELUGU, HB_SCRIPT_KANNADA, HB_SCRIPT_MALAYALAM, HB_SCRIPT_SINHALA, HB_SCRIPT_KHMER, HB_SCRIPT_MYANMAR,
    HB_SCRIPT_TIBETAN, HB_SCRIPT_JAVANESE, HB_SCRIPT_BALINESE,
  ])
  private static let cursive: Set<UInt32> = raw([
    HB_SCRIPT_ARABIC, HB_SCRIPT_SYRIAC, HB_SCRIPT_NKO, HB_SCRIPT_MONGOLIAN, HB_SCRIPT_MANDAIC, HB_SCRIPT_ADLAM,
  ])
  private static let ideographic: Set<UInt32> = raw([
    HB_SCRIPT_HAN, HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA, HB_SCRIPT_BOPOMOFO, HB_SCRIPT_YI,
  ])
  private static let unspaced: Set<UInt32> = ideographic.union(
    raw([HB_SCRIPT_THAI, HB_SCRIPT_LAO, HB_SCRIPT_KHMER, HB_SCRIPT_MYANMAR, HB_SCRIPT_TIBETAN]))

  private static func raw(_ scripts: [hb_script_t]) -> Set<UInt32> { Set(scripts.map(\.rawValue)) }
}
