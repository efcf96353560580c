import Diagnostics
import Geometry
import Pages
import Testing

@testable import Typesetting

/// Japanese, Chinese and Korean lines, after the W3C's Requirements for Japanese and for Chinese Text Layout.
///
/// These tests want the package fonts-noto-cjk (`make test` installs it).
@Suite struct EastAsianTests {
  private func setting(_ language: String, _ alignment: ParagraphStyle.Alignment = .start) -> Setting {
    var setting = Setting()
    setting.language = language
    setting.alignment = alignment
    return setting
  }

  /// The width on one line, in ems of 10 pt.
  private func ems(_ text: String, _ language: String = "ja") throws -> Double {
    let setting = setting(language)
    let lines = try setting.lines(text, width: 1000.pt)
    return (lines[0].width + lines[0].protrusion).points / 10
  }

  // MARK: - Where lines end

  private static let japanese =
    "浜松市は、日本で初めて「インターカルチュラル・シティ」に参加した都市です。市内には約25,000人の外国人市民が暮らして"
    + "います（2023年現在）。市長は「（前略）多様性は、都市の強みである。」と述べました。ちょっとしたイベントや、キャンペーンの"
    + "情報が、ポルトガル語、英語、やさしい日本語で提供されています。"

  @Test(arguments: [ParagraphStyle.Alignment.start, .justified])
  func noLineBeginsOrEndsWithTheWrongSign(alignment: ParagraphStyle.Alignment) throws {
    let setting = setting("ja", alignment)
    let paragraph = try setting.shaped([setting.run(Self.japanese)])
    for measure in 80...240 {
      let lines = setting.typesetter.lines(of: paragraph) { _ in measure.pt }
      #expect(lines.map(\.source).joined() == Self.japanese)
      for line in lines {
        // Not before closing signs, the middle dot, small kana and the sign of length; not after opening signs.
        #expect(!"、。」）・っゃゅょィーァュャッ".contains(line.text.first ?? " "), "\(measure): \(line.text)")
        #expect(!"「（".contains(line.text.last ?? " "), "\(measure): \(line.text)")
        #expect(!line.isHyphenated)
      }
    }
  }

  @Test func justifiedLinesAreFullAndStretchEverywhere() throws {
    let text = String(repeating: "浜松市多文化共生都市国際交流", count: 4)
    let setting = setting("ja", .justified)
    for measure in [95, 103, 118] {
      for line in try setting.lines(text, width: measure.pt).dropLast() {
        #expect(line.width == measure.pt)
        // All gaps alike, to a unit: 10 pt for the sign and an equal share of what is left.
        let places = line.pieces[0].run.glyphs.map(\.x.units)
        let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
        let (least, most) = (gaps.min() ?? 0, gaps.max() ?? 0)
        #expect(most - least <= 2)
        #expect(least > 10.pt.units)
      }
    }
  }

  @Test func koreanLinesEndAtSpaces() throws {
    let text = "상호문화도시 프로그램은 유럽평의회가 시작하였으며, 도시들이 다양성을 장점으로 활용하도록 돕는다."
    let setting = setting("ko", .justified)
    for measure in stride(from: 90, through: 240, by: 10) {
      let lines = try setting.lines(text, width: measure.pt)
      #expect(lines.flatMap { $0.text.split(separator: " ") } == text.split(separator: " "))
    }
    // A word that is wider than the measure is cut all the same.
    #expect(try setting.lines("유럽평의회가시작하였으며", width: 50.pt).count > 1)
  }

  // MARK: - Signs

  @Test func signsBesideEachOtherShareTheirBlankHalves() throws {
    #expect(try ems("文「文") == 3)
    // Solid: closing before closing, opening after opening.
    #expect(try ems("文」。文") == 3.5)
    #expect(try ems("文「（文") == 3.5)
    // Half an em between a closing and an opening sign.
    #expect(try ems("文」「文") == 3.5)
    #expect(try ems("文。（文") == 3.5)
    #expect(try ems("文）、「文") == 4)
    // Exclamation marks and middle dots keep their em.
    #expect(try ems("文！」文") == 4)
  }

  @Test func linesBeginAndEndWithoutTheBlankHalves() throws {
    let setting = setting("ja")
    let line = try setting.lines("「文文」", width: 200.pt)[0]
    #expect(line.width == 30.pt)
    #expect(line.protrusion == 5.pt)
    // The first glyph's cell begins half an em before the edge: its ink stands at the edge.
    #expect(line.pieces[0].x == -5.pt)
    let ordinary = try setting.lines("文文", width: 200.pt)[0]
    #expect(ordinary.pieces[0].x == .zero && ordinary.protrusion == .zero)
    // So three signs and a full stop fit where four would.
    #expect(try setting.lines("文文文。文文", width: 35.pt).map(\.text) == ["文文文。", "文文"])
  }

  @Test func chineseQuotesAreWide() throws {
    #expect(try ems("文“文”文", "zh-Hans") == 5)
    #expect(try ems("文”。文", "zh-Hans") == 3.5)
    // In Japanese they are not signs of its own.
    #expect(try ems("文“文”文", "ja") < 5)
    // Among Latin letters they are as narrow as these.
    let setting = setting("zh-Hans")
    let line = try setting.lines("see “here” now", width: 200.pt)[0]
    #expect(line.pieces.allSatisfy { setting.typesetter.faces[$0.run.face].name.hasPrefix("Noto Serif Regular") })
  }

  @Test func eachLanguageHasItsDesigns() throws {
    let setting = Setting()
    let runs = [("ja", "市直"), ("zh-Hans", "市直"), ("zh-Hant", "市直"), ("ko", "市直")].map { language, text in
      var run = setting.run(text)
      run.language = language
      return run
    }
    let faces = try runs.map { run in
      let piece = try #require(setting.lines([run], width: 200.pt)[0].pieces.first)
      return setting.typesetter.faces[piece.run.face].name
    }
    #expect(faces.map { $0.split(separator: " ").first { $0.count == 2 } } == ["JP", "SC", "TC", "KR"])
  }

  // MARK: - With European letters

  @Test func aQuarterEmStandsBesideEuropeanLettersAndFigures() throws {
    let digits = try ems("20", "ja")
    #expect(abs(try ems("年20月") - (2 + digits + 0.5)) < 0.01)
    // A typed space is the gap; signs bring their own blank; full-width figures are squares like the rest.
    let space = try ems("年 20") - (1 + digits)
    #expect(abs(space - (try ems("a b") - ems("ab"))) < 0.01)
    #expect(abs(try ems("（20）文") - (3 + digits - 0.5)) < 0.01)
    #expect(try ems("年２月") == 3)
    // Neither in Korean nor in English text.
    #expect(abs(try ems("2008년", "ko") - (try ems("2008", "ko") + ems("년", "ko"))) < 0.01)
    // No gap is left at a line's end or start.
    let setting = setting("ja")
    #expect(try setting.lines("文文20文文", width: 21.pt).map(\.text) == ["文文", "20", "文文"])
    for line in try setting.lines("文文20文文", width: 21.pt) {
      #expect(line.pieces[0].x == .zero)
      #expect(line.width <= 20.pt)
    }
    #expect(try setting.lines("文20文", width: 200.pt)[0].source == "文20文")
  }

  @Test func textWithoutThemOpensNoneOfTheirFonts() throws {
    let setting = Setting()
    for text in Texts.all.map(\.0) + ["العربية עברית हिन्दी ภาษาไทย → “x” … ½"] {
      _ = try setting.lines(text, width: 300.pt)
    }
    #expect(setting.typesetter.faces.allSatisfy { !$0.path.contains("CJK") })
  }

  @Test func missingCharactersAreToldTogether() throws {
    let setting = Setting()
    // Private characters, which no font of the machine has.
    _ = try setting.lines("\u{F8F1}\u{F8F2}\u{F8F3} \u{F8F4}\u{F8F1}\u{F8F5}\u{F8F6}\u{F8F7}", width: 300.pt)
    #expect(setting.findings.all.count == 1)
    #expect(setting.findings.all.first?.message.hasSuffix("“\u{F8F5}” (U+F8F5) and 2 more") == true)
    var missing = MissingCharacters()
    for scalar in "浜松\u{F8FE}市浜".unicodeScalars { missing.add(scalar.value) }
    let findings = Findings()
    missing.report(to: findings, at: .toolkit)
    #expect(
      findings.all.map(\.message) == [
        "no installed font has the characters “浜” (U+6D5C), “松” (U+677E), “市” (U+5E02)",
        "no installed font has the character “\u{F8FE}” (U+F8FE)",
      ])
    #expect(findings.all.map(\.hint) == ["apt install fonts-noto-cjk", "apt install fonts-noto-core fonts-noto-extra"])
  }
}
