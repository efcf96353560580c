import Content
import Diagnostics
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The survey report: what it is made of, where everything stands, what its options leave out.
@Suite struct SurveyReportTests {
  static let samples = Composed.package.appendingPathComponent("Assets/Samples")
  /// Composed once; nothing changes them.
  nonisolated(unsafe) static let sample = Composed(bundle: samples.appendingPathComponent("survey-report"))
  nonisolated(unsafe) static let published = Composed(bundle: samples.appendingPathComponent("survey-report-2020"))

  @Test(arguments: [0, 1])
  func theSamplesComposeWithoutFindings(which: Int) throws {
    let composed = try #require(which == 0 ? Self.sample : Self.published)
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  /// The chapters and questions with their pages, the cover being page 1.
  private func pageMap(_ composed: Composed) -> [String] {
    composed.reading.nodes { $0 == .heading(level: 1) || $0 == .heading(level: 2) }
      .map { "\(($0.pages.first ?? -1) + 1) \($0.text.words.joined(separator: " "))" }
  }

  @Test func pageMapOfTheSample() throws {
    let composed = try #require(Self.sample)
    #expect(
      pageMap(composed) == [
        "2 Contents", "3 Introduction", "3 Who answered", "3 How to read the numbers", "4 Policy and people",
        "4 Has the council adopted an intercultural strategy?", "5 Which office answers for intercultural policy?",
        "5 How many people work on it?", "6 Does the certificate of membership hang in the city hall?", "7 Tools",
        "7 Which guides has the city used?", "8 How does the city learn of the programme’s news?",
        "8 Has the city run an anti-rumours campaign?", "9 If not, is a campaign planned?", "9 What else would help?",
        "10 Working together", "10 How much would the city like to take part in these?",
        "11 How useful was the training of the past year?", "12 Appendix I – All answers",
      ])
    let wide = composed.publication.pages.map { $0.frame.size.width > $0.frame.size.height }
    #expect(wide.firstIndex(of: true) == 11 && wide[11...].allSatisfy { $0 })
  }

  /// The kinds of charts, in their order.
  private func charts(_ composed: Composed) -> [String] {
    composed.reading.nodes { $0 == .figure }.compactMap { node in
      node.element?.alternative.map { String($0.prefix { $0 != ":" && $0 != "." }) }
    }
  }

  @Test func everyKindOfQuestionHasItsChart() throws {
    #expect(
      try charts(#require(Self.sample)) == [
        "Stacked bar chart", "Bar chart", "Histogram", "Donut chart", "Dumbbell chart", "Bar chart",
        "Stacked bar chart", "Waffle chart", "Diverging stacked bar chart", "Diverging stacked bar chart",
      ])
    #expect(try charts(#require(Self.published)).first == "Map")
  }

  private func text(_ composed: Composed) -> String { composed.reading.root.text }

  private func says(_ composed: Composed, _ words: String) -> Bool {
    text(composed).words.joined().contains(words.words.joined())
  }

  @Test func lastYearIsToldWithItsBaseAndThatOfTheSameCities() throws {
    let sample = try #require(Self.sample)
    #expect(says(sample, "Most frequent answer, with 71% (17 of 24 cities): Yes."))
    #expect(says(sample, "In preparation 14% (n = 21) 17% (n = 24) 13% → 13% (n = 16)"))
    #expect(says(sample, "Most frequent answer, with 71% (17 of 24 cities): No."))
    #expect(says(sample, "The same answer in 2022: 90% (19 of 21 cities)."))
    #expect(says(sample, "Cities that answered both times (n = 17): 88% in 2022, 65% in 2023."))
    #expect(says(sample, "Other answer than in 2022: No → Yes: Corvalada, Tarvenza, Velmora, Verkhomirivka"))
    let published = try #require(Self.published)
    #expect(says(published, "Most frequent answer, with 89% (33 of 37 cities): Yes."))
    #expect(says(published, "The same answer in 2019: 78% (32 of 41 cities)."))
    #expect(says(published, "Only 19 cities answered both surveys"))
    #expect(says(published, "The same answer in 2019: 80% (the number of answers was not published)."))
  }

  @Test func whatIsNotPublishedIsSaid() throws {
    let composed = try #require(Self.published)
    #expect(says(composed, "Totals were not published; the cities are those that the source names."))
    #expect(says(composed, "Osmangazi, Sabadell; not named: 15"))
    #expect(says(composed, "Asked only after this answer: No (Anti-rumours campaign)"))
    #expect(
      says(
        composed,
        "Intercultural competence: training for civil servants and elected officials (Hamamatsu, Klaksvík, Melitopol, Montreal and Stavanger)"
      ))
  }

  // MARK: Bundles of a test

  private static let questionnaire = """
    { "respondents": 3, "lastYear": { "year": 2022 }, "sections": [{ "id": "one", "title": "One", "questions": [
      { "id": "strategy", "kind": "single", "text": "Is there a strategy?",
        "options": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }] },
      { "id": "wish", "kind": "text", "text": "What else?" }] }] }
    """
  private static let answers =
    "city,country,strategy,wish\nAmora,Arvenia,yes,Games: for all\nBelda,Arvenia,no,\nCalda,Arvenia,no,\n"
  private static let lastAnswers = "city,country,strategy\nAmora,Arvenia,no\nBelda,Arvenia,no\n"

  private func compose(
    _ options: String, data: String? = nil, changes: [String: String?] = [:], showsMap: Bool = false
  ) throws -> (told: [String], reading: Reading?) {
    // The countries are invented: no map knows them.
    let options =
      showsMap
      ? options
      : options.isEmpty
        ? #", "options": { "map": false }"# : options.replacing(#""options": {"#, with: #""options": { "map": false,"#)
    let named =
      data
      ?? #""survey": "data/survey.json", "answers": "data/answers.csv", "lastYear": "data/last.csv""#
    var files: [String: String?] = [
      "report.json": """
      { "tessera": 1, "template": "survey-report", "title": "Survey", "language": "en", "year": 2023,
        "data": { \(named) }\(options) }
      """,
      "data/survey.json": Self.questionnaire, "data/answers.csv": Self.answers, "data/last.csv": Self.lastAnswers,
      "text/questions/strategy.md": "What the author says.\n",
    ]
    files.merge(changes) { $1 }
    let folder = try NetworkSupport.folder(files.compactMapValues { $0 })
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = NetworkSupport.compose(folder)
    return (outcome.told, outcome.reading)
  }

  @Test func optionsLeaveOutCitiesLastYearAndTheTable() throws {
    let whole = try compose("")
    #expect(whole.told == [])
    let text = whole.reading?.root.text.words.joined() ?? ""
    for words in ["Amora", "What the author says.", "2022", "All answers", "Thanks to all cities"] {
      #expect(text.contains(words.words.joined()), "\(words)")
    }
    let bare = try compose(#", "options": { "cities": false, "lastYear": false }"#)
    #expect(bare.told == [])
    let rest = bare.reading?.root.text.words.joined() ?? ""
    for words in ["Amora", "Belda", "2022", "All answers"] { #expect(!rest.contains(words.words.joined()), "\(words)") }
    #expect(rest.contains("Yes") && rest.contains("n=3") && rest.contains("Games"))
    let noTable = try compose(#", "options": { "appendix": false }"#).reading?.root.text.words.joined() ?? ""
    #expect(noTable.contains("Amora") && !noTable.contains("Allanswers"))
  }

  @Test(
    arguments: [
      (
        #", "options": { "cities": false, "appendix": true }"#, nil,
        "options.appendix: the table of all answers names the cities, and \"cities\" is false"
      ), (#", "options": { "city": false }"#, nil, "options.city: this key is not known"),
      ("", #""survey": "data/survey.json""#, "there is a questionnaire and no table of answers"),
      ("", #""survey": "data/survey.json", "answers": "data/survey.json""#, "data.answers is no table"),
      ("", #""survey": "data/answers.csv", "answers": "data/answers.csv""#, "survey: expected one object"),
      ("", #""survey": "data/questions.json", "answers": "data/answers.csv""#, "there is no file data/questions.json"),
      ("", #""answers": "data/answers.csv""#, "the report has neither chapters nor a survey"),
    ] as [(String, String?, String)])
  func whatCannotBeMadeIsTold(options: String, data: String?, message: String) throws {
    let outcome = try compose(options, data: data)
    #expect(outcome.told.contains { $0.contains("error: " + message) }, "\(outcome.told)")
    // A draft is written all the same, and names no city where none is wanted.
    if options.contains("\"cities\": false") { #expect(outcome.reading?.root.text.contains("Amora") == false) }
  }

  @Test func answersAreCheckedWithTheReport() throws {
    let outcome = try compose("", changes: ["data/answers.csv": Self.answers + "Dorsa,Arvenia,yse,\n"])
    #expect(
      outcome.told == [
        "data/answers.csv:5:15: error: strategy: there is no option \"yse\"\n  hint: did you mean \"yes\"?"
      ])
    let more = try compose("", changes: ["data/answers.csv": Self.answers + "Dorsa,Arvenia,yes,\n"])
    #expect(more.told.first?.contains("it says that 3 cities answered, but the table of answers has 4") == true)
    let slip = try compose("", changes: ["text/questions/stratgy.md": "Not read.\n"])
    #expect(slip.told.count == 1)
    #expect(slip.told.first?.contains("text/questions/stratgy.md is not printed") ?? false, "\(slip.told)")
  }

  @Test func aQuestionWithoutAnswersHasNoNumbersAndNoChart() throws {
    let empty = "city,country,strategy,wish\nAmora,Arvenia,,Games: for all\nBelda,Arvenia,,\nCalda,Arvenia,,\n"
    let outcome = try compose("", changes: ["data/answers.csv": empty])
    #expect(outcome.told.count == 1, "\(outcome.told)")
    #expect(
      outcome.told.first?.hasPrefix("data/answers.csv:1:14: warning: the column “strategy” is empty") ?? false,
      "\(outcome.told)")
    let reading = try #require(outcome.reading)
    let text = reading.root.text
    #expect(text.words.joined(separator: " ").contains("The answers to this question were not published."))
    // The map of respondents is the only figure, and last year stands in its column of facts alone.
    #expect(reading.nodes { $0 == .figure }.allSatisfy { $0.element?.alternative?.hasPrefix("Map") ?? false })
    for words in ["0%", "n\u{A0}=\u{A0}0", "n = 0", "(2022)"] { #expect(!text.contains(words), "\(words)") }
  }

  @Test func aTopicWithoutAnswersIsLeftOutOfItsChart() throws {
    let group = """
      { "id": "rate", "kind": "scale", "text": "How useful?", "options": [{ "id": "1", "text": "Low" }, { "id": "2", "text": "High" }],
        "topics": [{ "id": "visits", "text": "Visits" }, { "id": "films", "text": "Films" }] },
      """
    let changes: [String: String?] = [
      "data/survey.json": Self.questionnaire.replacing(#"{ "id": "wish""#, with: group + #"{ "id": "wish""#),
      "data/answers.csv":
        "city,country,strategy,visits,films,wish\nAmora,Arvenia,yes,1,,A\nBelda,Arvenia,no,2,,\nCalda,Arvenia,no,2,,\n",
    ]
    let outcome = try compose("", changes: changes)
    #expect(outcome.told.count == 1 && outcome.told.first?.contains("the column “films” is empty") ?? false)
    let reading = try #require(outcome.reading)
    let chart = reading.nodes { $0 == .figure }.compactMap { $0.element?.alternative }.last ?? ""
    #expect(chart.contains("Visits") && !chart.contains("Films"), "\(chart)")
    #expect(reading.root.text.words.joined(separator: " ").contains("Films: The answers to this question were not"))
  }

  @Test func aQuestionThatNobodyWasAskedSaysSo() throws {
    let changes: [String: String?] = [
      "data/survey.json": Self.questionnaire.replacing(
        #""text": "What else?""#,
        with: #""text": "Why not?", "condition": { "question": "strategy", "answers": ["no"] }"#),
      "data/answers.csv": "city,country,strategy,wish\nAmora,Arvenia,yes,\nBelda,Arvenia,yes,\nCalda,Arvenia,yes,\n",
    ]
    let outcome = try compose("", changes: changes)
    #expect(outcome.told == [])
    let text = outcome.reading?.root.text.words.joined(separator: " ") ?? ""
    #expect(text.contains("Asked only after this answer: No") && text.contains("0 cities."))
    #expect(!text.contains("not published"))
  }

  @Test func aCountryInOtherCapitalsIsOneCountry() throws {
    let answers = "city,country,strategy,wish\nAmora,portugal,yes,Games\nBelda,Portugal,no,\nCalda,Portugal,no,\n"
    let last = "city,country,strategy\nBelda,Portugal,no\n"
    let outcome = try compose("", changes: ["data/answers.csv": answers, "data/last.csv": last], showsMap: true)
    #expect(
      outcome.told == [
        "data/answers.csv:2:7: warning: the country is written “portugal” here and “Portugal” in other rows; it is counted as one\n  hint: write “Portugal”"
      ])
    // A code means the same country on the map.
    let code = answers.replacing("portugal", with: "PT")
    #expect(try compose("", changes: ["data/answers.csv": code, "data/last.csv": last], showsMap: true).told == [])
  }

  @Test func withoutASurveyTheReportIsItsChapters() throws {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let report =
      #"{ "tessera": 1, "template": "survey-report", "title": "S", "language": "en", "chapters": ["one.md"] }"#
    try report.write(to: folder.appendingPathComponent("report.json"), atomically: true, encoding: .utf8)
    try "# Alone\n\nA chapter.\n".write(
      to: folder.appendingPathComponent("one.md"), atomically: true, encoding: .utf8)
    let composed = try #require(Composed(bundle: folder))
    #expect(composed.findings.map(\.description) == [])
    #expect(pageMap(composed).last == "3 Alone")
  }
}
