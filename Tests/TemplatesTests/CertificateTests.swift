import Content
import Foundation
import Geometry
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// Certificates of membership.
@Suite struct CertificateTests {
  static let sample = Composed.package.appendingPathComponent("Assets/Samples/certificate")
  static let languages = [
    "ar", "ca", "de", "el", "en", "es", "fi", "fr", "he", "it", "ja", "ko", "pl", "pt", "ro", "sk", "sq", "sr", "tr",
    "uk",
  ]

  @Test(arguments: languages) func itIsOneLandscapePageInEveryLanguage(_ language: String) throws {
    let composed = try #require(Composed(bundle: Self.sample, language: language))
    // That there is no report of the language, and words that are still to be translated, forbid nothing.
    let told = composed.findings.map(\.message).filter {
      !$0.contains("there is no report.\(language).json")
        && !$0.contains("words that a report says by itself are missing")
    }
    #expect(told == [])
    #expect(composed.publication.pages.map(\.frame.size) == [Size(297.mm, 210.mm)])
    #expect(composed.reading.nodes { $0 == .heading(level: 1) }.map(\.text) == ["Velmora"])
    ReportChecks.nothingOverlaps(composed)
    #expect(!composed.reading.root.text.contains("⟨") && !composed.reading.root.text.contains("{"))
  }

  @Test func everythingNamedStandsOnIt() throws {
    let text = try #require(Composed(bundle: Self.sample)).reading.root.text.words.joined(separator: " ")
    for words in [
      "Certificate of membership", "Arvenia", "17 May 2021", "Strasbourg, 1 February 2024", "Ilse Marrandin",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("Sample: the city and the people are invented."))
  }

  private func compose(
    _ certificate: String, cities: String? = nil, settings: [String] = [], options: String = ""
  ) throws -> BundleFolder.Outcome {
    var files = [
      "report.json": """
      { "tessera": 1, "template": "certificate", "title": "Certificates", "language": "en",
        "data": { "certificate": "certificate.json"\(cities == nil ? "" : ", \"cities\": \"cities.csv\"") } }
      """,
      "certificate.json": certificate,
    ]
    files["cities.csv"] = cities
    return try BundleFolder.compose(files, settings: settings)
  }

  private static let signed = "{ \"signatories\": [{ \"name\": \"A. Name\" }] }"

  @Test func aListGivesAPageForEachCity() throws {
    let names = ["Castelló de la Plana", "London Borough of Lewisham", "Donostia / San Sebastián", "浜松市"]
    let outcome = try compose(
      Self.signed, cities: "city,country,since\n" + names.map { "\($0),Somewhere,2020-05\n" }.joined())
    #expect(outcome.told == [])
    let composed = try #require(outcome.composed)
    #expect(composed.publication.pages.count == 4)
    #expect(composed.reading.nodes { $0 == .heading(level: 1) }.map { $0.text.words.joined(separator: " ") } == names)
    #expect(composed.publication.outline.count == 4)
    ReportChecks.nothingOverlaps(composed)
  }

  @Test func oneCityOfTheListCanBeAskedFor() throws {
    let cities = "city\nVelmora\nQueressa\n"
    let outcome = try compose(Self.signed, cities: cities, settings: ["city=Queressa"])
    #expect(outcome.composed?.reading.nodes { $0 == .heading(level: 1) }.map(\.text) == ["Queressa"])
    let wrong = try compose(Self.signed, cities: cities, settings: ["city=Queresa"])
    #expect(wrong.told.contains { $0.contains("there is no city “Queresa” in the list") })
    #expect(wrong.told.contains { $0.contains("did you mean “Queressa”?") })
  }

  @Test(arguments: [
    (signed, nil as String?, "no city is named"),
    (
      "{ \"city\": \"Velmora\", \"signatories\": [] }", "city\nQueressa\n",
      "certificate.json:1:11: error: a city is named here"
    ),
    (
      "{ \"city\": \"V\", \"signatories\": [{\"name\":\"A\"},{\"name\":\"B\"},{\"name\":\"C\"},{\"name\":\"D\"}] }",
      nil,
      "4 people are to sign; there is room for 3"
    ),
    ("{ \"city\": \"V\", \"since\": \"May 2021\", \"signatories\": [] }", nil, "“May 2021” is not a date"),
    ("{ \"city\": \"V\", \"signatory\": [] }", nil, "signator"),
    (signed, "city\nLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch\n", "cities.csv:2:1: error: “Llanfair"),
  ])
  func slipsAreTold(_ certificate: String, _ cities: String?, _ expected: String) throws {
    let told = try compose(certificate, cities: cities).told
    #expect(told.contains { $0.contains(expected) }, "\(told)")
  }

  private static let dated = "{ \"date\": \"2024-11-05\", \"signatories\": [] }"

  @Test func anEmptyListIsAnError() throws {
    let outcome = try compose(Self.signed, cities: "city,country,since,number\n")
    #expect(
      outcome.told == [
        "cities.csv: error: the list of cities is empty\n  hint: add a row for each city that gets a certificate"
      ])
    let wrong = try compose(Self.signed, cities: "city,since\nVelmora,soon\n")
    #expect(wrong.told.count == 1, "\(wrong.told)")
  }

  @Test(arguments: [
    // A city twice is told, in whatever capitals; of another country it is another city.
    (
      "Velmora,Arvenia,,1\nQueressa,Arvenia,,2\nVELMORA,Arvenia,,3\n",
      [
        "cities.csv:4:1: warning: “VELMORA” is in the list twice and gets two certificates\n  needed by cities.csv:2:1\n  hint: keep one row"
      ]
    ), ("Velmora,Arvenia,,1\nVelmora,Brelland,,2\n", []),
    (
      "Velmora,,,AC-1\nQueressa,,,ac-1\n",
      [
        "cities.csv:3:12: error: the number “ac-1” is that of another city already\n  needed by cities.csv:2:11\n  hint: give each city its own number"
      ]
    ),
    (
      "Velmora,,2031-01,\nQueressa,,2024,\nBelvato,,2024-11-05,\n",
      [
        "cities.csv:2:10: error: “Velmora” is a member since 2031-01, after the date of the certificate, 2024-11-05\n  hint: correct one of the two dates"
      ]
    ),
  ])
  func theListIsChecked(_ rows: String, _ expected: [String]) throws {
    let told = try compose(Self.dated, cities: "city,country,since,number\n" + rows).told
    #expect(told == expected)
  }

  @Test func aSingleCityIsCheckedToo() throws {
    let told = try compose(
      #"{ "city": "V", "since": "2024-11-06", "date": "2024-11-05", "signatories": [] }"#
    ).told
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("certificate.json:1:25: error: “V” is a member since 2024-11-06, after the date") ?? false,
      "\(told)")
  }

  /// A network certifies membership of its own.
  @Test func aNetworkSaysItInItsOwnWords() throws {
    let outcome = try compose(
      """
      { "city": "Velmora", "programme": "Arvenian Network", "membership": "is a member of the Arvenian Network",
        "commitment": "It keeps its doors open.", "signatories": [{ "name": "A. Name" }] }
      """)
    #expect(outcome.told == [])
    let text = try #require(outcome.composed).reading.root.text.words.joined(separator: " ")
    for words in ["Arvenian Network", "is a member of the Arvenian Network", "It keeps its doors open."] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Intercultural Cities"))
  }

  /// Each page is for a wall: versions in several languages follow each other without blank pages.
  @Test func certificatesInSeveralLanguagesHaveNoBlankPages() throws {
    let composed = try #require(Composed(bundle: Self.sample, language: "en,fr,uk"))
    #expect(composed.publication.pages.map(\.frame.size) == Array(repeating: Size(297.mm, 210.mm), count: 3))
  }

  /// A version of the list that leaves cities out would lose them.
  @Test func aShorterVersionOfTheListIsTold() throws {
    let outcome = try BundleFolder.compose(
      [
        "report.json": """
        { "tessera": 1, "template": "certificate", "title": "Certificates", "language": "en",
          "data": { "certificate": "certificate.json", "cities": "data/cities.csv" } }
        """,
        "report.uk.json": "{ \"title\": \"Грамоти\" }",
        "certificate.json": Self.signed, "data/cities.csv": "city\nVelmora\nOrim\nQueressa\n",
        "data/uk/cities.csv": "city\nВельмора\n",
      ], language: "uk")
    #expect(
      outcome.told.contains {
        $0.hasPrefix(
          "data/uk/cities.csv: warning: this version of data/cities.csv lists 1 of 3; the others are not printed")
      }, "\(outcome.told)")
  }
}
