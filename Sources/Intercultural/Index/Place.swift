public import Diagnostics

/// Where a value of the database was read.
///
/// A place takes no part in equality: the same city read from a folder and from SQLite is the same city.
public struct Place: Hashable, Sendable {
  public var origin: Origin

  public init(_ origin: Origin = .toolkit) { self.origin = origin }

  public static func == (a: Place, b: Place) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

/// A text in several languages, by BCP 47 tag.
public struct LocalisedText: Hashable, Sendable, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  public var byLanguage: [String: String]

  public init(_ byLanguage: [String: String] = [:]) { self.byLanguage = byLanguage }
  public init(dictionaryLiteral elements: (String, String)...) {
    byLanguage = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }
  /// An English text.
  public init(stringLiteral text: String) { byLanguage = ["en": text] }

  public var isEmpty: Bool { byLanguage.isEmpty }

  /// The text in a language; "pt-BR" falls back on "pt", every language on English, and English on the first tag by
  /// the alphabet. Nil where there is no text at all.
  public func text(_ language: String) -> String? {
    let primary = language.split(separator: "-").first.map(String.init) ?? language
    return byLanguage[language] ?? byLanguage[primary] ?? byLanguage["en"]
      ?? byLanguage.min { $0.key < $1.key }?.value
  }
}
