/// The words that a document says by itself, in one language.
///
///     let wording = Wording(language: "fr")
///     wording.contents               // "Sommaire"
///     wording.version(in: "pl")      // "version polonaise"
///     wording.number(183_432)        // "183 432", with narrow no-break spaces
///
/// The words stand in `Assets/Languages`, one file for each language; each field here is a key of its name there, and a
/// group of words is a structure here and an object there. To add a word, write a field without a default and its key
/// in every file: `LanguageFileTests` name the keys that a file lacks, and those that nothing reads.
public struct Wording: Hashable, Sendable, Decodable {
  /// BCP 47.
  public var language: String
  public var contents: String
  public var figure: String
  public var table: String
  public var box: String
  /// The headings of the lists of figures and of tables.
  public var figureList: String
  public var tableList: String
  public var appendix: String
  public var source: String
  public var continued: String
  /// Before the sum of a column at the foot of a page, and at the head of the next.
  public var carriedForward: String
  public var broughtForward: String
  public var note: String
  /// What the number of a note does for those who follow it: leads back to the call.
  public var backToText: String
  public var page: String
  /// "page {page} of {count}".
  public var pageOf: String
  /// What viewers call the first and the last page.
  public var cover: String
  public var backCover: String
  /// The alternative text of a logo; "{name}" is whose it is.
  public var logo: String
  public var pictureMissing: String
  /// Where a part of a report is not written yet.
  public var textMissing: String
  /// What stands between a label and what it announces ("Source: …"), spaces included.
  public var colon: String
  /// "{language} version", with the name put in for the braces.
  public var versionPattern: String
  /// Names of languages by BCP 47 tag, in the form that `versionPattern` wants ("polonaise" for "version polonaise").
  public var languageNames: [String: String]
  /// How numbers, amounts of money, ordinals, dates and lists are written.
  public var numbers: NumberStyle
  public var money: MoneyStyle
  public var ordinals: OrdinalForms
  public var dates: DateWords
  public var times: TimeWords
  public var lists: ListWords
  /// Which form of a word goes with which number.
  public var pluralRule: PluralRule
  /// Things that are counted.
  public var counts: CountWords
  /// What charts say by themselves.
  public var charts: ChartWords
  /// What maps say by themselves.
  public var maps: MapWords
  /// What reports on the Index say by themselves.
  public var index: IndexWords
  /// What documents about all cities say by themselves.
  public var atlas: AtlasWords
  /// What the yearly reports of networks say by themselves.
  public var network: NetworkWords
  /// What accounts of expenditure say by themselves.
  public var expenditure: ExpenditureWords
  /// What sheets and collections of good practices say by themselves.
  public var practices: PracticeWords
  /// What a certificate of membership says by itself.
  public var certificate: CertificateWords
  /// What a brochure on membership says by itself.
  public var brochure: BrochureWords
  /// What an expert's report on a visit to a city says by itself.
  public var profile: ProfileWords
  /// What the report of a meeting says by itself.
  public var meeting: MeetingWords
  /// What reports on surveys say by themselves.
  public var survey: SurveyWords
  /// What charts of parts, changes and profiles say by themselves.
  public var comparisons: ComparisonWords
  /// What pictures of samples, parts and steps say by themselves.
  public var graphics: GraphicWords

  /// The words of a language; English where a language is not known yet.
  ///
  /// A region ("pt-BR", "ar-EG") changes what differs there and takes the rest from its language.
  public init(language: String) {
    self = LanguageLibrary.edition(of: language).wording
    self.language = language
  }

  /// Whether the toolkit has words of its own in a language.
  public static func knows(_ language: String) -> Bool { LanguageLibrary.has(LanguageSubtags(language).language) }

  /// The words that the file of a language lacks, by their keys ("charts.total"); they are taken from the English file.
  package static func missing(in language: String) -> [String] { LanguageLibrary.edition(of: language).missing }

  /// Whether text runs from right to left, so that pages and charts are mirrored.
  public var isRightToLeft: Bool { Self.isRightToLeft(language) }

  /// Whether a language is written from right to left.
  public static func isRightToLeft(_ language: String) -> Bool {
    ["ar", "fa", "he", "ps", "ur", "yi"].contains(LanguageSubtags(language).language)
  }

  /// Words that keep their own direction in a line from right to left, with the signs at their ends: a telephone number, a
  /// hashtag (UAX 9, isolates).
  public func isolated(_ words: String) -> String { isRightToLeft ? "\u{2068}\(words)\u{2069}" : words }

  /// "Polish version" in the document's language.
  ///
  /// A tag with a region falls back on its language; a tag that nobody knows stands for itself.
  public func version(in language: String) -> String {
    let name = languageNames[language] ?? languageNames[LanguageSubtags(language).language] ?? language
    return Self.fill(versionPattern, ["language": name])
  }

  /// "page 3 of 12".
  public func page(_ number: Int, of count: Int) -> String {
    Self.fill(pageOf, ["page": self.number(number), "count": self.number(count)])
  }

  /// A pattern with each `{slot}` replaced; slots without a value stay as they are.
  public static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      out += values[String(rest[rest.index(after: open)..<close])] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
