import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

/// Texts that the asked face cannot show alone, or that are not written from left to right.
@Suite struct ScriptsTests {
  /// The pieces of a line as they are seen, from left to right, with the family of each.
  private func seen(_ line: Line, _ setting: Setting) -> [String] {
    line.pieces.sorted { $0.x < $1.x }.map { piece in
      let name = setting.typesetter.faces[piece.run.face].name
      return "\(name.replacing(" Regular", with: "")): \(piece.run.string)"
    }
  }

  @Test func namesInTheirOwnLetters() throws {
    let setting = Setting()
    let lines = try setting.lines("Montréal, Ελληνικά, Харків, עברית and العربية here", width: 400.pt)
    #expect(
      seen(lines[0], setting) == [
        "Noto Serif: Montréal, Ελληνικά, Харків, ", "Noto Serif Hebrew: עברית", "Noto Serif:  and ",
        "Noto Naskh Arabic: العربية", "Noto Serif:  here",
      ])
    #expect(setting.findings.all.isEmpty)
  }

  @Test func readingOrderIsKeptWhereSeeingOrderDiffers() throws {
    var setting = Setting()
    setting.isRightToLeft = true
    setting.language = "ar"
    setting.alignment = .start
    let lines = try setting.lines("مدينة Hamamatsu 2023 في اليابان", width: 300.pt)
    let line = lines[0]
    // Pieces come in the order of reading, from the right edge to the left one.
    #expect(line.source == "مدينة Hamamatsu 2023 في اليابان")
    let arabic = line.pieces.filter { $0.run.isRightToLeft && $0.run.string != " " }
    let latin = try #require(line.pieces.first { $0.run.string.contains("Hamamatsu") })
    #expect(!latin.run.isRightToLeft)
    #expect(latin.run.string == "Hamamatsu 2023")
    #expect(arabic.count == 2)
    #expect(arabic[0].x > latin.x && latin.x > arabic[1].x)
    #expect(arabic[0].x + arabic[0].run.width == 300.pt)
  }

  @Test func piecesTileTheLineInAnyDirection() throws {
    for isRightToLeft in [false, true] {
      var setting = Setting()
      setting.isRightToLeft = isRightToLeft
      let text = "The city حيفا and מדינה of (العربية) in 2023 are نص عربي أطول קצת here, and so on to the end of it."
      for width in stride(from: 100, through: 300, by: 20) {
        for line in try setting.lines(text, width: width.pt).dropLast() {
          let visible = line.pieces.filter { $0.x >= .zero && $0.x < width.pt }.sorted { $0.x < $1.x }
          var pen = Length.zero
          for piece in visible {
            #expect(piece.x == pen)
            pen = piece.x + piece.run.width
          }
          #expect(pen == width.pt)
        }
      }
    }
  }

  @Test func clustersOfRightToLeftTextStandInTextOrder() throws {
    var setting = Setting()
    setting.isRightToLeft = true
    let piece = try #require(try setting.lines("بَت", width: 300.pt).first?.pieces.first)
    #expect(piece.run.isRightToLeft)
    // The first letter with its mark, then the last one; the glyphs themselves stand from left to right.
    #expect(piece.run.clusters.map { $0.bytes } == [4, 2])
    #expect(piece.run.clusters.map { $0.glyphs } == [2, 1])
    #expect(piece.run.string == "بَت")
  }

  @Test func lettersJoinOverAChangeOfColour() throws {
    var setting = Setting()
    setting.isRightToLeft = true
    var red = setting.run("لام")
    red.colour = Colour(200, 0, 0)
    let apart = try setting.lines([setting.run("س"), red], width: 300.pt)[0].pieces
    let whole = try setting.lines("سلام", width: 300.pt)[0].pieces
    // The same glyphs as in one colour: the letters before and after the border keep their joined forms.
    #expect(apart[1].run.glyphs.map(\.id) + apart[0].run.glyphs.map(\.id) == whole[0].run.glyphs.map(\.id))
  }

  @Test func scriptsWithoutSpacesBreakByTheirOwnRules() throws {
    let setting = Setting()
    // Japanese: nowhere before a comma or full stop, nor inside a bracket's start.
    let japanese = try setting.lines("浜松市は「多文化共生」の都市です。国際交流、支援。", width: 60.pt)
    #expect(japanese.count > 3)
    #expect(japanese.allSatisfy { line in !["、", "。", "」"].contains { line.text.hasPrefix($0) } })
    #expect(japanese.allSatisfy { !$0.text.hasSuffix("「") && !$0.isHyphenated })
    // Thai: between the words of a dictionary.
    let thai = try setting.lines("ภาษาไทยไม่มีช่องว่างระหว่างคำ", width: 60.pt)
    #expect(thai.map(\.text) == ["ภาษาไทย", "ไม่มีช่องว่าง", "ระหว่างคำ"])
  }

  @Test func linesWithoutSpacesAreJustifiedBetweenCharacters() throws {
    let lines = try Setting().lines(String(repeating: "浜松市多文化共生都市国際交流", count: 4), width: 95.pt)
    #expect(lines.dropLast().allSatisfy { $0.width == 95.pt })
  }

  @Test func glyphsThatAreNoLettersSayTheirText() throws {
    let setting = Setting()
    let lines = try setting.lines("हिन्दी भाषा", width: 300.pt)
    #expect(lines[0].pieces.allSatisfy { $0.run.actualText == $0.run.string })
    #expect(try setting.lines("plain", width: 300.pt)[0].pieces[0].run.actualText == nil)
  }

  @Test func aCharacterThatNoFontHasIsTold() throws {
    let setting = Setting()
    let line = try setting.lines("a \u{F8FE}\u{F8FE} b", width: 300.pt)[0]
    #expect(setting.findings.all.map(\.message) == ["no installed font has the character “\u{F8FE}” (U+F8FE)"])
    #expect(setting.findings.all[0].hint == "apt install fonts-noto-core fonts-noto-extra")
    #expect(setting.findings.all[0].severity == .warning)
    // It is printed as a sign, and read as itself.
    let sign = try #require(line.pieces.first { $0.run.actualText != nil })
    #expect(sign.run.actualText == "\u{F8FE}\u{F8FE} ")
    #expect(sign.run.glyphs.count == 3)
    #expect(line.source == "a \u{F8FE}\u{F8FE} b")
  }

  @Test func ideographsNameTheirPackage() throws {
    // The machine has the fonts, or is told how to get them.
    let setting = Setting()
    _ = try setting.lines("浜", width: 300.pt)
    #expect(
      setting.findings.all.map(\.hint) == ["apt install fonts-noto-cjk"]
        || setting.typesetter.faces.contains { $0.name.contains("CJK") })
  }
}
