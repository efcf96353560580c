import Content
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The Index report of the sample city, as an expert makes it from the database and prose.
@Suite struct IndexReportTests {
  static let samples = Composed.package.appendingPathComponent("Assets/Samples")
  /// Composed once; nothing changes it.
  nonisolated(unsafe) static let sample = Composed(bundle: samples.appendingPathComponent("index-report"))

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(Self.sample)
    #expect(composed.findings.map(\.description) == [])
    #expect((40...70).contains(composed.publication.pages.count))
    ReportChecks.contentsAgree(composed)
    ReportChecks.notesFollowTheirCalls(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func everyAreaHasItsChapterSentenceChartAndSuggestions() throws {
    let composed = try #require(Self.sample)
    let headings = composed.reading.nodes { $0 == .heading(level: 1) || $0 == .heading(level: 2) }.map(\.text)
    for area in ["Commitment", "Intercultural lens", "Education", "Public space", "Interaction"] {
      #expect(headings.contains { $0.contains(area) }, "\(area)")
    }
    let text = composed.reading.nodes { $0 == .paragraph }.map(\.text).joined(separator: "\n")
    #expect(text.contains("percentage points above the average of the sample (Cities of similar size and diversity: "))
    #expect(text.contains("percentage points below the average of the sample"))
    let boxes = composed.reading.nodes { $0 == .aside }.map(\.text)
    #expect(boxes.count { $0.contains("Suggestions") } == 17)
    #expect(boxes.count { $0.contains("Good practice") } >= 30)
    #expect(!boxes.contains { $0.contains("Velmora, Arvenia") }, "never the city's own practices")
    // The lens, its areas and all others: a strip each, and a sign beside it.
    #expect(composed.reading.nodes { $0 == .figure }.count >= 38)
  }

  @Test func theRulesAndReservationsAreStated() throws {
    let text = try #require(Self.sample).reading.nodes { $0 == .paragraph || $0 == .listItem }.map(\.text)
      .joined(separator: "\n")
    #expect(text.contains("Sample data: cities, countries, rates, questions and practices are invented."))
    #expect(text.contains("Points and weights are provisional; they are not those of the official Index."))
    #expect(text.contains("Averages and quartiles are those of the other cities"))
    #expect(!text.contains("Position "), "positions are told only where they are asked for")
  }

  /// A copy of the sample with changes.
  func copy(_ change: (URL) throws -> Void) throws -> URL {
    let folder = try Composed.temporaryFolder()
    for name in ["index-report", "index-database"] {
      try FileManager.default.copyItem(
        at: Self.samples.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    try change(folder)
    return folder.appendingPathComponent("index-report")
  }

  func told(_ bundle: URL, _ settings: [String]) -> String {
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.settings = settings.compactMap { Setting($0) }
    _ = pipeline.publication(bundle: bundle.path, language: nil, findings: findings)
    return findings.all.map(\.description).joined(separator: "\n")
  }

  @Test func missingProseIsAPlaceholderAndAFinding() throws {
    let bundle = try copy {
      try FileManager.default.removeItem(at: $0.appendingPathComponent("index-report/text/areas/language.md"))
    }
    let composed = try #require(Composed(bundle: bundle))
    #expect(
      composed.findings.map(\.description) == [
        """
        report.json: warning: there is no text/areas/language.md; a placeholder is printed
          hint: write this part into text/areas/language.md
        """
      ])
    #expect(composed.reading.nodes { $0 == .aside }.contains { $0.text == "This text is still to be written." })
  }

  @Test(arguments: [
    ("city=Velmara", "there is no city “Velmara” in the database\n  hint: did you mean “Velmora”?"),
    ("edition=sample-2022", "there is no edition “sample-2022” in the database"),
    ("database=../index-databse", "options.database: there is no folder or file “../index-databse”"),
    ("cty=Velmora", "options.cty: this key is not known\n  hint: did you mean \"city\"?"),
    ("samples=whole", "options.samples"),
    ("ranks=often", "options.ranks"),
  ])
  func wrongOptionsAreTold(_ setting: String, _ expected: String) {
    let told = told(Self.samples.appendingPathComponent("index-report"), [setting])
    #expect(told.contains(expected))
    #expect(told.contains("error"))
  }

  @Test func positionsComeWithTheirCaveat() throws {
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.settings = [try #require(Setting("ranks=true"))]
    let publication = try #require(
      pipeline.publication(
        bundle: Self.samples.appendingPathComponent("index-report").path, language: nil, findings: findings))
    let text = Reading(publication).nodes { $0 == .paragraph || $0 == .note }.map(\.text).joined(separator: "\n")
    #expect(text.contains("All cities: Position ") || text.contains("All cities: Shared position "))
    #expect(text.contains("The Index is no ranking"))
  }
}

/// A city's results on two pages.
@Suite struct CitySummaryTests {
  @Test(arguments: [nil, "fr", "ar", "de", "el", "uk", "ja", "fi"])
  func itHasTwoPagesInEveryLanguage(_ language: String?) throws {
    let bundle = IndexReportTests.samples.appendingPathComponent("city-summary")
    let composed = try #require(Composed(bundle: bundle, language: language))
    #expect(composed.publication.pages.count == 2)
    ReportChecks.nothingOverlaps(composed)
    if [nil, "fr", "ar"].contains(language) { #expect(composed.findings.map(\.description) == []) }
  }
}
