import Intercultural
import Tessera

/// Every answer: cities in rows, questions in columns.
///
/// Single answers stand in words, steps of a scale as numbers from 1 on, chosen answers of several as a cross; answers in
/// words stand under their question only.
extension SurveyDocument {
  /// A column of the table, under a heading that it may share with its neighbours.
  private struct Column {
    var entry: String
    var title: String
    var text: (SurveyAnswer) -> String
    var question: String
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
    return Paragraph(RichText(([words.signs] + keys).joined(separator: " ")), style: .small).blocks
      + tables.enumerated().flatMap { n, groups in
        // Each table begins a page: a few rows of the next under the last say nothing.
        (n == 0 ? table(groups) : table(groups).startsOnNewPage()).blocks
      }
  }

  private func columns(_ entry: SurveyEntry) -> [Column] {
    let isNothing = entry.questions.allSatisfy { question in answers.answering(question.id).isEmpty }
    guard !isNothing else { return [] }
    return entry.questions.flatMap { question -> [Column] in
      func column(_ title: String, _ text: @escaping (SurveyAnswer) -> String) -> Column {
        Column(entry: self.title(entry), title: title, text: text, question: question.id)
      }
      let isAlone = !entry.isGroup
      let steps = question.options.map(\.id)
      switch question.kind {
      case .text: return []
      case .number: return [column("") { $0.number.map { wording.number($0) } ?? "" }]
      case .multiple:
        return question.options.map { option in column(name(option)) { $0.options.contains(option.id) ? "×" : "" } }
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
              .map { steps.count > 1 ? wording.number($0 + 1) : "×" }.joined()
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
          + columns.map { column in
            let text = respondent.answers[column.question].map(column.text) ?? ""
            return Table.Cell(RichText(text.isEmpty ? "–" : text))
          }, origin: origin)
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
