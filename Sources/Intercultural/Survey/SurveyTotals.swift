public import Tessera

/// Compares what was published of a survey with its answers.
public struct SurveyTotals {
  private let survey: Survey
  private let findings: Findings

  /// Tells where numbers of respondents, stated totals and answers do not agree.
  public static func check(
    _ survey: Survey, _ answers: SurveyAnswers, previous: SurveyAnswers? = nil, findings: Findings
  ) {
    let totals = SurveyTotals(survey: survey, findings: findings)
    totals.compare(survey.announced, answers.respondents.count, "cities answered", "the table of answers has")
    if let previous {
      let last = survey.previous
      totals.compare(
        last?.respondents, previous.respondents.count, "cities answered last year",
        "the table of last year's answers has")
      totals.compare(
        last?.both, answers.alsoIn(previous).count, "cities answered both surveys", "the two tables have in common")
    }
    for question in survey.questions {
      if let published = question.published {
        totals.check(published, of: question, SurveyResult(of: question, in: answers))
      }
      if let published = question.previous, let previous, !previous.answering(question.id).isEmpty {
        var lastYear = question
        lastYear.isComplete = true
        totals.check(published, of: lastYear, SurveyResult(of: lastYear, in: previous))
      }
    }
  }

  private func compare(_ said: Survey.Announced?, _ counted: Int, _ what: String, _ table: String) {
    guard let said, said.count != counted else { return }
    findings.error(
      "it says that \(said.count) \(what), but \(table) \(counted)", at: said.place.origin,
      hint: "correct the number, or look for rows that are missing or too many")
  }

  private func check(_ published: PublishedAnswers, of question: SurveyQuestion, _ result: SurveyResult) {
    let place = published.place.origin
    guard question.isComplete else {
      for row in result.rows {
        guard let count = row.count, count < row.cities.count else { continue }
        findings.error(
          "“\(question.id)”, \(row.id): \(count) cities are published, but the table names \(row.cities.count)",
          at: place,
          hint: "leave the cells empty where the source is not clear")
      }
      return
    }
    let hint = "correct the answers or the totals; where not every answer is known, say \"complete\": false"
    if let n = published.n, n != result.n {
      findings.error(
        "“\(question.id)”: \(n) answers are published, but the table has \(result.n ?? 0)", at: place, hint: hint)
    }
    for row in result.rows {
      if let count = published.counts[row.id], count != row.count {
        findings.error(
          "“\(question.id)”, \(row.id): \(count) cities are published, but the table has \(row.count ?? 0)", at: place,
          hint: hint)
      }
      if let share = published.shares[row.id], Double(share) != Rate.rounded(row.share ?? 0) {
        findings.error(
          "“\(question.id)”, \(row.id): \(share) % are published, but \(row.count ?? 0) of \(result.n ?? 0) cities are \(Int(Rate.rounded(row.share ?? 0))) %",
          at: place, hint: hint)
      }
    }
  }
}
