import Geometry
import Pages
import Testing
import Typesetting

/// What must hold for every text at every measure.
@Suite struct SweepTests {
  private static let measures = Array(stride(from: 60, through: 450, by: 15))

  @Test(arguments: Texts.all)
  func nothingIsLostAndNothingIsTooWide(text: String, language: String) throws {
    for alignment in [ParagraphStyle.Alignment.justified, .start, .end, .centre] {
      var setting = Setting()
      setting.language = language
      setting.alignment = alignment
      let paragraph = try setting.shaped([setting.run(text)])
      for measure in Self.measures {
        let lines = setting.typesetter.lines(of: paragraph) { _ in measure.pt }
        #expect(lines.map(\.source).joined() == text, "\(language) \(alignment) \(measure)")
        #expect(lines.allSatisfy { $0.width <= measure.pt }, "\(language) \(alignment) \(measure)")
        #expect(lines.allSatisfy { $0.rightEdge <= measure.pt + $0.protrusion }, "\(language) \(alignment) \(measure)")
      }
    }
  }

  @Test func justifiedLinesWithSpacesAreFull() throws {
    for (text, language) in Texts.all {
      var setting = Setting()
      setting.language = language
      let paragraph = try setting.shaped([setting.run(text)])
      for measure in Self.measures {
        let lines = setting.typesetter.lines(of: paragraph) { _ in measure.pt }
        #expect(lines.dropLast().allSatisfy { $0.spaces == 0 || $0.width == measure.pt }, "\(language) \(measure)")
      }
    }
  }

  @Test func wordsWiderThanTheMeasureAreCut() throws {
    let setting = Setting()
    let word = "https://www.coe.int/averylongwordwithoutanyplacetobreakit"
    for breaking in [StyledText.Breaking.normal, .address, .never] {
      for measure in [10, 20, 40, 80] {
        let lines = try setting.lines([setting.run(word, breaking)], width: measure.pt)
        #expect(lines.allSatisfy { $0.width <= measure.pt })
        #expect(lines.map(\.source).joined() == word)
      }
    }
    // A measure that holds no letter at all holds one letter a line.
    #expect(try setting.lines("abc", width: 1.pt).map(\.text) == ["a", "b", "c"])
  }

  @Test func styledRunsLoseNothingEither() throws {
    let setting = Setting()
    var italic = setting.run("re")
    italic.font.isItalic = true
    var call = setting.run("3 ")
    call.size = 6.pt
    call.rise = 3.pt
    let address = setting.run("https://www.coe.int/en/web/interculturalcities", .address)
    let runs = [
      setting.run("They "), italic, setting.run("consider "), setting.run("trust."), call, address, setting.run("."),
    ]
    let text = runs.map(\.text).joined()
    for measure in Self.measures {
      let lines = try setting.lines(runs, width: measure.pt)
      #expect(lines.map(\.source).joined() == text)
      #expect(lines.allSatisfy { $0.width <= measure.pt })
    }
  }

  @Test func glyphsAndClustersAgreeWithTheText() throws {
    for (text, language) in Texts.all {
      var setting = Setting()
      setting.language = language
      for measure in Self.measures {
        for piece in try setting.lines(text, width: measure.pt).flatMap(\.pieces) {
          #expect(piece.run.clusters.reduce(0) { $0 + Int($1.bytes) } == piece.run.text.count)
          #expect(piece.run.clusters.reduce(0) { $0 + Int($1.glyphs) } == piece.run.glyphs.count)
          #expect(zip(piece.run.glyphs, piece.run.glyphs.dropFirst()).allSatisfy { $0.x <= $1.x })
        }
      }
    }
  }

  @Test func aLineOfOneLookIsOneRun() throws {
    let lines = try Setting().lines(Texts.english, width: 200.pt)
    // One for the words and spaces, one for the hyphen.
    #expect(lines.allSatisfy { $0.pieces.count == ($0.isHyphenated ? 2 : 1) })
    #expect(lines.filter(\.isHyphenated).allSatisfy { $0.pieces[1].run.actualText == "\u{AD}" })
    #expect(lines.contains { $0.isHyphenated })
  }

  @Test func theSameInputGivesTheSameLines() throws {
    func all() throws -> [[Line]] {
      try Texts.all.map { text, language in
        var setting = Setting()
        setting.language = language
        return try setting.lines(text, width: 150.pt)
      }
    }
    #expect(try all() == all())
    // Nor does it matter what was set before: sizes and texts share a cache of words.
    let used = Setting()
    for (text, _) in Texts.all { _ = try used.lines(text, width: 90.pt) }
    #expect(try used.lines(Texts.english, width: 150.pt) == Setting().lines(Texts.english, width: 150.pt))
  }

  @Test func tasksDoNotDisturbEachOther() async throws {
    func set() throws -> [Line] {
      let setting = Setting()
      return try (Texts.all.map(\.0) + ["浜松市 العربية ภาษาไทย"]).flatMap { try setting.lines($0, width: 150.pt) }
    }
    let alone = try set()
    try await withThrowingTaskGroup(of: [Line].self) { group in
      for _ in 1...4 { group.addTask { try set() } }
      for try await lines in group { #expect(lines == alone) }
    }
  }
}
