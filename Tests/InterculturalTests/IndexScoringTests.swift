import Tessera
import Testing

@testable import Intercultural

/// Rates worked out by hand, rule by rule.
@Suite struct IndexScoringTests {
  /// (100 + 50 + 33) / 3 = 61.
  @Test func anAreaIsTheMeanOfItsQuestions() {
    var edition = IndexEdition.plain(["a"])
    edition.questions = [.points("q1", "a"), .points("q2", "a"), .points("q3", "a")]
    let rates = Scoring(edition).rates(of: ["q1": ["100"], "q2": ["50"], "q3": ["33"]])
    #expect(rates == ["a": 61, "total": 61])
  }

  /// (2 × 100 + 1 × 50) / 3 = 83.33…
  @Test func weightsCount() {
    var edition = IndexEdition.plain(["a"])
    edition.questions = [.points("q1", "a", weight: 2), .points("q2", "a")]
    #expect(Scoring(edition).rates(of: ["q1": ["100"], "q2": ["50"]])["a"] == 83)
  }

  /// The question leaves the reckoning: (100 + 50) / 2 = 75, not (100 + 0 + 50) / 3 = 50.
  @Test func notApplicableLeaves() {
    var edition = IndexEdition.plain(["a", "b"])
    edition.rules.missingAnswer = .zero
    edition.questions = [.points("q1", "a"), .points("q2", "a"), .points("q3", "a"), .points("q4", "b")]
    let rates = Scoring(edition).rates(of: ["q1": ["100"], "q2": ["na"], "q3": ["50"], "q4": ["na"]])
    #expect(rates["a"] == 75)
    // Nothing of b concerns the city: it has no rate, and by the rule there is no aggregate.
    #expect(rates["b"] == nil && rates["total"] == nil)
  }

  /// Unanswered: (100 + 0) / 2 = 50 by one rule, 100 / 1 by the other.
  @Test func missingAnswers() {
    var edition = IndexEdition.plain(["a"])
    edition.questions = [.points("q1", "a"), .points("q2", "a")]
    edition.rules.missingAnswer = .zero
    #expect(Scoring(edition).rates(of: ["q1": ["100"]])["a"] == 50)
    edition.rules.missingAnswer = .leaves
    #expect(Scoring(edition).rates(of: ["q1": ["100"]])["a"] == 100)
    // A questionnaire that nobody filled in is no result of nought.
    edition.rules.missingAnswer = .zero
    #expect(Scoring(edition).rates(of: [:]).isEmpty)
  }

  /// 25 + 50 = 75; 50 + 40 + 25 = 115 counts as 100.
  @Test func severalAnswersAddUpTo100() {
    var edition = IndexEdition.plain(["a"])
    var question = Question.points("q1", "a", [50, 40, 25])
    question.kind = .multiple
    edition.questions = [question]
    let scoring = Scoring(edition)
    #expect(scoring.rates(of: ["q1": ["25", "50"]])["a"] == 75)
    #expect(scoring.rates(of: ["q1": ["25", "40", "50"]])["a"] == 100)
  }

  /// An option without points makes its question unknown: 100 / 1, not (100 + 0) / 2.
  @Test func optionsWithoutPoints() {
    var edition = IndexEdition.plain(["a"])
    edition.questions = [.points("q1", "a"), Question(id: "q2", area: "a", options: [AnswerOption(id: "yes")])]
    #expect(Scoring(edition).rates(of: ["q1": ["100"], "q2": ["yes"]])["a"] == 100)
  }

  /// The lens is (10 + 20 + 30 + 40 + 50 + 60) / 6 = 35 and counts once: (80 + 35 + 90) / 3 = 68.33…, where the mean of all
  /// eight areas were 47.5.
  @Test func theCompositeCountsOnce() {
    var edition = IndexEdition.plain(["first", "e1", "e2", "e3", "e4", "e5", "e6", "last"])
    edition.composites = [Composite(id: "lens", areas: ["e1", "e2", "e3", "e4", "e5", "e6"])]
    let rates = Scoring(edition).completed([
      "first": 80, "e1": 10, "e2": 20, "e3": 30, "e4": 40, "e5": 50, "e6": 60, "last": 90,
    ]).mapValues(Rate.rounded)
    #expect(rates["lens"] == 35)
    #expect(rates["total"] == 68)
    #expect(edition.topLevel.map(\.id) == ["first", "lens", "last"])
    #expect(edition.figures.map(\.id) == ["total", "first", "lens", "e1", "e2", "e3", "e4", "e5", "e6", "last"])
  }

  /// (3 × 80 + 1 × 40) / 4 = 70.
  @Test func weightedAggregate() {
    var edition = IndexEdition.plain(["a", "b"])
    edition.areas[0].weight = 3
    #expect(Scoring(edition).completed(["a": 80, "b": 40])["total"] == 60)
    edition.rules.overall = .weighted
    #expect(Scoring(edition).completed(["a": 80, "b": 40])["total"] == 70)
  }

  @Test func aMissingRate() {
    var edition = IndexEdition.plain(["a", "b", "c"])
    #expect(Scoring(edition).completed(["a": 80, "b": 40])["total"] == nil)
    edition.rules.missingRate = .leaves
    #expect(Scoring(edition).completed(["a": 80, "b": 40])["total"] == 60)
  }

  @Test(arguments: [(62.5, 63), (0.5, 1), (2.5, 3), (62.49, 62), (99.5, 100), (62.499999999999993, 63), (0, 0)])
  func halvesGoUp(_ exact: Double, _ rate: Double) {
    #expect(Rate.rounded(exact) == rate)
  }

  /// a is (100 + 67 + 33 + 2) / 4 = 50.5, printed 51; b is 50. Their mean is 50.25, so 50; the mean of the printed
  /// numbers, 50.5, would make 51.
  @Test func roundingHappensOnce() {
    var edition = IndexEdition.plain(["a", "b"])
    edition.questions = [
      .points("q1", "a"), .points("q2", "a"), .points("q3", "a"), .points("q4", "a", [2]), .points("q5", "b"),
    ]
    let rates = Scoring(edition).rates(of: ["q1": ["100"], "q2": ["67"], "q3": ["33"], "q4": ["2"], "q5": ["50"]])
    #expect(rates == ["a": 51, "b": 50, "total": 50])
  }

  /// Core: a is q1 alone, and the area c is shown but not counted. All: a is (100 + 0) / 2, and c counts.
  @Test func coreAndExtended() {
    var edition = IndexEdition.plain(["a", "b", "c"])
    edition.areas[2].isExtended = true
    edition.questions = [.points("q1", "a"), .points("q2", "a"), .points("q3", "b"), .points("q4", "c")]
    edition.questions[1].isExtended = true
    edition.questions[3].isExtended = true
    let answers: Answers = ["q1": ["100"], "q2": ["0"], "q3": ["50"], "q4": ["0"]]
    #expect(Scoring(edition, scope: .core).rates(of: answers) == ["a": 100, "b": 50, "c": 0, "total": 75])
    #expect(Scoring(edition, scope: .all).rates(of: answers) == ["a": 50, "b": 50, "c": 0, "total": 33])
    edition.rules.overallCounts = .core
    #expect(Scoring(edition).rates(of: answers)["total"] == 75)
  }

  /// The core Index against the extended one, of rates that were given: (80 + 40) / 2, and (80 + 40 + 0) / 3.
  @Test func coreOfGivenRates() {
    var edition = IndexEdition.plain(["a", "b", "c"])
    edition.areas[2].isExtended = true
    let completion = Completion(
      city: .init("A", "Arvenia"), edition: "e1", date: IndexDate(2022),
      rates: ["a": Rate(80), "b": Rate(40), "c": Rate(0), "total": Rate(40)])
    #expect(Scoring(edition, scope: .core).rates(of: completion) == ["a": 80, "b": 40, "total": 60])
    #expect(Scoring(edition, scope: .all).rates(of: completion)["total"] == 40)
  }

  /// The rules that a report states are those of the edition.
  @Test func statements() {
    var edition = IndexEdition.plain(["a"])
    #expect(edition.statements == [.ratesAsGiven, .overallIsMean, .missingRateWithholds, .roundedToWholePercent])
    edition.questions = [.points("q1", "a", weight: 2)]
    edition.areas[0].isExtended = true
    edition.rules.missingAnswer = .zero
    edition.rules.overallCounts = .core
    edition.isProvisional = true
    #expect(
      edition.statements == [
        .weightedQuestions, .notApplicableLeaves, .missingAnswerCountsZero, .overallIsMean, .overallOfCore,
        .missingRateWithholds, .roundedToWholePercent, .provisional,
      ])
  }
}
