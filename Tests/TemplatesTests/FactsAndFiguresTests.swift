import Foundation
import Testing

@testable import Templates

/// Facts and Figures: which questions it shows, on how many answers each graph rests.
@Suite struct FactsAndFiguresTests {
  func sheets(_ options: String = "") throws -> AtlasSupport.Outcome {
    try AtlasSupport.compose("facts-and-figures", options)
  }

  @Test func eachAreaShowsItsFirstThreeChoices() throws {
    let outcome = try sheets(#""areas": ["commitment", "public_space"]"#)
    #expect(outcome.told == [])
    #expect(outcome.chapters.suffix(4) == ["Introduction", "The cities", "Commitment", "Public space"])
    // Three charts of the cities, three of each area; where several answers may be chosen nothing is shown unasked.
    #expect(outcome.charts.count == 9)
    #expect(outcome.captions[3].contains("Has the council adopted a public statement"))
    #expect(!outcome.says("Where does the city design for meetings"))
    #expect(!outcome.says("Do speeches of the mayor"))
  }

  @Test func everyGraphRestsOnItsOwnNumberOfCities() throws {
    let outcome = try sheets(#""areas": ["commitment", "education"]"#)
    let counts = outcome.charts.dropFirst(3).compactMap { figure in
      figure.split(separator: "n=").last.flatMap { Int($0.prefix { $0.isNumber }) }
    }
    #expect(counts.count == 6 && Set(counts).count > 1, "\(counts)")
    #expect(outcome.charts.dropFirst(3).allSatisfy { $0.contains("Askedsince:2021") })
  }

  @Test func questionsAreChosenByName() throws {
    let outcome = try sheets(#""questions": ["public_space.1", "commitment.5"]"#)
    #expect(outcome.told == [])
    #expect(outcome.chapters.suffix(2) == ["Commitment", "Public space"])
    #expect(outcome.says("several answers could be chosen"))
    let core = try sheets(#""areas": ["commitment"], "scope": "core", "questions": ["commitment.4"]"#)
    #expect(core.told == [])
  }

  @Test func filtersChangeTheCitiesAndTheirAnswers() throws {
    let all = try sheets(#""questions": ["commitment.2"]"#)
    let some = try sheets(#""questions": ["commitment.2"], "country": "Arvenia""#)
    #expect(all.charts[0].contains("n=163"))
    #expect(some.charts[0].contains("n=12"))
    #expect(some.told == [])
    #expect(all.charts[3] != some.charts[3])
  }

  @Test func aQuestionThatNobodyAnsweredIsAWarningAndNoGraph() throws {
    // Two cities of this size have rates and no answers.
    let outcome = try sheets(
      #""questions": ["commitment.2"], "country": "Lusovia", "population": "over-500000", "years": [2021, 2023]"#)
    #expect(outcome.told.count == 1)
    #expect(outcome.told.first?.contains("warning: no city shown has answered the question “commitment.2”") ?? false)
    #expect(outcome.charts.count == 3)
  }

  @Test(arguments: [
    (
      #""questions": ["commitment.9"]"#, "there is no question in the edition “sample-2021” “commitment.9”",
      "did you mean “commitment.1”?"
    ),
    (
      #""areas": ["language"], "questions": ["commitment.1"]"#, "the question “commitment.1” is of no area shown",
      "add its area, commitment"
    ),
    (#""edition": "sample-2018""#, "the edition “sample-2018” has no questions", "name another edition"),
    (#""country": "Arvenja""#, "there is no country in the database “Arvenja”", "did you mean “Arvenia”?"),
    (#""question": ["commitment.1"]"#, "options.question: this key is not known", "did you mean \"questions\"?"),
  ])
  func wrongOptionsAreToldWithTheirPlace(options: String, message: String, hint: String) throws {
    let told = try sheets(options).told
    #expect(told.count == 1, "\(told)")
    let finding = told.first ?? ""
    #expect(finding.hasPrefix("report.json:"), "\(finding)")
    #expect(finding.contains(message) && finding.contains(hint), "\(finding)")
  }

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(
      Composed(bundle: Composed.package.appendingPathComponent("Assets/Samples/facts-and-figures")))
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }
}
