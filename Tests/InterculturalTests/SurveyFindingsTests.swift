import Diagnostics
import Testing

@testable import Intercultural

/// What is wrong with a survey is told at its place, and what to do.
@Suite struct SurveyFindingsTests {
  private func expect(_ survey: SurveyCase, _ message: String, _ hint: String = "") {
    #expect(survey.told.count == 1, "\(survey.told)")
    let told = survey.told.first ?? ""
    #expect(told.hasPrefix(message), "\(told)")
    #expect(told.contains(hint), "\(told)")
  }

  @Test(
    arguments: [
      ("Amora,Arvenia,yse", "answers.csv:2:15: error: strategy: there is no option \"yse\"", "did you mean \"yes\"?"),
      ("Amora,Arvenia,perhaps", "answers.csv:2:15: error: strategy: there is no option \"perhaps\"", "known are yes"),
      ("Amora,Arvenia,yes;no", "answers.csv:2:15: error: strategy: 2 answers where one is chosen", "keep one"),
      (
        "Amora,Arvenia,yes\nAmora,Arvenia,no",
        "answers.csv:3:1: error: Amora, Arvenia stands twice\n  needed by answers.csv:2:1", "keep one row"
      ),
      (
        "AMORA,Arvenia,yes\nAmora,Arvenia,no",
        "answers.csv:3:1: error: Amora, Arvenia stands twice\n  needed by answers.csv:2:1", "keep one row"
      ),
      (
        "Amora,Arvenia,yes\nBelda,ARVENIA,no\nCalda,Arvenia,no",
        "answers.csv:3:7: warning: the country is written “ARVENIA” here and “Arvenia” in other rows", "write “Arvenia”"
      ), ("Amora,,yes", "answers.csv:2:7: error: country is missing", ""),
    ])
  func cells(_ rows: String, _ message: String, _ hint: String) {
    expect(SurveyCase("city,country,strategy\n\(rows)\n", others: ""), message, hint)
  }

  @Test(
    arguments: [
      (
        "strategie", "answers.csv:1:14: error: \"strategie\" is no question of the questionnaire",
        "did you mean \"strategy\"?"
      ), ("strategy,colour", "answers.csv:1:23: error: \"colour\" is no question", "known are strategy"),
      (
        "strategy,Is there a strategy?",
        "answers.csv:1:23: error: the columns \"strategy\" and \"Is there a strategy?\" are the same question",
        "keep one"
      ),
    ])
  func columns(_ head: String, _ message: String, _ hint: String) {
    let cells = head.split(separator: ",").map { _ in "yes" }.joined(separator: ",")
    let told = SurveyCase("city,country,\(head)\nAmora,Arvenia,\(cells)\n", others: "").told
    #expect(told.contains { $0.hasPrefix(message) && $0.contains(hint) }, "\(told)")
  }

  @Test func aQuestionWithoutAColumnIsTold() {
    expect(
      SurveyCase("city,country\nAmora,Arvenia\n", others: ""),
      "answers.csv:1:1: error: there is no column for the question “strategy”", "\"complete\": false")
  }

  private static let head = "city,country,strategy,why,tools,interest,staff,wish\n"

  @Test(
    arguments: [
      (
        "Amora,Arvenia,yes,money,,,,",
        "answers.csv:2:19: error: why: Amora was not asked this: its answer to “strategy” is “yes”", "empty the cell"
      ),
      (
        "Amora,Arvenia,,money,,,,",
        "answers.csv:2:16: warning: why: Amora answers this and not “strategy”, on which it hangs",
        "fill in the answer to “strategy”"
      ),
      ("Amora,Arvenia,,,,4,,", "answers.csv:2:18: error: interest: 4 is out of range; the scale runs from 1 to 3", ""),
      ("Amora,Arvenia,,,,,101,", "answers.csv:2:19: error: staff: 101 is out of range; expected is from 0 to 100", ""),
      ("Amora,Arvenia,,,,,many,", "answers.csv:2:19: error: staff: \"many\" is not a number", ""),
      ("Amora,Arvenia,,,guide;flims,,,", "answers.csv:2:17: error: tools: there is no option \"flims\"", "\"films\"?"),
    ])
  func answersToKindsOfQuestions(_ row: String, _ message: String, _ hint: String) {
    expect(SurveyCase(Self.head + row + "\n"), message, hint)
  }

  @Test(
    arguments: [
      (
        #""published": { "n": 7 }"#, "survey.json:5:23: error: “strategy”: 7 answers are published, but the table has 6"
      ),
      (#""published": { "counts": { "no": 3 } }"#, "survey.json:5:23: error: “strategy”, no: 3 cities are published"),
      (
        #""published": { "shares": { "yes": 51 } }"#,
        "survey.json:5:23: error: “strategy”, yes: 51 % are published, but 3 of 6 cities are 50 %"
      ), (#""published": { "counts": { "on": 2 } }"#, "survey.json:5:23: error: “strategy” has no option “on”"),
      (
        #""complete": false, "published": { "counts": { "yes": 2 } }"#,
        "survey.json:5:42: error: “strategy”, yes: 2 cities are published, but the table names 3"
      ),
      (
        #""complete": false, "published": { "n": 37, "shares": { "yes": 66 } }"#,
        "survey.json:5:42: warning: no number of 37 cities is 66 %"
      ),
      (
        #""complete": false, "published": { "n": 5, "counts": { "yes": 4, "no": 2 } }"#,
        "survey.json:5:42: error: the totals of “strategy” make 6 answers of 5 cities"
      ), (#""chart": "dount""#, "survey.json:5:19: error: survey.sections.0.questions.0.chart: expected one of"),
      (
        #""condition": { "question": "tools", "answers": ["guide"] }"#,
        "survey.json:4:9: error: the condition of “strategy” is a question that comes later: “tools”"
      ), (#""topics": []"#, "survey.json:4:9: error: “strategy” has no topics"),
      (
        #""lastYear": { "n": 5 }"#,
        "survey.json:4:9: error: “strategy” has totals of last year, and the questionnaire does not say which year"
      ),
    ])
  func totalsAndQuestionnaires(_ member: String, _ message: String) {
    let strategy = """
      { "id": "strategy", "kind": "single", "text": "Is there a strategy?", "answers": "yes-no",
               \(member) }
      """
    let told = SurveyCase(strategy: strategy).told
    #expect(told.contains { $0.hasPrefix(message) }, "\(told)")
  }

  @Test(
    arguments: [
      (
        #""respondents": 9, "#,
        "survey.json:1:18: error: it says that 9 cities answered, but the table of answers has 8"
      ),
      (
        #""lastYear": { "year": 2022, "respondents": 6 }, "#,
        "survey.json:1:46: error: it says that 6 cities answered last year, but the table of last year's answers has 5"
      ),
      (
        #""lastYear": { "year": 2022, "both": 5 }, "#,
        "survey.json:1:39: error: it says that 5 cities answered both surveys, but the two tables have in common 4"
      ), (#""from": "2023-13", "#, "survey.json:1:11: error: survey.from: “2023-13” is not a date"),
      (
        #""from": "2023-03", "until": "2023-02", "#,
        "survey.json:1:31: error: the survey ends in 2023-02 and begins in 2023-03"
      ),
    ])
  func statedNumbers(_ head: String, _ message: String) {
    let told = SurveyCase(previous: SurveyComparisonTests.previous, head: head).told
    #expect(told.contains { $0.hasPrefix(message) }, "\(told)")
  }

  @Test func lastYearsColumnsThatAreNoQuestionsAreWarnings() {
    let survey = SurveyCase(
      previous: "city,country,stratgy\nAmora,Arvenia,yes\n", head: #""lastYear": { "year": 2022 }, "#)
    expect(
      survey, "last.csv:1:14: warning: \"stratgy\" is no question of this year: it is not compared",
      "did you mean \"strategy\"?")
  }

  private func unanswered(_ survey: SurveyCase) -> [String] {
    let findings = Findings()
    UnansweredQuestions.tell(survey.survey, survey.answers, findings)
    return findings.all.map(\.description)
  }

  @Test func emptyColumnsAreTold() {
    #expect(unanswered(SurveyCase()) == [])
    // Nobody says no, so nobody is asked why.
    let told = unanswered(SurveyCase(Self.head + "Amora,Arvenia,yes,,guide,,0,a guide\nBelda,Arvenia,yes,,,,,\n"))
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("answers.csv:1:33: warning: the column “interest” is empty") ?? false, "\(told)")
    let unknown = #"{ "id": "strategy", "kind": "single", "complete": false, "text": "S?", "answers": "yes-no" }"#
    #expect(
      unanswered(SurveyCase("city,country,strategy\nAmora,Arvenia,\n", strategy: unknown, others: "")) == [])
  }

  @Test func citiesAreComparedWithoutTheirCapitals() throws {
    let survey = SurveyCase(
      "city,country,strategy\nAmora,Arvenia,yes\n", previous: "city,country,strategy\nAMORA,Arvenia,no\n",
      head: #""lastYear": { "year": 2022, "both": 1 }, "#, others: "")
    #expect(survey.told == [])
    #expect(survey.comparison("strategy")?.changes.map { $0.cities.map(\.name) } == [["Amora"]])
  }
}
