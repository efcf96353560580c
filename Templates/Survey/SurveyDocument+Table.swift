import Intercultural
import Tessera

/// Every answer: cities in rows, questions in columns.
///
/// Single answers stand in words, steps of a scale as numbers from 1 on, chosen answers of several as a cross. What is not
/// chosen, not known and not asked has a sign each. Answers in words stand in tables of their own below.
extension SurveyDocument {
  /// A column of the table, under a heading that it may share with its neighbours.
  private struct Column {
    var entry: String
    var title: String
    var text: (SurveyAnswer) -> String
    var question: SurveyQuestion
  }

  /// What stands in a cell without words or numbers.
  private enum Sign: String, CaseIterable {
    case chosen = "×"
    case notChosen = "·"
    case noAnswer = "–"
    case notAsked = "/"
  }

  /// More columns than these are too narrow for words.
  private static let mostColumns = 12
  /// Names of cities, most of them on one line.
  private static let cityWidth = 124.pt

  /// The tables, as many as the columns need, on pages that are wider than high.
  var answerTables: [Block] {
    var tables: [[[Column]]] = []
    for columns in survey.sections.flatMap(\.entries).map(columns) where !columns.isEmpty {
      for part in columns.parts(of: Self.mostColumns) {
        if let last = tables.indices.last, tables[last].joined().count + part.count <= Self.mostColumns {
          tables[last].append(part)
        } else {
          tables.append([part])
        }
      }
    }
    return Paragraph(RichText(([legend(tables.joined().flatMap(\.self))] + keys).joined(separator: " ")), style: .small)
      .blocks
      + tables.enumerated().flatMap { n, groups in
        // Each table begins a page: a few rows of the next under the last say nothing.
        (n == 0 ? table(groups) : table(groups).startsOnNewPage()).blocks
      }
      + survey.questions.filter { $0.kind == .text && !answers.answering($0.id).isEmpty }
      .flatMap { freeWords(of: $0).blocks }
  }

  /// What cities said in their own words, by the alphabet of the cities.
  private func freeWords(of question: SurveyQuestion) -> Table {
    let rows = answers.answering(question.id).map { respondent, answer in
      let said = answer.options.map { question.option($0).map(name) ?? $0 }
      return [respondent.name, said.joined(separator: wording.charts.item)]
    }
    return Table(
      caption: RichText(title(question)), header: [wording.index.city, words.answer], rows: rows
    ).columns([.fixed(Self.cityWidth), .auto])
  }

  /// "× chosen, · not chosen, – no answer known, / not asked.", as far as these signs stand in the tables.
  private func legend(_ columns: [Column]) -> String {
    let used = Set(columns.flatMap { column in answers.respondents.map { cell(column, $0) } })
    let meanings: [Sign: String] = [
      .chosen: words.chosen, .notChosen: words.notChosen, .noAnswer: words.noAnswer, .notAsked: words.notAsked,
    ]
    let said = Sign.allCases.filter { used.contains($0.rawValue) }.map { "\($0.rawValue)\u{A0}\(meanings[$0] ?? "")" }
    return said.isEmpty ? "" : said.joined(separator: wording.lists.comma) + "."
  }

  /// What a city's cell says.
  private func cell(_ column: Column, _ respondent: Respondent) -> String {
    if let answer = respondent.answers[column.question.id] { return column.text(answer) }
    return (answers.isAsked(column.question, respondent, in: survey) ? Sign.noAnswer : .notAsked).rawValue
  }

  private func columns(_ entry: SurveyEntry) -> [Column] {
    let isNothing = entry.questions.allSatisfy { question in answers.answering(question.id).isEmpty }
    guard !isNothing else { return [] }
    return entry.questions.flatMap { question -> [Column] in
      func column(_ title: String, _ text: @escaping (SurveyAnswer) -> String) -> Column {
        Column(entry: self.title(entry), title: title, text: text, question: question)
      }
      let isAlone = !entry.isGroup
      let steps = question.options.map(\.id)
      switch question.kind {
      case .text: return []
      case .number: return [column("") { $0.number.map { wording.number($0) } ?? Sign.noAnswer.rawValue }]
      case .multiple:
        // Of answers that are known in part nobody knows what was not chosen.
        let other = question.isComplete ? Sign.notChosen : .noAnswer
        return question.options.map { option in
          column(name(option)) { ($0.options.contains(option.id) ? Sign.chosen : other).rawValue }
        }
      case .single:
        return [
          column(isAlone ? "" : title(question)) { answer in
            answer.options.compactMap { question.option($0).map(name) }.joined(separator: ", ")
          }
        ]
      case .scale:
        return [
          column(isAlone ? "" : title(question)) { answer in
            answer.options.compactMap { steps.firstIndex(of: $0) }
              .map { steps.count > 1 ? wording.number($0 + 1) : Sign.chosen.rawValue }.joined()
          }
        ]
      }
    }
  }

  private func table(_ groups: [[Column]]) -> Table {
    let origin = Origin.file("report.json")
    let columns = groups.flatMap { $0 }
    let isTwofold = columns.contains { !$0.title.isEmpty }
    var top = [Table.Cell(RichText(wording.index.city), rows: isTwofold ? 2 : 1)]
    var below: [Table.Cell] = []
    for group in groups {
      let isPlain = group.allSatisfy(\.title.isEmpty)
      top.append(
        Table.Cell(
          RichText(group[0].entry), span: group.count, rows: isPlain && isTwofold ? 2 : 1))
      if !isPlain { below += group.map { Table.Cell(RichText($0.title)) } }
    }
    let rows = answers.respondents.map { respondent in
      Table.Row(
        [Table.Cell(RichText(respondent.name))]
          + columns.map { Table.Cell(RichText(cell($0, respondent))) }, origin: origin)
    }
    return Table(
      alignments: [.start] + columns.map { _ in .centre },
      header: [Table.Row(top, origin: origin)] + (isTwofold ? [Table.Row(below, origin: origin)] : []), rows: rows,
      caption: RichText(wording.list(groups.map { $0[0].entry }.eachInOrder)), origin: origin
    ).columns([.fixed(Self.cityWidth)])
  }

  /// What the steps of each scale mean: "Interest: 1 none, 2 little, …"; each scale once.
  private var keys: [String] {
    var told: [[AnswerOption]] = []
    return survey.sections.flatMap(\.entries).compactMap { entry in
      guard let question = entry.questions.first, question.kind == .scale, question.options.count > 1,
        !told.contains(question.options)
      else { return nil }
      told.append(question.options)
      let steps = question.options.enumerated().map { "\(wording.number($0 + 1)) \(name($1))" }
      return line(title(entry), steps.joined(separator: ", ")) + "."
    }
  }
}

extension Array {
  /// The elements in rows of at most so many.
  fileprivate func parts(of most: Int) -> [[Element]] {
    stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
  }
}

extension [String] {
  /// Each text once, in its order.
  fileprivate var eachInOrder: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
