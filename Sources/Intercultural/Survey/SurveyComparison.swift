public import Tessera

/// The answers to a question beside those of last year.
///
/// Two years do not count the same cities. So both numbers of cities belong to it, and, where last year's answers are known
/// city by city, what those said that answered both times.
public struct SurveyComparison: Hashable, Sendable {
  public var year: Int
  /// Last year's answers, or totals.
  public var previous: SurveyResult
  /// The cities that answered the question in both years; nil where last year's answers are not known city by city.
  public var both: Both?
  /// Who changed from one answer to another, for questions with one answer; most cities first.
  public var changes: [Change]

  /// The answers of the same cities, then and now.
  public struct Both: Hashable, Sendable {
    public var then: SurveyResult
    public var now: SurveyResult
    public var n: Int { now.answers.count }
  }

  public struct Change: Hashable, Sendable {
    public var from: AnswerOption
    public var to: AnswerOption
    public var cities: [Respondent]
  }

  /// Nil where nothing is known of last year.
  public init?(of question: SurveyQuestion, in survey: Survey, now: SurveyAnswers, then: SurveyAnswers?) {
    guard let year = survey.previous?.year else { return nil }
    self.year = year
    var lastYear = question
    lastYear.published = question.previous
    guard let then, !then.answering(question.id).isEmpty else {
      guard question.previous != nil else { return nil }
      lastYear.isComplete = false
      previous = SurveyResult(of: lastYear, in: SurveyAnswers([]))
      changes = []
      return
    }
    lastYear.isComplete = true
    previous = SurveyResult(of: lastYear, in: then)
    guard question.isComplete else {
      changes = []
      return
    }
    let keys = Set(now.answering(question.id).map(\.respondent.key))
      .intersection(then.answering(question.id).map(\.respondent.key))
    let both = Both(
      then: SurveyResult(of: lastYear, in: SurveyAnswers(then.respondents.filter { keys.contains($0.key) })),
      now: SurveyResult(of: question, in: SurveyAnswers(now.respondents.filter { keys.contains($0.key) })))
    self.both = both
    changes = question.isExclusive ? Self.changes(both) : []
  }

  private static func changes(_ both: Both) -> [Change] {
    let options = both.now.question.options
    var found: [Change] = []
    for from in options {
      let before = Set(both.then.rows.first { $0.id == from.id }?.cities.map(\.key) ?? [])
      for to in options where to.id != from.id {
        let cities = both.now.rows.first { $0.id == to.id }?.cities.filter { before.contains($0.key) } ?? []
        if !cities.isEmpty { found.append(Change(from: from, to: to, cities: cities)) }
      }
    }
    return found.enumerated().sorted { ($1.element.cities.count, $0.offset) < ($0.element.cities.count, $1.offset) }
      .map(\.element)
  }
}

extension SurveyAnswers {
  /// The cities that answered this survey and another one, whichever questions.
  public func alsoIn(_ other: SurveyAnswers) -> [Respondent] {
    let keys = Set(other.respondents.map(\.key))
    return respondents.filter { keys.contains($0.key) }
  }
}
