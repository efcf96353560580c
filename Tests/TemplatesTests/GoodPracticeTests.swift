import Content
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// Good practices: collections with their indexes, sheets.
@Suite struct GoodPracticeTests {
  static let samples = Composed.package.appendingPathComponent("Assets/Samples")
  nonisolated(unsafe) static let collection = Composed(
    bundle: samples.appendingPathComponent("good-practice-collection"))

  @Test func theSampleCollectionComposesWithoutFindings() throws {
    let composed = try #require(Self.collection)
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func everyPracticeStandsOnceAndInEachIndex() throws {
    let composed = try #require(Self.collection)
    let titles = composed.reading.nodes { $0 == .heading(level: 2) }.map { $0.text.words.joined(separator: " ") }
    #expect(titles.count { $0 == "The tool library" } == 1)
    // 62 of the database, two of the folder, the numbers, and four indexes.
    #expect(titles.count == 62 + 2 + 1 + 4)
    #expect(Set(titles).count == titles.count)
    let indexes = composed.reading.nodes { $0 == .index }
    let last = indexes.suffix(4).map { index in
      index.all.filter { $0.element?.role == .paragraph }.map { $0.text.words.joined(separator: " ") }
    }
    // An area has its practices under it, with their pages.
    #expect(last[0].contains("Education"))
    #expect(last[0].contains { $0.hasPrefix("The tool library ") })
    #expect(last[1].contains { $0.hasPrefix("Arvenia ") })
    #expect(last[2].contains { $0.hasPrefix("Velmora, Arvenia ") })
    #expect(last[3].first?.hasPrefix("2023 ") ?? false)
    let cities = last[2].map { String($0.prefix { !$0.isNumber }) }
    #expect(cities.count == Set(cities).count)
  }

  /// A small collection without a database.
  private func compose(
    _ options: String = "", practices: [String: String] = Self.two, settings: [String] = []
  ) throws -> BundleFolder.Outcome {
    var files = [
      "report.json": """
      { "tessera": 1, "template": "good-practice-collection", "title": "Practices", "language": "en",
        "options": { "folder": "practices"\(options.isEmpty ? "" : ", " + options) } }
      """,
      "text/introduction.md": "Read this first.\n",
    ]
    for (name, text) in practices { files["practices/" + name] = text }
    return try BundleFolder.compose(files, settings: settings)
  }

  private static let two = [
    "a.md":
      "---\ntitle: Alpha\ncity: Velmora\ncountry: Arvenia\nyear: 2021\nareas: education; language\n---\nA text.\n",
    "b.json": """
    { "title": "Beta", "city": "Queressa", "country": "Arvenia", "year": 2019, "areas": ["language"], "purpose": "To try." }
    """,
  ]

  private func chapters(_ outcome: BundleFolder.Outcome) -> [String] {
    outcome.composed?.reading.nodes { $0 == .heading(level: 1) }.map { $0.text.words.joined(separator: " ") } ?? []
  }

  @Test(arguments: [
    ("", ["Introduction", "Education", "Language", "Indexes"]),
    ("\"group-by\": \"year\"", ["Introduction", "2021", "2019", "Indexes"]),
    ("\"group-by\": \"country\", \"indexes\": [\"year\"]", ["Introduction", "Arvenia", "Indexes"]),
    ("\"group-by\": \"none\", \"areas\": [\"education\"]", ["Introduction", "Good practices", "Indexes"]),
    ("\"years\": [2018, 2020]", ["Introduction", "Language", "Indexes"]),
    ("\"areas\": [\"education\"], \"indexes\": []", ["Introduction", "Education"]),
    // Language is a further area alone, and has a chapter that points to Education.
    ("\"cities\": [\"Velmora\"]", ["Introduction", "Education", "Language", "Indexes"]),
  ])
  func optionsGroupAndFilter(_ options: String, _ expected: [String]) throws {
    let outcome = try compose(options)
    #expect(outcome.told == [])
    #expect(chapters(outcome).filter { $0 != "Contents" } == expected)
  }

  @Test func aPracticeOfTwoAreasIsPointedToFromTheSecond() throws {
    let composed = try #require(try compose().composed)
    let boxes = composed.reading.nodes { $0 == .aside }.map { $0.text.words.joined(separator: " ") }
    #expect(boxes.count == 1)
    #expect(boxes.first?.contains("Also in this area: Language") ?? false)
    #expect(boxes.first?.contains("Alpha (Velmora, Arvenia)") ?? false)
  }

  /// Figure, chapters and index know the same areas.
  @Test func anAreaWithoutPracticesOfItsOwnHasAChapterThatPoints() throws {
    let reading = try #require(try compose("\"cities\": [\"Velmora\"]").composed).reading
    let boxes = reading.nodes { $0 == .aside }.map { $0.text.words.joined(separator: " ") }
    #expect(boxes.count == 1)
    #expect(boxes.first?.hasPrefix("Also in this area: LanguageAlpha (Velmora, Arvenia) ") ?? false, "\(boxes)")
    let text = reading.root.text
    #expect(text.words.joined().contains("1Practice1City1Country2Areas"))
    #expect(!text.contains("0 practices"))
    let areas = reading.nodes { $0 == .index }.suffix(4).first?.all.filter { $0.element?.role == .paragraph }
      .map { $0.text.words.prefix(1).joined() }
    #expect(areas == ["Education", "Alpha", "Language", "Alpha"])
  }

  /// Of chosen areas alone the others are neither counted nor given chapters.
  @Test func onlyChosenAreasAreCounted() throws {
    let text = try compose("\"areas\": [\"education\"]").composed?.reading.root.text.words.joined()
    #expect(text?.contains("1Practice1City1Country1Area") ?? false)
    #expect(text?.contains("1Country1Areas") == false)
  }

  /// Beside another language a text that is not translated is told once, by its file; data tell their own texts.
  @Test func aPracticeInOneLanguageIsToldOnce() throws {
    let files = [
      "report.json": """
      { "tessera": 1, "template": "good-practice-collection", "title": "Practices", "language": "en",
        "options": { "folder": "practices" } }
      """,
      "report.fr.json": "{ \"title\": \"Pratiques\" }", "text/introduction.md": "Read this.\n",
      "text/introduction.fr.md": "Lisez.\n", "practices/a.md": Self.two["a.md"] ?? "",
      "practices/b.json": """
      { "title": { "en": "Beta", "fr": "Bêta" }, "city": "Queressa", "areas": ["language"],
        "purpose": "To try." }
      """,
    ]
    #expect(
      try BundleFolder.compose(files, language: "en+fr").told.sorted() == [
        "practices/a.md: warning: practices/a.md is not there in “fr”; its text is taken as it is\n  hint: put the translation into practices/a.fr.md",
        "practices/b.json:2:14: warning: this text is not there in “fr”; it is taken as it is\n  hint: write { \"en\": \"…\", \"fr\": \"…\" }",
      ])
  }

  /// A list on the command line is one in JSON; without its quotes it is told why it is none.
  @Test func listsMayBeSaidOnTheCommandLine() throws {
    let outcome = try compose(settings: ["indexes=[\"city\"]"])
    #expect(outcome.told == [])
    #expect(outcome.composed?.reading.nodes { $0 == .heading(level: 2) }.last?.text == "By city")
    let told = try compose(settings: ["indexes=[area,city]"]).told
    #expect(told.count == 1)
    #expect(told.first?.contains("its texts want double quotes") ?? false, "\(told)")
    #expect(told.first?.contains("--set 'indexes=[\"…\"]'") ?? false, "\(told)")
  }

  @Test(arguments: [
    ("\"areas\": [\"mediation\"]", [:], "did you mean “mediation_and_conflict_resolution”?"),
    ("\"areas\": [\"conflict\"]", [:], "did you mean “mediation_and_conflict_resolution”?"),
    ("\"areas\": [\"educaton\"]", [:], "did you mean “education”?"),
    ("\"countries\": [\"Arvena\"]", [:], "did you mean “Arvenia”?"),
    ("\"group-by\": \"size\"", [:], "options.group-by"),
    ("\"years\": [1990, 1991]", [:], "no practice passes the filters"),
    ("", ["c.md": "No data at all.\n"], "practices/c.md: error: the text does not begin with its data"),
    ("", ["c.md": "---\ntitle: C\n"], "practices/c.md:1:1: error: the data at the head of the text have no end"),
    ("", ["c.md": "---\ntitle: C\nnonsense\n---\n"], "practices/c.md:3:1: error: this line is no “key: value”"),
    (
      "", ["c.md": "---\ntitle: C\ncity: V\nareas: educatoin\n---\n"],
      "practices/c.md:4:8: error: there is no area “educatoin”"
    ),
    ("", ["c.json": "{ \"title\": \"C\", \"city\": \"V\", \"areas\": [], \"yaer\": 2020 }"], "did you mean \"year\"?"),
  ])
  func slipsAreTold(_ options: String, _ more: [String: String], _ expected: String) throws {
    let told = try compose(options, practices: Self.two.merging(more) { $1 }).told
    #expect(told.contains { $0.contains(expected) }, "\(told)")
  }

  @Test func aPracticeTwiceIsToldWithBothPlaces() throws {
    let again = "---\ntitle: ALPHA\ncity: Velmora\ncountry: Arvenia\nareas: language\n---\nThe same.\n"
    let told = try compose(practices: Self.two.merging(["c.md": again]) { $1 }).told
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("practices/c.md:1:1: warning: the practice “ALPHA” (Velmora) is in the collection twice")
        ?? false, "\(told)")
    #expect(told.first?.contains("needed by practices/a.md:1:1") ?? false, "\(told)")
    // Two cities may do the same.
    let other = again.replacing("Velmora", with: "Queressa")
    #expect(try compose(practices: Self.two.merging(["c.md": other]) { $1 }).told == [])
  }

  @Test func theSampleSheetHasItsPartsOnTwoPages() throws {
    let composed = try #require(Composed(bundle: Self.samples.appendingPathComponent("good-practice")))
    #expect(composed.findings.map(\.description) == [])
    #expect(composed.publication.pages.count == 2)
    let parts = composed.reading.nodes { $0 == .heading(level: 2) }.map(\.text)
    #expect(parts == ["Purpose", "Stimulus and context", "Process", "Impact", "Key documents", "Contact"])
    ReportChecks.nothingOverlaps(composed)
  }

  @Test func aSheetMayBeAFreeText() throws {
    let report = """
      { "tessera": 1, "template": "good-practice", "title": "A practice", "language": "en",
        "data": { "practice": { "title": "A practice", "city": "Velmora", "areas": ["education"] } } }
      """
    let free = try BundleFolder.compose(["report.json": report, "text/practice.md": "A free text.\n"])
    #expect(free.told == [])
    #expect(free.composed?.reading.root.text.contains("A free text.") ?? false)
    let empty = try BundleFolder.compose(["report.json": report])
    #expect(empty.told.contains { $0.contains("there is no text/practice.md; a placeholder is printed") })
  }
}
