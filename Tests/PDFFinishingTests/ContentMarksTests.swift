import Diagnostics
import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// How sentinels become marked content.
@Suite struct ContentMarksTests {
  /// A page with a paragraph, a hyphen that stands for nothing, and a rule.
  private static let marks: ContentMarks? = {
    var line = Frame(size: Size(10.pt, 10.pt))
    for actualText in [nil, "\u{AD}"] {
      line.place(
        .glyphs(
          GlyphRun(
            face: 0, size: 1.pt, colour: .black, glyphs: [GlyphRun.Glyph(id: 1, x: .zero)], text: [], clusters: [],
            width: 1.pt, actualText: actualText)), at: .zero)
    }
    var rule = Frame(size: Size(10.pt, 10.pt))
    rule.place(.path(PaintedPath(Path(from: .zero, to: .zero))), at: .zero)
    var frame = Frame(size: .a4)
    frame.place(.group(Element(id: 1, role: .paragraph), line), at: .zero)
    frame.place(.artifact(.rule, rule), at: .zero)
    guard let page = try? MarkedPage(Page(frame: frame, number: PageNumber(1)), position: 1) else { return nil }
    return ContentMarks(PageTable(marked: [page], objects: [1], heights: [842.pt]), page: 0) { _ in "P" }
  }()

  private func rewrite(_ content: String) throws -> String {
    var result: [UInt8] = []
    try #require(Self.marks).rewrite(Array(content.utf8), into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  @Test func sentinelsBecomeMarks() throws {
    #expect(
      try rewrite(
        "q\n0 0 0.004 0.012 re f\n(a)Tj\n1 0 0.004 0.012 re f\n(-)Tj 2 0 0.004 0.012 re\nf\nS\n3 0 0.004 0.012 re f\nQ\n"
      )
        == """
        q
        /P <</MCID 0>> BDC
        (a)Tj
        EMC
        /Span <</MCID 1/ActualText <FEFF00AD>>> BDC
        (-)Tj EMC
        /Artifact <</Type/Layout>> BDC
        S
        EMC

        Q

        """)
  }

  @Test func textThatLooksLikeASentinelStaysText() throws {
    let content = "(0 0 0.004 0.012 re f \\) 9 9 0.004 0.012 re f)Tj <66> Tj % 7 7 0.004 0.012 re f\n"
    let sentinels = (0...3).map { "\($0) 0 0.004 0.012 re f\n" }
    let result = try rewrite(sentinels[0] + content + sentinels[1...].joined())
    #expect(result.contains(content))
  }

  @Test func otherRectanglesStay() throws {
    let content = (0...3).map { "\($0) 0 0.004 0.012 re f 1 1 0.004 0.5 re f 1 1 20 0.012 re f\n" }.joined()
    #expect(try rewrite(content).contains("EMC\n 1 1 0.004 0.5 re f 1 1 20 0.012 re f"))
  }

  /// Marks of Cairo's own would take our numbers; they lose theirs and stay balanced.
  @Test func foreignMarksLoseTheirNumbers() throws {
    let sentinels = (0...3).map { "\($0) 0 0.004 0.012 re f\n" }
    let result = try rewrite(sentinels[0] + "/Link << /MCID 0 >> BDC\nS\nEMC\n" + sentinels[1...].joined())
    #expect(result.contains("BDC\n/Span BMC\nS\nEMC\nEMC\n"))
  }

  @Test(arguments: [
    ("none", []), ("one too few", [0, 1, 2]), ("one too many", [0, 1, 2, 3, 4]), ("one twice", [0, 1, 1, 2, 3]),
    ("out of order", [0, 2, 1, 3]), ("the first missing", [1, 2, 3]),
  ])
  func aMismatchIsAnErrorThatNamesThePage(name: String, numbers: [Int]) throws {
    let content = numbers.map { "\($0) 0 0.004 0.012 re f\n" }.joined()
    let error = try #require(throws: FindingError.self, "\(name)") { _ = try rewrite(content) }
    #expect(error.finding.message.hasPrefix("page 1: marks and content do not match"))
  }

  @Test func aSentinelThatIsNotFilledIsAMismatch() {
    #expect(throws: FindingError.self) { try rewrite("0 0 0.004 0.012 re S") }
  }
}
