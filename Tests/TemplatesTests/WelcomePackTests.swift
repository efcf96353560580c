import Diagnostics
import Foundation
import Geometry
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// Several documents in one: those of other bundles, each by its own template, under a common contents list.
struct WelcomePackTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Assets/Samples").path

  private func pack(
    _ documents: String, language: String? = nil, more: String = "", brand: String? = nil
  ) throws -> (Publication?, [String]) {
    let folder = NSTemporaryDirectory() + "tessera-pack-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder + "/text", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let report = """
      { "tessera": 1, "template": "welcome-pack", "title": "Welcome", "language": "en", "chapters": ["text/one.md"],\(more)
        "options": { "documents": \(documents) } }
      """
    try report.write(toFile: folder + "/report.json", atomically: true, encoding: .utf8)
    try "# Before\n\nRead this first.\n".write(toFile: folder + "/text/one.md", atomically: true, encoding: .utf8)
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.brand = brand
    let publication = pipeline.publication(bundle: folder, language: language, findings: findings)
    return (publication, findings.all.map(\.description))
  }

  @Test func documentsStandInOneContentsList() throws {
    let (made, findings) = try pack("[\"\(Self.samples)/good-practice\", \"\(Self.samples)/membership-brochure\"]")
    let publication = try #require(made)
    #expect(findings == [])
    let outline = publication.outline.filter { $0.level == 1 }.map(\.title)
    #expect(outline == ["Before", "The open council week – Good practice (sample)", "Joining Intercultural Cities"])
    let contents = publication.pages[1].dump()
    for title in ["Before", "The open council week", "Joining Intercultural Cities", "Why become a member?"] {
      #expect(contents.contains(title))
    }
    let numbers = publication.pages.filter { $0.number.style == .decimal }.map(\.number.value)
    #expect(numbers == Array(1...numbers.count))
  }

  /// A sheet has one chapter, which is called like the sheet: it is named once, and its parts stand right under it.
  @Test func aDocumentOfOneChapterIsNamedOnce() throws {
    let publication = try #require(try pack("[\"\(Self.samples)/good-practice\"]").0)
    #expect(publication.outline.filter { $0.title.hasPrefix("The open council week") }.count == 1)
    #expect(publication.outline.contains { $0.level == 2 && $0.title == "Purpose" }, "\(publication.outline)")
    let contents = publication.pages[1].dump()
    #expect(contents.components(separatedBy: "The open council week").count == 2, "\(contents)")
    for entry in publication.outline {
      #expect(publication.pages.contains { $0.frame.destinations.contains(entry.destination) }, "\(entry.title)")
    }
  }

  /// The cover of a network's report bears the motto of its year; lists call it by its title.
  @Test func aReportWithAMottoIsNamedByItsTitle() throws {
    let publication = try #require(try pack("[\"\(Self.samples)/network-report\"]").0)
    let title = "Arvenian Network of Intercultural Cities – Annual activity report 2024"
    #expect(publication.outline.contains { $0.level == 1 && $0.title == title })
    #expect(!publication.outline.contains { $0.title.contains("The year of the open door") })
    #expect(publication.pages[1].dump().contains("Arvenian Network of Intercultural Cities"))
  }

  /// Options of the pack take the place of the document's own: the two-page summary of another city.
  @Test func optionsAreThoseOfThePack() throws {
    let (made, findings) = try pack(
      "[{ \"bundle\": \"\(Self.samples)/city-summary\", \"options\": { \"city\": \"Nowhere\" } }]")
    #expect(made == nil || !findings.isEmpty)
    #expect(findings.contains { $0.contains("Nowhere") })
  }

  @Test func whatIsMissingIsTold() throws {
    let (_, findings) = try pack("[\"../nothing-here\", { \"bundel\": \"x\" }]")
    #expect(
      findings.contains {
        $0.hasPrefix("report.json:2:30: error: there is no folder “../nothing-here” beside this bundle")
      })
    #expect(findings.contains { $0.contains("options.documents.bundel: this key is not known") })
  }

  /// A pack in two languages is a volume of volumes: each version has a contents list with its own documents.
  @Test func aPackInTwoLanguagesHoldsItsDocumentsTwice() throws {
    let publication = try #require(try pack("[\"\(Self.samples)/good-practice\"]", language: "en,fr").0)
    let titles = publication.outline.map(\.title)
    #expect(titles.contains { $0.hasPrefix("The open council week") }, "\(titles)")
    #expect(titles.contains { $0.hasPrefix("La semaine") }, "\(titles)")
    #expect(titles.contains("Purpose") && titles.contains("Objectif"), "\(titles)")
    // All destinations are there once, and pages are counted through.
    let destinations = publication.pages.flatMap { $0.frame.destinations }
    #expect(Set(destinations).count == destinations.count)
    for entry in publication.outline { #expect(destinations.contains(entry.destination), "\(entry.title)") }
    let numbers = publication.pages.filter { $0.number.style == .decimal }.map(\.number.value)
    #expect(numbers == Array(1...numbers.count))
  }

  @Test func aPackSideBySideHoldsItsDocumentsSideBySide() throws {
    let publication = try #require(try pack("[\"\(Self.samples)/good-practice\"]", language: "en+fr").0)
    let pages = publication.pages.map { $0.dump() }
    #expect(pages.contains { $0.contains("Purpose · ") && $0.contains("Objectif") }, "\(pages.joined())")
  }

  /// Documents without a house style of their own wear that of the pack.
  @Test func theHouseStyleIsThatOfThePack() throws {
    let brand = URL(fileURLWithPath: Self.samples).deletingLastPathComponent().path + "/Brands/lantern-network"
    func colours(_ publication: Publication?) -> Set<Colour> {
      var found: Set<Colour> = []
      func look(_ frame: Frame) {
        for placed in frame.items {
          switch placed.item {
          case .glyphs(let run): found.insert(run.colour)
          case .group(_, let inner), .artifact(_, let inner): look(inner)
          default: break
          }
        }
      }
      for page in publication?.pages.dropFirst(2) ?? [] { look(page.frame) }
      return found
    }
    let own = try pack("[\"\(Self.samples)/good-practice\"]", more: " \"brand\": \"\(brand)\",")
    let asked = try pack("[\"\(Self.samples)/good-practice\"]", brand: brand)
    let blue = Colour(0x1d, 0x4f, 0x76)
    #expect(!colours(own.0).isEmpty && !colours(own.0).contains(blue), "\(own.1)")
    #expect(!colours(asked.0).isEmpty && !colours(asked.0).contains(blue), "\(asked.1)")
    #expect(colours(try pack("[\"\(Self.samples)/good-practice\"]").0).contains(blue))
  }
}
