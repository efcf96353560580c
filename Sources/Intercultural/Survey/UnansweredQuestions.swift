public import Tessera

/// Tells which questions no city has answered, though cities were asked.
public enum UnansweredQuestions {
  /// A warning at the head of each empty column. Where the questionnaire says that answers are not known, or nobody was to
  /// answer, an empty column is right.
  public static func tell(_ survey: Survey, _ answers: SurveyAnswers, _ findings: Findings) {
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
  }
}
