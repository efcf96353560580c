import Diagnostics
import Geometry
import Testing

@testable import Typesetting

/// The total fit needs no more lines than the first fit over the same breakpoints.
@Suite struct LineCountTests {
  /// Lines filled one by one, each as far as its natural width goes, hyphens included.
  private func firstFit(_ paragraph: ShapedParagraph, _ width: Int) -> Int {
    let breaks = paragraph.breakpoints(hyphenates: true)
    var (lines, start, last) = (0, breaks[0], breaks[0])
    for brk in breaks.dropFirst() {
      if (brk.before - start.beforeNext).width + Int(brk.hyphenWidth) > width, last.start > start.start {
        lines += 1
        start = last
      }
      last = brk
      if brk.kind == .forced {
        lines += 1
        start = brk
      }
    }
    return lines
  }

  @Test(arguments: Texts.all)
  func noMoreLinesThanFirstFit(text: String, language: String) throws {
    var (ours, theirs) = (0, 0)
    for expands in [true, false] {
      for measure in stride(from: 200, through: 450, by: 10) {
        let setting = Setting()
        var run = setting.run(text)
        run.language = language
        let paragraph = try setting.typesetter.paragraph(
          [run], style: ParagraphStyle(expandsLetters: expands), origin: .toolkit)
        ours += setting.typesetter.lines(of: paragraph) { _ in measure.pt }.count
        theirs += firstFit(paragraph, measure.pt.units)
      }
    }
    #expect(ours <= theirs)
  }
}
