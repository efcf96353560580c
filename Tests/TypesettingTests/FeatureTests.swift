import Geometry
import Pages
import Testing

@testable import Typesetting

/// Signs that a font has by OpenType features.
@Suite struct FeatureTests {
  private let setting = Setting()

  @Test func raisedFiguresAndSmallCapitalsOfNoto() {
    for family in ["Noto Serif", "Noto Sans"] {
      let font = FontRequest(family: family)
      #expect(setting.typesetter.covers("1234567890", by: "sups", in: font))
      // Not a letter of another alphabet.
      #expect(!setting.typesetter.covers("1ж", by: "sups", in: font))
      // Capitals and figures need no small capitals.
      #expect(setting.typesetter.covers("Unesco 5, été", by: "smcp", in: font))
      #expect(!setting.typesetter.covers("名 a", by: "none", in: font))
    }
    #expect(!setting.typesetter.covers("1", by: "sups", in: FontRequest(family: "Not Installed")))
  }

  /// The figure that is drawn may have a code point of its own (¹); the text says which was typed.
  @Test func raisedFiguresReadAsFigures() throws {
    var call = setting.run("12")
    call.font.features = ["sups"]
    // As for a note: its link.
    call.tag = 1
    let line = try #require(setting.lines([setting.run("word"), call, setting.run(" on")], width: 200.pt).first)
    #expect(line.pieces.map(\.run.string) == ["word", "12", " on"])
    #expect(line.pieces.map(\.run.actualText) == [nil, "12", nil])
    let plain = try setting.lines("12", width: 200.pt)
    #expect(line.pieces[1].run.glyphs.map(\.id) != plain[0].pieces[0].run.glyphs.map(\.id))
  }

  @Test func tabularFiguresAreOfOneWidth() throws {
    var run = setting.run("1")
    run.font.features = ["lnum", "tnum"]
    let widths = try "0123456789".map { figure in
      run.text = String(figure)
      return try setting.shaped([run]).naturalWidth
    }
    #expect(Set(widths).count == 1)
  }
}
