import Diagnostics

/// A text in one or several languages: `"x"`, or `{ "en": "x", "uk": "y" }`.
///
/// In data that a bundle decodes, `text` is that of the document's language, else that of the bundle's own, which a finding
/// tells. A plain text is in the bundle's own language. Names that are the same everywhere are a `String` instead.
public struct LocalText: Hashable, Sendable, Decodable, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  public var byLanguage: [String: String]
  /// The languages in which the text is wanted, the first that there is.
  private var wanted: [String] = []

  public init(_ byLanguage: [String: String] = [:]) { self.byLanguage = byLanguage }
  public init(dictionaryLiteral elements: (String, String)...) {
    byLanguage = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }
  /// An English text.
  public init(stringLiteral text: String) { byLanguage = ["en": text] }

  public init(from decoder: any Decoder) throws {
    if let data = decoder as? DataDecoder {
      try self.init(from: data, tellsFallback: true)
    } else {
      self.init(["en": try String(from: decoder)])
    }
  }

  /// Reads a text; tells where it is not there in the document's language, unless it need not be.
  init(from data: DataDecoder, tellsFallback: Bool) throws {
    let languages = data.reading.languages
    wanted = [languages.wanted, languages.own]
    byLanguage = try Self.read(data)
    if tellsFallback, foreignLanguage != nil, !data.node.isAbsent, !isEmpty {
      data.reading.fallbacks.append(data.node.origin)
    }
  }

  /// The texts of an object or of several columns; else the one text, in the language of plain texts.
  private static func read(_ data: DataDecoder) throws -> [String: String] {
    var texts: [String: String] = [:]
    func add(_ tag: String, _ text: String, at place: Origin, _ name: String) {
      if let problem = LanguageTag.problem(with: tag) {
        data.reading.findings.error("\(name): \(problem.message)", at: place, hint: problem.hint)
      }
      if !text.allSatisfy(\.isWhitespace) { texts[LanguageTag.canonical(tag)] = text }
    }
    switch data.node {
    case .value(let value) where value.object != nil:
      let values = ValueReading(findings: data.reading.findings)
      for member in value.object?.members ?? [] {
        data.asked.keys.append(member.key)
        let text = values.text(member.value, "\(data.path).\(member.key)") ?? ""
        data.note(marksIn: text, at: member.value.origin)
        add(member.key, text, at: member.origin, data.path)
      }
      guard !texts.isEmpty else {
        throw DataProblem("the text is there in no language", hint: "write { \"en\": \"…\" }")
      }
    case .versions(let versions):
      let key = String(data.path.split(separator: ".").last ?? "")
      for version in versions {
        data.note(marksIn: version.cell.text, at: version.cell.origin)
        add(version.language ?? data.reading.languages.plain, version.cell.text, at: version.column, key)
      }
    case .cell(let cell) where cell.text.hasPrefix("{") && cell.text.contains(":"):
      let key = data.path.split(separator: ".").last ?? "title"
      throw DataProblem(
        "a cell holds the text in one language, and braces would be printed",
        hint: "give each language a column of its own: \(key).en, \(key).uk")
    default: texts[data.reading.languages.plain] = try data.decode(String.self)
    }
    return texts
  }

  public var isEmpty: Bool { byLanguage.values.allSatisfy(\.isEmpty) }

  /// The text in the document's language, or in the one it has.
  public var text: String { found?.text ?? "" }

  /// The language of `text`, where it is not the document's: "pt" is, in a document in "pt-BR".
  public var foreignLanguage: String? { found.flatMap { $0.language == wanted.first ? nil : $0.language } }

  private var found: (language: String, text: String)? {
    for tag in wanted {
      // Another script is another text, another region is not.
      let parts: [Substring] = tag.split(separator: "-")
      let isScript = parts.dropFirst().contains { $0.count == 4 }
      if let text = byLanguage[tag] ?? (isScript ? nil : byLanguage[Self.primary(tag)]) { return (tag, text) }
    }
    return (byLanguage["en"].map { ("en", $0) } ?? byLanguage.min { $0.key < $1.key }).map { ($0.0, $0.1) }
  }

  /// The text in a language; "pt-BR" falls back on "pt", every language on English, and English on the first tag by
  /// the alphabet. Nil where there is no text at all.
  public func text(_ language: String) -> String? {
    byLanguage[language] ?? byLanguage[Self.primary(language)] ?? byLanguage["en"]
      ?? byLanguage.min { $0.key < $1.key }?.value
  }

  private static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }
}

extension LocalText: StandIn {
  public static var standIn: LocalText { LocalText() }
}
