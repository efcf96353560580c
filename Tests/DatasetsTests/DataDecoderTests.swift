import Diagnostics
import Testing

@testable import Datasets

/// Data become values of a template's own types; what is wrong is told with its place, all of it in one run.
@Suite struct DataDecoderTests {
  enum Kind: String, Decodable, CaseIterable { case visit, academy, webinar }

  struct Event: Decodable, Equatable {
    var title: String
    var kind: Kind
    var people: Int?
    var cities: [String]?
  }

  struct Year: Decodable {
    var network: String
    var events: [Event]
    var share: Double?
    var isOpen: Bool?
  }

  private func decode<T: Decodable>(_ type: T.Type, json: String, languages: [String] = ["en"]) -> (T?, [String]) {
    let findings = Findings()
    let value = JSONReader.read(Array(json.utf8), file: "network.json", findings: findings)
    let result = value.flatMap {
      DataDecoder.read(
        type, from: $0, name: "network", languages: TextLanguages(wanted: languages[0], own: languages.last ?? "en"),
        findings: findings)
    }
    return (result, findings.all.map(\.description))
  }

  private func decode<T: Decodable>(_ type: T.Type, csv: String) -> (T?, [String]) {
    let findings = Findings()
    let table = CSVReader.read(Array(csv.utf8), file: "events.csv", findings: findings)
    let result = table.flatMap {
      DataDecoder.read(
        type, from: $0, name: "events", languages: TextLanguages(wanted: "en", own: "en"), findings: findings)
    }
    return (result, findings.all.map(\.description))
  }

  @Test func fieldsAreFilledByTheirNames() {
    let (year, findings) = decode(
      Year.self,
      json: """
        { "network": "Bridges", "share": 0.5, "isOpen": true,
          "events": [{ "title": "Academy", "kind": "academy", "people": 22, "cities": ["Velmora", "Tarn"] },
                     { "title": "Talk", "kind": "webinar", "people": null }] }
        """)
    #expect(findings == [])
    #expect(year?.network == "Bridges" && year?.share == 0.5 && year?.isOpen == true)
    #expect(
      year?.events == [
        Event(title: "Academy", kind: .academy, people: 22, cities: ["Velmora", "Tarn"]),
        Event(title: "Talk", kind: .webinar, people: nil, cities: nil),
      ])
  }

  @Test func everySlipIsToldInOneRun() {
    let (year, findings) = decode(
      Year.self,
      json: """
        { "netwrok": "Bridges", "isOpen": "yes",
          "events": [{ "title": 2023, "kind": "acadmy", "people": "22" },
                     "Talk",
                     { "kind": "visit", "title": null, "peple": 3 }] }
        """)
    #expect(year?.events.map(\.kind) == [.visit, .visit])
    #expect(
      findings == [
        "network.json:1:1: error: the key \"network.network\" is missing\n  hint: add \"network\"",
        "network.json:2:25: error: network.events.0.title: expected a text, found the number 2023\n"
          + "  hint: put it in double quotes: \"2023\"",
        "network.json:2:39: error: network.events.0.kind: expected one of \"visit\", \"academy\", \"webinar\", "
          + "found the text \"acadmy\"\n  hint: did you mean \"academy\"?",
        "network.json:2:59: error: network.events.0.people: expected a whole number, found the text \"22\"\n"
          + "  hint: write 22 without quotes",
        "network.json:3:14: error: network.events.1: expected an object, found the text \"Talk\"\n"
          + "  hint: an object stands in braces: { \"key\": … }",
        "network.json:4:42: error: network.events.2.title: expected a value, found nothing (null)\n"
          + "  hint: write it; it cannot be left out",
        "network.json:4:48: error: network.events.2.peple: this key is not known\n  hint: did you mean \"people\"?",
        "network.json:1:35: error: network.isOpen: expected true or false, found the text \"yes\"",
        "network.json:1:3: error: network.netwrok: this key is not known\n  hint: did you mean \"network\"?",
      ])
  }

  @Test func rowsAreFilledByTheirColumns() {
    let (events, findings) = decode(
      [Event].self,
      csv: """
        title,kind,people,cities
        2023,visit,,Velmora; Tarn ;
        Talk,webinar,40,
        """)
    #expect(findings == [])
    #expect(
      events == [
        Event(title: "2023", kind: .visit, people: nil, cities: ["Velmora", "Tarn"]),
        Event(title: "Talk", kind: .webinar, people: 40, cities: nil),
      ])
  }

  @Test func slipsInTablesAreToldWithRowAndColumn() {
    let (events, findings) = decode(
      [Event].self,
      csv: """
        title,people,peeple
        Talk,about 40,3
        ,2.5,3
        """)
    #expect(events?.count == 2)
    #expect(
      findings == [
        "events.csv:1:1: error: there is no column \"kind\"\n  hint: the columns are \"title\", \"people\", \"peeple\"",
        "events.csv:2:6: error: events.0.people: \"about 40\" is not a number\n"
          + "  hint: write digits only",
        "events.csv:3:1: error: title: the cell is empty\n  hint: every row needs one",
        "events.csv:3:2: error: events.1.people: expected a whole number, found the text \"2.5\"\n"
          + "  hint: write it without decimals",
        "events.csv:1:14: warning: events: the column \"peeple\" is not read\n  hint: did you mean \"people\"?",
      ])
  }

  @Test func aTextIsTakenInTheLanguageOfTheDocument() {
    struct Motto: Decodable {
      var motto: LocalText
      var place: LocalText
    }
    let json = """
      { "motto": { "en": "The year of bridges", "uk": "Рік мостів" }, "place": "Town hall" }
      """
    let (english, none) = decode(Motto.self, json: json)
    #expect(english?.motto.text == "The year of bridges" && none == [])
    let (ukrainian, findings) = decode(Motto.self, json: json, languages: ["uk", "en"])
    #expect(ukrainian?.motto.text == "Рік мостів" && ukrainian?.motto.foreignLanguage == nil)
    #expect(ukrainian?.place.text == "Town hall" && ukrainian?.place.foreignLanguage == "en")
    #expect(
      findings == [
        "network.json:1:74: warning: network: this text is not there in “uk”; it is taken as it is\n"
          + "  hint: write { \"en\": \"…\", \"uk\": \"…\" }"
      ])
    #expect(decode(Motto.self, json: json, languages: ["uk-UA", "en"]).0?.motto.foreignLanguage == nil)
    #expect(
      decode(Motto.self, json: json, languages: ["ar", "en"]).1.first?.contains("2 texts are not there in “ar”") == true
    )
  }

  @Test func aTypeSaysWhatIsImpossible() {
    struct Even: Decodable, StandIn {
      static let standIn = Even(value: 0)
      var value: Int
      init(value: Int) { self.value = value }
      init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
        if !value.isMultiple(of: 2) { throw DataProblem("\(value) is odd", hint: "write \(value + 1)") }
      }
    }
    struct Pair: Decodable {
      var first: Even
      var second: Sourced<Even>
    }
    let (pair, findings) = decode(Pair.self, json: #"{ "first": 3, "second": 4, "third": 5 }"#)
    #expect(pair?.second.value.value == 4)
    #expect(pair?.second.origin.description == "network.json:1:25")
    #expect(
      findings == [
        "network.json:1:12: error: network.first: 3 is odd\n  hint: write 4",
        "network.json:1:28: error: network.third: this key is not known\n  hint: known are \"first\", \"second\"",
      ])
  }
}
