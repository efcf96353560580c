import Content
import Diagnostics
import Foundation
import Geometry
import Pages
import Testing
import Typesetting

@testable import Layout

/// Documents made of random blocks, composed and looked at: what must hold on every page holds on theirs.
///
/// `TESSERA_DOCUMENTS` sets how many (500), `TESSERA_SEED` looks at one, `TESSERA_GAPS` tells how much stays white.
@Suite struct RandomDocumentTests {
  /// Runs at once in so many tasks, each with fonts of its own.
  private static let tasks = 4
  private static let count = ProcessInfo.processInfo.environment["TESSERA_DOCUMENTS"].flatMap { Int($0) } ?? 500
  private static let only = ProcessInfo.processInfo.environment["TESSERA_SEED"].flatMap { Int($0) }

  @Test(arguments: 0..<tasks) func everyDocumentKeepsTheRules(_ task: Int) throws {
    let typesetter = Typesetter(findings: Findings())
    let seeds = Self.only.map { [$0] } ?? Array(1...Self.count)
    for seed in seeds where seed % Self.tasks == task {
      let document = RandomDocument(seed: seed)
      let problems = try Self.problems(document, typesetter)
      guard let first = problems.first else { continue }
      let kind = first.prefix { $0 != ":" }
      let least = try Self.shrunk(document) { smaller in
        // References to what is taken out are another matter.
        try !Self.compose(smaller, typesetter).findings.hasErrors
          && Self.problems(smaller, typesetter).contains { $0.hasPrefix(kind + ":") }
      }
      Issue.record("\(try Self.tell(least, typesetter))\nof all: \(problems.joined(separator: "\n  "))")
    }
  }

  /// How often more than three rows stay white; nothing is wrong with that, but few of them shall.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TESSERA_GAPS"] != nil)) func whiteSpace() throws {
    let typesetter = Typesetter(findings: Findings())
    var gaps = PageGaps()
    for seed in 1...Self.count {
      let document = RandomDocument(seed: seed)
      let made = try Self.compose(document, typesetter)
      if !made.findings.hasErrors { gaps.add(PageInvariants(document.report, made.publication)) }
    }
    print(gaps.description)
  }

  private static func compose(
    _ document: RandomDocument, _ typesetter: Typesetter
  ) throws -> (publication: Publication, findings: Findings) {
    let findings = Findings()
    return (try Composer.compose(document.report, typesetter: typesetter, findings: findings), findings)
  }

  private static func problems(_ document: RandomDocument, _ typesetter: Typesetter) throws -> [String] {
    let (publication, findings) = try compose(document, typesetter)
    // What has no room, such as a row of pictures in a narrow list, is told and not looked at further.
    if findings.all.contains(where: { $0.message.contains("it asks ") }) { return [] }
    let errors = findings.all.filter { $0.severity == .error && !$0.message.hasPrefix("no heading, figure") }
    return PageInvariants(document.report, publication).problems + errors.map { "finding: \($0)" }
  }

  /// Takes out halves, quarters and so on, as long as the problem stays.
  private static func shrunk(
    _ document: RandomDocument, isBroken: (RandomDocument) throws -> Bool
  ) rethrows -> RandomDocument {
    var least = document
    var size = least.pieces.count / 2
    while size > 0 {
      var start = 0
      while start < least.pieces.count {
        var tried = least
        tried.pieces.removeSubrange(start..<min(start + size, tried.pieces.count))
        if try isBroken(tried) { least = tried } else { start += size }
      }
      size /= 2
    }
    return least
  }

  private static func tell(_ document: RandomDocument, _ typesetter: Typesetter) throws -> String {
    let (publication, _) = try compose(document, typesetter)
    let theme = document.theme
    let rows = (theme.page.size.height - theme.page.top - theme.page.bottom).units / theme.sizes.leading.units
    return """
      seed \(document.seed), \(document.language), \(rows) rows, \(Int(theme.page.textWidth.points)) pt wide, side \
      \(Int(theme.page.side.points)), facing \(theme.page.isFacing), chapters begin pages \
      \(theme.page.chaptersBeginPages), \(document.pieces.count) pieces:
      \(try problems(document, typesetter).joined(separator: "\n"))
      \(publication.pages.map { $0.dump(letters: 40) }.joined(separator: "\n"))
      """
  }
}
