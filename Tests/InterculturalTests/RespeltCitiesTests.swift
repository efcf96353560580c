import Diagnostics
import Testing

@testable import Intercultural

/// Cities of last year's table in another spelling than this year's are told, since they would not be compared.
@Suite struct RespeltCitiesTests {
  private func told(_ last: String, head: String = #""lastYear": { "year": 2022 }, "#) throws -> [String] {
    let now = "city,country,strategy\nVerkholuky,Arvenia,yes\nBari,Arvenia,yes\nÉleno,Brelland,no\n"
    let survey = SurveyCase(now, previous: "city,country,strategy\n" + last, head: head, others: "")
    #expect(survey.told == [])
    let findings = Findings()
    RespeltCities.tell(survey.survey, survey.answers, previous: try #require(survey.previous), findings)
    return findings.all.map(\.description)
  }

  @Test func aSlipOfALetterIsToldAtItsPlaceWithTheNearestCity() throws {
    let told = try told("Verholuky,Arvenia,yes\n")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("last.csv:2:1: warning: “Verholuky” answered last year and not this year") ?? false)
    #expect(told.first?.contains("did you mean “Verkholuky”?") ?? false)
  }

  /// Marks on letters are a slip; cities of other countries, and those that answered both times, are none.
  @Test(arguments: [
    ("Eleno,Brelland,no\n", 1), ("Bali,Arvenia,no\n", 1), ("Velmora,Arvenia,no\n", 0), ("Verholuky,Brelland,no\n", 0),
    ("VERKHOLUKY,arvenia,no\n", 0), ("Verkholuky,Arvenia,no\nVerholuky,Arvenia,no\n", 0),
  ])
  func whatIsNear(last: String, count: Int) throws {
    #expect(try told(last).count == count)
  }

  /// A country of another name is told once, not with each of its cities.
  @Test func aCountryOfAnotherNameIsToldOnce() throws {
    #expect(
      try told("Bari,Arwenia,no\nVerkholuky,Arwenia,no\n") == [
        "last.csv:2:1: warning: the country of Bari is “Arwenia” here and “Arvenia” this year; 2 cities of it are not compared\n"
          + "  hint: write “Arvenia”, if it is the same country"
      ])
  }

  @Test func whoStatesHowManyAnsweredBothTimesIsNotAsked() throws {
    #expect(
      try told("Verholuky,Arvenia,yes\nBari,Arvenia,no\n", head: #""lastYear": { "year": 2022, "both": 1 }, "#) == [])
  }
}
