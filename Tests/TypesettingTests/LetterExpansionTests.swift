import Diagnostics
import Geometry
import Pages
import Testing

@testable import Typesetting

/// Letters a little wider or narrower than drawn, so that spaces need give less.
@Suite struct LetterExpansionTests {
  /// Without hyphens or signs at the edges, so that spaces alone decide.
  private func lines(
    _ text: String, _ measure: Int, expands: Bool = true, alignment: ParagraphStyle.Alignment = .justified,
    language: String = "en", isRightToLeft: Bool = false
  ) throws -> [Line] {
    let setting = Setting()
    var run = setting.run(text)
    run.language = language
    let style = ParagraphStyle(alignment: alignment, isRightToLeft: isRightToLeft, expandsLetters: expands)
    let paragraph = try setting.typesetter.paragraph([run], style: style, origin: .toolkit)
    return setting.typesetter.lines(of: paragraph) { _ in measure.pt }
  }

  private func expansions(_ lines: [Line]) -> Set<Int> { Set(lines.flatMap { $0.pieces.map(\.run.expansion) }) }

  @Test(arguments: Texts.all)
  func linesAreFullAndAllTheirLettersAlike(text: String, language: String) throws {
    var seen: Set<Int> = []
    for measure in stride(from: 150, through: 450, by: 25) {
      let lines = try lines(text, measure, language: language)
      for line in lines {
        #expect(expansions([line]).count == 1)
        #expect(line.pieces.allSatisfy { abs($0.run.expansion) <= LetterExpansion.limit })
      }
      #expect(lines.dropLast().allSatisfy { $0.spaces == 0 || $0.width == measure.pt })
      seen.formUnion(expansions(lines))
    }
    #expect(seen.contains { $0 > 0 } && seen.contains { $0 < 0 })
  }

  @Test func glyphsStandWhereTheirWidthsPutThem() throws {
    // The pen between two letters of a word moves by the letter's own width with the expansion, to a unit or two.
    let setting = Setting()
    let plain = try setting.shaped([setting.run("nn")]).naturalWidth.units / 2
    let text = String(repeating: "nnnnnnnn nnnnnnn nnnn nnn nnnnnn ", count: 6) + "end"
    for measure in [200, 237, 251] {
      for line in try lines(text, measure) {
        for piece in line.pieces where !piece.run.isBlank {
          let glyphs = piece.run.glyphs
          for (a, b) in zip(glyphs, glyphs.dropFirst()) where a.id == b.id && a.id == glyphs[0].id {
            let wanted = plain * (1000 + piece.run.expansion) / 1000
            #expect(abs((b.x - a.x).units - wanted) <= 2)
          }
        }
      }
    }
  }

  @Test func onlyJustifiedLinesOfLettersThatStandApart() throws {
    for measure in [180, 240, 300] {
      #expect(expansions(try lines(Texts.english, measure, expands: false)) == [0])
      for alignment in [ParagraphStyle.Alignment.start, .centre, .end] {
        #expect(expansions(try lines(Texts.english, measure, alignment: alignment)) == [0])
      }
      let arabic = String(repeating: "تعترف المدن المتعددة الثقافات بأن التنوع ميزة عندما يدار بكفاءة. ", count: 4)
      #expect(expansions(try lines(arabic, measure, language: "ar", isRightToLeft: true)) == [0])
      // Nor where a name in such letters stands among others.
      #expect(expansions(try lines(Texts.english + " العربية " + Texts.english, measure)) == [0])
      let hebrew = String(repeating: "ערים בין־תרבותיות מכירות בכך שהמגוון הוא יתרון כאשר הוא מנוהל. ", count: 4)
      #expect(expansions(try lines(hebrew, measure, language: "he", isRightToLeft: true)).count > 1)
    }
  }

  @Test func theLastLineIsAsDrawn() throws {
    for measure in stride(from: 150, through: 400, by: 10) {
      let lines = try lines(Texts.english, measure)
      if let last = lines.last, last.width < measure.pt { #expect(expansions([last]) == [0]) }
    }
  }

  @Test func spacesAreEvenerThanWithoutAndNeverTooNarrow() throws {
    var (even, uneven) = ([Double](), [Double]())
    let space = try space()
    for (text, language) in Texts.all.dropLast() {
      for measure in stride(from: 200, through: 450, by: 25) {
        even += try ratios(lines(text, measure, language: language), space)
        uneven += try ratios(lines(text, measure, expands: false, language: language), space)
      }
    }
    func deviation(_ ratios: [Double]) -> Double {
      let mean = ratios.reduce(0, +) / Double(ratios.count)
      return (ratios.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(ratios.count)).squareRoot()
    }
    #expect(deviation(even) < deviation(uneven) * 0.8)
    #expect(even.allSatisfy { $0 >= 0.8 })
    #expect(even.count <= uneven.count)
  }

  // MARK: - Measuring

  private func space() throws -> Double {
    let setting = Setting()
    return try (setting.shaped([setting.run("a b")]).naturalWidth - setting.shaped([setting.run("ab")]).naturalWidth)
      .points
  }

  /// The width of the spaces of each full line, as a multiple of the font's own.
  private func ratios(_ lines: [Line], _ space: Double) throws -> [Double] {
    try lines.dropLast().compactMap { line in
      guard line.spaces > 0 else { return nil }
      let setting = Setting()
      let words = line.text.split(separator: " ")
      let natural = try setting.shaped([setting.run(words.joined())]).naturalWidth.points
      let letters = natural * Double(1000 + line.pieces[0].run.expansion) / 1000
      return ((line.width + line.protrusion).points - letters) / Double(words.count - 1) / space
    }
  }
}
