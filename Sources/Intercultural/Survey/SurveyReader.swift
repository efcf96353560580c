public import Datasets
public import Tessera

/// Reads a questionnaire; what contradicts itself is told by `SurveyCheck`.
///
///     { "from": "2023-01", "until": "2023-02", "respondents": 24, "lastYear": { "year": 2022 },
///       "options": { "yes-no": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }] },
///       "sections": [{ "id": "tools", "title": "Tools", "questions": [
///         { "id": "strategy", "kind": "single", "text": "Does your city have a strategy?", "options": "yes-no" },
///         { "id": "why", "kind": "text", "text": "If no, why?", "condition": { "question": "strategy", "answers": ["no"] } }
///       ] }] }
public struct SurveyReader {
  private let findings: Findings
  /// Lists of options under names, for questions that share them.
  private var shared: [String: [AnswerOption]] = [:]
  /// What holds for questions that do not say themselves whether all their answers are known.
  private var isComplete = true

  /// The survey that a questionnaire describes.
  public static func survey(from value: JSONValue, findings: Findings) -> Survey {
    let survey = ObjectReader.read(value, path: "", findings: findings) { object in
      var reader = SurveyReader(findings: findings)
      return reader.survey(object)
    }
    SurveyCheck.check(survey, findings)
    return survey
  }

  private init(findings: Findings) { self.findings = findings }

  private mutating func survey(_ object: ObjectReader) -> Survey {
    isComplete = object.bool("complete", missing: true)
    shared =
      object.optionalObject("options") { lists in
        Dictionary(
          lists.keys.map { ($0, lists.objects($0, Self.option)) }, uniquingKeysWith: { first, _ in first })
      } ?? [:]
    var survey = Survey(sections: object.objects("sections", section))
    survey.title = object.texts("title")
    survey.from = date("from", object)
    survey.until = date("until", object)
    if let from = survey.from, let until = survey.until, from.isAfter(until) {
      object.report("until", "\(until) is before \(from)", hint: "\"from\" is the first day, \"until\" the last")
    }
    survey.announced = announced("respondents", object)
    survey.source = object.texts("source")
    survey.notices =
      object.optionalObjects("notices") { notice in
        LocalisedText(
          Dictionary(notice.keys.map { ($0, notice.string($0)) }, uniquingKeysWith: { first, _ in first }))
      } ?? []
    survey.previous = object.optionalObject("lastYear") { last in
      var previous = PreviousSurvey(year: last.int("year"))
      previous.respondents = announced("respondents", last)
      previous.both = announced("both", last)
      return previous
    }
    return survey
  }

  private func section(_ object: ObjectReader) -> SurveySection {
    SurveySection(id: object.string("id"), title: object.texts("title"), entries: object.objects("questions", entry))
  }

  /// A question, or topics that share its kind, options and condition.
  private func entry(_ object: ObjectReader) -> SurveyEntry {
    let question = question(object)
    var entry = SurveyEntry(id: question.id, text: question.text, questions: [question])
    entry.short = question.short
    entry.note = object.texts("note")
    let topics = object.optionalObjects("topics") { object in
      var topic = question
      topic.id = object.string("id")
      topic.text = object.texts("text")
      topic.short = object.texts("short")
      topic.place = Place(object.value("id")?.origin ?? object.origin)
      topic.published = published("published", object)
      topic.previous = published("lastYear", object)
      return topic
    }
    guard let topics else { return entry }
    entry.questions = topics
    if topics.isEmpty { object.report("topics", "the list is empty", hint: "name at least one topic, or leave it out") }
    if !question.isExclusive {
      object.report(
        "topics", "topics are rated on a scale; this question is \"\(question.kind.rawValue)\"",
        hint: "write \"kind\": \"scale\", or make each topic a question")
    }
    for key in ["published", "lastYear"] where object.value(key) != nil {
      object.report(key, "totals belong to a topic each", hint: "write them into the topics")
    }
    return entry
  }

  private func question(_ object: ObjectReader) -> SurveyQuestion {
    var question = SurveyQuestion(
      id: object.string("id"), kind: object.choice("kind", of: SurveyQuestion.Kind.self) ?? .text,
      text: object.texts("text"))
    question.short = object.texts("short")
    question.place = Place(object.value("id")?.origin ?? object.origin)
    question.options = options(of: question, object)
    question.isComplete = object.bool("complete", missing: isComplete)
    question.condition = object.optionalObject("condition") { condition in
      SurveyQuestion.Condition(question: condition.string("question"), answers: condition.strings("answers"))
    }
    question.published = published("published", object)
    question.previous = published("lastYear", object)
    if let limits = object.optionalArray("range") {
      let numbers = limits.compactMap { $0.number?.double }
      if numbers.count == 2, limits.count == 2, numbers[0] < numbers[1] {
        question.range = numbers[0]...numbers[1]
      } else {
        object.report("range", "these are not a lowest and a highest number", hint: "write [0, 100]")
      }
    }
    return question
  }

  /// The options of a question: a list of its own, or the name of a shared one.
  private func options(of question: SurveyQuestion, _ object: ObjectReader) -> [AnswerOption] {
    guard let value = object.value("options") else {
      if question.isChosen {
        object.report("options", "there is nothing to choose from", hint: "list the options: [{ \"id\": \"yes\", \"text\": \"Yes\" }, …]")
      }
      return []
    }
    guard let name = value.string else { return object.objects("options", Self.option) }
    if let options = shared[name] { return options }
    object.report(
      "options", "there is no list of options “\(name)”",
      hint: NearestName.of(name, in: shared.keys.sorted()).map { "did you mean “\($0)”?" }
        ?? "write the list here, or under \"options\" of the questionnaire")
    return []
  }

  private static func option(_ object: ObjectReader) -> AnswerOption {
    var option = AnswerOption(id: object.string("id"), texts: object.texts("text"))
    option.place = Place(object.value("id")?.origin ?? object.origin)
    return option
  }

  private func published(_ key: String, _ object: ObjectReader) -> PublishedAnswers? {
    object.optionalObject(key) { object in
      func numbers(_ key: String) -> [String: Int] {
        object.optionalObject(key) { values in
          Dictionary(values.keys.map { ($0, values.int($0)) }, uniquingKeysWith: { first, _ in first })
        } ?? [:]
      }
      var answers = PublishedAnswers(
        n: object.optionalInt("n"), counts: numbers("counts"), shares: numbers("shares"))
      answers.place = Place(object.origin)
      return answers
    }
  }

  private func announced(_ key: String, _ object: ObjectReader) -> Survey.Announced? {
    object.optionalInt(key).map { Survey.Announced($0, place: Place(object.value(key)?.origin ?? object.origin)) }
  }

  private func date(_ key: String, _ object: ObjectReader) -> IndexDate? {
    guard let text = object.optionalString(key) else { return nil }
    if let date = IndexDate(text) { return date }
    object.report(key, "“\(text)” is not a date", hint: "write 2023, 2023-05 or 2023-05-17")
    return nil
  }
}
