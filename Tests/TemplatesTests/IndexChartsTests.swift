import Foundation
import Testing

@testable import Templates

/// The atlas of all cities: what it shows, and what its options change.
@Suite struct IndexChartsTests {
  func atlas(_ options: String = "") throws -> AtlasSupport.Outcome {
    try AtlasSupport.compose("index-charts", options)
  }

  @Test func everyViewStandsInItsChapter() throws {
    let outcome = try atlas(#""country": "Arvenia""#)
    #expect(outcome.told == [])
    #expect(
      outcome.chapters.suffix(6) == [
        "Introduction", "What is shown", "Level of achievement", "Comparison of cities", "Progress over time",
        "Core and extended Index",
      ])
    #expect(outcome.says("The Index is no ranking"))
    #expect(outcome.says("Sample data: cities, countries, rates"))
    #expect(outcome.says("Points and weights are provisional"))
    let level = try atlas(#""country": "Arvenia", "views": ["level"]"#)
    #expect(level.chapters.suffix(1) == ["Level of achievement"])
  }

  @Test func everyChartSaysHowManyAndWhen() throws {
    let outcome = try atlas(#""country": "Arvenia""#)
    #expect(outcome.charts.count > 20)
    for (chart, caption) in zip(outcome.charts, outcome.captions) {
      #expect(chart.contains("n=") && chart.contains("31December2023"), "\(caption)")
    }
  }

  @Test func theEditionAndTheOptionsDecideWhichAreasThereAre() throws {
    func titles(_ options: String) throws -> [String] {
      let outcome = try atlas(#""country": "Arvenia", "views": ["level"], "# + options)
      #expect(outcome.told == [])
      return outcome.captions
    }
    func has(_ area: String, _ titles: [String]) -> Bool { titles.contains { $0.contains("\(area): all cities") } }
    let all = try titles(#""scope": "all""#)
    for area in ["Commitment", "Education", "Public space", "Participation", "Interaction"] {
      #expect(has(area, all), "\(area)")
    }
    let core = try titles(#""scope": "core""#)
    #expect(has("Education", core) && !has("Participation", core))
    let two = try titles(#""areas": ["education", "language"]"#)
    #expect(has("Education", two) && has("Language", two) && !has("Commitment", two))
    let older = try titles(#""edition": "sample-2014""#)
    #expect(has("Education", older) && !has("Anti-discrimination", older))
  }

  @Test func manyCitiesStandInClassesAndFewAsDots() throws {
    let many = try atlas(#""views": ["level"], "areas": ["education"]"#)
    #expect(many.captions.contains { $0.contains("Education: cities by rate") })
    #expect(!many.captions.contains { $0.contains("Education: all cities shown") })
  }

  @Test func filtersChangeHowManyAreShown() throws {
    let views = #""areas": ["education"], "views": ["comparison"]"#
    let all = try #require(try atlas(views).number(after: "Cities shown"))
    let filters = [
      #""population": "under-100000""#, #""diversity": "over-20""#, #""country": "Arvenia""#,
      #""network": "Red Calvera""#, #""edition": "sample-2018""#, #""years": [2021, 2022]"#,
    ]
    for filter in filters {
      let outcome = try atlas(filter + ", " + views)
      #expect(outcome.told == [], "\(filter)")
      let count = try #require(outcome.number(after: "Cities shown"), "\(filter)")
      #expect(count > 0 && count < all, "\(filter)")
      #expect(outcome.charts.allSatisfy { $0.contains("n=\(count)·") }, "\(filter)")
    }
  }

  @Test func citiesStandByTheAlphabetUnlessRanksAreAskedFor() throws {
    func places(_ ranks: Bool) throws -> (Bool, AtlasSupport.Outcome) {
      let outcome = try atlas(
        #""country": "Arvenia", "areas": ["education"], "views": ["level"], "ranks": \#(ranks)"#)
      let place = try #require(outcome.captions.firstIndex { $0.contains("every city") })
      let chart = outcome.charts[place]
      let belvato = try #require(chart.range(of: "Belvato")).lowerBound
      return (belvato < (try #require(chart.range(of: "Nalmigno"))).lowerBound, outcome)
    }
    // Belvato stands before Nalmigno in the alphabet; its rate is 75, that of Nalmigno 88.
    let (byAlphabet, plain) = try places(false)
    let (byRate, ranked) = try places(true)
    #expect(byAlphabet && !byRate)
    #expect(plain.says("Rates stand by country or by alphabet") && ranked.says("as was asked for"))
  }

  @Test func theComparisonShowsTheCitiesThatAreNamed() throws {
    let outcome = try atlas(#""cities": ["Belvato", "Corvaliña, Calvera"], "views": ["comparison"]"#)
    #expect(outcome.told == [])
    let charts = outcome.charts
    #expect(charts.count == 1)
    #expect(charts[0].contains("Belvato") && charts[0].contains("Corvaliña") && !charts[0].contains("Belvessa"))
    #expect(charts[0].contains("Averageofallcities"))
  }

  @Test func whereAViewHasNothingToShowItSaysSo() throws {
    let outcome = try atlas(#""edition": "sample-2018", "years": [2018, 2018], "views": ["progress", "core-extended"]"#)
    #expect(outcome.told == [])
    #expect(outcome.says("No city shown has two questionnaires that can be compared."))
    #expect(outcome.says("No result shown is of an edition with extended areas"))
  }

  @Test(arguments: [
    (#""population": "under-10000""#, "there is no population band “under-10000”", "did you mean “under-100000”?"),
    (#""diversity": "plenty""#, "there is no diversity band “plenty”", "known are under-10, 10-15"),
    (#""country": "Arvenja""#, "there is no country in the database “Arvenja”", "did you mean “Arvenia”?"),
    (#""network": "Red Calvra""#, "there is no network in the database “Red Calvra”", "did you mean “Red Calvera”?"),
    (#""edition": "sample-2012""#, "there is no edition in the database “sample-2012”", "did you mean “sample-2014”?"),
    (
      #""areas": ["educaton"]"#, "there is no area in the edition “sample-2021” “educaton”",
      "did you mean “education”?"
    ),
    (#""areas": ["language", "language"]"#, "“language” stands twice", "keep one"),
    (#""areas": []"#, "options.areas: the list is empty", "leave the key out"),
    (#""scope": "cor""#, "options.scope: expected one of", "did you mean \"core\"?"),
    (#""years": [2023, 2018]"#, "options.years: these are not a first and a last year", "write [2018, 2023]"),
    (#""years": [1999, 2001]"#, "no city of the database has a result that passes the filters", "widen"),
    (#""cities": ["Belvatto"]"#, "there is no city “Belvatto” in the database", "did you mean “Belvato”?"),
    (
      #""country": "Calvera", "cities": ["Belvato"]"#, "Belvato, Arvenia is not among the cities shown",
      "widen the filters"
    ),
    (#""views": ["levels"]"#, "there is no view “levels”", "did you mean “level”?"),
    (#""rank": true"#, "options.rank: this key is not known", "did you mean \"ranks\"?"),
  ])
  func wrongOptionsAreToldWithTheirPlaceAndTheNearestName(options: String, message: String, hint: String) throws {
    // One short view, so that the test is quick.
    let view = options.contains("views") ? "" : #", "views": ["core-extended"]"#
    let told = try atlas(options + view).told
    #expect(told.count == 1, "\(told)")
    let finding = told.first ?? ""
    #expect(finding.hasPrefix("report.json:"), "\(finding)")
    #expect(finding.contains(message) && finding.contains(hint), "\(finding)")
  }

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(
      Composed(bundle: Composed.package.appendingPathComponent("Assets/Samples/index-charts")))
    #expect(composed.findings.map(\.description) == [])
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }
}
