public import Datasets
public import Tessera

/// Reads a table of answers: a row for each city, a column for each question.
///
///     city,country,strategy,tools,why
///     Velmora,Arvenia,yes,guide;films,
///
/// A column is called by the id of its question or by its text, an answer by the id of an option or by its text, as the
/// forms of offices write them. An empty cell is no answer, or none that was published.
public struct SurveyTable {
  /// The columns that are no questions.
  static let fixedColumns = ["city", "country", "code"]

  private let survey: Survey
  private let rows: RowReader
  private let findings: Findings
  /// The names of columns by the ids of their questions.
  private var columns: [String: String] = [:]

  /// The answers in a table; of last year's, columns of questions that are not asked any more are left out with a warning.
  public static func answers(
    in table: DataTable, to survey: Survey, isPrevious: Bool = false, findings: Findings
  ) -> SurveyAnswers {
    SurveyTable(table, survey, isPrevious: isPrevious, findings).answers
  }

  private init(_ table: DataTable, _ survey: Survey, isPrevious: Bool, _ findings: Findings) {
    self.survey = survey
    self.findings = findings
    rows = RowReader(table, findings: findings)
    let questions = survey.questions
    for column in table.columns where !column.name.isEmpty && !Self.fixedColumns.contains(column.name) {
      let question =
        questions.first { $0.id == column.name }
        ?? questions.first { $0.text.says(column.name) || $0.short.says(column.name) }
      guard let question else {
        let near = NearestName.of(column.name, in: questions.map(\.id) + Self.fixedColumns)
        let hint = near.map { "did you mean \"\($0)\"?" }
        if isPrevious {
          findings.warning(
            "\"\(column.name)\" is no question of this year: it is not compared", at: column.origin, hint: hint)
        } else {
          findings.error(
            "\"\(column.name)\" is no question of the questionnaire", at: column.origin,
            hint: hint ?? "known are \(RowReader.list(questions.map(\.id)))")
        }
        continue
      }
      if let first = columns[question.id] {
        findings.error(
          "the columns \"\(first)\" and \"\(column.name)\" are the same question, “\(question.id)”", at: column.origin,
          hint: "keep one of them")
      }
      columns[question.id] = column.name
    }
    guard !isPrevious else { return }
    for question in questions where columns[question.id] == nil && question.isComplete {
      findings.error(
        "there is no column for the question “\(question.id)”", at: table.columns.first?.origin ?? table.origin,
        hint: "add it to the first row, or say \"complete\": false where its answers are not known")
    }
  }

  private var answers: SurveyAnswers {
    guard rows.requires(["city", "country"], known: Self.fixedColumns + survey.questions.map(\.id)) else {
      return SurveyAnswers([])
    }
    let rows = rows.rows
    let countries = CountrySpellings(rows.compactMap { $0.text("country") })
    var seen: [IndexCity.ID: Origin] = [:]
    var answers = SurveyAnswers(
      rows.compactMap { row in
        var respondent = Respondent(row.required("city"), country: country(row, countries))
        respondent.countryCode = row.text("code")
        respondent.place = Place(row.cell("city")?.origin ?? row.origin)
        respondent.countryPlace = Place((row.cell("code") ?? row.cell("country"))?.origin ?? row.origin)
        if let first = seen[respondent.key] {
          findings.error(
            "\(respondent.id) stands twice", at: respondent.place.origin, neededBy: first,
            hint: "keep one row, or tell the two cities apart by country")
          return nil
        }
        seen[respondent.key] = respondent.place.origin
        for question in survey.questions {
          if let answer = answer(to: question, in: row, given: respondent) { respondent.answers[question.id] = answer }
        }
        return respondent
      })
    answers.emptyColumns = survey.questions.compactMap { question in
      guard let name = columns[question.id], rows.allSatisfy({ $0.cell(name) == nil }),
        let column = self.rows.table.columns.first(where: { $0.name == name })
      else { return nil }
      return SurveyAnswers.EmptyColumn(question: question.id, name: name, place: Place(column.origin))
    }
    return answers
  }

  /// The country of a row as most rows write it.
  private func country(_ row: RowReader, _ spellings: CountrySpellings) -> String {
    let written = row.required("country")
    let usual = spellings.usual(written)
    if usual != written {
      findings.warning(
        "the country is written “\(written)” here and “\(usual)” in other rows; it is counted as one",
        at: row.cell("country")?.origin ?? row.origin, hint: "write “\(usual)”")
    }
    return usual
  }

  /// What a row answers to a question; nil without an answer, or with a finding.
  private func answer(to question: SurveyQuestion, in row: RowReader, given: Respondent) -> SurveyAnswer? {
    guard let column = columns[question.id], let cell = row.cell(column) else { return nil }
    if let condition = question.condition, let before = survey.question(condition.question) {
      guard let earlier = given.answers[before.id] else {
        if question.isComplete, before.isComplete {
          findings.warning(
            "\(question.id): \(given.name) answers this and not “\(before.id)”, on which it hangs", at: cell.origin,
            hint: "fill in the answer to “\(before.id)”")
        }
        return read(cell, column, question, row)
      }
      guard earlier.options.contains(where: condition.answers.contains) else {
        findings.error(
          "\(question.id): \(given.name) was not asked this: its answer to “\(before.id)” is “\(earlier.options.joined(separator: ";"))”",
          at: cell.origin, hint: "empty the cell, or correct the answer to “\(before.id)”")
        return nil
      }
    }
    return read(cell, column, question, row)
  }

  /// A cell as an answer to its question.
  private func read(
    _ cell: DataTable.Cell, _ column: String, _ question: SurveyQuestion, _ row: RowReader
  ) -> SurveyAnswer? {
    if question.kind == .number {
      let range = question.range ?? -Double.infinity...Double.infinity
      return row.number(column, range).map { .number($0) }
    }
    let parts = cell.text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    if question.kind == .text { return .texts(parts.map { Self.option($0, of: question)?.id ?? $0 }) }
    if question.isExclusive, parts.count > 1 {
      findings.error(
        "\(column): \(parts.count) answers where one is chosen: \(cell.text)", at: cell.origin,
        hint: "keep one, or write \"kind\": \"multiple\" in the questionnaire")
      return nil
    }
    let chosen = parts.compactMap { part in
      let option = Self.option(part, of: question)
      if option == nil { tell(part, question, cell) }
      return option?.id
    }
    guard chosen.count == parts.count, !chosen.isEmpty else { return nil }
    return .options(question.options.map(\.id).filter(chosen.contains))
  }

  private static func option(_ text: String, of question: SurveyQuestion) -> AnswerOption? {
    question.options.first { $0.id == text } ?? question.options.first { $0.texts.says(text) }
  }

  private func tell(_ text: String, _ question: SurveyQuestion, _ cell: DataTable.Cell) {
    let known = question.options.map(\.id)
    if question.kind == .scale, let step = Int(text), let low = known.first, let high = known.last, Int(low) != nil {
      findings.error(
        "\(question.id): \(step) is out of range; the scale runs from \(low) to \(high)", at: cell.origin)
      return
    }
    let near = NearestName.of(text, in: known + question.options.flatMap { $0.texts.byLanguage.values.sorted() })
    findings.error(
      "\(question.id): there is no option \"\(text)\"", at: cell.origin,
      hint: near.map { "did you mean \"\($0)\"?" } ?? "known are \(RowReader.list(known))")
  }
}

extension LocalText {
  /// Whether this is the text in one of its languages; capitals and punctuation do not count.
  fileprivate func says(_ words: String) -> Bool {
    let wanted = Letters.words(words)
    return !wanted.isEmpty && byLanguage.values.contains { Letters.words($0) == wanted }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
