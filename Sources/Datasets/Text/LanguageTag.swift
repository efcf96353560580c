/// The shape of a language's code (BCP 47, RFC 5646 2.1).
package enum LanguageTag {
  /// What to write instead of something else.
  package static let hint = "write two letters such as en or fr, with a region if it matters: pt-BR"

  /// Whether a text has the shape of a code: a language of two or three letters, then parts of up to eight letters and
  /// digits. Names of languages such as "english" are longer; the standard keeps that length for languages to come.
  package static func isValid(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return first.allSatisfy { $0.isASCII && $0.isLetter }
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  /// A code as it is usually written (RFC 5646, 2.1.1): `pt-BR`, `sr-Latn`, however its letters were typed.
  package static func canonical(_ tag: String) -> String {
    tag.split(separator: "-", omittingEmptySubsequences: false).enumerated().map { n, part in
      if n > 0, part.count == 2 { return part.uppercased() }
      if n > 0, part.count == 4 { return part.prefix(1).uppercased() + part.dropFirst().lowercased() }
      return part.lowercased()
    }.joined(separator: "-")
  }

  /// What is wrong with a code, and what to write instead; nil where nothing is.
  package static func problem(with tag: String) -> (message: String, hint: String)? {
    guard isValid(tag) else {
      return ("“\(tag)” is not the code of a language", names[tag.lowercased()].map { "write \($0)" } ?? hint)
    }
    guard let (name, code) = countries[canonical(tag)] else { return nil }
    return ("“\(tag)” is the code of a country, not of a language", "write \(code) for \(name)")
  }

  /// Names of languages that people write for their codes.
  private static let names: [String: String] = [
    "english": "en", "french": "fr", "français": "fr", "francais": "fr", "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "catalan": "ca", "català": "ca",
    "romanian": "ro", "română": "ro", "german": "de", "deutsch": "de", "finnish": "fi", "suomi": "fi",
    "turkish": "tr", "türkçe": "tr", "albanian": "sq", "shqip": "sq", "serbian": "sr", "српски": "sr",
    "ukrainian": "uk", "українська": "uk", "polish": "pl", "polski": "pl", "slovak": "sk", "slovenčina": "sk",
    "greek": "el", "ελληνικά": "el", "arabic": "ar", "العربية": "ar", "hebrew": "he", "עברית": "he",
    "japanese": "ja", "日本語": "ja", "korean": "ko", "한국어": "ko",
  ]

  /// Codes of countries that are no codes of languages (ISO 3166 and ISO 639), with the language that is meant.
  private static let countries: [String: (name: String, code: String)] = [
    "ua": ("Ukrainian", "uk"), "jp": ("Japanese", "ja"), "gr": ("Greek", "el"), "cz": ("Czech", "cs"),
    "dk": ("Danish", "da"), "al": ("Albanian", "sq"), "rs": ("Serbian", "sr"), "cn": ("Chinese", "zh"),
    "us": ("English", "en"), "gb": ("English", "en"), "at": ("German", "de"),
  ]
}
