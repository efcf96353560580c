import Content
import Diagnostics
import Foundation
import Pages
import Testing

@testable import Tessera

/// What the README shows works.
@Suite struct ReadmeTests {
  private let readme = try? String(
    contentsOf: Composed.package.appendingPathComponent("README.md"), encoding: .utf8)

  @Test func theTemplateIsTheOneThatRuns() throws {
    let file = Composed.package.appendingPathComponent("Tests/TemplatesTests/Leaflet.swift")
    let code = try String(contentsOf: file, encoding: .utf8)
    #expect(try #require(readme).contains(code))
  }

  @Test func theTemplateComposesABundle() throws {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try #"""
    { "tessera": 1, "template": "leaflet", "title": "Leaflet", "language": "en", "chapters": ["one.md"] }
    """#.write(to: folder.appendingPathComponent("report.json"), atomically: true, encoding: .utf8)
    try "# One\n\nA text.\n".write(to: folder.appendingPathComponent("one.md"), atomically: true, encoding: .utf8)
    let findings = Findings()
    let publication = Pipeline(templates: [Leaflet.self]).publication(
      bundle: folder.path, language: nil, findings: findings)
    #expect(findings.all.map(\.description) == [])
    #expect(publication?.pages.count == 3)
  }

  @Test func theBlocksOfTheReadmeCompose() throws {
    let map = Figure.Content.missing("map")
    let report = Report(DocumentInformation(title: "Membership", language: "en")) {
      Chapter("Membership", abstract: "Seven new members in one year.") {
        Paragraph {
          "The network has "; Strong("163"); " members."; Note("On 31 December.")
        }
        Section("New members") {
          List(.arrow) {
            Item(lead: "Riga", "(Latvia)"); Item(lead: "Guadalupe", "(Mexico)")
          }
          Figure(map, alternative: "Map of the new members", width: .side, caption: "New members", origin: .toolkit)
          Table(caption: "Members", header: ["Year", "Members"], rows: [["2020", "141"], ["2023", "163"]])
        }
      }.label("membership")
    }
    let composed = try Composed(report)
    #expect(composed.publication.pages.count == 1)
    #expect(composed.findings.map(\.description) == [])
  }

  /// Every command of the help is in the README, and every block of the prose format.
  @Test func commandsAndBlocksAreTold() throws {
    let readme = try #require(readme)
    for command in Help.commands { #expect(readme.contains("tessera \(command)")) }
    for name in ProseConverter.divs where name != "toolbox" { #expect(readme.contains("::: \(name)"), "::: \(name)") }
  }
}
