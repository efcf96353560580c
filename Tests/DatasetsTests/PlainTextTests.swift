import Diagnostics
import Testing

@testable import Datasets

/// Texts that are printed as they stand, and texts in several languages in the columns of a table.
@Suite struct PlainTextTests {
  @Test(
    arguments: [
      ("in **2024** all", "**2024**"),
      ("see [the report](https://example.org/x) now", "[the report](https://example.org/x)"),
      ("a<br/>b", "<br/>"), ("caf&eacute;", "&eacute;"), ("R&amp;D", "&amp;"), ("&#233;", "&#233;"),
      ("</strong>", "</strong>"),
    ]) func marksOfFormattingAreFound(text: String, mark: String)
  {
    #expect(FormattingMarks.first(in: text) == mark)
  }

  @Test(
    arguments: [
      "a * b", "2 ** 3", "<5 and >3", "snake_case_name", "AT&T; and more", "Bürger*innen", "[sic] (so)", "a & b",
      "x < b > c", "[1](see below)", "100 %", "** note",
    ]) func whatNobodyMeansAsFormattingIsNot(text: String)
  {
    #expect(FormattingMarks.first(in: text) == nil)
  }

  struct Event: Decodable {
    var title: LocalText
    var place: LocalText?
    var kind: String?
  }

  private func events(_ csv: String, language: String = "en") -> (events: [Event], told: [String]) {
    let findings = Findings()
    let table = CSVReader.read(Array(csv.utf8), file: "events.csv", findings: findings)
    let events = table.flatMap {
      DataDecoder.read(
        [Event].self, from: $0, name: "events", languages: TextLanguages(wanted: language, own: "en"),
        findings: findings)
    }
    return (events ?? [], findings.all.map(\.description))
  }

  @Test func eachLanguageHasAColumn() {
    let csv = "title.en,title.uk,place\nTalk,Розмова,Hall\n"
    #expect(events(csv).events.first?.title.text == "Talk" && events(csv).told == [])
    #expect(events(csv, language: "uk").events.first?.title.text == "Розмова")
    #expect(events("title,title.uk\nTalk,Розмова\n", language: "uk").events.first?.title.text == "Розмова")
    #expect(events("title,title.uk\nTalk,Розмова\n").events.first?.title.text == "Talk")
  }

  @Test func whatIsWrongWithColumnsOfLanguagesIsToldOnce() {
    #expect(
      events("title,title.ua\nTalk,Розмова\nWalk,Хода\n").told == [
        "events.csv:1:7: error: title: “ua” is the code of a country, not of a language\n  hint: write uk for Ukrainian"
      ])
    #expect(
      events("title,kind.en\nTalk,a\n").told.first?.contains("expected a text, found a text in several languages")
        == true
    )
    #expect(
      events("title\n\"{ \"\"en\"\": \"\"Talk\"\" }\"\n").told == [
        "events.csv:2:1: error: events.0.title: a cell holds the text in one language, and braces would be printed\n"
          + "  hint: give each language a column of its own: title.en, title.uk"
      ])
  }

  @Test func manyTextsWithMarksAreOneWarning() {
    let told = events("title\n**a**\n<b>x</b>\nplain\n").told
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("events.csv:2:1: warning: events: 2 texts hold marks of formatting") == true)
  }

  @Test func anEmptyTextIsAMissingOne() {
    let findings = Findings()
    let value = JSONReader.read(Array(#"{ "title": " ", "kind": "" }"#.utf8), file: "e.json", findings: findings)
    let event = value.flatMap {
      DataDecoder.read(
        Event.self, from: $0, name: "event", languages: TextLanguages(wanted: "en", own: "en"), findings: findings)
    }
    #expect(event?.kind == nil)
    #expect(
      findings.all.map(\.description) == [
        "e.json:1:12: error: event.title: the text is empty\n  hint: write it; it cannot be left out"
      ])
  }

  @Test(
    arguments: [
      ("149050,00", "write decimals with a point: 149050.00"),
      ("149.050,00", "write decimals with a point, and no other: 149050.00"),
      ("6 920", "write the number without grouping: 6920"),
    ]) func numbersAsPeopleWriteThemAreOneFinding(text: String, hint: String)
  {
    let findings = Findings()
    let value = JSONReader.read(
      Array("{ \"total\": \(text), \"year\": 2024 }".utf8), file: "e.json", findings: findings)
    #expect(value?.object?.keys == ["total", "year"])
    #expect(findings.all.map(\.description) == ["e.json:1:12: error: \(text) is not a number\n  hint: \(hint)"])
  }

  @Test func aWholeNumberIsAskedForAsSuch() {
    #expect(NumberText.hint(for: "twenty", whole: true) == "write digits only")
    #expect(NumberText.hint(for: "1,5", whole: true) == "write it without decimals")
    #expect(NumberText.hint(for: "1 500", whole: true) == "write the number without grouping: 1500")
  }
}
