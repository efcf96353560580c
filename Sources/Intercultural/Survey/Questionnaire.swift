public import Tessera

/// A questionnaire as its file has it: what a survey asks, when it was, what was published of it.
///
///     { "from": "2023-01", "until": "2023-02", "respondents": 24, "lastYear": { "year": 2022 },
///       "answers": { "yes-no": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }] },
///       "sections": [{ "id": "tools", "title": "Tools", "questions": [
///         { "id": "strategy", "kind": "single", "text": "Does your city have a strategy?", "answers": "yes-no" },
///         { "id": "why", "kind": "text", "text": "If no, why?", "condition": { "question": "strategy", "answers": ["no"] } }
///       ] }] }
public struct Questionnaire: Decodable, Sendable {
  var from: Sourced<IndexDate>?
  var until: Sourced<IndexDate>?
  /// How many cities answered, as stated.
  var respondents: Sourced<Int>?
  var source: LocalText?
  var notices: [LocalText]?
  /// What holds for questions that do not say whether all their answers are known.
  var complete: Bool?
  var lastYear: LastYear?
  /// Lists of options under names, for questions that share them.
  var answers: [String: [Option]]?
  var sections: [Section]

  struct LastYear: Decodable {
    var year: Int
    var respondents: Sourced<Int>?
    /// How many cities answered last year and this.
    var both: Sourced<Int>?
  }

  struct Section: Decodable {
    var id: Sourced<String>
    var title: LocalText
    var questions: [Question]
  }

  struct Question: Decodable {
    var id: Sourced<String>
    var kind: SurveyQuestion.Kind
    var text: LocalText
    var short: LocalText?
    /// The name of a list of options, or the options themselves.
    var answers: Sourced<String>?
    var options: [Option]?
    var condition: SurveyQuestion.Condition?
    /// The lowest and the highest number that may be given.
    var range: Sourced<[Double]>?
    var complete: Bool?
    var published: Sourced<PublishedAnswers>?
    var lastYear: Sourced<PublishedAnswers>?
    var note: LocalText?
    /// How a single choice is drawn.
    var chart: Sourced<SurveyEntry.Picture>?
    var topics: [Topic]?
  }

  /// What is rated on the scale of its question.
  struct Topic: Decodable {
    var id: Sourced<String>
    var text: LocalText
    var short: LocalText?
    var published: Sourced<PublishedAnswers>?
    var lastYear: Sourced<PublishedAnswers>?
  }

  struct Option: Decodable {
    var id: Sourced<String>
    var text: LocalText
  }
}
