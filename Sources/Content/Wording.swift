/// The words that a document says by itself, in one language.
///
///     let wording = Wording(language: "fr")
///     wording.contents               // "Sommaire"
///     wording.version(in: "pl")      // "version polonaise"
///     wording.number(183_432)        // "183 432", with narrow no-break spaces
public struct Wording: Hashable, Sendable {
  /// BCP 47.
  public var language: String
  public var contents = "Contents"
  public var figure = "Figure"
  public var table = "Table"
  public var box = "Box"
  /// The headings of the lists of figures and of tables.
  public var figureList = "Figures"
  public var tableList = "Tables"
  public var appendix = "Appendix"
  public var source = "Source"
  public var continued = "continued"
  /// Before the sum of a column at the foot of a page, and at the head of the next.
  public var carriedForward = "Carried forward"
  public var broughtForward = "Brought forward"
  public var note = "Note"
  /// What the number of a note does for those who follow it: leads back to the call.
  public var backToText = "back to the text"
  public var page = "page"
  /// What viewers call the first and the last page.
  public var cover = "Cover"
  public var backCover = "Back cover"
  public var pictureMissing = "Picture to come"
  public var textMissing = "This text is still to be written."
  /// What stands between a label and what it announces ("Source: …"), spaces included.
  public var colon = ": "
  /// "{language} version", with the name put in for the braces.
  public var versionPattern = "{language} version"
  /// Names of languages by BCP 47 tag, in the form that `versionPattern` wants ("polonaise" for "version polonaise").
  public var languageNames: [String: String] = Wording.englishNames
  /// How numbers are written.
  public var numbers = NumberStyle()
  /// What charts say by themselves.
  public var charts = ChartWords()
  /// What maps say by themselves.
  public var maps = MapWords()
  /// What reports on the Index say by themselves.
  public var index = IndexWords()

  /// The words of a language; English where a language is not known yet.
  ///
  /// A region ("pt-BR", "ar-EG") changes what differs there and takes the rest from its language.
  public init(language: String) {
    self.language = language
    Self.languages[Self.primary(language)]?(&self)
  }

  /// Whether the toolkit has words of its own in a language.
  public static func knows(_ language: String) -> Bool { languages[primary(language)] != nil }

  /// Whether text runs from right to left, so that pages and charts are mirrored.
  public var isRightToLeft: Bool { Self.isRightToLeft(language) }

  /// Whether a language is written from right to left.
  public static func isRightToLeft(_ language: String) -> Bool {
    ["ar", "fa", "he", "ps", "ur", "yi"].contains(primary(language))
  }

  /// "Polish version" in the document's language.
  ///
  /// A tag with a region falls back on its language; a tag that nobody knows stands for itself.
  public func version(in language: String) -> String {
    let key = Self.primary(language)
    let name =
      languageNames[language] ?? languageNames[key] ?? Self.englishNames[language] ?? Self.englishNames[key] ?? language
    return Self.fill(versionPattern, "language", name)
  }

  /// The language of a BCP 47 tag in small letters: "pt" of "pt-BR".
  static func primary(_ tag: String) -> String {
    let key = String(tag.split { $0 == "-" || $0 == "_" }.first ?? "").lowercased()
    // Norwegian is mostly tagged by its written standards.
    return key == "no" || key == "nn" ? "nb" : key
  }

  /// A pattern with `{slot}` replaced.
  public static func fill(_ pattern: String, _ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.reduce(pattern) { fill($0, $1.key, $1.value) }
  }

  static func fill(_ pattern: String, _ slot: String, _ value: String) -> String {
    let mark = "{\(slot)}"
    var out = ""
    var rest = pattern[...]
    while let c = rest.first {
      if rest.hasPrefix(mark) {
        out += value
        rest = rest.dropFirst(mark.count)
      } else {
        out.append(c)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
