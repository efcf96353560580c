import Geometry
import Pages
import Testing

@testable import Typesetting

/// Where lines may end, besides at spaces.
@Suite struct BreakRulesTests {
  private let setting: Setting = {
    var setting = Setting()
    setting.alignment = .start
    setting.hyphenates = false
    return setting
  }()

  /// What stands between the places where lines may end, with "|" for each of these.
  private func pieces(_ text: String, _ breaking: StyledText.Breaking = .normal) throws -> String {
    try pieces([setting.run(text, breaking)])
  }

  private func pieces(_ runs: [StyledText]) throws -> String {
    let paragraph = try setting.shaped(runs)
    let breaks = paragraph.breakpoints(hyphenates: false)
    return zip(breaks, breaks.dropFirst()).map {
      String(decoding: paragraph.text[Int($0.start)..<Int($1.end)], as: UTF8.self)
    }.joined(separator: "|")
  }

  @Test func afterHyphensBetweenWords() throws {
    #expect(try pieces("well-established") == "well-|established")
    #expect(try pieces("up-to-date") == "up-|to-|date")
    // Not after a single letter, nor among figures.
    #expect(try pieces("e-mail COVID-19 2020-21 T-shirt") == "e-mail|COVID-19|2020-21|T-shirt")
    #expect(try pieces("vis-à-vis") == "vis-à-vis")
  }

  @Test func afterDashesAndSlashes() throws {
    #expect(try pieces("trust—interaction") == "trust—|interaction")
    #expect(try pieces("Strasbourg–Paris 2019–2020") == "Strasbourg–|Paris|2019–2020")
    #expect(try pieces("and/or 50 km/h 2020/21") == "and/|or|50|km/h|2020/21")
    #expect(try pieces("“trust—” (trust—)") == "“trust—”|(trust—)")
  }

  @Test func notBesideBracketsAndQuotes() throws {
    #expect(
      try pieces("« mot » suivant ? oui ; non : 5 % [ a ] ( b )") == "« mot »|suivant ?|oui ;|non :|5 %|[ a ]|( b )")
    #expect(try pieces("das »Wort« allein, «mot» seul") == "das|»Wort«|allein,|«mot»|seul")
    #expect(try pieces("the .NET way, at .5 per cent") == "the|.NET|way,|at|.5|per|cent")
  }

  @Test func noBreakSpacesHold() throws {
    #expect(try pieces("Article\u{A0}8 of 163\u{202F}000 people") == "Article\u{A0}8|of|163\u{202F}000|people")
  }

  @Test func noBreakSpacesStretchLikeOthers() throws {
    var justified = setting
    justified.alignment = .justified
    let text = "one two three four five six seven"
    let plain = try justified.lines(text, width: 90.pt)
    let held = try justified.lines("one\u{A0}two three four five six seven", width: 90.pt)
    #expect(plain.map(\.width) == held.map(\.width))
    #expect(
      plain.map { $0.pieces.map { $0.run.glyphs.map(\.x) } } == held.map { $0.pieces.map { $0.run.glyphs.map(\.x) } })
  }

  @Test func softHyphensAndZeroWidthSpacesInstruct() throws {
    var hyphenating = setting
    hyphenating.hyphenates = true
    let soft = try hyphenating.lines("inter\u{AD}cultural", width: 50.pt)
    #expect(soft.map(\.text) == ["inter-", "cultural"])
    #expect(try hyphenating.lines("inter\u{AD}cultural", width: 100.pt).map(\.source) == ["intercultural"])
    #expect(try pieces("Gemeinde\u{200B}rat well-\u{2060}being") == "Gemeinde|rat|well-being")
  }

  @Test func addresses() throws {
    #expect(
      try pieces("https://www.coe.int/en/web/interculturalcities?x=1&y=2#top", .address)
        == "https://www.|coe.|int/|en/|web/|interculturalcities?|x=|1&|y=|2#|top")
    #expect(try pieces("info_desk-team@coe.int,", .address) == "info_|desk-|team@coe.|int,")
  }

  @Test func never() throws {
    #expect(try pieces("+33 3 88 41 20 00", .never) == "+33 3 88 41 20 00")
  }

  @Test func aNoteCallStaysWithItsWord() throws {
    var call = setting.run("12")
    call.size = 6.pt
    call.rise = 3.pt
    #expect(try pieces([setting.run("of trust"), call, setting.run(" in cities.")]) == "of|trust12|in|cities.")
    // Also after a full stop, and before one.
    #expect(try pieces([setting.run("trust."), call, setting.run(" More")]) == "trust.12|More")
    #expect(try pieces([setting.run("trust"), call, setting.run(". More")]) == "trust12.|More")
  }

  @Test func aWordMaySpanRuns() throws {
    var bold = setting.run("cultural")
    bold.font.weight = .bold
    bold.tag = 1
    let runs = [setting.run("an inter"), bold, setting.run("ity of well-"), setting.run("being")]
    #expect(try pieces(runs) == "an|interculturality|of|well-|being")
    // It is hyphenated as one word.
    var hyphenating = setting
    hyphenating.hyphenates = true
    let lines = try hyphenating.lines([setting.run("inter"), bold, setting.run("ity")], width: 60.pt)
    #expect(lines.map(\.text) == ["intercultur-", "ality"])
    #expect(lines.map { $0.pieces.map(\.tag) } == [[0, 1, 1], [1, 0]])
  }

  @Test func aDashBetweenSpacesEndsTheLine() throws {
    // Greedily the dash would begin the second line.
    let lines = try setting.lines("trust in public bodies – of all kinds", width: 95.pt)
    #expect(lines.allSatisfy { !$0.text.hasPrefix("–") })
  }
}
