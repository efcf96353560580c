import Diagnostics
import Geometry
import Pages
import Testing
import Typesetting

/// Which faces serve which requests.
@Suite struct FontLibraryTests {
  private func failure(_ family: String) throws -> Finding {
    let setting = Setting()
    var run = setting.run("text")
    run.font.family = family
    let error = #expect(throws: FindingError.self) {
      try setting.typesetter.paragraph([run], style: ParagraphStyle(), origin: .file("report.swift"))
    }
    return try #require(error).finding
  }

  @Test func aMissingFamilyNamesItsPackage() throws {
    let finding = try failure("EB Garamond")
    #expect(finding.message == "the font family “EB Garamond” is not installed")
    #expect(finding.hint == "apt install fonts-ebgaramond")
    #expect(finding.origin == .file("report.swift"))
  }

  @Test func aMistypedFamilyNamesItsNeighbour() throws {
    #expect(try failure("Noot Serif").hint == "did you mean “Noto Serif”?")
    #expect(try failure("Zzyzx").hint?.contains("Noto Serif") == true)
  }

  @Test func facesAreNumberedInTheOrderOfUse() throws {
    let setting = Setting()
    var bold = setting.run("bold ")
    bold.font.weight = .bold
    var italic = setting.run("italic ")
    italic.font.isItalic = true
    _ = try setting.lines([bold, setting.run("plain "), italic, bold], width: 300.pt)
    #expect(setting.typesetter.faces.map(\.name) == ["Noto Serif Bold", "Noto Serif Regular", "Noto Serif Italic"])
  }

  @Test func theNearestRealStyleServes() throws {
    let setting = Setting()
    func name(_ family: String, _ weight: FontRequest.Weight, italic: Bool = false) throws -> String? {
      // A letter that all three have, in any script.
      var run = setting.run(family.hasSuffix("Hebrew") ? "א" : "x")
      run.font = FontRequest(family: family, weight: weight, isItalic: italic)
      let face = try setting.lines([run], width: 300.pt)[0].pieces[0].run.face
      return setting.typesetter.faces[face].name
    }
    // fonts-noto-core has two weights of Hebrew and no italic; nothing is slanted or fattened by us.
    #expect(try name("Noto Serif Hebrew", .regular, italic: true) == "Noto Serif Hebrew Regular")
    #expect(try name("Noto Serif Hebrew", .bold, italic: true) == "Noto Serif Hebrew Bold")
    // Found by its capitals as well.
    #expect(try name("noto serif", .bold) == "Noto Serif Bold")
  }

  @Test func aFamilyWhoseFilesBearOtherNamesIsFound() throws {
    // The file of "DejaVu Math TeX Gyre" is called after it, that of "DejaVu Sans Light" is not a family of its own.
    let setting = Setting()
    var run = setting.run("x")
    run.font.family = "DejaVu Sans"
    _ = try setting.lines([run], width: 300.pt)
    #expect(setting.typesetter.faces.map(\.name) == ["DejaVu Sans"])
  }

  @Test func heightsAreThoseOfTheFace() throws {
    let metrics = try Setting().typesetter.metrics(of: FontRequest(family: "Noto Serif"), size: 10.pt)
    // Noto Serif: ascent 1069, descent 293, capitals 714, x 536 thousandths.
    #expect(metrics.ascent == 10.69.pt)
    #expect(metrics.descent == 2.93.pt)
    #expect(metrics.capHeight == 7.14.pt)
    #expect(metrics.xHeight == 5.36.pt)
  }

  @Test func featuresChangeGlyphs() throws {
    let setting = Setting()
    var plain = setting.run("office AVA")
    let ligatures = try setting.lines([plain], width: 300.pt)[0]
    plain.font.features = ["-liga", "-kern"]
    let none = try setting.lines([plain], width: 300.pt)[0]
    #expect(none.pieces[0].run.glyphs.count > ligatures.pieces[0].run.glyphs.count)
    #expect(none.width != ligatures.width)
    plain.font.features = ["ligatures please"]
    _ = try setting.lines([plain], width: 300.pt)
    #expect(setting.findings.all.map(\.message) == ["“ligatures please” is not an OpenType feature"])
  }

  /// Noto's Latin letters have no minus sign U+2212. A bold one is as wide and heavy as the plus sign beside it.
  @Test(arguments: ["Noto Sans", "Noto Serif"])
  func theMinusOfBoldFiguresIsBold(_ family: String) throws {
    let setting = Setting()
    for weight in [FontRequest.Weight.regular, .bold] {
      var runs = [setting.run("+"), setting.run("\u{2212}")]
      for n in runs.indices { runs[n].font = FontRequest(family: family, weight: weight) }
      let faces = try setting.lines(runs, width: 300.pt)[0].pieces.map { setting.typesetter.faces[$0.run.face].name }
      #expect(faces.allSatisfy { $0.hasSuffix(weight == .bold ? "Bold" : "Regular") }, "\(faces)")
      let widths = try runs.map { try setting.lines([$0], width: 300.pt)[0].width }
      #expect(widths[0] == widths[1])
    }
  }
}
