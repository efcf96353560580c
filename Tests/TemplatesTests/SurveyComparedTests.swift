import Content
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// What a survey report says of two years, of ties, of countries without a map and of every single answer.
@Suite struct SurveyComparedTests {
  private static let questionnaire = """
    { "lastYear": { "year": 2022 }, "sections": [{ "id": "one", "title": "One", "questions": [
      { "id": "office", "kind": "single", "text": "Is there an office?", "short": "Office",
        "options": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }] },
      { "id": "why", "kind": "multiple", "text": "If not, why?", "short": "Reasons",
        "condition": { "question": "office", "answers": ["no"] },
        "options": [{ "id": "money", "text": "Money" }, { "id": "staff", "text": "Staff" }] },
      { "id": "age", "kind": "single", "text": "Which age group?", "short": "Age", "chart": "waffle",
        "options": [{ "id": "young", "text": "Young" }, { "id": "middle", "text": "Middle" }, { "id": "old", "text": "Old" },
                    { "id": "all", "text": "All alike" }] },
      { "id": "use", "kind": "scale", "text": "How useful?", "short": "Use",
        "options": [{ "id": "low", "text": "Low" }, { "id": "mid", "text": "Fair" }, { "id": "high", "text": "High" }] },
      { "id": "wish", "kind": "text", "text": "What else?", "short": "Wishes",
        "options": [{ "id": "cover", "text": "Insurance: cover for volunteers" }] }] }] }
    """
  private static let answers = """
    city,country,office,why,age,use,wish
    Amora,Arvenia,yes,,young,high,cover
    Belda,Arvenia,no,money,young,high,Insurance: for bicycles
    Calda,Arvenia,no,,old,mid,
    Dorsa,Arvenia,yes,,old,low,A van

    """
  private static let last = """
    city,country,office,why,age,use
    Amora,Arvenia,no,staff,young,low
    Belda,Arvenia,no,staff,middle,low
    Farra,Arvenia,yes,,middle,mid

    """

  private func compose(
    answers: String = Self.answers, last: String = Self.last, options: String = #""map": false"#,
    questionnaire: String = Self.questionnaire
  ) throws -> (told: [String], text: String, composed: Composed?) {
    let outcome = try BundleFolder.compose([
      "report.json": """
      { "tessera": 1, "template": "survey-report", "title": "Survey", "language": "en", "year": 2023,
        "data": { "survey": "survey.json", "answers": "answers.csv", "lastYear": "last.csv" },
        "options": { \(options) } }
      """,
      "survey.json": questionnaire, "answers.csv": answers, "last.csv": last,
    ])
    return (outcome.told, outcome.composed?.reading.root.text ?? "", outcome.composed)
  }

  /// Whether a text has these words; blanks aside, since cells stand without one between them.
  private func says(_ text: String, _ words: String) -> Bool { text.words.joined().contains(words.words.joined()) }

  /// The rows of the first table that has this in its head.
  private func rows(_ composed: Composed?, under head: String) -> [String] {
    let tables = composed?.reading.nodes { $0 == .table } ?? []
    return tables.map { table in
      table.all.filter { $0.element?.role == .tableRow }.map { $0.text.words.joined(separator: " ") }
    }.first { $0.first?.contains(head) ?? false } ?? []
  }

  /// Three answers and more, and a scale without topics: each has last year's share, whatever the chart shows.
  @Test func everyAnswerHasTheShareOfLastYear() throws {
    let outcome = try compose()
    #expect(outcome.told == [])
    for row in [
      "Young 33% (n = 3) 50% (n = 4) 50% → 100% (n = 2)", "Middle 67% (n = 3) 0% (n = 4) 50% → 0% (n = 2)",
      "Old 0% (n = 3) 50% (n = 4)", "Low 67% (n = 3) 25% (n = 4) 100% → 0% (n = 2)", "Fair 33% (n = 3) 25% (n = 4)",
      "High 0% (n = 3) 50% (n = 4) 0% → 100% (n = 2)",
    ] { #expect(says(outcome.text, row), "\(row)") }
    // The scale is drawn in both years.
    let charts = outcome.composed?.reading.nodes { $0 == .figure }.compactMap { $0.element?.alternative } ?? []
    let scale = charts.first { $0.hasPrefix("Diverging") } ?? ""
    #expect(says(scale, "2022 (n = 3)") && says(scale, "2023 (n = 4)"), "\(scale)")
  }

  @Test func leadersOfATieAreNamedUpToThree() throws {
    let outcome = try compose()
    #expect(says(outcome.text, "Most frequent answers, with 50% (2 of 4 cities) each: Yes and No."))
    #expect(says(outcome.text, "Most frequent answers, with 50% (2 of 4 cities) each: Young and Old."))
    #expect(says(outcome.text, "Most frequent answer, with 50% (2 of 4 cities): High."))
    let three = Self.answers.replacing("yes,,old", with: "yes,,middle").replacing("money,young", with: "money,")
    #expect(try says(compose(answers: three).text, "with 33% (1 of 3 cities) each: Young, Middle and Old."))
    let four = Self.answers.replacing("yes,,old", with: "yes,,all").replacing("money,young", with: "money,middle")
    #expect(
      try says(compose(answers: four).text, "Several answers share the lead, with 25% (1 of 4 cities) each."))
  }

  /// A picture of this year alone has a table of both years even for two answers.
  @Test func twoAnswersWithoutLastYearInTheirPictureHaveATable() throws {
    let donut = Self.questionnaire.replacing(#""short": "Office","#, with: #""short": "Office", "chart": "donut","#)
    let text = try compose(questionnaire: donut).text
    #expect(says(text, "Yes 33% (n = 3) 50% (n = 4)") && says(text, "No 67% (n = 3) 50% (n = 4)"))
    #expect(try !says(compose().text, "No 67% (n = 3) 50% (n = 4)"))
  }

  @Test func numbersOfOneAreInTheSingular() throws {
    #expect(try says(compose().text, "4 Cities 1 Country 5 Questions 2 Cities in both surveys"))
    let last = "city,country,office\nAmora,Arvenia,no\n"
    #expect(try says(compose(last: last).text, "1 City in both surveys"))
  }

  @Test func aPhraseHasOneBullet() throws {
    let text = try compose().text
    #expect(says(text, "Insurance: cover for volunteers (Amora); for bicycles (Belda)"))
    // Said alone it stands before what others said of it.
    let alone = Self.answers.replacing("low,A van", with: "low,insurance")
    #expect(
      try says(compose(answers: alone).text, "Insurance (Dorsa): cover for volunteers (Amora); for bicycles (Belda)")
    )
  }

  /// A map that vanishes is told with the country's place, once; who wants none says so.
  @Test func countriesWithoutAMapAreTold() throws {
    let invented = try compose(options: "")
    #expect(invented.told.count == 1)
    #expect(
      invented.told.first?.hasPrefix("answers.csv:2:7: warning: the map is left out: it has no country “Arvenia”")
        ?? false, "\(invented.told)")
    #expect(invented.told.first?.contains("say \"map\": false under \"options\"") ?? false)
    let some = try compose(
      answers: Self.answers.replacing("Dorsa,Arvenia", with: "Dorsa,Portugal"), options: "")
    #expect(some.told.count == 1)
    #expect(some.told.first?.contains("warning: the map has no country “Arvenia”") ?? false, "\(some.told)")
  }

  @Test func aRespeltCityOfLastYearIsTold() throws {
    let last = Self.last.replacing("Amora", with: "Amorra")
    let told = try compose(last: last).told
    #expect(told.count == 1)
    #expect(told.first?.contains("did you mean “Amora”?") ?? false, "\(told)")
    #expect(try compose(last: last, options: #""map": false, "lastYear": false"#).told == [])
  }

  /// Not chosen, not known and not asked have signs of their own, and a legend.
  @Test func theTableOfAllAnswersTellsWhyACellHasNoAnswer() throws {
    let outcome = try compose()
    #expect(says(outcome.text, "× chosen, · not chosen, – no answer known, / not asked."))
    let rows = rows(outcome.composed, under: "Reasons")
    for row in ["Amora Yes / / Young 3", "Belda No × · Young 3", "Calda No – – Old 2"] {
      #expect(rows.contains { says($0, row) }, "\(rows)")
    }
    // Signs that stand nowhere are not explained.
    let full = Self.answers.replacing("Calda,Arvenia,no,", with: "Calda,Arvenia,no,staff")
    #expect(try !says(compose(answers: full).text, "no answer known"))
  }

  @Test func answersInWordsStandInTheAppendixByCity() throws {
    let rows = rows(try compose().composed, under: "CityAnswer")
    #expect(rows.dropFirst() == ["AmoraInsurance: cover for volunteers", "BeldaInsurance: for bicycles", "DorsaA van"])
  }
}
