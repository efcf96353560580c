import Datasets
import Diagnostics

@testable import Intercultural

/// A small survey for tests: a questionnaire, answers, and last year's where they are given.
struct SurveyCase {
  var survey = Survey()
  var answers = SurveyAnswers([])
  var previous: SurveyAnswers?
  var told: [String] = []

  /// Eight cities, of which six have an answer to the first question.
  static let answers = """
    city,country,strategy,why,tools,interest,staff,wish
    Amora,Arvenia,yes,,guide;films,3,4,
    Belda,Arvenia,yes,,guide,2,0,Games: for schools
    Calda,Arvenia,no,money,films,1,10,
    Dorsa,Arvenia,maybe,,,,,
    Éleno,Arvenia,no,people;money,guide,3,2,Games: for schools
    Farra,Brelland,yes,,,2,,a guide
    Galme,Brelland,,,guide;films,,,
    Horda,Brelland,,,,,,

    """
  static let strategy = """
    { "id": "strategy", "kind": "single", "text": "Is there a strategy?", "answers": "yes-no" }
    """
  static let others = """
    { "id": "why", "kind": "multiple", "text": "If no, why?",
      "condition": { "question": "strategy", "answers": ["no"] },
      "options": [{ "id": "money", "text": "Money" }, { "id": "people", "text": "People" }] },
    { "id": "tools", "kind": "multiple", "text": "Which tools?",
      "options": [{ "id": "guide", "text": "Guide" }, { "id": "films", "text": "Films" }] },
    { "id": "interest", "kind": "scale", "text": "How interested?",
      "options": [{ "id": "1", "text": "Low" }, { "id": "2", "text": "Some" }, { "id": "3", "text": "High" }] },
    { "id": "staff", "kind": "number", "text": "How many people?", "range": [0, 100] },
    { "id": "wish", "kind": "text", "text": "What else?" }
    """

  /// Reads a survey; `strategy` is the first question, `head` stands before the sections.
  init(
    _ answers: String = Self.answers, previous: String? = nil, head: String = "", strategy: String = Self.strategy,
    others: String = Self.others
  ) {
    let findings = Findings()
    let questionnaire = """
      { \(head)"answers": { "yes-no": [{ "id": "yes", "text": { "en": "Yes", "fr": "Oui" } },
        { "id": "maybe", "text": "Maybe" }, { "id": "no", "text": "No" }] },
        "sections": [{ "id": "all", "title": "All", "questions": [
      \(strategy)\(others.isEmpty ? "" : ",\n" + others)] }] }
      """
    if let value = JSONReader.read(Array(questionnaire.utf8), file: "survey.json", findings: findings),
      let read = DataDecoder.read(
        Questionnaire.self, from: value, name: "survey", languages: TextLanguages(wanted: "en", own: "en"),
        findings: findings)
    {
      survey = read.survey(findings: findings)
    }
    func table(_ text: String, _ file: String, isPrevious: Bool) -> SurveyAnswers? {
      CSVReader.read(Array(text.utf8), file: file, findings: findings).map {
        SurveyTable.answers(in: $0, to: survey, isPrevious: isPrevious, findings: findings)
      }
    }
    self.answers = table(answers, "answers.csv", isPrevious: false) ?? self.answers
    self.previous = previous.flatMap { table($0, "last.csv", isPrevious: true) }
    SurveyTotals.check(survey, self.answers, previous: self.previous, findings: findings)
    told = findings.all.map(\.description)
  }

  func result(_ id: String) throws -> SurveyResult {
    guard let question = survey.question(id) else { throw FindingError("no question \(id)", at: .toolkit) }
    return SurveyResult(of: question, in: answers)
  }

  func comparison(_ id: String) -> SurveyComparison? {
    survey.question(id).flatMap { SurveyComparison(of: $0, in: survey, now: answers, then: previous) }
  }
}

extension SurveyResult {
  /// "yes 3 50.0": option, count, share; a dash for what is not known.
  var inShort: [String] {
    rows.map { row in
      "\(row.id) \(row.count.map(String.init) ?? "–") \(row.share.map { "\(Rate.rounded($0))" } ?? "–")"
    }
  }
}
