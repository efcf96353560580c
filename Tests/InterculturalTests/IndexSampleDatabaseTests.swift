import Diagnostics
import Tessera
import Testing

@testable import Intercultural

/// The invented database of Assets/Samples.
@Suite struct IndexSampleDatabaseTests {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Assets/Samples/index-database"

  static func database() throws -> IndexDatabase {
    let findings = Findings()
    let database = FolderStore(folder).read(findings: findings)
    #expect(findings.all.map(\.description) == [])
    return try #require(database)
  }

  @Test func itIsReadWithoutFindings() throws {
    let database = try Self.database()
    #expect(database.cities.count == 163)
    #expect(database.editions.map(\.areas.count) == [14, 15, 17])
    #expect(database.isSample && database.editions.allSatisfy { $0.isProvisional })
    #expect(database.practices.count == 62)
    #expect(database.notice.text("en")?.hasPrefix("Sample data") == true)
    // Every band has cities, and there are drafts, answers, given rates and rates made of answers.
    for band in database.bands.population {
      #expect(database.cities.count { database.bands.populationBand(of: $0) == band } > 20)
    }
    for band in database.bands.diversity {
      #expect(database.cities.count { database.bands.diversityBand(of: $0) == band } > 20)
    }
    #expect(database.completions.contains { $0.isDraft })
    #expect(database.completions.count { !$0.answers.isEmpty } > 100)
  }

  /// The city of the sample report has three completions, the last with every answer.
  @Test func velmora() throws {
    let database = try Self.database()
    let city = try #require(database.cities(named: "Velmora").first)
    let all = database.completions(of: city.id)
    #expect(all.map(\.edition) == ["sample-2014", "sample-2018", "sample-2021"])
    let last = try #require(all.last)
    let edition = try #require(database.edition(last.edition))
    #expect(last.answers.count == edition.questions.count)
    #expect(edition.figures.allSatisfy { last.rates[$0.id]?.source != nil })
    for kind in SampleKind.allCases {
      let sample = try #require(database.sample(kind, for: last))
      #expect(!sample.isSmall)
    }
    let progress = try #require(Progress(from: all[1], to: last, in: database))
    // The areas of 2021, and Language, which was asked anew.
    #expect(progress.notComparable.map(\.id) == ["language", "participation", "interaction"])
    #expect(progress.changes.contains { $0.id == "leadership_and_citizenship" })
  }

  @Test func everyAreaHasPractices() throws {
    let database = try Self.database()
    let edition = try #require(database.edition("sample-2021"))
    for figure in edition.figures.dropFirst() {
      #expect(database.practices(for: figure.id, in: edition, excluding: .init("Velmora", "Arvenia")).count >= 4)
    }
  }
}
