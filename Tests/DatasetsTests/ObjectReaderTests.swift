import Diagnostics
import Testing

@testable import Datasets

@Suite struct ObjectReaderTests {
  enum Kind: String, CaseIterable { case bar, line, donut }

  private func read<T>(_ text: String, _ findings: Findings, _ body: (ObjectReader) -> T) throws -> T {
    let value = try #require(JSONReader.read(SourceText(text, file: "r.json"), findings: findings))
    return ObjectReader.read(value, findings: findings, body)
  }

  @Test func readsWhatIsThere() throws {
    let findings = Findings()
    let text = """
      { "title": "T", "year": 2023, "share": 0.5, "draft": true, "kind": "line", "names": ["a", "b"],
        "theme": { "size": 10.25 }, "people": [{ "name": "A" }, { "name": "B" }], "none": null }
      """
    try read(text, findings) { object in
      #expect(object.string("title") == "T")
      #expect(object.int("year") == 2023)
      #expect(object.double("share") == 0.5)
      #expect(object.bool("draft", missing: false))
      #expect(object.choice("kind", of: Kind.self) == .line)
      #expect(object.strings("names") == ["a", "b"])
      #expect(object.object("theme") { $0.double("size") } == 10.25)
      #expect(object.objects("people") { $0.string("name") } == ["A", "B"])
      #expect(object.optionalString("none") == nil)
      #expect(object.optionalInt("absent") == nil)
      #expect(!object.bool("absent", missing: false))
    }
    #expect(findings.all.isEmpty)
  }

  @Test func everythingWrongIsFoundInOneRun() throws {
    let findings = Findings()
    let text = """
      { "title": 5,
        "year": "2023",
        "rate": "12,5",
        "draft": "True",
        "kind": "dount",
        "names": "a",
        "theme": { "sise": 10 },
        "people": [{ "name": null }, 7],
        "organization": "x" }
      """
    try read(text, findings) { object in
      _ = object.string("title")
      _ = object.int("year")
      _ = object.double("rate")
      _ = object.bool("draft", missing: false)
      _ = object.choice("kind", of: Kind.self)
      _ = object.strings("names")
      _ = object.object("theme") { $0.double("size") }
      _ = object.objects("people") { $0.string("name") }
      _ = object.optionalString("organisation")
      _ = object.string("language")
    }
    #expect(
      findings.all.map(\.description) == [
        "r.json:1:12: error: title: expected a text, found the number 5\n  hint: put it in double quotes: \"5\"",
        "r.json:2:11: error: year: expected a whole number, found the text \"2023\"\n"
          + "  hint: write 2023 without quotes",
        "r.json:3:11: error: rate: expected a number, found the text \"12,5\"\n"
          + "  hint: write decimals with a point: 12.5",
        "r.json:4:12: error: draft: expected true or false, found the text \"True\"\n  hint: write true without quotes",
        "r.json:5:11: error: kind: expected one of \"bar\", \"line\", \"donut\", found the text \"dount\"\n"
          + "  hint: did you mean \"donut\"?",
        "r.json:6:12: error: names: expected a list, found the text \"a\"\n"
          + "  hint: a list stands in square brackets, even of one: [ … ]",
        "r.json:7:12: error: the key \"theme.size\" is missing\n  hint: add \"size\": a number is expected",
        "r.json:7:14: error: theme.sise: this key is not known\n  hint: did you mean \"size\"?",
        "r.json:8:24: error: people.0.name: expected a text, found nothing (null)",
        "r.json:8:32: error: people.1: expected an object, found the number 7\n"
          + "  hint: an object stands in braces: { \"key\": … }",
        "r.json:1:1: error: the key \"language\" is missing\n  hint: add \"language\": a text is expected",
        "r.json:9:3: error: organization: this key is not known\n  hint: did you mean \"organisation\"?",
      ])
  }

  @Test func aListWhereAnObjectIsExpected() throws {
    let findings = Findings()
    try read("[1]", findings) { object in _ = object.string("title") }
    #expect(findings.all.map(\.message) == ["expected an object, found a list"])
  }
}
