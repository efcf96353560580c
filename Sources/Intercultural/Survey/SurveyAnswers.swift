public import Tessera

/// Who answered a survey, and what.
public struct SurveyAnswers: Hashable, Sendable {
  /// By the alphabet.
  public var respondents: [Respondent]
  /// The columns of the table in which nothing stands, in the order of the questions.
  public var emptyColumns: [EmptyColumn] = []

  /// A question whose column holds no answer.
  public struct EmptyColumn: Hashable, Sendable {
    public var question: SurveyQuestion.ID
    /// As the table calls it.
    public var name: String
    public var place: Place
  }

  public init(_ respondents: [Respondent]) {
    self.respondents = respondents.map { ($0.sortKey, $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// Those who answered a question, with what they said.
  public func answering(_ question: String) -> [(respondent: Respondent, answer: SurveyAnswer)] {
    respondents.compactMap { respondent in respondent.answers[question].map { (respondent, $0) } }
  }

  /// Whether any city was to answer a question, as far as its condition tells.
  public func isAsked(_ question: SurveyQuestion) -> Bool {
    guard let condition = question.condition else { return !respondents.isEmpty }
    return answering(condition.question).contains { $0.answer.options.contains(where: condition.answers.contains) }
  }

  /// Whether a city was to answer a question; true where its answer to the one on which it hangs is not known.
  public func isAsked(_ question: SurveyQuestion, _ respondent: Respondent, in survey: Survey) -> Bool {
    guard let condition = question.condition, let before = survey.question(condition.question), before.id != question.id
    else { return true }
    guard let answer = respondent.answers[before.id] else { return isAsked(before, respondent, in: survey) }
    return answer.options.contains(where: condition.answers.contains)
  }

  public func respondent(_ id: IndexCity.ID) -> Respondent? { respondents.first { $0.id == id } }
}

/// A city with its answers.
public struct Respondent: Hashable, Sendable, Identifiable {
  public var id: IndexCity.ID
  /// ISO 3166-1, where the country's name is not the one that maps know.
  public var countryCode: String?
  /// By the ids of the questions; a question without an answer is not among them.
  public var answers: [String: SurveyAnswer] = [:]
  public var place = Place()
  /// Where its code stands, else its country.
  public var countryPlace = Place()

  public init(_ name: String, country: String) { id = IndexCity.ID(name, country) }

  public var name: String { id.name }
  public var country: String { id.country }
  /// What maps find the country by.
  public var mapCountry: String { countryCode ?? country }

  /// Tells cities apart: "PORTO SALINO" and "Porto Salino" are one city.
  var key: IndexCity.ID { IndexCity.ID(name.lowercased(), country.lowercased()) }

  /// The name without marks and capitals, so that Ä stands beside A.
  var sortKey: String { Letters.words(id.description).joined(separator: " ") }
}

/// What a city answered to a question.
public enum SurveyAnswer: Hashable, Sendable {
  /// The ids of the chosen options, in the order of the question.
  case options([String])
  case number(Double)
  /// Free answers: ids of options where they are such, else as written.
  case texts([String])

  /// The chosen options; none of a number.
  public var options: [String] {
    switch self {
    case .options(let ids), .texts(let ids): ids
    case .number: []
    }
  }
  public var number: Double? { if case .number(let value) = self { value } else { nil } }
}
