import Datasets
import Diagnostics
import Testing

@testable import Content

/// The files of `Assets/Languages` and the fields of `Wording` have the same keys. To add a word, write a field without
/// a default and its key in every file; these tests name what is missing.
@Suite struct LanguageFileTests {
  /// Each language, and each region and script for which something differs.
  static let editions: [String] = LanguageFile.tags.flatMap { tag in
    let regions = LanguageFile(tag, findings: Findings())?.regions ?? []
    return [tag] + Set(regions).sorted().map { "\(tag)-\($0)" } + (tag == "sr" ? ["sr-Latn"] : [])
  }

  @Test func theLanguagesOfTheProgrammeHaveFiles() {
    #expect(
      Set(LanguageFile.tags)
        == [
          "en", "fr", "es", "it", "pt", "uk", "pl", "el", "ar", "ja", "de", "fi", "tr", "ca", "ro", "sk", "sq", "sr",
          "ko", "he",
        ])
  }

  @Test(arguments: LanguageFile.tags) func everyFileIsSound(_ tag: String) throws {
    let findings = Findings()
    let file = try #require(LanguageFile(tag, findings: findings))
    #expect(findings.all.map(\.description) == [])
    #expect(file.root.object?["language"]?.string == tag, "the file says another language than its name")
    let review = file.review(of: "contents")
    #expect(tag == "en" || review == "machine-made, to be reviewed by a speaker", "no speaker has reviewed \(tag) yet")
  }

  @Test(arguments: editions) func everyWordIsThereAndIsRead(_ tag: String) throws {
    let edition = LanguageLibrary.edition(of: tag)
    let file = "Assets/Languages/\(LanguageSubtags(tag).language).json"
    #expect(edition.missing == [], "\(file) lacks these keys")
    let words = try Self.words(LanguageSubtags(tag))
    let record = WordDecoder.Record(words)
    _ = try Wording(from: WordDecoder(words, record))
    #expect(record.unread(in: words) == [], "nothing reads these keys of \(file)")
  }

  /// What a file lacks comes from the English one, and nothing else does.
  @Test func englishStandsInForWhatIsMissingOnly() throws {
    let french = try Self.words(LanguageSubtags("fr"))
    let slip = #"{"charts": {"total": null}, "lists": null, "ordinals": {"masculine": {"=1": "{n}ᵉʳ"}}}"#
    let broken = french.overlaid(
      by: try #require(JSONReader.read(Array(slip.utf8), file: "slip.json", findings: Findings())))
    let record = WordDecoder.Record(broken)
    _ = try Wording(from: WordDecoder(broken, record))
    let whole = broken.completed(by: try Self.words(LanguageSubtags("en")), at: Set(record.missing))
    let wording = try Wording(from: WordDecoder(whole, WordDecoder.Record(broken)))
    #expect(wording.charts.total == "Total")
    #expect(wording.charts.value == "Valeur")
    #expect(wording.list(["a", "b"]) == "a and b")
    #expect([1, 2, 21].map { wording.ordinal($0) } == ["1ᵉʳ", "2e", "21e"])
  }

  @Test(arguments: editions) func listsAndTablesAreWhole(_ tag: String) {
    let wording = Wording(language: tag)
    let english = Wording(language: "en")
    let names = Set(wording.languageNames.keys)
    #expect(names == Set(english.languageNames.keys), "languageNames name other languages than the English file")
    #expect(names.isSuperset(of: LanguageFile.tags))
    #expect(wording.dates.months.count == 12)
    #expect(wording.dates.monthsAlone.count == 12)
    #expect([0, 10].contains(wording.numbers.digits.count))
  }

  /// A pattern has the slots of the English one: one that lacks or misspells a slot would lose a number.
  @Test(arguments: editions) func patternsHaveTheirSlots(_ tag: String) throws {
    let subtags = LanguageSubtags(tag)
    let english = Self.texts(try Self.words(LanguageSubtags("en")))
    let texts = Self.texts(try Self.words(subtags))
    for (key, text) in texts {
      // A plural form has the slots of the English plural.
      let plural = key.split(separator: ".").dropLast().joined(separator: ".") + ".other"
      guard let model = english[key] ?? english[plural] else { continue }
      var wanted = Self.slots(model)
      // Hours have a leading zero in some languages, and none in others.
      if key == "times.time" { wanted = wanted.map { $0 == "paddedHour" && !text.contains($0) ? "hour" : $0 } }
      // Arabic and Hebrew say one and two with the word itself.
      if ["ar", "he"].contains(subtags.language), key.hasSuffix(".one") || key.hasSuffix(".two"),
        !Self.slots(text).contains("n")
      {
        wanted.removeAll { $0 == "n" }
      }
      #expect(Self.slots(text).sorted() == wanted.sorted(), "\(tag): \(key) is “\(text)”, in English “\(model)”")
    }
  }

  private static func words(_ subtags: LanguageSubtags) throws -> JSONValue {
    try #require(LanguageFile(subtags.language, findings: Findings())).words(for: subtags)
  }

  /// The texts of a file by their keys, "charts.total".
  private static func texts(_ value: JSONValue, _ path: String = "") -> [String: String] {
    if let text = value.string { return [path: text] }
    return (value.object?.members ?? []).reduce(into: [:]) { texts, member in
      texts.merge(Self.texts(member.value, path.isEmpty ? member.key : "\(path).\(member.key)")) { first, _ in first }
    }
  }

  private static func slots(_ pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  @Test(arguments: LanguageFile.tags.filter { $0 != "en" }) func wordsAreTranslated(_ tag: String) {
    let wording = Wording(language: tag)
    let english = Wording(language: "en")
    for word in [
      \Wording.contents, \.box, \.figureList, \.tableList, \.backToText, \.pictureMissing, \.carriedForward,
      \.broughtForward, \.cover, \.backCover, \.pageOf, \.versionPattern, \.charts.barChart, \.charts.missing,
      \.charts.category, \.charts.highest,
    ] {
      #expect(wording[keyPath: word] != english[keyPath: word])
    }
    #expect(wording.languageNames["ar"] != english.languageNames["ar"])
  }

  /// What the first test says of a file with a slip.
  @Test func missingAndUnreadKeysAreNamed() throws {
    let file = try #require(LanguageFile("uk", findings: Findings()))
    let subtags = LanguageSubtags("uk")
    let words = file.words(for: subtags)
    let slips = JSONReader.read(
      Array(
        #"{"charts": {"total": 5, "totals": "Усього"}, "counts": {"cities": {"few": null, "two": "{n} міста"}}}"#.utf8),
      file: "slips.json", findings: Findings())
    let broken = words.overlaid(by: try #require(slips))
    let record = WordDecoder.Record(broken)
    let wording = try Wording(from: WordDecoder(broken, record))
    #expect(record.missing == ["counts.cities.few", "charts.total"])
    #expect(record.unread(in: broken) == ["charts.totals", "counts.cities.two"])
    #expect(wording.charts.total == "⟨charts.total⟩")
    #expect(wording.contents == "Зміст")
  }
}
