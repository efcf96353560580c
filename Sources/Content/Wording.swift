/// The words that a document says by itself, in one language.
public struct Wording: Hashable, Sendable {
  /// BCP 47.
  public var language: String
  public var contents = "Contents"
  public var figure = "Figure"
  public var table = "Table"
  public var appendix = "Appendix"
  public var source = "Source"
  public var continued = "continued"
  public var note = "Note"
  public var page = "page"
  public var pictureMissing = "Picture to come"
  /// "{language} version", with the name put in for the braces.
  public var versionPattern = "{language} version"
  /// Names of languages by BCP 47 tag, as they stand in `versionPattern`.
  public var languageNames: [String: String] = Wording.englishNames

  /// The words of a language; English where a language is not known yet.
  public init(language: String) {
    self.language = language
    let key = String(language.split(separator: "-").first ?? "en").lowercased()
    Self.languages[key]?(&self)
  }

  /// Whether the toolkit has words of its own in a language.
  public static func knows(_ language: String) -> Bool {
    let key = String(language.split(separator: "-").first ?? "").lowercased()
    return key == "en" || languages[key] != nil
  }

  /// "Polish version" in the document's language.
  public func version(in language: String) -> String {
    let name = languageNames[language] ?? Self.englishNames[language] ?? language
    var out = ""
    var rest = versionPattern[...]
    while let c = rest.first {
      if rest.hasPrefix("{language}") {
        out += name
        rest = rest.dropFirst("{language}".count)
      } else {
        out.append(c)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
