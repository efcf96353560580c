import Content
import Diagnostics
import Testing

@testable import Tessera

/// Texts that a template has places for, and options that it reads.
@Suite struct PassageTests {
  /// Prints two passages under chapters of its own.
  struct Sheet: ReportTemplate {
    static let name = "sheet"
    static let summary = "Two passages"
    static let needsChapters = false
    func report(from bundle: Tessera.Bundle) -> Report {
      let city = bundle.options { $0.optionalString("city") ?? "Nowhere" }
      return Report(bundle.information) {
        Chapter("\(city)") { bundle.passage(orPlaceholder: "findings") }
        if let more = bundle.passage("areas/education") { Chapter("Education") { more } }
      }
    }
  }

  func told(_ files: [String: String], options: String? = nil, settings: [Setting] = []) -> (told: String, dump: String)
  {
    let bundle = SmallBundle(report: options.map { ["\"options\": \($0)"] } ?? [], files: files, template: "sheet")
    bundle.write(
      "report.json",
      """
      {"tessera": 1, "template": "sheet", "title": "Sheet", "language": "en"\(options.map { ",\n\"options\": \($0)" } ?? "")}
      """)
    bundle.remove("text/one.md")
    let findings = Findings()
    var pipeline = Pipeline(templates: [Sheet.self])
    pipeline.settings = settings
    let publication = pipeline.publication(bundle: bundle.folder, language: nil, findings: findings)
    return (
      findings.all.map(\.description).joined(separator: "\n"),
      (publication?.pages ?? []).map { $0.dump() }.joined(separator: "\n")
    )
  }

  @Test func passagesStandUnderTheTemplatesHeadings() {
    let (told, dump) = told([
      "text/findings.md": "Much is good.\n\n## Schools\n\nThey are open.\n", "text/areas/education.md": "More.\n",
    ])
    #expect(told == "")
    #expect(dump.contains("H2 ") && dump.contains("Schools") && dump.contains("Education"))
  }

  @Test func aMissingPassageIsAPlaceholderAndAWarning() {
    let (told, dump) = told([:])
    #expect(
      told == """
        report.json: warning: there is no text/findings.md; a placeholder is printed
          hint: write this part into text/findings.md
        """)
    #expect(dump.contains("still to be written"))
  }

  @Test func aTextWithoutAPlaceIsToldWithTheNearestName() {
    let (told, _) = told(["text/findings.md": "Good.\n", "text/areas/educaton.md": "Lost.\n"])
    #expect(told.contains("text/areas/educaton.md: warning: text/areas/educaton.md is not printed"))
    #expect(told.contains("did you mean “text/areas/education.md”?"))
  }

  /// Only a name of nearly the same letters in the same folder is proposed, or the same name in a folder of nearly the same.
  @Test func aTextThatIsLikeNoneIsToldWithoutAGuess() {
    let files = ["text/areas/education.md": "More.\n"]
    #expect(told(files.merging(["text/finding.md": "x\n"]) { $1 }).told.contains("did you mean “text/findings.md”?"))
    let far = told(files.merging(["text/bindungen.md": "x\n"]) { $1 }).told
    #expect(far.contains("text/bindungen.md is not printed") && !far.contains("did you mean"), "\(far)")
    let folder = told(["text/findings.md": "Good.\n", "text/area/education.md": "Lost.\n"]).told
    #expect(folder.contains("did you mean “text/areas/education.md”?"))
  }

  @Test func aHeadingAsHighAsTheReportsOwnIsAFinding() {
    let (told, _) = told(["text/findings.md": "Good.\n\n# Schools\n\nOpen.\n"])
    #expect(told.contains("text/findings.md:3:1: error: the heading “Schools” is as high as the title"))
    #expect(told.contains("hint: write it with ##"))
  }

  @Test func optionsAreReadWithPlacesAndSetFromOutside() throws {
    let files = ["text/findings.md": "Good.\n"]
    #expect(told(files, options: "{\"city\": \"Riverton\"}").dump.contains("Riverton"))
    #expect(told(files, options: "{\"citty\": \"Riverton\"}").told.contains("did you mean \"city\"?"))
    let setting = try #require(Setting("city=Larkmouth"))
    #expect(told(files, options: "{\"city\": \"Riverton\"}", settings: [setting]).dump.contains("Larkmouth"))
    let wrong = try #require(Setting("town=Larkmouth"))
    #expect(
      told(files, settings: [wrong]).told.contains("--set town=Larkmouth: error: options.town: this key is not known"))
    #expect(Setting("cities=[\"A\", \"B\"]")?.value.array?.compactMap(\.string) == ["A", "B"])
    #expect(Setting("cities=[A, B]")?.value.string == "[A, B]")
    #expect(Setting("city") == nil && Setting("=x") == nil)
  }

  @Test func optionsThatNobodyReadsAreTold() {
    let bundle = SmallBundle(report: ["\"options\": {\"city\": \"Riverton\"}"])
    #expect(bundle.told().contains("the template “leaflet” has no options"))
  }
}
