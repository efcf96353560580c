import Tessera

/// Tells what contradicts itself in a questionnaire.
struct SurveyCheck {
  private let survey: Survey
  private let findings: Findings

  static func check(_ survey: Survey, _ findings: Findings) {
    let check = SurveyCheck(survey: survey, findings: findings)
    check.names()
    var earlier: [SurveyQuestion] = []
    for question in survey.questions {
      check.options(of: question)
      check.condition(of: question, earlier)
      for published in [question.published, question.previous].compactMap({ $0 }) {
        check.totals(published, of: question)
      }
      earlier.append(question)
    }
    if survey.previous == nil, let question = survey.questions.first(where: { $0.previous != nil }) {
      findings.error(
        "“\(question.id)” has totals of last year, and the questionnaire does not say which year that is",
        at: question.place.origin, hint: "add \"lastYear\": { \"year\": 2022 } to the questionnaire")
    }
  }

  /// Ids are columns and names of files: each stands once.
  private func names() {
    var places: [String: Origin] = [:]
    for question in survey.questions where !question.id.isEmpty {
      let place = question.place.origin
      if SurveyTable.fixedColumns.contains(question.id) {
        findings.error(
          "a question cannot be called “\(question.id)”: the table of answers has a column of that name", at: place,
          hint: "give the question another id")
      } else if let first = places[question.id] {
        findings.error(
          "two questions are called “\(question.id)”", at: place, neededBy: first, hint: "give each its own id")
      }
      places[question.id] = place
    }
  }

  private func options(of question: SurveyQuestion) {
    var known: Set<String> = []
    for option in question.options where !known.insert(option.id).inserted {
      findings.error(
        "“\(question.id)” has two options “\(option.id)”", at: option.place.origin, hint: "give each its own id")
    }
    if question.kind == .number, let option = question.options.first {
      findings.error(
        "“\(question.id)” asks for a number and has options", at: option.place.origin,
        hint: "remove the options, or write \"kind\": \"single\"")
    }
    let least = question.kind == .scale || !question.isChosen ? 1 : 2
    if !question.options.isEmpty, question.options.count < least {
      findings.error(
        "“\(question.id)” has one option only", at: question.place.origin, hint: "a choice needs two options or more")
    }
    if question.kind == .scale, question.options.count > 6 {
      findings.error(
        "the scale of “\(question.id)” has \(question.options.count) steps", at: question.place.origin,
        hint: "a chart shows six steps at most: join some of them")
    }
  }

  private func condition(of question: SurveyQuestion, _ earlier: [SurveyQuestion]) {
    guard let condition = question.condition else { return }
    guard let asked = earlier.first(where: { $0.id == condition.question }) else {
      let isLater = survey.question(condition.question) != nil
      findings.error(
        isLater
          ? "the condition of “\(question.id)” is a question that comes later: “\(condition.question)”"
          : "the condition of “\(question.id)” is no question: “\(condition.question)”", at: question.place.origin,
        hint: NearestName.of(condition.question, in: earlier.map(\.id)).map { "did you mean “\($0)”?" }
          ?? "name an earlier question")
      return
    }
    for answer in condition.answers where asked.option(answer) == nil {
      tellOption(answer, of: asked, at: question.place.origin)
    }
  }

  private func totals(_ totals: PublishedAnswers, of question: SurveyQuestion) {
    let place = totals.place.origin
    for option in Set(totals.counts.keys).union(totals.shares.keys).sorted() where question.option(option) == nil {
      tellOption(option, of: question, at: place)
    }
    for (option, share) in totals.shares.sorted(by: { $0.key < $1.key }) {
      if !(0...100).contains(share) {
        findings.error("\(share) is no share in per cent (\(option))", at: place, hint: "write 0 to 100")
      } else if let n = totals.n, PublishedAnswers.counts(giving: share, of: n).isEmpty {
        findings.warning(
          "no number of \(n) cities is \(share) % (“\(question.id)”, \(option)); it is printed as it was published",
          at: place, hint: "compare it with the source, and say in \"note\" what does not fit")
      }
    }
    guard question.isExclusive, let n = totals.n else { return }
    let sum = totals.counts.values.reduce(0, +)
    if sum > n {
      findings.error(
        "the totals of “\(question.id)” make \(sum) answers of \(n) cities", at: place,
        hint: "correct the counts or \"n\"")
    }
  }

  private func tellOption(_ option: String, of question: SurveyQuestion, at place: Origin) {
    let known = question.options.map(\.id)
    findings.error(
      "“\(question.id)” has no option “\(option)”", at: place,
      hint: NearestName.of(option, in: known).map { "did you mean “\($0)”?" } ?? "known are \(RowReader.list(known))")
  }
}
