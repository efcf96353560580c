public import Tessera

/// Tells which questions no city has answered, though cities were asked.
public enum UnansweredQuestions {
  /// A warning at the head of each empty column. Where the questionnaire says that answers are not known, or nobody was to
  /// answer, an empty column is right; so it is in last year's table where the questionnaire has last year's totals.
  public static func tell(
    _ survey: Survey, _ answers: SurveyAnswers, previous: SurveyAnswers? = nil, _ findings: Findings
  ) {
    for column in answers.emptyColumns {
      guard let question = survey.question(column.question), question.isComplete, answers.isAsked(question) else {
        continue
      }
      findings.warning(
        "the column “\(column.name)” is empty: no city has an answer to this question, and no numbers are printed",
        at: column.place.origin,
        hint:
          "fill in the answers, or take the question out of the questionnaire; where answers are not known, say \"complete\": false there"
      )
    }
    guard let previous else { return }
    for column in previous.emptyColumns {
      guard let question = survey.question(column.question), question.previous == nil, previous.isAsked(question) else {
        continue
      }
      findings.warning(
        "the column “\(column.name)” of last year’s answers is empty: this question is not compared",
        at: column.place.origin,
        hint:
          "fill in the answers, or take the column out of the table; totals may stand under \"lastYear\" of the question"
      )
    }
  }
}
