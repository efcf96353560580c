import Content
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// The yearly report of a network, made from one file of data and a few texts.
@Suite struct NetworkReportTests {
  /// Composed once; nothing changes it.
  nonisolated(unsafe) static let sample = Composed(bundle: NetworkSupport.sample)

  @Test func theSampleComposesWithoutFindings() throws {
    let composed = try #require(Self.sample)
    #expect(composed.findings.map(\.description) == [])
    #expect((10...14).contains(composed.publication.pages.count))
    ReportChecks.contentsAgree(composed)
    ReportChecks.nothingOverlaps(composed)
    ReportChecks.headingsHaveText(composed)
  }

  @Test func itHasEveryPart() throws {
    let headings = try #require(Self.sample).reading.nodes { $0 == .heading(level: 1) }.map(\.text)
    #expect(
      headings.map { $0.words.joined(separator: " ") } == [
        "Contents", "Executive summary", "Who we are", "The year in numbers", "Projects", "Events",
        "News from the cities", "Meetings", "Publications and tools", "Outlook", "Appendix I – Expenditure",
      ])
  }

  @Test func mottoAndHashtagStandWhereTheyBelong() throws {
    let composed = try #require(Self.sample)
    let cover = composed.reading.runs[0].map(\.text).joined(separator: " ")
    #expect(cover.contains("The year of the open door"))
    #expect(cover.contains("invented"), "the sample says so on its cover")
    #expect(composed.reading.runs.flatMap { $0 }.contains { $0.text.contains("#OpenDoorArvenia") })
  }

  @Test func amountsOfSeveralCurrenciesHaveTheSameDecimals() throws {
    let bundle = try NetworkSupport.sample(
      replacing: "48000,\n      \"currency\": \"EUR\"", by: "48000, \"currency\": \"USD\"", in: "data/network.json")
    defer { try? FileManager.default.removeItem(at: bundle.deletingLastPathComponent()) }
    let outcome = NetworkSupport.compose(bundle)
    #expect(outcome.told == [])
    #expect(outcome.says("US$ 48,000.00"), "others have decimals")
  }

  @Test func countsAreTakenFromTheLists() {
    let outcome = NetworkSupport.compose(NetworkSupport.sample)
    #expect(outcome.says("Participants in events 1612 2148 +536"), "no value is written: the events add up to it")
    #expect(
      outcome.says(
        "Members at the end of 2024: 10 (+2). New in 2024: Belvato, Belvigno and Queressa. Left in 2024: Tarvenza."))
    #expect(outcome.says("171,550.50"), "the sum of the projects' amounts")
  }

  @Test func partsWithoutDataDoNotAppear() throws {
    let outcome = try NetworkSupport.small(#""members": [{ "city": "Velmora", "since": 2011 }]"#)
    #expect(outcome.told == [])
    #expect(outcome.headings == ["Contents", "Executive summary", "Who we are", "1. Member cities"])
  }

  @Test func whatIsRequiredAndMissingIsTold() throws {
    let outcome = try NetworkSupport.small(
      "", more: ["data/network.json": #"{ "counts": [{ "kind": "partners" }] }"#])
    #expect(outcome.tells("the key \"network.name\" is missing"))
    #expect(outcome.tells("the key \"network.year\" is missing"))
    #expect(outcome.tells("data/network.json:1:24: error: the number of “Partners” is missing"))
  }

  @Test(arguments: [
    (
      #""value": 5, "lastYear": 4, "change": 1"#, #""value": 6, "lastYear": 4, "change": 1"#,
      "“projects” says 6, but the list of projects holds 5"
    ),
    (
      #""value": 6, "lastYear": 5"#, #""value": 7, "lastYear": 5"#,
      "“products” says 7, but the list of resources holds 6"
    ),
    (
      #""value": 3, "lastYear": 3"#, #""value": 4, "lastYear": 3"#,
      "“webinars” says 4, but the list of events holds 3 of this kind"
    ),
    (
      #""lastYear": 1612"#, #""value": 2100, "lastYear": 1612"#,
      "“participants” says 2100, but the participants of all events are 2148"
    ),
    (#""change": 2050"#, #""change": 2000"#, "the change is 2000, but from 4870 to 6920 it is 2050"),
    (#""kind": "applications""#, #""kind": "partners""#, "“partners” is counted twice"),
    (#""now": 10"#, #""now": 11"#, "11 members now, but 8 + 3 − 1 = 10"),
    (#""now": 10"#, #""now": 11"#, "11 members now, but the list of members holds 10"),
    (
      #""city": "Belvato", "since": 2024"#, #""city": "Belvato", "since": 2023"#,
      "3 cities joined, but the list of members holds 2 since 2024: Belvigno, Queressa"
    ),
    (#""leavers": ["Tarvenza"]"#, #""leavers": []"#, "1 cities left, but 0 are named"),
    (#""year": 2024, "members": 10"#, #""year": 2024, "members": 9"#, "9 members in 2024, but elsewhere there are 10"),
    (#""city": "Velmora", "since": 2011"#, #""city": "Belvessa", "since": 2011"#, "“Belvessa” is a member twice"),
    (
      #"["Velmora", "Nalmato", "Oriligno"]"#, #"["Velmara", "Nalmato", "Oriligno"]"#,
      "“Velmara” is not among the members"
    ),
    (#""until": "2025-06""#, #""until": "2023-06""#, "the project “Neighbours at the table” ends before it begins"),
    (#""date": "2024-01-25""#, #""date": "2023-01-25""#, "is not of 2024, the year of this report"),
    (#""date": "2024-01-25""#, #""date": "2024-02-30""#, "“2024-02-30” is not a date"),
    (#""kind": "webinar""#, #""kind": "webinars""#, "did you mean \"webinar\"?"),
    (#""hashtag""#, #""hashtags""#, "network.hashtags: this key is not known"),
    (#""currency": "EUR""#, #""currency": "euro""#, "“euro” is not the code of a currency"),
    (
      #""link": "https://example.org/arvenian-network/table""#, #""link": "example.org""#,
      "“example.org” is not a web address"
    ),
  ])
  func whatDoesNotAgreeIsTold(_ old: String, _ new: String, _ expected: String) throws {
    let bundle = try NetworkSupport.sample(replacing: old, by: new)
    defer { try? FileManager.default.removeItem(at: bundle.deletingLastPathComponent()) }
    let outcome = NetworkSupport.compose(bundle)
    let finding = outcome.told.first { $0.contains(expected) }
    #expect(finding?.hasPrefix("data/network.json:") == true, "\(outcome.told)")
  }

  @Test func theYearOfTheReportIsThatOfTheData() throws {
    let bundle = try NetworkSupport.sample(replacing: "\"year\": 2024", by: "\"year\": 2023", in: "report.json")
    defer { try? FileManager.default.removeItem(at: bundle.deletingLastPathComponent()) }
    #expect(
      NetworkSupport.compose(bundle).tells("report.json says the year 2023, but the data of the network say 2024"))
  }

  @Test func membersAndEventsMayBeTables() throws {
    let outcome = try NetworkSupport.small(
      #""motto": "A year""#,
      more: [
        "data/members.csv": "city,since,population\nVelmora,2011,287430\nĄbnica,2024,\n",
        "data/events.csv": "title,kind,date,city,participants\nOpen day,conference,2024-06-13,Velmora,380\n",
      ], named: #", "members": "data/members.csv", "events": "data/events.csv""#)
    #expect(outcome.told == [])
    #expect(outcome.says("Ąbnica (new) 2024 –"))
    #expect(outcome.says("13 June 2024 Open day Conference Velmora 380"))
  }

  @Test func rowsOfTablesAreCheckedAtTheirPlaces() throws {
    let outcome = try NetworkSupport.small(
      #""motto": "A year""#, more: ["data/members.csv": "city,since\nVelmora,2011\nNalmato,soon\n"],
      named: #", "members": "data/members.csv""#)
    #expect(outcome.tells("data/members.csv:3:9: error"))
  }

  @Test func citiesAreCalledAsTheLanguageCallsThem() throws {
    let outcome = try NetworkSupport.small(
      """
      "members": [{ "city": "Vellin", "name": { "en": "New Vellin" }, "since": 2011 }, { "city": "Orim", "since": 2012 }],
      "projects": [{ "title": "Bridge", "cities": ["Vellin", "Orim"], "text": "One." }]
      """)
    #expect(outcome.told == [])
    #expect(outcome.says("Cities: New Vellin and Orim"))
  }

  @Test func aMapIsDrawnWhereCoordinatesAreKnown() throws {
    let outcome = try NetworkSupport.small(
      #""members": [{ "city": "Lisbon", "since": 2011, "latitude": 38.72, "longitude": -9.14 }]"#)
    #expect(outcome.told == [])
    #expect(outcome.reading?.nodes { $0 == .figure }.count == 1)
    let halved = try NetworkSupport.small(#""members": [{ "city": "Lisbon", "since": 2011, "latitude": 38.72 }]"#)
    #expect(halved.tells("has only one coordinate"))
  }

  @Test func theMotifIsMadeOfProjects() throws {
    let findings = Findings()
    let bundle = try #require(
      Bundle.open(NetworkSupport.sample.path, language: nil, templates: allTemplates, findings: findings))
    let motif = BridgeMotif(try #require(NetworkYear(bundle)))
    #expect(motif.cities.map(\.name) == motif.cities.map(\.name).sorted())
    #expect(motif.cities.filter(\.isNew).map(\.name) == ["Belvato", "Belvigno", "Queressa"])
    // Querora and Velmora share the rumour clinic and the first words.
    #expect(motif.bridges.first { $0.first == 8 && $0.last == 9 }?.projects == 2)
  }

  /// A name that is there in other languages only is no name in this one: the usual one stands.
  @Test func namesInOtherLanguagesLeaveTheUsualOne() throws {
    let members = #""members": [{ "city": "Velmora", "name": { "uk": "Вельмора" }, "since": 2011 }]"#
    let english = try NetworkSupport.small(members)
    #expect(english.told == [])
    #expect(english.says("Velmora 2011") && !english.says("Вельмора"))
  }

  /// Cities, people and hashtags may have a spelling in each language; lists may use any of them.
  @Test func namesHaveASpellingInEachLanguage() throws {
    let outcome = try NetworkSupport.small(
      #"""
      "hashtag": { "uk": "#Відчинено", "en": "#Open" },
      "members": [{ "city": { "uk": "Вельмора", "en": "Velmora" }, "since": 2011 }],
      "membership": { "lastYear": 2, "left": 1, "now": 1, "leavers": [{ "uk": "Орім", "en": "Orim" }] },
      "people": [{ "name": { "uk": "Олена", "en": "Olena" }, "function": "Chair", "city": "Вельмора" }],
      "contact": { "name": { "uk": "Офіс", "en": "Office" }, "email": "a@example.org" },
      "projects": [{ "title": "Bridge", "cities": ["Вельмора"], "text": "One." }]
      """#)
    #expect(outcome.told == [])
    for words in ["Velmora 2011", "Cities: Velmora", "Orim", "Olena", "Office", "#Open"] {
      #expect(outcome.says(words), "\(words)")
    }
    #expect(!outcome.text.contains { ("а"..."я").contains($0) }, "\(outcome.text)")
    let table = try NetworkSupport.small(
      #""motto": "A year""#, more: ["data/members.csv": "city.en,city.uk,since\nVelmora,Вельмора,2011\n"],
      named: #", "members": "data/members.csv""#)
    #expect(table.told == [])
    #expect(table.says("Velmora 2011") && !table.says("Вельмора"))
  }

  /// The network's currency is that of every amount which says none, of the account too.
  @Test func amountsAreInTheNetworksCurrency() throws {
    let account = ["data/expenditure.csv": "heading,amount\nStaff,1000.50\nTravel,500\n"]
    let named = #", "expenditure": "data/expenditure.csv""#
    let outcome = try NetworkSupport.small(
      #""currency": "UAH", "projects": [{ "title": "Bridge", "amount": 900, "text": "One." }]"#, more: account,
      named: named)
    #expect(outcome.told == [])
    #expect(outcome.says("Amounts in ₴") && !outcome.says("€"))
    let doubted = try NetworkSupport.small(
      #""projects": [{ "title": "Bridge", "amount": 900, "currency": "UAH", "text": "One." }]"#, more: account,
      named: named)
    #expect(
      doubted.tells(
        "the account of expenditure names no currency, so its amounts are in euro; other amounts are in UAH"))
  }

  /// A text that holds the account itself has it in its place, and no second one after it.
  @Test func theAccountStandsOnce() throws {
    let text = "Before.\n\n::: expenditure {data=expenditure currency=UAH}\n:::\n\nAfter.\n"
    let outcome = try NetworkSupport.small(
      #""motto": "A year""#,
      more: ["data/expenditure.csv": "heading,amount\nStaff,1000\nTravel,500\n", "text/expenditure.md": text],
      named: #", "expenditure": "data/expenditure.csv""#)
    #expect(outcome.reading?.nodes { $0 == .table }.count == 1)
    #expect(outcome.says("Amounts in ₴") && !outcome.says("€"))
  }
}
