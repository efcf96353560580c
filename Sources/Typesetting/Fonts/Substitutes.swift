/// Which families stand in for a face that lacks a script.
///
/// Noto has a family for nearly every script, drawn to go together; so a table by script finds the right one, with
/// serifs or without, faster and more surely than a search through all fonts.
enum Substitutes {
  /// The families to try, best first, for a script (ISO 15924) and the language of the text.
  static func families(for family: String, script: String, language: String) -> [String] {
    let serifed = isSerifed(family)
    let styles = serifed ? ["Serif", "Sans"] : ["Sans", "Serif"]
    let own: [String]
    switch script {
    case "Arab": own = serifed ? ["Noto Naskh Arabic", "Noto Sans Arabic"] : ["Noto Sans Arabic", "Noto Naskh Arabic"]
    case "Hani", "Hira", "Kana", "Hang", "Bopo":
      let region = cjkRegion(script: script, language: language)
      own = styles.map { "Noto \($0) CJK \(region)" }
    default: own = scripts[script].map { name in styles.map { "Noto \($0) \(name)" } } ?? []
    }
    // Signs may stand in a text of any script.
    return own + styles.map { "Noto \($0)" } + ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
  }

  /// Families that have the minus sign U+2212 in every weight, as wide and heavy as the plus sign of Noto's Latin letters.
  /// These lack it, and Noto Sans Math has one weight only, which is thin among bold figures.
  static func families(withMinusFor family: String) -> [String] {
    isSerifed(family) ? ["Noto Serif Devanagari", "Noto Sans Tamil"] : ["Noto Sans Tamil", "Noto Serif Devanagari"]
  }

  static func isSerifed(_ family: String) -> Bool {
    let squeezed = String(decoding: FontFolders.squeezed(family.utf8), as: UTF8.self)
    // Families with serifs that do not say so in their names.
    return squeezed.hasPrefix("notoserif")
      || ["serif", "garamond", "libertine", "gentium", "pagella", "termes", "caladea", "naskh"].contains {
        squeezed.contains($0)
      }
  }

  /// The regional design of Han characters. A name in Han characters inside a text of another language gives no sign
  /// of its region; Japanese is taken then, since the network's cities of that script are Japanese.
  private static func cjkRegion(script: String, language: String) -> String {
    if script == "Hang" || language.hasPrefix("ko") { return "KR" }
    if language.hasPrefix("zh") {
      let traditional = ["Hant", "TW", "HK", "MO"].contains { language.contains($0) }
      return traditional ? "TC" : "SC"
    }
    return script == "Bopo" ? "TC" : "JP"
  }

  /// Names of scripts as Noto families bear them.
  private static let scripts: [String: String] = [
    "Armn": "Armenian", "Beng": "Bengali", "Cher": "Cherokee", "Deva": "Devanagari", "Ethi": "Ethiopic",
    "Geor": "Georgian", "Gujr": "Gujarati", "Guru": "Gurmukhi", "Hebr": "Hebrew", "Khmr": "Khmer", "Knda": "Kannada",
    "Laoo": "Lao", "Mlym": "Malayalam", "Mong": "Mongolian", "Mymr": "Myanmar", "Orya": "Oriya", "Sinh": "Sinhala",
    "Syrc": "Syriac", "Taml": "Tamil", "Telu": "Telugu", "Tfng": "Tifinagh", "Thaa": "Thaana", "Thai": "Thai",
    "Tibt": "Tibetan",
  ]
}
