import Diagnostics
import Testing

@testable import Datasets

@Suite struct JSONReaderTests {
  /// Reads a text as `a.json` and gives its findings as they are printed, without hints.
  private func slips(_ text: String) -> [String] {
    let findings = Findings()
    _ = JSONReader.read(SourceText(text, file: "a.json"), findings: findings)
    return findings.all.map { "\($0.origin): \($0.message)" }
  }

  @Test func everyValueKnowsItsPlace() throws {
    let text = """
      {
        "title": "Ville", "été": [1, -2.5e3, true, null],
        "deep": { "a": {} }
      }
      """
    let findings = Findings()
    let value = try #require(JSONReader.read(SourceText(text, file: "a.json"), findings: findings))
    let object = try #require(value.object)
    #expect(findings.all.isEmpty)
    #expect(object.keys == ["title", "été", "deep"])
    #expect(object["title"]?.origin.description == "a.json:2:12")
    #expect(object.members[1].origin.description == "a.json:2:21")
    let list = try #require(object["été"]?.array)
    #expect(list.map(\.origin.description) == ["a.json:2:29", "a.json:2:32", "a.json:2:40", "a.json:2:46"])
    #expect(object["deep"]?.object?["a"]?.origin.description == "a.json:3:18")
  }

  @Test(
    arguments: [
      ("183.432", nil, 183.432), ("5", 5, 5), ("-0", 0, 0), ("5.0", 5, 5), ("2e3", 2000, 2000), ("1E-2", nil, 0.01),
    ] as [(String, Int?, Double)])
  func numbersKeepTheirText(text: String, int: Int?, double: Double) throws {
    let value = try #require(JSONReader.read(SourceText(text, file: "a.json"), findings: Findings()))
    #expect(value.number?.text == text)
    #expect(value.number?.int == int)
    #expect(value.number?.double == double)
  }

  @Test func textsMayHoldEscapes() {
    let text = #""\"\\\/\n\t\u00e9\uD83D\uDE00 é😀""#
    #expect(JSONReader.read(SourceText(text, file: "a.json"), findings: Findings())?.string == "\"\\/\n\té😀 é😀")
  }

  @Test func slipsWithoutDoubtAreAllFoundInOneRun() {
    let text = """
      {
        // made by hand
        "a": 1
        'b': True,
        c: “two”,
        "a": [1, 2,],
        "d" "no colon",
      }
      """
    #expect(
      slips(text) == [
        "a.json:2:3: comments are not possible in JSON",
        "a.json:4:3: a comma is missing before '",
        "a.json:4:3: a text stands in single quotes",
        "a.json:4:8: True is not known in JSON",
        "a.json:5:3: the key c stands without quotation marks",
        "a.json:5:6: a text stands in typographic quotes",
        "a.json:6:13: a comma with nothing after it",
        "a.json:6:3: the key \"a\" stands twice",
        "a.json:7:7: a colon is missing after \"d\"",
        "a.json:7:17: a comma with nothing after it",
      ])
  }

  @Test(arguments: [
    ("", "a.json: the file is empty"),
    ("{\"a\": \"no end\n}", "a.json:1:7: the text is not closed"),
    ("{\"a\": {\"b\": 1}", "a.json:1:1: the { is not closed"),
    ("[1, 2", "a.json:1:1: the [ is not closed"),
    ("{\"a\": [1, 2}", "a.json:1:12: } stands where the [ of line 1 is open"),
    ("{\"a\": }", "a.json:1:7: a value is missing before }"),
    ("{\"a\": 1} {}", "a.json:1:10: { stands after the end"),
    ("[1 : 2]", "a.json:1:4: a colon stands where a comma is expected"),
    ("[007]", "a.json:1:2: 007 is not a number"),
    ("[+1]", "a.json:1:2: +1 is not a number"),
    ("[.5]", "a.json:1:2: .5 is not a number"),
    ("[5.]", "a.json:1:2: 5. is not a number"),
    ("[12abc]", "a.json:1:2: 12abc is not a number"),
    ("[Rome]", "a.json:1:2: the text Rome stands without quotation marks"),
    ("[\"\\q\"]", "a.json:1:3: \\q is not known in JSON"),
    ("[\"\\ud800\"]", "a.json:1:3: \\ud800 is half a character"),
    ("[\"\\u12\"]", "a.json:1:3: \\u needs four digits after it"),
    ("[\"a\tb\"]", "a.json:1:4: a tab stands in a text"),
    ("{[]: 1}", "a.json:1:2: [ stands where a key is expected"),
    ("[@]", "a.json:1:2: @ begins no value"),
    ("\r\n\r\n[@]", "a.json:3:2: @ begins no value"),
  ])
  func everySlipIsToldWithItsPlace(text: String, message: String) {
    #expect(slips(text) == [message])
  }

  @Test func aMissingCommaSaysWhereToPutIt() {
    let findings = Findings()
    _ = JSONReader.read(SourceText("{\n\"a\": 1\n\"b\": 2\n}", file: "a.json"), findings: findings)
    #expect(
      findings.all.map(\.description) == [
        "a.json:3:1: error: a comma is missing before \"b\"\n  hint: put a comma at the end of line 2"
      ])
  }

  @Test func nestingHasAnEnd() {
    #expect(
      slips(String(repeating: "[", count: 300)) == ["a.json:1:201: more than 200 levels of nesting"])
  }
}

@Suite struct SourceTextTests {
  @Test func byteOrderMarkIsTolerated() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)
    let value = JSONReader.read(bytes, file: "a.json", findings: Findings())
    #expect(value?.array?.first?.origin.description == "a.json:1:2")
  }

  @Test func otherEncodingsSayHowToSave() {
    let findings = Findings()
    #expect(JSONReader.read(Array("[\"Malm".utf8) + [0xF6], file: "a.json", findings: findings) == nil)
    #expect(JSONReader.read([0xFF, 0xFE, 0x5B], file: "b.json", findings: findings) == nil)
    #expect(
      findings.all.map(\.description) == [
        "a.json:1:7: error: the file is not saved as UTF-8: this reads “Malmö” in the encoding of old Windows programs\n"
          + "  hint: save the file as UTF-8: editors ask for the encoding under “Save as”",
        "b.json: error: the file begins as UTF-16 and does not go on so\n"
          + "  hint: save the file as UTF-8: editors ask for the encoding under “Save as”",
      ])
  }
}
