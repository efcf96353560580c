import Tessera
import Testing

@testable import Intercultural

/// Good practices, shares of answers, filters.
@Suite struct IndexPracticeTests {
  func practice(_ title: String, _ city: String, _ year: Int, _ areas: [String] = ["a"]) -> GoodPractice {
    GoodPractice(title: title, city: .init(city, "Arvenia"), year: year, areas: areas, text: "")
  }

  /// The strongest city's first, then newer ones; never the city's own; cities without a rate last.
  @Test func strongestCitiesFirst() throws {
    var database = IndexDatabase.rated(["A": 99, "B": 40, "C": 80])
    database.practices = [
      practice("own", "A", 2023), practice("weak", "B", 2023), practice("old", "C", 2015), practice("new", "C", 2020),
      practice("elsewhere", "Z", 2023), practice("other area", "C", 2023, ["b"]),
    ]
    let edition = database.editions[0]
    func titles(_ limit: Int) -> [String] {
      database.practices(for: "a", in: edition, excluding: .init("A", "Arvenia"), limit: limit).map(\.title)
    }
    #expect(titles(9) == ["new", "old", "weak", "elsewhere"])
    // Two practices come from two cities.
    #expect(titles(2) == ["new", "weak"])
  }

  @Test func practicesOfACompositesAreas() {
    var database = IndexDatabase.rated(["A": 99, "B": 40])
    database.editions[0].composites = [Composite(id: "lens", areas: ["a"])]
    database.practices = [practice("one", "B", 2020)]
    let found = database.practices(for: "lens", in: database.editions[0], excluding: .init("A", "Arvenia"))
    #expect(found.map(\.title) == ["one"])
  }

  /// Three of four cities answered; one of them chose both.
  @Test func shares() throws {
    var database = IndexDatabase.rated(["A": 1, "B": 2, "C": 3, "D": 4])
    var question = Question.points("q", "a", [60, 40])
    question.kind = .multiple
    database.editions[0].questions = [question]
    for (n, answers) in [["60"], ["60", "40"], ["na"]].enumerated() { database.completions[n].answers = ["q": answers] }
    let shares = try #require(database.shares(of: "q", edition: "e1"))
    #expect(shares.answering == 3)
    #expect(shares.options.map(\.count) == [2, 1, 1])
    #expect(Rate.rounded(shares.options[0].share) == 67)
    #expect(database.shares(of: "x", edition: "e1") == nil)
  }

  @Test func filters() {
    var database = IndexDatabase.rated(["A": 1, "B": 2, "C": 3])
    database.bands.population = [Band(id: "small", upper: 1000), Band(id: "large", lower: 1000)]
    for (n, population) in [500, 2000, 3000].enumerated() { database.cities[n].population = population }
    database.cities[2].country = "Brelland"
    database.completions[2].city = database.cities[2].id
    database.completions.append(.rated("A", 9, year: 2019))
    func names(_ change: (inout IndexFilter) -> Void) -> [String] {
      var filter = IndexFilter()
      change(&filter)
      return database.completions(where: filter).map { "\($0.city.name)\($0.date)" }
    }
    #expect(names { _ in } == ["A2022", "B2022", "C2022"])
    #expect(names { $0.populationBand = "large" } == ["B2022", "C2022"])
    #expect(names { $0.country = "Brelland" } == ["C2022"])
    #expect(names { $0.years = 2019...2020 } == ["A2019"])
    #expect(names { $0.latestOnly = false } == ["A2019", "A2022", "B2022", "C2022"])
    #expect(names { $0.figure = "b" } == [])
  }

  @Test(
    arguments: [
      ("2023", "2023"), ("2023-05", "2023-05"), ("2023-05-07", "2023-05-07"), ("2023-13", nil), ("23", nil),
      ("2023-5", nil), ("", nil), ("2023-05-07-01", nil), ("+023", nil),
    ] as [(String, String?)])
  func dates(_ text: String, _ expected: String?) {
    #expect(IndexDate(text)?.description == expected)
  }

  /// What is not known of a date makes nothing later: a result of 2023 belongs to the state of June 2023.
  @Test(arguments: [
    ("2023", "2023-06-30", false), ("2024", "2023-06-30", true), ("2023-07", "2023-06-30", true),
    ("2023-06", "2023-06-30", false), ("2023-07-01", "2023", false), ("2023-06-30", "2023-06-30", false),
  ])
  func laterDates(_ date: String, _ other: String, _ isLater: Bool) throws {
    #expect(try #require(IndexDate(date)).isAfter(try #require(IndexDate(other))) == isLater)
  }

  /// A practice that was filed under an area's earlier name serves it still.
  @Test func practicesOfEarlierAreas() {
    var database = IndexDatabase.rated(["A": 99, "B": 40])
    database.editions[0].comparable = ["a": "old"]
    database.editions.append(.plain(["old"], id: "e0", year: 2015))
    database.practices = [practice("one", "B", 2020, ["old"])]
    let found = database.practices(for: "a", in: database.editions[0], excluding: .init("A", "Arvenia"))
    #expect(found.map(\.title) == ["one"])
  }
}
