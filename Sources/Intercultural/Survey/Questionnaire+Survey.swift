public import Tessera

extension Questionnaire {
  /// The survey that the questionnaire describes; what contradicts itself in it is told.
  public func survey(findings: Findings) -> Survey {
    let reader = Reader(questionnaire: self, findings: findings)
    var survey = Survey(sections: sections.map(reader.section))
    survey.from = from?.value
    survey.until = until?.value
    if let from = survey.from, let until, from.isAfter(until.value) {
      findings.error(
        "the survey ends in \(until.value) and begins in \(from)", at: until.origin,
        hint: "\"from\" is the first day, \"until\" the last")
    }
    survey.announced = respondents.map(Survey.Announced.init)
    survey.source = source ?? LocalText()
    survey.notices = notices ?? []
    survey.previous = lastYear.map { last in
      var previous = PreviousSurvey(year: last.year)
      previous.respondents = last.respondents.map(Survey.Announced.init)
      previous.both = last.both.map(Survey.Announced.init)
      return previous
    }
    SurveyCheck.check(survey, findings)
    return survey
  }

  /// Makes questions of their entries in the file.
  private struct Reader {
    let questionnaire: Questionnaire
    let findings: Findings

    func section(_ section: Section) -> SurveySection {
      SurveySection(id: section.id.value, title: section.title, entries: section.questions.map(entry))
    }

    /// A question, or topics that share its kind, options and condition.
    private func entry(_ written: Question) -> SurveyEntry {
      let question = question(written)
      var entry = SurveyEntry(id: question.id, text: question.text, questions: [question])
      entry.short = question.short
      entry.note = written.note ?? LocalText()
      entry.chart = written.chart?.value
      if let chart = written.chart, question.kind != .single {
        findings.error(
          "“\(question.id)” is no single choice: its chart cannot be chosen", at: chart.origin,
          hint: "leave \"chart\" out")
      }
      guard let topics = written.topics else { return entry }
      entry.questions = topics.map { topic in
        var part = question
        part.id = topic.id.value
        part.place = Place(topic.id.origin)
        part.text = topic.text
        part.short = topic.short ?? LocalText()
        part.published = topic.published?.placed
        part.previous = topic.lastYear?.placed
        return part
      }
      let place = written.id.origin
      if topics.isEmpty {
        findings.error(
          "“\(question.id)” has no topics", at: place, hint: "name at least one, or leave \"topics\" out")
      }
      if question.kind != .scale {
        findings.error(
          "the topics of “\(question.id)” are rated on a scale; this question is \"\(question.kind.rawValue)\"",
          at: place,
          hint: "write \"kind\": \"scale\", or make each topic a question")
      }
      if let totals = written.published ?? written.lastYear {
        findings.error(
          "the totals of “\(question.id)” belong to a topic each", at: totals.origin, hint: "write them into the topics"
        )
      }
      return entry
    }

    private func question(_ written: Question) -> SurveyQuestion {
      var question = SurveyQuestion(
        id: written.id.value, kind: written.kind, text: written.text, options: options(of: written))
      question.short = written.short ?? LocalText()
      question.place = Place(written.id.origin)
      question.condition = written.condition
      question.isComplete = written.complete ?? questionnaire.complete ?? true
      question.published = written.published?.placed
      question.previous = written.lastYear?.placed
      if let range = written.range {
        if range.value.count == 2, range.value[0] < range.value[1] {
          question.range = range.value[0]...range.value[1]
        } else {
          findings.error(
            "these are not a lowest and a highest number", at: range.origin, hint: "write \"range\": [0, 100]")
        }
      }
      return question
    }

    /// The options of a question: its own, or a list that several questions share.
    private func options(of question: Question) -> [AnswerOption] {
      if let name = question.answers {
        let lists = questionnaire.answers ?? [:]
        if let options = lists[name.value] { return options.map(\.option) }
        findings.error(
          "there is no list of answers “\(name.value)”", at: name.origin,
          hint: NearestName.of(name.value, in: lists.keys.sorted()).map { "did you mean “\($0)”?" }
            ?? "write the list under \"answers\" of the questionnaire, or as \"options\" here")
        return []
      }
      let options = question.options?.map(\.option) ?? []
      if options.isEmpty, question.kind != .number, question.kind != .text {
        findings.error(
          "“\(question.id.value)” has nothing to choose from", at: question.id.origin,
          hint: "list the options, [{ \"id\": \"yes\", \"text\": \"Yes\" }, …], or name a list: \"answers\": \"yes-no\""
        )
      }
      return options
    }
  }
}

extension Questionnaire.Option {
  fileprivate var option: AnswerOption {
    var option = AnswerOption(id: id.value, texts: text)
    option.place = Place(id.origin)
    return option
  }
}

extension Sourced<PublishedAnswers> {
  fileprivate var placed: PublishedAnswers {
    var answers = value
    answers.place = Place(origin)
    return answers
  }
}

extension Survey.Announced {
  fileprivate init(_ said: Sourced<Int>) { self.init(said.value, place: Place(said.origin)) }
}
