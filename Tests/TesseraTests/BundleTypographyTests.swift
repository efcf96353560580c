import Pages
import Testing

@testable import Tessera

/// What `theme.typography` does to the pages.
struct BundleTypographyTests {
  private static let prose =
    "# Garden\n\n"
    + String(
      repeating: "The beds are dug in spring, and every Saturday somebody sweeps the paths between them. ", count: 9)

  /// Of all glyph runs on the pages.
  private func expansions(_ report: [String]) -> Set<Int> {
    var found: Set<Int> = []
    func visit(_ frame: Frame) {
      for placed in frame.items {
        switch placed.item {
        case .glyphs(let run): found.insert(run.expansion)
        case .group(_, let inner), .artifact(_, let inner): visit(inner)
        default: break
        }
      }
    }
    for page in SmallBundle(Self.prose, report: report).publication()?.pages ?? [] { visit(page.frame) }
    return found
  }

  @Test func lettersGiveUnlessTheThemeForbidsIt() {
    #expect(expansions([]).contains { $0 != 0 })
    #expect(expansions(["\"theme\": { \"typography\": { \"justification\": \"spaces and letters\" } }"]).count > 1)
    #expect(expansions(["\"theme\": { \"typography\": { \"justification\": \"spaces\" } }"]) == [0])
  }
}
