import Tessera
import Testing

@testable import Intercultural

/// Whom a city is compared with, and what comes of it.
@Suite struct IndexSampleTests {
  /// Of 10, 20, 30, 40: quartiles by linear interpolation at ranks 1.75, 2.5 and 3.25.
  @Test func quartiles() throws {
    let statistics = try #require(SampleStatistics(others: [40, 10, 30, 20], own: 25))
    #expect(statistics.average == 25)
    #expect([statistics.lowerQuartile, statistics.median, statistics.upperQuartile] == [17.5, 25, 32.5])
    #expect([statistics.lowest, statistics.highest] == [10, 40])
    #expect(statistics.others == 4 && statistics.count == 5 && !statistics.isSmall)
    #expect(statistics.position == .init(place: 3, of: 5, isShared: false))
    #expect(SampleStatistics(others: [], own: 25) == nil)
    #expect(try #require(SampleStatistics(others: [7], own: nil)).upperQuartile == 7)
  }

  /// The average is of the others; the city counts in n and in the position.
  @Test func theCityItself() throws {
    let database = IndexDatabase.rated(["A": 90, "B": 40, "C": 60])
    let completion = try #require(database.latest(of: .init("A", "Arvenia")))
    let sample = try #require(database.sample(.whole, for: completion))
    let statistics = try #require(database.statistics(of: "a", in: sample))
    #expect(statistics.average == 50)
    #expect(sample.count == 3 && sample.isSmall)
    #expect(statistics.position == .init(place: 1, of: 3, isShared: false))
    #expect(database.rates(of: "a", in: sample).map(\.city.name) == ["C", "B"])
  }

  /// A city keeps its 66 and goes from the shared 2nd place of 4 to the shared 3rd of 6, as cities are added.
  @Test func sharedPlaces() throws {
    var database = IndexDatabase.rated(["A": 66, "B": 66, "C": 70, "D": 50])
    func position() throws -> SampleStatistics.Position? {
      let completion = try #require(database.latest(of: .init("A", "Arvenia")))
      return database.statistics(of: "a", in: try #require(database.sample(.whole, for: completion)))?.position
    }
    #expect(try position() == .init(place: 2, of: 4, isShared: true))
    for (name, rate) in [("E", 68.0), ("F", 66)] {
      database.cities.append(IndexCity(name, country: "Arvenia"))
      database.completions.append(.rated(name, rate, year: 2022))
    }
    #expect(try position() == .init(place: 3, of: 6, isShared: true))
  }

  /// What came after the date of the database, drafts and older results of the same city are not compared with.
  @Test func onlyTheLatestUpToTheDate() throws {
    var database = IndexDatabase.rated(["A": 50, "B": 40])
    database.completions += [.rated("B", 60, year: 2023), .rated("B", 90, year: 2024)]
    var draft = Completion.rated("B", 95, year: 2023)
    draft.isDraft = true
    database.completions.append(draft)
    let completion = try #require(database.latest(of: .init("A", "Arvenia")))
    let sample = try #require(database.sample(.whole, for: completion))
    #expect(sample.others.map { $0.rate("a") } == [60])
    #expect(sample.date == IndexDate(2023))
    // The older database gives the older average.
    database.date = IndexDate(2022)
    #expect(try #require(database.sample(.whole, for: completion)).others.map { $0.rate("a") } == [40])
  }

  /// 1000 belongs to the upper band; a city without a number stands in none.
  @Test func bands() throws {
    var database = IndexDatabase.rated(["A": 50, "B": 60, "C": 70, "D": 80, "E": 90])
    database.bands.population = [Band(id: "small", upper: 1000), Band(id: "large", lower: 1000)]
    database.bands.diversity = [Band(id: "low", upper: 15), Band(id: "high", lower: 15)]
    let numbers: [(Int?, Double?)] = [(1000, 20), (999, 20), (5000, 20), (5000, 10), (nil, 20)]
    for (n, (population, diversity)) in numbers.enumerated() {
      database.cities[n].population = population
      database.cities[n].diversity = diversity
      database.cities[n].measure = n == 2 ? .nonNationals : .foreignBorn
    }
    let completion = try #require(database.latest(of: .init("A", "Arvenia")))
    func names(_ kind: SampleKind) -> [String]? { database.sample(kind, for: completion)?.others.map(\.city.name) }
    #expect(names(.whole) == ["B", "C", "D", "E"])
    #expect(names(.population) == ["C", "D"])
    #expect(names(.diversity) == ["B", "C", "E"])
    #expect(names(.both) == ["C"])
    #expect(database.sample(.both, for: completion)?.mixesMeasures == true)
    #expect(database.sample(.population, for: completion)?.mixesMeasures == false)
    let last = try #require(database.latest(of: .init("E", "Arvenia")))
    #expect(database.sample(.population, for: last) == nil)
    let comparison = try #require(Comparison(of: last, in: database))
    #expect(comparison.samples.map(\.kind) == [.whole, .diversity])
    #expect(comparison.missing == [.population, .both])
  }

  /// 62.5 is printed 63 and the average 59.5 as 60: the difference is 3, as readers reckon it.
  @Test func differencesOfPrintedNumbers() throws {
    let database = IndexDatabase.rated(["A": 62.5, "B": 59, "C": 60])
    let completion = try #require(database.latest(of: .init("A", "Arvenia")))
    let comparison = try #require(Comparison(of: completion, in: database, samples: [.whole]))
    #expect(comparison["a"]?.difference() == 3)
    #expect(comparison.rows.map(\.id) == ["total", "a"])
  }
}

/// What several editions have in common.
@Suite struct IndexProgressTests {
  /// "b" is called "c" from 2021 on, "d" is asked anew, "e" is added.
  func database() -> IndexDatabase {
    var database = IndexDatabase(name: "Test", date: IndexDate(2023))
    var newer = IndexEdition.plain(["a", "c", "d", "e"], id: "new", year: 2021)
    newer.comparable = ["c": "b", "d": nil]
    database.editions = [.plain(["a", "b", "d"], id: "old", year: 2015), newer]
    database.cities = [IndexCity("A", country: "Arvenia"), IndexCity("B", country: "Arvenia")]
    func completion(_ city: String, _ edition: String, _ year: Int, _ rates: [String: Double]) -> Completion {
      Completion(
        city: .init(city, "Arvenia"), edition: edition, date: IndexDate(year), rates: rates.mapValues { Rate($0) })
    }
    database.completions = [
      completion("A", "old", 2016, ["a": 40, "b": 50, "d": 60, "total": 50]),
      completion("A", "new", 2022, ["a": 45, "c": 48, "d": 80, "e": 30, "total": 51]),
      completion("B", "old", 2017, ["a": 70, "b": 80, "d": 90, "total": 80]),
    ]
    return database
  }

  @Test func onlyComparableAreas() throws {
    let database = database()
    let later = try #require(database.latest(of: .init("A", "Arvenia")))
    let earlier = try #require(database.previous(to: later))
    let progress = try #require(Progress(from: earlier, to: later, in: database))
    #expect(progress.changes.map { "\($0.id) \($0.difference)" } == ["total 1", "a 5", "c -2"])
    #expect(progress.notComparable.map(\.id) == ["d", "e"])
    #expect(Progress(from: database.completions[2], to: later, in: database) == nil)
  }

  /// A sample over editions: B's "b" stands beside A's "c", and nothing beside "d".
  @Test func samplesOverEditions() throws {
    let database = database()
    let later = try #require(database.latest(of: .init("A", "Arvenia")))
    let sample = try #require(database.sample(.whole, for: later))
    #expect(database.statistics(of: "c", in: sample)?.average == 80)
    #expect(database.statistics(of: "d", in: sample) == nil)
    // The other way round: seen from the older edition.
    let older = try #require(database.edition("old"))
    #expect(database.rate(of: "b", of: older, in: later) == 48)
    #expect(database.rate(of: "d", of: older, in: later) == nil)
  }

  /// A variant that says so is compared with nothing else.
  @Test func variantsOfTheirOwn() throws {
    var database = database()
    database.editions[0].comparison = .edition
    let later = try #require(database.latest(of: .init("A", "Arvenia")))
    #expect(database.previous(to: later) == nil)
    #expect(database.sample(.whole, for: later)?.others.isEmpty == true)
  }
}
