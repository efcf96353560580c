import Foundation
import Testing

@testable import Tessera

/// The texts of two real reports. They do not belong to the package: the tests are skipped where they are not beside it.
enum RealText {
  static let annualReport = find("annual-report-2023.txt")
  static let survey = find("survey-2020.txt")
  static let hint: Comment = "the real texts are not there: ../shared/real"

  /// Looks for `shared/real/<name>` beside the package and beside the folders above it.
  private static func find(_ name: String) -> String? {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let file = folder.appendingPathComponent("shared/real").appendingPathComponent(name)
      if let text = try? String(contentsOf: file, encoding: .utf8) { return text }
    }
    return nil
  }
}

@Suite(.enabled(if: RealText.annualReport != nil, RealText.hint))
struct ImportAnnualReportTests {
  private static let imported = RealText.annualReport.map { Imported($0, file: "annual-report-2023.txt") }
  private let source: String
  private let imported: Imported

  init() throws {
    source = try #require(RealText.annualReport)
    imported = try #require(Self.imported)
  }

  @Test func allEntriesOfTheContentsListAreFound() throws {
    let lines = Importer.SourceLine.lines(of: source)
    let contents = try #require(Importer.ContentsList.found(in: lines))
    #expect(contents.entries.count == 41)
    #expect(contents.levels.depth == 3)
    #expect(lines[contents.range.lowerBound].number == 21)
    #expect(lines[contents.range.upperBound - 1].number == 68)
    #expect(contents.entries.filter { $0.level == 1 }.count == 9)
    #expect(contents.entries.filter { $0.level == 2 }.count == 18)
    #expect(contents.entries.filter { $0.level == 3 }.count == 14)
    let body = Array(lines[contents.range.upperBound...])
    let match = Importer.ContentsMatch(contents, in: body, remarks: Importer.Remarks(file: ""))
    #expect(Set(match.titles.values.map(\.entry)).count == 41)
    #expect(!imported.text.contains("|---"))
  }

  @Test func headingsHaveTheirLevels() {
    let headings = imported.headings
    func count(_ signs: String, unnumbered: Bool) -> Int {
      headings.filter { $0.hasPrefix(signs + " ") && $0.contains(".unnumbered") == unnumbered }.count
    }
    #expect(headings.filter { $0.hasPrefix("# ") }.count == 9)
    #expect(count("##", unnumbered: false) == 18)
    #expect(count("##", unnumbered: true) == 7)
    #expect(count("###", unnumbered: false) == 14)
    #expect(count("###", unnumbered: true) == 1)
    #expect(count("####", unnumbered: false) == 13)
    #expect(count("####", unnumbered: true) == 2)
    #expect(headings.contains("# The ICC National /Regional networks {#the-icc-national-regional-networks}"))
    #expect(headings.contains("# Main materials mentioned in the report {#main-materials-mentioned-in-the-report}"))
    #expect(headings.contains("#### Discrimination {#discrimination .unnumbered}"))
    #expect(headings.contains("### Visits Over Time {#visits-over-time .unnumbered .unlisted}"))
    #expect(Set(headings.compactMap { $0.split(separator: "{").last }).count == headings.count)
  }

  @Test func toolboxesNotesAndItems() {
    let lines = imported.text.split(separator: "\n")
    #expect(lines.filter { $0 == "::: box Thematic toolbox" }.count == 8)
    var items = 0
    var isInside = false
    for line in lines {
      if line.hasPrefix(":::") { isInside = line == "::: box Thematic toolbox" }
      if isInside, line.hasPrefix("- ") { items += 1 }
    }
    #expect(items == 35)
    #expect(lines.filter { $0.hasPrefix("- ") }.count == 138)
    for number in 1...13 {
      #expect(lines.filter { $0.hasPrefix("[^\(number)]: ") }.count == 1)
      #expect(imported.text.split(separator: "[^\(number)]", omittingEmptySubsequences: false).count == 3)
    }
    #expect(lines.filter { $0 == "::: quote" }.count == 1)
    #expect(lines.contains("::: box CITY TALK"))
    #expect(!imported.text.contains("&#"))
  }

  @Test func findingsAreLostLinksAndCharts() {
    #expect(imported.findings.filter { $0.message.contains("is lost") }.count == 219)
    #expect(
      imported.messages.filter { !$0.contains("is lost") } == [
        "146:1 the picture “Does your city have a charter/other binding document proscribing "
          + "discrimination in the municipal administration ?” is only named here",
        "720:1 the picture “Visits Over Time” is only named here",
      ])
    #expect(imported.text.contains("\"[Strategic Development](#strategic-development)\" chapter of this report"))
    #expect(imported.text.contains("Chapter below on “[Strategic development](#strategic-development)”"))
    #expect(imported.text.contains("](<https://www.coe.int/en/web/committee-of-experts"))
  }

  @Test func theReportFile() {
    for member in [
      "\"title\": \"Intercultural Cities\"", "\"subtitle\": \"Building bridges, breaking walls\"",
      "\"kind\": \"Annual report\"", "\"year\": 2023", "\"language\": \"en\"",
      "\"organisation\": [\"Council of Europe\", \"Conseil de l'Europe\"]", "\"contents\": { \"depth\": 3 }",
      "\"numberFrom\": 2", "\"backCover\": \"text/back-cover.md\"",
    ] {
      #expect(imported.report.contains(member))
    }
    #expect(imported.bundle.files.count == 11)
    let back = imported.bundle["text/back-cover.md"] ?? ""
    #expect(back.split(separator: "\n").count == 4)
  }

  @Test func theToolkitReadsIt() {
    let (documents, findings) = imported.readBack()
    #expect(findings == [])
    let print = documents.map(\.description).joined(separator: "\n")
    func count(_ text: String) -> Int { print.split(separator: text, omittingEmptySubsequences: false).count - 1 }
    #expect(count("**") == 2 * 42)
    #expect(count("::: box") == 9)
    #expect(
      print.contains(
        "(https://www.coe.int/en/web/committee-of-experts-on-intercultural-integration-of-migrants/adi-int-composition#{%22115689108%22:[0]}"
      ))
  }

  @Test func noWordIsLost() {
    let romans = ["i.", "ii."]
    let expected = ImportWords(source: source, dropping: 1...69) { line in
      let first = String(line.prefix { $0 != " " })
      let isShort = line.count < 160 && line.last != "."
      let isNumber =
        first.count == 2 && first.last == "." && (first.first?.isNumber == true || first.first?.isLetter == true)
      return isShort && (isNumber || romans.contains(first) || line.hasPrefix("Appendix I –"))
    }
    // The organisation's name at the end goes to report.json.
    let names = "COUNCIL OF EUROPE\nCONSEIL DE L'EUROPE"
    let found = ImportWords(bundle: imported.bundle.files.dropFirst().map(\.text) + [names])
    #expect(expected.body.count > 13_000)
    #expect(expected.notes.count == 13)
    expectSame(found.body, expected.body)
    #expect(found.notes == expected.notes)
  }

  private func expectSame(_ found: [String], _ expected: [String]) {
    let place = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset
    #expect(found.count == expected.count)
    if let place {
      let range = max(0, place - 5)..<min(place + 6, found.count, expected.count)
      Issue.record("differs: \(found[range].joined(separator: " ")) | \(expected[range].joined(separator: " "))")
    }
  }
}

@Suite(.enabled(if: RealText.survey != nil, RealText.hint))
struct ImportSurveyTests {
  private static let imported = RealText.survey.map { Imported($0, file: "survey-2020.txt") }
  private let source: String
  private let imported: Imported

  init() throws {
    source = try #require(RealText.survey)
    imported = try #require(Self.imported)
  }

  @Test func chaptersAreNumberedAndQuestionsAreNot() {
    #expect(imported.headings.filter { $0.hasPrefix("# ") && !$0.contains(".unnumbered") }.count == 5)
    #expect(imported.headings.filter { $0.hasPrefix("## ") && $0.contains("? {#") }.count == 14)
    #expect(imported.headings.count == 19)
    #expect(imported.report.contains("\"numberFrom\": 1"))
    #expect(imported.report.contains("\"contents\": { \"depth\": 1 }"))
    #expect(imported.report.contains("\"title\": \"Survey on the implementation of the ICC programme and tools\""))
    #expect(imported.report.contains("\"subtitle\": \"January-February 2020\""))
    #expect(imported.report.contains("\"year\": 2020"))
    #expect(imported.findings.filter { $0.message.contains("is lost") }.count == 7)
    #expect(imported.messages.filter { $0.contains("is only named here") }.count == 4)
    #expect(imported.findings.count == 11)
    #expect(imported.text.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 10)
  }

  @Test func noWordIsLost() {
    let expected = ImportWords(source: source, dropping: 1...16) { line in
      line.count < 60 && line.first?.isNumber == true && line.dropFirst().first == "."
    }
    let found = ImportWords(bundle: imported.bundle.files.dropFirst().map(\.text))
    #expect(expected.body.count > 3_000)
    #expect(found.body == expected.body)
    #expect(found.notes.isEmpty)
    #expect(imported.readBack().findings == [])
  }
}
