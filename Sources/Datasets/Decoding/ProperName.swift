import Diagnostics

/// The name of a person, a city, a hashtag: `"Olha"` is the same in every language, `{ "uk": "Ольга", "en": "Olha" }` is not.
///
/// In a table, `name.uk` and `name.en` are columns. Where the document's language is none of those given, the text is that of
/// the bundle's own, and a finding tells it.
public struct ProperName: Hashable, Sendable, Decodable, ExpressibleByStringLiteral {
  private var everywhere: String?
  private var versions: LocalText?

  public init(_ name: String) { everywhere = name }
  public init(stringLiteral name: String) { everywhere = name }

  public init(from decoder: any Decoder) throws {
    if (decoder as? DataDecoder)?.node.isOfSeveralLanguages == true {
      versions = try LocalText(from: decoder)
    } else {
      everywhere = try String(from: decoder)
    }
  }

  /// The name in the document's language, or in the one it has.
  public var text: String { everywhere ?? versions?.text ?? "" }

  /// The name in all languages, each spelling once, that of the document first.
  public var spellings: [String] {
    [text] + (versions?.byLanguage.sorted { $0.key < $1.key }.map(\.value).filter { $0 != text } ?? [])
  }
}

extension ProperName: StandIn {
  public static var standIn: ProperName { ProperName("") }
}

/// What something is called in some languages, beside its usual name: `{ "uk": "Вельмора" }`.
///
/// A plain text is in the bundle's own language. A language that is not given wants the usual name, so nothing is told.
public struct OtherNames: Hashable, Sendable, Decodable {
  private let names: LocalText

  public init(from decoder: any Decoder) throws {
    names =
      try (decoder as? DataDecoder).map { try LocalText(from: $0, tellsFallback: false) } ?? LocalText(from: decoder)
  }

  /// The name in the document's language; nil where it is not among those given.
  public var text: String? { names.isEmpty || names.foreignLanguage != nil ? nil : names.text }

  /// The names in all languages.
  public var spellings: [String] { names.byLanguage.sorted { $0.key < $1.key }.map(\.value) }
}
