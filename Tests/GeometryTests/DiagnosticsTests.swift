import Testing

@testable import Diagnostics

@Suite struct DiagnosticsTests {
  @Test func findingsPrintTheirPlaceAndWhatToDo() {
    let finding = Finding(
      .error, at: .data(file: "samples/rents.csv", line: 118, column: 4), "median_rent: \"n/a\" is not a number",
      neededBy: .template(file: "Templates/CityIndexReport.swift", line: 52),
      hint: "leave the cell empty to show it as missing")
    #expect(
      finding.description == """
        samples/rents.csv:118:4: error: median_rent: "n/a" is not a number
          needed by Templates/CityIndexReport.swift:52
          hint: leave the cell empty to show it as missing
        """)
    #expect(Finding(.warning, at: .toolkit, "m").description == "tessera: warning: m")
    #expect(FindingError("m", at: .file("a.json")).description == "a.json: error: m")
  }

  @Test func collectorsKeepEveryFindingOnce() {
    let findings = Findings()
    findings.warning("w", at: .toolkit)
    #expect(!findings.hasErrors)
    findings.error("e", at: .toolkit)
    findings.error("e", at: .toolkit)
    findings.error("e", at: .file("other"))
    #expect(findings.all.map(\.message) == ["w", "e", "e"])
    #expect(findings.hasErrors)
    #expect(Finding.Severity.warning < .error)
  }

  @Test func hereIsTheCallersLine() {
    let line: UInt = #line
    #expect(Origin.here(#fileID, line) == .template(file: "GeometryTests/DiagnosticsTests.swift", line: Int(line)))
  }

  @Test(
    arguments: [
      ("memebrs", "members"), ("Wroclaw", "Wrocław"), ("websit", "website"), ("members.nwe", "members.new"),
      ("xy", nil), ("completely else", nil), ("a", nil),
    ] as [(String, String?)])
  func nearestNamesAreSlips(_ name: String, _ expected: String?) {
    let known = ["members", "website", "Wrocław", "members.new", "b"]
    #expect(NearestName.of(name, in: known) == expected)
  }

  @Test func distancesCountEdits() {
    func distance(_ a: String, _ b: String) -> Int { NearestName.distance(Array(a), Array(b)) }
    #expect(distance("", "abc") == 3)
    #expect(distance("abc", "abc") == 0)
    #expect(distance("abc", "acb") == 1)
    #expect(distance("Vinnytsia", "Vinnitsia") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(NearestName.of("x", in: [String]()) == nil)
  }
}
