import Foundation
import Pages
import Testing

@testable import Templates

/// The profile of the sample city after a visit.
@Suite struct InterculturalProfileTests {
  /// Composed once; nothing changes it.
  nonisolated(unsafe) static let sample = Composed(
    bundle: Composed.package.appendingPathComponent("Assets/Samples/intercultural-profile"))
  static let data = "data/profile.json"

  private func words(_ composed: Composed, _ role: (Role) -> Bool) -> [String] {
    composed.reading.nodes(role).map { $0.text.words.joined(separator: " ") }
  }

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(Self.sample)
    #expect(composed.findings.map(\.description) == [])
    #expect((14...22).contains(composed.publication.pages.count))
    ReportChecks.contentsAgree(composed)
    ReportChecks.notesFollowTheirCalls(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func theOpeningIsMadeFromTheData() throws {
    let paragraphs = words(try #require(Self.sample)) { $0 == .paragraph }
    #expect(
      paragraphs.contains(
        """
        Velmora (Βελμόρα) received an expert team of the Intercultural Cities programme on 14–16 May 2024. The team: Ilse \
        Marten, Davit Orel and Nora Quill. This profile should be read in parallel with the city’s answers to the Index \
        questionnaire (26 December 2023).
        """))
  }

  @Test func nativeNamesSayTheirLanguage() throws {
    let composed = try #require(Self.sample)
    let greek = composed.reading.root.all.filter { $0.element?.language == "el" }.map(\.text)
    #expect(greek.count >= 3 && greek.allSatisfy { $0.contains("Βελμόρα") })
  }

  @Test func partsStandInTheOrderOfTheData() throws {
    let chapters = words(try #require(Self.sample)) { $0 == .heading(level: 1) }
    #expect(
      chapters.filter { $0 != "Contents" && $0 != "Figures" } == [
        "1. Introduction", "2. National policy context", "3. Local diversity and policy context",
        "4. The Index results",
        "5. Governance and democratic participation", "6. Welcome policies", "7. Education, training and language",
        "8. Employment and business", "9. Public spaces, neighbourhoods and social mixing", "10. Mediation",
        "11. Civil society", "12. Media and rumours", "13. Culture", "14. Conclusions and recommendations",
        "Appendix I – Visit programme",
      ])
  }

  @Test func ratesStandBesideThePartsOfTheirFields() throws {
    let composed = try #require(Self.sample)
    let paragraphs = words(composed) { $0 == .paragraph }
    #expect(
      paragraphs.contains {
        $0.hasPrefix("Education The rate is 84%: 25 percentage points above the average of the sample")
      })
    #expect(paragraphs.contains { $0.hasPrefix("Language The rate is 59%") })
    // The part of the authors' own has the area that its data name.
    #expect(paragraphs.contains { $0.hasPrefix("Media and communication The rate is 58%") })
  }

  @Test func recommendationsAreCollectedWithTheirPages() throws {
    let composed = try #require(Self.sample)
    let rows = composed.reading.rows
    let first = try #require(rows.firstIndex(of: "No. | Recommendation | Page"))
    let last = try #require(rows.lastIndex { $0.hasPrefix("25 | ") })
    let recommendations = rows[first...last].map { $0.split(separator: " | ") }.filter { $0.count == 3 }.dropFirst()
    #expect(recommendations.map { $0[0] } == (1...25).map { "\($0)" })
    #expect(recommendations.first?[1] == "Answer every opinion of the Council of Residents within sixty days.")
    #expect(rows[first...last].contains("7. Education, training and language"))
    let boxes = composed.reading.nodes { $0 == .aside }
    for row in recommendations {
      let pages = boxes.filter { $0.text.words.joined(separator: " ").contains(row[1]) }.flatMap(\.pages)
      let labels = pages.map { composed.publication.pages[$0].number.description }
      #expect(labels.contains(String(row[2])), "\(row): \(labels)")
    }
  }

  @Test func chartsAreNumberedAndHaveSources() throws {
    let captions = words(try #require(Self.sample)) { $0 == .caption }
    for number in 1...6 { #expect(captions.contains { $0.hasPrefix("Figure \(number)") }, "\(number)") }
    let copy = try SampleCopy(
      "intercultural-profile",
      replacing: [
        (
          "text/education.md", " source=\"Arvenian Statistical Office (sample), school statistics, city of Velmora\"",
          ""
        )
      ])
    #expect(copy.told.count == 1)
    #expect(copy.told[0].hasPrefix("text/education.md:7:1: warning: the source of a chart is missing"), "\(copy.told)")
  }

  @Test func withoutADatabaseItWorksToo() throws {
    let copy = try SampleCopy(
      "intercultural-profile",
      replacing: [
        ("report.json", "\"options\": { \"database\": \"../index-database\" },", ""),
        (Self.data, ", \"areas\": [\"media_and_communication\"]", ""),
      ])
    #expect(copy.told == [])
    let text = copy.text { $0 == .paragraph || $0 == .heading(level: 1) }.joined(separator: "\n")
    #expect(text.contains("in parallel with the city’s answers to the Index questionnaire."))
    #expect(!text.contains("The rate is") && !text.contains("The Index results"))
  }

  @Test func withoutPartsInTheDataThoseThatAreWrittenArePrinted() throws {
    let folder = try Composed.temporaryFolder()
    let files = [
      "report.json": """
      { "tessera": 1, "template": "intercultural-profile", "title": "Utopia", "language": "en",
        "data": { "profile": { "city": { "name": "Utopia", "country": "Nowhere" }, "visit": { "from": "2024-05-14" },
        "team": [{ "name": "A" }] } } }
      """,
      "text/introduction.md": "One.\n", "text/national-context.md": "Two.\n", "text/local-context.md": "Three.\n",
      "text/culture.md": "Five.\n", "text/welcome.md": "Four.\n", "text/conclusions.md": "Six.\n",
    ]
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let composed = try #require(Composed(bundle: folder))
    #expect(composed.findings.map(\.description) == [])
    #expect(
      words(composed) { $0 == .heading(level: 1) }.filter { $0 != "Contents" } == [
        "Introduction", "National policy context", "Local diversity and policy context", "Welcome policies", "Culture",
        "Conclusions and recommendations",
      ])
    #expect(words(composed) { $0 == .paragraph }.contains { $0.contains("programme on 14 May 2024. The team: A.") })
  }

  @Test(arguments: [
    (
      data, "{ \"id\": \"welcome\" }", "{ \"id\": \"welcom\" }", "“welcom” is none of the usual parts",
      "did you mean “welcome”?"
    ),
    (data, "{ \"id\": \"welcome\" }", "{ \"id\": \"governance\" }", "the part “governance” is named twice", "keep one"),
    (data, "{ \"id\": \"welcome\" }", "{ \"id\": \"conclusions\" }", "has its place in every profile", "take it out"),
    (
      data, "[\"media_and_communication\"]", "[\"media\"]", "has no area “media”",
      "did you mean “media_and_communication”"
    ),
    (
      data, "\"date\": \"2024-05-16\"", "\"date\": \"2024-05-17\"",
      "is not one of the visit, which is 2024-05-14 to 2024-05-16", "correct"
    ),
    (
      data, "\"date\": \"2024-05-16\"", "\"date\": \"2024-05-14\"", "the days of the programme are not in order",
      "put earlier days first"
    ),
    (
      data, "\"from\": \"18:30\", \"to\": \"21:00\"", "\"from\": \"18:30\", \"to\": \"12:00\"", "ends before it begins",
      "correct"
    ),
    (data, "\"from\": \"18:30\"", "\"from\": \"18.30\"", "“18.30” is not a time of the day", "write it as 18:30"),
    (data, "\"to\": \"2024-05-16\" },", "\"to\": \"2024-05-12\" },", "the visit ends before it begins", "correct"),
    (
      data, ", \"source\": \"Labour force survey (sample)\"", "", "a number of the city has no source: “Unemployment”",
      "add a \"source\""
    ),
    (
      "report.json", "\"database\": \"../index-database\"", "\"city\": \"Velmora\"",
      "options.city: this key is not known", "known are \"database\""
    ),
    (
      "report.json", "\"../index-database\"", "\"../index-database\", \"practices\": 2",
      "options.practices: this key is not known", "known are"
    ),
  ])
  func slipsAreToldAtTheirPlace(file: String, old: String, new: String, message: String, hint: String) throws {
    let copy = try SampleCopy("intercultural-profile", replacing: [(file, old, new)])
    let finding = copy.told.first { $0.contains(message) } ?? ""
    #expect(finding.hasPrefix("\(file):") && finding.contains(hint), "\(copy.told)")
  }

  @Test func aNamedPartThatIsNotWrittenIsAPlaceholder() throws {
    let copy = try SampleCopy("intercultural-profile", removing: ["text/mediation.md"])
    #expect(copy.told.count == 1)
    #expect(copy.told[0].contains("there is no text/mediation.md; a placeholder is printed"))
  }
}
