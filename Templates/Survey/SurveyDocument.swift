import Intercultural
import Tessera

/// A survey with its answers, as a report shows them.
struct SurveyDocument {
  let survey: Survey
  let answers: SurveyAnswers
  /// Last year's answers, city by city, where they are known.
  let previous: SurveyAnswers?
  /// Whether cities are named behind answers; else numbers alone are told.
  let namesCities: Bool
  let showsLastYear: Bool
  /// Whether a map shows where the cities are.
  let showsMap: Bool
  /// Whether the table of all answers stands at the end.
  let showsAppendix: Bool
  /// The year of the report, else that of the survey.
  let year: Int?
  let wording: Wording

  /// The names under `"data"` in `report.json`.
  static let surveyName = "survey"
  static let answersName = "answers"
  static let previousName = "lastYear"

  var words: SurveyWords { wording.survey }
  var language: String { wording.language }

  /// The survey that a bundle's data and options describe; nil, with findings, where they describe none.
  init?(_ bundle: Tessera.Bundle) {
    let options = bundle.options { options in
      let cities = options.bool("cities", missing: true)
      let appendix = options.value("appendix") == nil ? nil : options.bool("appendix", missing: true)
      if appendix == true, !cities {
        options.report(
          "appendix", "the table of all answers names the cities, and \"cities\" is false",
          hint: "leave \"appendix\" out, or write \"cities\": true")
      }
      return (
        cities: cities, lastYear: options.bool("lastYear", missing: true), map: options.bool("map", missing: true),
        appendix: cities && (appendix ?? true)
      )
    }
    namesCities = options.cities
    showsLastYear = options.lastYear
    showsMap = options.map
    showsAppendix = options.appendix
    wording = bundle.wording
    guard let survey = Self.survey(bundle) else { return nil }
    self.survey = survey
    year = bundle.manifest.year ?? survey.until?.year ?? survey.from?.year
    let (tables, isSound) = bundle.findings.watching {
      (
        now: Self.table(Self.answersName, survey, bundle, isNeeded: true),
        then: Self.table(Self.previousName, survey, bundle, isNeeded: false)
      )
    }
    guard let answers = tables.now else { return nil }
    self.answers = answers
    previous = tables.then
    if showsMap { Self.tellCountries(answers, bundle.findings) }
    UnansweredQuestions.tell(survey, answers, previous: previous, bundle.findings)
    if isSound {
      SurveyTotals.check(
        survey, answers, previous: previous,
        findings: bundle.findings(comparing: Self.answersName, Self.previousName))
    }
    if let previous, showsLastYear { RespeltCities.tell(survey, answers, previous: previous, bundle.findings) }
    if previous != nil, survey.previous == nil {
      bundle.findings.error(
        "there are answers of last year, and the questionnaire does not say which year that is",
        at: .file("report.json"),
        hint: "add \"lastYear\": { \"year\": 2022 } to the questionnaire")
    }
    if answers.respondents.isEmpty {
      bundle.findings.error(
        "no city has answered", at: .file("report.json"), hint: "the table of answers needs a row for each city")
      return nil
    }
  }

  /// What was asked; nil, with findings, where the questionnaire is wrong: no answer can be held against it then.
  private static func survey(_ bundle: Tessera.Bundle) -> Survey? {
    let (survey, isSound) = bundle.findings.watching {
      bundle.decode(Questionnaire.self, from: surveyName)?
        .survey(findings: bundle.findings(comparing: surveyName))
    }
    return isSound ? survey : nil
  }

  /// Countries that the map cannot show, each once: a slip, or another name than the map's. Where it can show none, there is
  /// no map.
  private static func tellCountries(_ answers: SurveyAnswers, _ findings: Findings) {
    let unknown = answers.respondents.filter { !MapChart.knows(country: $0.mapCountry) }
    let isNone = unknown.count == answers.respondents.count
    var told: Set<String> = []
    for respondent in unknown where told.insert(respondent.mapCountry).inserted {
      findings.warning(
        "the map \(isNone ? "is left out: it has" : "has") no country “\(respondent.mapCountry)”",
        at: respondent.countryPlace.origin,
        hint: MapChart.hint(forCountry: respondent.mapCountry)
          + "; a column \"code\" may hold the code; without a map, say \"map\": false under \"options\"")
    }
  }

  private static func table(
    _ name: String, _ survey: Survey, _ bundle: Tessera.Bundle, isNeeded: Bool
  ) -> SurveyAnswers? {
    switch bundle.data[name] {
    case .table(let table):
      return SurveyTable.answers(
        in: table, to: survey, isPrevious: name == previousName, findings: bundle.findings)
    case .value(let value):
      bundle.findings.error(
        "data.\(name) is no table", at: value.origin, hint: "name a table (.csv, .xlsx) with a row for each city")
    case nil:
      // A file that cannot be read is told already.
      if isNeeded, !bundle.findings.hasErrors {
        bundle.findings.error(
          "there is a questionnaire and no table of answers", at: .file("report.json"),
          hint: "add \"\(name)\": \"data/\(name).csv\" to \"data\"")
      }
    }
    return nil
  }

  func result(_ question: SurveyQuestion) -> SurveyResult { SurveyResult(of: question, in: answers) }

  /// Last year's answers to a question; nil where they are not known or not wanted, or this year has none.
  func comparison(_ question: SurveyQuestion) -> SurveyComparison? {
    guard showsLastYear, !result(question).isEmpty else { return nil }
    return SurveyComparison(of: question, in: survey, now: answers, then: previous)
  }

  func name(_ option: AnswerOption) -> String { option.texts.text }
  /// A question in a few words, where the questionnaire has them.
  func title(_ entry: SurveyEntry) -> String { (entry.short.isEmpty ? entry.text : entry.short).text }
  func title(_ question: SurveyQuestion) -> String {
    (question.short.isEmpty ? question.text : question.short).text
  }
  func text(year: Int) -> String { wording.number(year, grouped: false) }
  /// Stands between then and now, in the direction of reading: marks keep numbers and foreign words on either side of it from
  /// forming one run that is read the other way.
  var arrow: String { wording.isRightToLeft ? "\u{200F}\u{2190}\u{200F}" : "\u{2192}" }
  /// A label and what it announces: "Source: …".
  func line(_ label: String, _ said: String) -> String { label + wording.colon + said }
}
