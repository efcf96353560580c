import Foundation
import Testing

@testable import Templates
@testable import Tessera

/// A network's half page: as a document of its own, and in the programme's report.
@Suite struct NetworkSectionTests {
  @Test func theExtractIsOnePage() throws {
    let outcome = NetworkSupport.compose(NetworkSupport.sample, ["extract=true"])
    #expect(outcome.told == [])
    #expect(outcome.reading?.runs.count == 1)
    #expect(outcome.headings == ["Arvenian Network of Intercultural Cities"])
    #expect(outcome.says("Rumour clinic: Four cities traced 38 local rumours"))
    #expect(outcome.says("Events: Open Door Days (13–15 June 2024, Velmora); Schools that share a playground"))
    #expect(!outcome.says("Counting what matters"), "only events that are marked")
    #expect(outcome.says("The full activity report"))
    #expect(outcome.says("Sample data"))
  }

  /// A programme's report beside a copy of the sample network; `prose` stands in its only chapter.
  private func annual(_ prose: String, network: URL? = nil) throws -> NetworkSupport.Outcome {
    let folder = try NetworkSupport.folder([
      "annual/report.json": """
      { "tessera": 1, "template": "annual-report", "title": "Programme", "language": "en", "chapters": ["text/1.md"] }
      """,
      "annual/text/1.md": "# Networks\n\n\(prose)\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: network ?? NetworkSupport.sample, to: folder.appendingPathComponent("arvenia"))
    return NetworkSupport.compose(folder.appendingPathComponent("annual"))
  }

  @Test func theProgrammesReportTakesItFromTheOtherBundle() throws {
    let outcome = try annual(
      """
      ## Arvenia {#arvenia}

      ::: network {bundle=../arvenia}
      :::

      ## After it

      See [](#arvenia).
      """)
    #expect(outcome.told == [])
    #expect(outcome.headings == ["Contents", "Networks", "1. Arvenia", "2. After it"])
    #expect(outcome.says("New in 2024: Belvato, Belvigno and Queressa"))
  }

  @Test func findingsNameTheFilesOfTheOtherBundle() throws {
    let network = try NetworkSupport.sample(replacing: "\"now\": 10", by: "\"now\": 11")
    defer { try? FileManager.default.removeItem(at: network.deletingLastPathComponent()) }
    let outcome = try annual("::: network {bundle=../arvenia}\n:::", network: network)
    #expect(
      outcome.told.contains {
        $0.hasPrefix("../arvenia/data/network.json:") && $0.contains("11 members now, but 8 + 3 − 1 = 10")
          && $0.contains("needed by text/1.md:3:")
      }, "\(outcome.told)")
  }

  @Test(arguments: [
    ("::: network\n:::", "::: network does not say which bundle"),
    ("::: network {bundle=../arvania}\n:::", "there is no folder “../arvania” beside this bundle"),
    (
      "::: network {bundle=../annual}\n:::",
      "the bundle “../annual” is for the template “annual-report”; here one for “network-report” is wanted"
    ),
    ("::: network {bundel=../arvenia}\n:::", "did you mean bundle?"),
    ("::: netwrk {bundle=../arvenia}\n:::", "did you mean “::: network”?"),
    ("::: network {bundle=../arvenia}\nWords.\n:::", "::: network is made from data; this would not be printed"),
  ])
  func wrongBlocksAreTold(_ prose: String, _ expected: String) throws {
    #expect(try annual(prose).tells(expected))
  }
}
