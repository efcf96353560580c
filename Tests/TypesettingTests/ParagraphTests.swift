import Geometry
import Testing
import Typesetting

/// What a paragraph looks like: short measures, so that a reader sees every decision.
@Suite struct ParagraphTests {
  @Test func linesOfAParagraph() throws {
    let lines = try Setting().lines(Texts.english, width: 280.pt)
    #expect(
      lines.map(\.text) == [
        "Intercultural integration recognises that diversity is an ad-",
        "vantage when it is managed competently and in a spirit of",
        "inclusion. Cities that adopt the approach encourage inter-",
        "action between people of different origins, build trust in",
        "public institutions and enable communities and their mem-",
        "bers to realise their full potential; they review their policies,",
        "services and governance through the intercultural lens.",
      ])
  }

  @Test func justifiedLinesFillTheMeasureExactly() throws {
    let setting = Setting()
    for width in stride(from: 150, through: 450, by: 25) {
      let lines = try setting.lines(Texts.english, width: width.pt)
      #expect(lines.dropLast().allSatisfy { $0.width == width.pt })
      #expect(lines.allSatisfy { $0.rightEdge == $0.width + $0.protrusion })
      // The last line is as long as it is, or a little tighter if that makes it fit.
      let last = try #require(lines.last)
      let natural = try setting.shaped([setting.run(last.text)]).naturalWidth
      // (Half a word may be a unit wider than in its whole, by rounding.)
      #expect((last.width - min(natural, width.pt)).units.magnitude <= 1)
    }
  }

  @Test func smallSignsHangOverTheEdgeOfJustifiedLines() throws {
    var setting = Setting()
    setting.expandsLetters = false
    let hyphen = try setting.shaped([setting.run("-")]).naturalWidth
    let comma = try setting.shaped([setting.run(",")]).naturalWidth
    var seen: Set<Length> = []
    for width in stride(from: 150, through: 450, by: 25) {
      for line in try setting.lines(Texts.english, width: width.pt).dropLast() {
        seen.insert(line.protrusion)
        let expected: Length = line.text.hasSuffix("-") ? hyphen / 2 : line.text.hasSuffix(",") ? comma / 2 : .zero
        #expect(line.text.hasSuffix(".") || line.protrusion == expected)
      }
    }
    #expect(seen.isSuperset(of: [.zero, hyphen / 2, comma / 2]))
    setting.alignment = .start
    #expect(try setting.lines(Texts.english, width: 200.pt).allSatisfy { $0.protrusion == .zero })
  }

  @Test func spacesShrinkToFourFifthsAtMost() throws {
    var setting = Setting()
    setting.expandsLetters = false
    let space = try setting.shaped([setting.run("a b")]).naturalWidth - setting.shaped([setting.run("ab")]).naturalWidth
    for width in stride(from: 100, through: 450, by: 10) {
      for line in try setting.lines(Texts.english, width: width.pt) where line.spaces > 0 {
        let natural = try setting.shaped([setting.run(line.text)]).naturalWidth
        #expect(line.width + line.protrusion >= natural - space * line.spaces * 0.2 - Length(units: line.spaces))
      }
    }
  }

  @Test func alignmentsPlaceTheSameRaggedLines() throws {
    var setting = Setting()
    var starts: [Length] = []
    for alignment in [ParagraphStyle.Alignment.start, .end, .centre] {
      setting.alignment = alignment
      let lines = try setting.lines(Texts.english, width: 200.pt)
      #expect(lines.allSatisfy { $0.width <= 200.pt })
      starts.append(try #require(lines.last?.pieces.first).x)
    }
    #expect(starts[0] == .zero)
    #expect(starts[1] > .zero)
    #expect((starts[2] * 2 - starts[1]).units.magnitude <= 1)
  }

  @Test func lineFeedsEndLines() throws {
    let lines = try Setting().lines("Council of Europe\nF-67075 Strasbourg\n\nwww.coe.int\n", width: 200.pt)
    #expect(lines.map(\.text) == ["Council of Europe", "F-67075 Strasbourg", "", "www.coe.int"])
    // The line before a line feed is not spread out; the empty one is as high as the others.
    #expect(lines[0].width < 100.pt)
    #expect(lines[2].ascent == lines[0].ascent)
  }

  @Test func eachLineHasItsOwnWidth() throws {
    let widths = [300, 300, 140, 140, 140, 220].map { $0.pt }
    let setting = Setting()
    let lines = try setting.lines([setting.run(Texts.english)]) { $0 < widths.count ? widths[$0] : 300.pt }
    #expect(lines.dropLast().enumerated().allSatisfy { $1.width == ($0 < 6 ? widths[$0] : 300.pt) })
    #expect(
      lines.map(\.text) == [
        "Intercultural integration recognises that diversity is an advant-",
        "age when it is managed competently and in a spirit of in-",
        "clusion. Cities that adopt the",
        "approach encourage interac-",
        "tion between people of differ-",
        "ent origins, build trust in public institutions",
        "and enable communities and their members to realise their full",
        "potential; they review their policies, services and governance",
        "through the intercultural lens.",
      ])
  }

  @Test func naturalAndMinimumWidths() throws {
    let setting = Setting()
    let paragraph = try setting.shaped([setting.run("a policy for intercultural\ncities")])
    let line = try setting.shaped([setting.run("a policy for intercultural")])
    let word = try setting.shaped([setting.run("intercultural")])
    #expect(paragraph.naturalWidth == line.naturalWidth)
    #expect(paragraph.minimumWidth == word.naturalWidth)
  }

  @Test func oneShapedParagraphServesSeveralWidths() throws {
    let setting = Setting()
    let paragraph = try setting.shaped([setting.run(Texts.english)])
    let wide = setting.typesetter.lines(of: paragraph) { _ in 400.pt }
    let narrow = setting.typesetter.lines(of: paragraph) { _ in 120.pt }
    #expect(wide.count < narrow.count)
    #expect(setting.typesetter.lines(of: paragraph) { _ in 400.pt } == wide)
  }

  @Test func nothingMakesNoLines() throws {
    #expect(try Setting().lines([], width: 100.pt).isEmpty)
    #expect(try Setting().lines("", width: 100.pt).isEmpty)
  }

  @Test func aLastLineOfOneShortWordIsAvoided() throws {
    // At these measures the greedy way leaves a stub alone.
    let text = "They review their policies, services and governance through the intercultural lens of it."
    for width in stride(from: 160, through: 300, by: 4) {
      let lines = try Setting().lines(text, width: width.pt)
      #expect(lines.last?.text != "it.")
    }
  }
}
