import Datasets
import Diagnostics
import Tessera
import Testing

@testable import Intercultural

@Suite struct FactsTests {
  func facts(_ json: String) throws -> Facts {
    Facts(try #require(JSONReader.read(Array(json.utf8), file: "a.json", findings: Findings())))
  }

  @Test(
    arguments: [
      ("a.b", ["1"]), ("list.count", ["2"]), ("list.1.name", ["Riga"]), ("list.*.name", ["Oslo", "Riga"]),
      ("list.*[country=Latvia].name", ["Riga"]), ("list.*[name=S. Ives].name", []), ("*.b", ["1"]), ("none", []),
      ("a.b.c", []),
      ("list.9", []), ("list.*[bad].name", []),
    ] as [(String, [String])])
  func pathsLeadToValues(_ path: String, _ expected: [String]) throws {
    let facts = try facts(
      #"{"a": {"b": 1}, "list": [{"name": "Oslo", "country": "Norway"}, {"name": "Riga", "country": "Latvia"}]}"#)
    #expect(facts.select(path).compactMap(\.text) == expected)
  }

  @Test func conditionsMayHoldPoints() throws {
    let facts = try facts(#"{"list": [{"name": "S. Ives", "n": 3}]}"#)
    #expect(facts.select("list.*[name=S. Ives].n").map(\.path) == ["list.0.n"])
  }

  @Test func lettersAreBare() {
    #expect(Letters.words("Donostia/San Sebastián") == ["donostia", "san", "sebastian"])
    #expect(
      Letters.words("Castelló de la Plana, Wrocław & Türkiye") == [
        "castello", "de", "la", "plana", "wroclaw", "turkiye",
      ])
    #expect(Letters.words("Łódź, Đurđevac, Straße, Ærø") == ["lodz", "durdevac", "strasse", "aero"])
    #expect(Letters.words("Київ Αθήνα") == ["київ", "αθήνα"])
    #expect(Letters.words(" – ").isEmpty)
  }

  @Test(arguments: [
    ("15.6149", true), ("1,23,456", true), ("1234,567,890", true), ("12.3456", true), ("183,432", false),
    ("4.324", false),
    ("1.234.567", false), ("1,234.5", false), ("1.234,56", false), ("24.05.2023", false), ("06.2022", false),
    ("1.2.10", false),
    ("2023", false), ("3.14", false),
  ])
  func separatorsOutOfPlace(_ token: String, _ isMisplaced: Bool) {
    #expect(NumberForm.isMisplaced(token) == isMisplaced)
  }

  @Test func numbersAreReadFromText() {
    #expect(
      NumberForm.tokens(in: "Of 183,432 (+357) visits, 15.5%, €30.000, CM/Rec(2022)10 and v1.2; 10-12. 7") == [
        "183,432", "357", "15.5", "30.000", "7",
      ])
  }
}
