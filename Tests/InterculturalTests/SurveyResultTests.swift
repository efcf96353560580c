import Testing

@testable import Intercultural

/// What a survey's answers come to: counts and shares reckoned by hand, what is published, the year before.
@Suite struct SurveyResultTests {
  @Test func sharesAreOfThoseWhoAnswered() throws {
    let survey = SurveyCase()
    #expect(survey.told == [])
    // Eight cities, six answers: three of six are a half.
    let strategy = try survey.result("strategy")
    #expect(strategy.n == 6)
    #expect(strategy.inShort == ["yes 3 50.0", "maybe 1 17.0", "no 2 33.0"])
    #expect(strategy.rows[0].cities.map(\.name) == ["Amora", "Belda", "Farra"])
    #expect(strategy.rows[2].cities.map(\.name) == ["Calda", "Éleno"])
    // Several answers: five cities, shares that make more than a hundred.
    let tools = try survey.result("tools")
    #expect(tools.n == 5)
    #expect(tools.inShort == ["guide 4 80.0", "films 3 60.0"])
    #expect(try survey.result("interest").inShort == ["1 1 20.0", "2 2 40.0", "3 2 40.0"])
    #expect(try survey.result("staff").numbers == [4, 0, 10, 2])
  }

  @Test func marksOnLettersDoNotMoveACityToTheEnd() {
    #expect(SurveyCase().answers.respondents.map(\.name).prefix(6).last == "Farra")
  }

  @Test func whoWasNotAskedIsNotCounted() throws {
    let why = try SurveyCase().result("why")
    #expect(why.n == 2)
    #expect(why.inShort == ["money 2 100.0", "people 1 50.0"])
  }

  @Test func theSameWordsOfSeveralCitiesAreOneFreeAnswer() throws {
    let free = try SurveyCase().result("wish").freeAnswers
    #expect(free.map(\.phrase) == ["Games", "a guide"])
    #expect(free.map { $0.remarks.map(\.text) } == [["for schools"], [""]])
    #expect(free.map { $0.remarks.flatMap(\.cities).map(\.name) } == [["Belda", "Éleno"], ["Farra"]])
  }

  /// A known answer, its phrase alone in other capitals, and the phrase with words of a city's own are one answer.
  @Test func onePhraseIsOneFreeAnswerWithAllThatWasSaidOfIt() throws {
    let wish = #"""
      { "id": "wish", "kind": "text", "text": "What else?", "options": [{ "id": "games", "text": "Games: for schools" }] }
      """#
    let rows = """
      Amora,Arvenia,GAMES : in our language
      Belda,Arvenia,games
      Calda,Arvenia,Guide;games
      Dorsa,Arvenia,GAMES!

      """
    let survey = SurveyCase("city,country,wish\n" + rows, strategy: wish, others: "")
    #expect(survey.told == [])
    let free = try survey.result("wish").freeAnswers
    #expect(free.map(\.phrase) == ["Games", "Guide"])
    #expect(free.map(\.count) == [4, 1])
    // The phrase alone comes first, then what most cities said of it.
    #expect(free.first?.remarks.map(\.text) == ["", "for schools", "in our language"])
    #expect(free.first?.remarks.map(\.colon) == ["", ":", " :"])
    #expect(free.first?.remarks.map { $0.cities.map(\.name) } == [["Dorsa"], ["Belda", "Calda"], ["Amora"]])
  }

  @Test func answersMayBeWrittenAsTheFormHasThem() throws {
    let survey = SurveyCase(
      "city,country,Is there a strategy?\nAmora,Arvenia,Oui\nBelda,Arvenia,No\n", others: "")
    #expect(survey.told == [])
    #expect(try survey.result("strategy").inShort == ["yes 1 50.0", "maybe 0 0.0", "no 1 50.0"])
  }

  /// Halves go up, and shares that are halves are not a hair less in binary: 29 of 200 are 14.5 per cent.
  @Test(arguments: [(29, 200, 15.0), (1, 8, 13), (3, 8, 38), (33, 37, 89), (23, 37, 62), (24, 37, 65), (1, 3, 33)])
  func roundingIsOnceToWholePerCentHalvesUp(count: Int, n: Int, expected: Double) {
    #expect(Rate.rounded(AnswerCounts.share(count, of: n)) == expected)
  }

  @Test func aPublishedShareIsACountWhereOneAloneFits() throws {
    let question = """
      { "id": "strategy", "kind": "single", "text": "?", "complete": false,
        "options": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }],
        "published": { "n": 37, "shares": { "yes": 62 } } }
      """
    let survey = SurveyCase("city,country,strategy\nAmora,Arvenia,no\n", strategy: question, others: "")
    #expect(survey.told == [])
    let result = try survey.result("strategy")
    #expect(result.basis == .published && result.n == 37)
    #expect(result.inShort == ["yes 23 62.0", "no 14 38.0"])
    #expect(result.rows.map(\.unnamed) == [23, 13])
    // Of 300 cities 62 % are 185, 186 or 187: none is told.
    #expect(PublishedAnswers(n: 300, shares: ["yes": 62]).total(of: "yes", in: result.question).count == nil)
    #expect(PublishedAnswers.counts(giving: 62, of: 300) == [185, 186, 187])
  }

  @Test func withoutTotalsNothingIsSaidOfAllCities() throws {
    let question = """
      { "id": "strategy", "kind": "single", "text": "?", "complete": false, "answers": "yes-no" }
      """
    let result = try SurveyCase("city,country,strategy\nAmora,Arvenia,no\n", strategy: question, others: "")
      .result("strategy")
    #expect(result.basis == .named && result.n == nil)
    #expect(result.inShort == ["yes – –", "maybe – –", "no – –"])
    #expect(result.rows[2].cities.map(\.name) == ["Amora"])
  }
}

/// This year beside the last: both numbers of cities, and those that answered both times.
@Suite struct SurveyComparisonTests {
  static let previous = """
    city,country,strategy,tools,staff
    Amora,Arvenia,no,guide,1
    Belda,Arvenia,yes,films,3
    Calda,Arvenia,maybe,,2
    Dorsa,Arvenia,,guide,
    Zorda,Brelland,no,guide;films,8

    """

  @Test func sharesThenAndNowAndOfTheSameCities() throws {
    let survey = SurveyCase(
      previous: Self.previous, head: #""lastYear": { "year": 2022, "respondents": 5, "both": 4 }, "#)
    #expect(survey.told == [])
    let last = try #require(survey.comparison("strategy"))
    #expect(last.year == 2022 && last.previous.n == 4)
    #expect(last.previous.inShort == ["yes 1 25.0", "maybe 1 25.0", "no 2 50.0"])
    // Amora, Belda, Calda: Dorsa did not answer this question last year.
    let both = try #require(last.both)
    #expect(both.n == 3)
    #expect(both.then.inShort == ["yes 1 33.0", "maybe 1 33.0", "no 1 33.0"])
    #expect(both.now.inShort == ["yes 2 67.0", "maybe 0 0.0", "no 1 33.0"])
    let changes = last.changes.map { "\($0.from.id) \($0.to.id) \($0.cities.map(\.name))" }
    #expect(changes == [#"maybe no ["Calda"]"#, #"no yes ["Amora"]"#])
    #expect(survey.comparison("tools")?.previous.inShort == ["guide 3 75.0", "films 2 50.0"])
    #expect(survey.comparison("tools")?.changes == [])
    #expect(survey.comparison("staff")?.previous.numbers == [1, 3, 2, 8])
    #expect(survey.comparison("interest") == nil, "last year did not ask it")
  }

  @Test func publishedSharesOfLastYearAreEnough() throws {
    let question = """
      { "id": "strategy", "kind": "single", "text": "?", "answers": "yes-no",
        "lastYear": { "n": 41, "shares": { "yes": 78 } } }
      """
    let survey = SurveyCase(head: #""lastYear": { "year": 2019, "both": 3 }, "#, strategy: question)
    #expect(survey.told == [])
    let last = try #require(survey.comparison("strategy"))
    #expect(last.previous.inShort == ["yes 32 78.0", "maybe – –", "no – –"])
    #expect(last.both == nil && last.previous.n == 41)
  }
}
