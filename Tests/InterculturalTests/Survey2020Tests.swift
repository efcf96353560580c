import Datasets
import Diagnostics
import Foundation
import Testing

@testable import Intercultural

/// The sample made from what was published of the survey of 2020: each published total, and whether the answers of the
/// table reproduce it, are too few to do so, or contradict it.
@Suite struct Survey2020Tests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = package.appendingPathComponent("Assets/Samples/survey-report-2020/data")

  private struct Sample {
    var survey: Survey
    var answers: SurveyAnswers
    var told: [String]
  }

  private func sample() throws -> Sample {
    let findings = Findings()
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    }
    let value = try #require(JSONReader.read(try bytes("survey.json"), file: "survey.json", findings: findings))
    let questionnaire = try #require(
      DataDecoder.read(
        Questionnaire.self, from: value, name: "survey", languages: TextLanguages(wanted: "en", own: "en"),
        findings: findings))
    let survey = questionnaire.survey(findings: findings)
    let table = try #require(CSVReader.read(try bytes("answers.csv"), file: "answers.csv", findings: findings))
    let answers = SurveyTable.answers(in: table, to: survey, findings: findings)
    SurveyTotals.check(survey, answers, findings: findings)
    return Sample(survey: survey, answers: answers, told: findings.all.map(\.description))
  }

  @Test func thirtySevenCitiesAnsweredAndNothingContradictsTheirTotals() throws {
    let sample = try sample()
    #expect(sample.answers.respondents.count == 37)
    #expect(Set(sample.answers.respondents.map(\.country)).count == 19)
    #expect(sample.told == [])
  }

  /// "question option: share, count of n; so many named".
  private func line(_ result: SurveyResult, _ row: SurveyResult.Row) -> String {
    let share = row.share.map { " \(Int(Rate.rounded($0))) %" } ?? ""
    let count = row.count.map { " \($0)" } ?? ""
    let base = result.n.map { " of \($0)" } ?? ""
    let state = row.count == nil ? "count not published" : row.unnamed == 0 ? "reproduced" : "named in part"
    return "\(result.question.id) \(row.id):\(share)\(count)\(base), \(row.cities.count) named, \(state)"
  }

  @Test func everyPublishedTotalOfTheYesAndNoQuestions() throws {
    let sample = try sample()
    let lines = sample.survey.questions.filter { $0.kind == .single }.flatMap { question -> [String] in
      let result = SurveyResult(of: question, in: sample.answers)
      return result.rows.filter { $0.share != nil || $0.count != nil }.map { line(result, $0) }
    }
    #expect(
      lines == [
        "strategy yes: 89 % 33 of 37, 33 named, reproduced",
        "strategy no: 11 % 4 of 37, 4 named, reproduced",
        // Two cities are named on both sides and stand on neither.
        "index yes: 62 % 23 of 37, 8 named, named in part",
        "index no: 38 % 14 of 37, 13 named, named in part",
        "planned yes: 41 % 9 of 22, 9 named, reproduced",
        // 23 % of 22 cities are five; the source names four.
        "planned maybe: 23 % 5 of 22, 4 named, named in part",
        "planned no: 36 % 8 of 22, 0 named, named in part",
        // 66 % and 13 % fit no numbers of 37.
        "tools yes: 66 %, 0 named, count not published",
        "tools progress: 13 %, 4 named, count not published",
        "gender yes: 65 % 24 of 37, 0 named, named in part",
        "gender no: 35 % 13 of 37, 8 named, named in part",
        "database yes: 65 % 24 of 37, 0 named, named in part",
        "database no: 35 % 13 of 37, 0 named, named in part",
      ])
  }

  @Test func everyListOfCitiesWithTheHighestInterestIsWhole() throws {
    let sample = try sample()
    let topics = sample.survey.questions.filter { $0.kind == .scale }
    let counts = topics.map { topic in
      let row = SurveyResult(of: topic, in: sample.answers).rows[0]
      #expect(row.unnamed == 0, "\(topic.id)")
      return row.cities.count
    }
    #expect(counts == [15, 15, 7, 14, 11, 12, 6, 10, 12, 6, 6, 4, 13, 14, 10, 15, 6, 8, 8, 8])
  }

  @Test func contradictionsAreLeftEmpty() throws {
    let sample = try sample()
    for city in ["Maribyrnong", "Patras", "Bergen", "Bradford", "London Borough of Lewisham"] {
      let respondent = sample.answers.respondents.first { $0.name == city }
      #expect(respondent != nil && respondent?.answers["index"] == nil, "\(city)")
    }
  }

  @Test func theYearBeforeIsAsPublished() throws {
    let sample = try sample()
    let last = ["strategy", "index"].map { id in
      sample.survey.question(id).flatMap {
        SurveyComparison(of: $0, in: sample.survey, now: sample.answers, then: nil)
      }
    }
    #expect(last.map { $0?.year } == [2019, 2019])
    #expect(last[0]?.previous.inShort == ["yes 32 78.0", "no 9 22.0"])
    #expect(last[0]?.previous.n == 41)
    // How many answered this question in 2019 is not published.
    #expect(last[1]?.previous.inShort == ["yes – 80.0", "no – –"])
    #expect(last[1]?.previous.n == nil)
    #expect(sample.survey.previous?.both?.count == 19 && sample.survey.previous?.respondents?.count == 41)
  }

  /// The lists of the file of facts, where it is at hand: the same cities behind every topic.
  @Test func theListsAreThoseOfTheFacts() throws {
    let facts = Self.package.deletingLastPathComponent().appendingPathComponent("shared/data/programme-facts.json")
    guard let data = try? Data(contentsOf: facts) else { return }
    let value = JSONReader.read(Array(data), file: "facts.json", findings: Findings())
    let topics = try #require(value?.object?["survey_2020"]?.object?["interest_topics"]?.array)
    let sample = try sample()
    let rows = sample.survey.questions.filter { $0.kind == .scale }.map {
      SurveyResult(of: $0, in: sample.answers).rows[0].cities.map(\.name).sorted()
    }
    #expect(rows.count == topics.count)
    for (row, topic) in zip(rows, topics) {
      let named = topic.object?["highest_interest_cities"]?.array?.compactMap(\.string) ?? []
      #expect(row == named.map { $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0 }.sorted())
    }
  }
}
