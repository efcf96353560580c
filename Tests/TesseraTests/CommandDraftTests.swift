import Foundation
import Testing

@testable import Tessera

/// What `build` does where something has no room, and what `--draft` does instead.
@Suite(.withCommand)
struct CommandDraftTests {
  /// A caption of three thousand words: no page can hold it.
  private func bundle() -> SmallBundle {
    let caption = String(repeating: "word ", count: 3000) + "end"
    let bundle = SmallBundle(
      "# Garden\n\nRoses.\n\n![A rose](rose.png \"\(caption)\")\n\nLilies.\n", template: "annual-report")
    bundle.write("rose.png", bytes: Array(TestPicture.png))
    return bundle
  }

  @Test func anErrorLeavesTheOldFileUntouched() throws {
    let bundle = bundle()
    bundle.write("out.pdf", "older")
    let run = try CommandRun(["build", ".", "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(
      run.complaints.hasPrefix("text/one.md:5:1: error: the caption of this figure is higher than the page: it asks "))
    #expect(run.complaints.hasSuffix("  hint: shorten it; say the rest in the text\n1 error; nothing was written\n"))
    #expect(bundle.bytes("out.pdf") == Data("older".utf8))
  }

  @Test func aDraftIsWrittenWithWarningsAndClaimsNothing() throws {
    let bundle = bundle()
    let run = try CommandRun(["build", ".", "--draft", "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 0)
    #expect(run.complaints.hasPrefix("text/one.md:5:1: warning: the caption of this figure is higher than the page"))
    #expect(run.output.hasSuffix(" KB (1 warning)\n"))
    let bytes = try #require(bundle.bytes("out.pdf"))
    #expect(bytes.starts(with: Data("%PDF-1.7".utf8)))
    #expect(bytes.range(of: Data("pdfuaid:part".utf8)) == nil && bytes.range(of: Data("pdfaid:part".utf8)) == nil)
  }

  /// Other errors stay errors in a draft.
  @Test func aDraftForgivesOnlyWhatHasNoRoom() throws {
    let bundle = SmallBundle("# Garden\n\n{bees}\n", template: "annual-report")
    let run = try CommandRun(["build", ".", "--draft", "-o", "out.pdf"], in: bundle.folder)
    #expect(run.code == 1)
    #expect(bundle.bytes("out.pdf") == nil)
  }

  @Test func theFlagStandsAlone() throws {
    #expect(try CommandRun(["build", ".", "--draft=yes"]).code == 2)
    #expect(try CommandRun(["build", ".", "--draft", "--draft"]).code == 2)
    #expect(try CommandRun(["check", ".", "--draft"]).code == 2)
  }
}
