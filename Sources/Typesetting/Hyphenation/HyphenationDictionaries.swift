import Glibc

/// Finds the hyphenation dictionary of a language among those that Debian's `hyphen-*` packages bring.
enum HyphenationDictionaries {
  static let folder = "/usr/share/hyphen"

  /// The region whose dictionary serves a language that is named without one, where several are likely.
  private static let usualRegion = [
    "en": "GB", "es": "ES", "pt": "PT", "uk": "UA", "el": "GR", "cs": "CZ", "da": "DK", "sv": "SE", "sl": "SI",
    "et": "EE", "nb": "NO", "nn": "NO", "sr": "RS", "ca": "ES", "sq": "AL",
  ]
  /// Languages whose dictionary goes by another name.
  private static let otherNames = ["no": "nb", "sh": "sr"]

  /// The file for a BCP 47 tag: the exact region, else the language's own, else that of its usual region, else the
  /// first of any region.
  static func path(for tag: String) -> String? {
    let parts = tag.split(separator: "-").map(String.init)
    guard let first = parts.first else { return nil }
    let language = otherNames[first.lowercased()] ?? first.lowercased()
    let region = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
    let script = parts.dropFirst().first { $0.utf8.count == 4 }
    var names: [String] = []
    if let region { names.append("\(language)_\(region)") }
    if let script {
      names.append("\(language)_\(script)")
      // Serbian in Latin letters is named "sr-Latn_RS".
      if let place = region ?? usualRegion[language] { names.insert("\(language)-\(script)_\(place)", at: 0) }
    }
    if let usual = usualRegion[language] { names.append("\(language)_\(usual)") }
    names += [language, "\(language)_\(language.uppercased())"]
    for name in names {
      let path = "\(folder)/hyph_\(name).dic"
      if access(path, R_OK) == 0 { return path }
    }
    return anyRegion(language)
  }

  private static func anyRegion(_ language: String) -> String? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var best: String?
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix("hyph_\(language)_"), name.hasSuffix(".dic"), name < best ?? "\u{10ffff}" { best = name }
    }
    return best.map { "\(folder)/\($0)" }
  }

  /// The Debian package with the dictionary of a language; nil if there is none.
  static func package(for tag: String) -> String? {
    let language = String(tag.prefix { $0 != "-" }).lowercased()
    switch language {
    case "en": return tag.hasSuffix("US") ? "hyphen-en-us" : "hyphen-en-gb"
    case "pt": return tag.hasSuffix("BR") ? "hyphen-pt-br" : "hyphen-pt-pt"
    case "nb", "nn": return "hyphen-no"
    default: return packaged.contains(language) ? "hyphen-\(language)" : nil
    }
  }

  /// Languages of European alphabets whose package is named after them (Debian 12).
  private static let packaged: Set<String> = [
    "af", "be", "bg", "ca", "cs", "da", "de", "el", "es", "fr", "gl", "hr", "hu", "id", "is", "it", "lt", "lv", "mn",
    "nl", "no", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "uk", "zu",
  ]
}
