import Diagnostics
import Testing

@testable import Intercultural

/// What is wrong with a database is told at its place: everything in one run, and reading goes on.
@Suite struct IndexFindingsTests {
  @Test func nothingIsWrong() {
    let (database, findings) = IndexFolder().read()
    #expect(findings == [])
    #expect(database?.completions.first?.rate("total") == 60)
    #expect(database?.completions.first?.rates["total"]?.source == .parts)
  }

  @Test(
    arguments: [
      (
        "Amora,Arvenia,e1,2022,130,60,70",
        "rates.csv:2:23: error: homes: 130 is out of range; expected is from 0 to 100"
      ), ("Amora,Arvenia,e1,2022,-1,60,70", "rates.csv:2:23: error: homes: -1 is out of range"),
      ("Amora,Arvenia,e1,2022,\"6,255\",60,70", "rates.csv:2:23: error: homes: \"6,255\" is not a number"),
      ("Amora,Arvenia,e1,2022,n/a,60,70", "leave the cell empty to show it as missing"),
      ("Amore,Arvenia,e1,2022,50,60,70", "rates.csv:2:1: error: there is no city Amore, Arvenia among the cities"),
      ("Amore,Arvenia,e1,2022,50,60,70", "did you mean “Amora, Arvenia”?"),
      ("Amora,Brelland,e1,2022,50,60,70", "did you mean “Amora, Arvenia”?"),
      ("Amora,Arvenia,e2,2022,50,60,70", "rates.csv:2:15: error: there is no edition “e2”"),
      ("Amora,Arvenia,e1,22,50,60,70", "rates.csv:2:18: error: \"22\" is not a date"),
      (
        "Amora,Arvenia,e1,2022,50,60,70\nAmora,Arvenia,e1,2022-05,51,60,70",
        "rates.csv:3:1: error: a second completion of Amora, Arvenia in the edition “e1”, 2022"
      ), ("Amora,Arvenia,e1,2025,50,60,70", "is later than the database (2023-12-31) and is left out"),
    ])
  func rates(_ rows: String, _ expected: String) {
    let folder = IndexFolder(["rates.csv": "city,country,edition,date,homes,schools,parks\n\(rows)\n"])
    expect(folder, expected)
  }

  @Test(
    arguments: [
      ("city,date,homs\nAmora,2022,50", "rates.csv:1:11: error: \"homs\" is no area of any edition"),
      ("city,date,homs\nAmora,2022,50", "did you mean \"homes\"?"),
      ("town,date,homes\nAmora,2022,50", "rates.csv:1:1: error: there is no column \"city\""),
      ("city,year,area,rate\nAmora,2022,homes,50", "rates.csv:1:1: error: each rate has a row of its own here"),
      (
        "city,date,homes,schools,parks,total\nAmora,2022,50,60,70,75",
        "rates.csv:2:21: warning: Amora, Arvenia, total: the rate is 75, but its areas give 60"
      ),
    ])
  func columns(_ table: String, _ expected: String) {
    expect(IndexFolder(["rates.csv": table + "\n"]), expected)
  }

  /// Spreadsheets of many countries write a decimal comma, and the sign of percent into the cell.
  @Test func numbersAreReadAsSpreadsheetsWriteThem() {
    let (database, findings) = IndexFolder([
      "rates.csv": "city;date;homes;schools;parks\nAmora;2022;62,5;60 %;70,5%\n"
    ]).read()
    #expect(findings == [])
    #expect(["homes", "schools", "parks"].map { database?.completions.first?.rate($0) } == [62.5, 60, 70.5])
  }

  /// No point is taken for one between thousands, and no day for one that no calendar has.
  @Test func whatMayMeanSomethingElseIsAsked() {
    expect(
      IndexFolder(["cities.csv": "city,country,population\nAmora,Arvenia,98.000\n"]),
      "cities.csv:2:15: error: population: 98.000 is not a whole number in digits alone")
    expect(
      IndexFolder(["rates.csv": "city,date,homes,schools,parks\nAmora,2022-02-31,50,60,70\n"]),
      "\"2022-02-31\" is not a date")
    expect(
      IndexFolder(["practises.csv": "title,city\n"]),
      "practises.csv is not read\n  hint: did you mean \"practices.csv\"?")
  }

  /// The mean of rounded rates may differ by one from the rate that was published.
  @Test func roundingIsNoContradiction() {
    let folder = IndexFolder(["rates.csv": "city,date,homes,schools,parks,total\nAmora,2022,50,60,70,61\n"])
    #expect(folder.read().findings == [])
  }

  @Test(
    arguments: [
      (
        "Amora,Arvenia,500\nAmora,Arvenia,600\nBelda,Arvenia,1",
        "cities.csv:3:1: error: Amora, Arvenia stands twice among the cities"
      ), ("Amora,Arvenia,-5", "cities.csv:2:15: error: population: -5 is out of range; expected is 1 or more"),
      ("Amora,Arvenia,5.5", "cities.csv:2:15: error: population: 5.5 is not a whole number"),
      ("Amora,Arvenia,\"5,000\"", "write 5000"), (",Arvenia,500", "cities.csv:2:1: error: city is missing"),
      ("Amora,Arvenia,", "cities.csv:2:1: warning: Amora, Arvenia stands in no population band"),
    ])
  func cities(_ rows: String, _ expected: String) {
    expect(IndexFolder(["cities.csv": "city,country,population\n\(rows)\n"]), expected)
  }

  /// One name in two countries wants the country.
  @Test func namesakes() {
    let folder = IndexFolder([
      "cities.csv": "city,country\nAmora,Arvenia\nAmora,Brelland\n", "rates.csv": "city,date,homes\nAmora,2022,50\n",
    ])
    expect(folder, "rates.csv:2:1: error: there is more than one Amora: Arvenia, Brelland")
  }

  @Test(
    arguments: [
      (#""areas": []"#, "e1.json:1:1: error: the edition “e1” has no areas"),
      (
        #""areas": [{ "id": "homes" }, { "id": "homes" }]"#,
        "error: the area \"homes\" stands twice in the edition “e1”"
      ),
      (
        #""areas": [{ "id": "homes" }], "composites": [{ "id": "lens", "areas": ["home"] }]"#,
        "error: there is no area \"home\" for the composite \"lens\""
      ),
      (
        #""areas": [{ "id": "homes" }], "questions": [{ "id": "q", "area": "hoems", "options": [] }]"#,
        "did you mean \"homes\"?"
      ),
      (
        #""areas": [{ "id": "homes" }], "questions": [{ "id": "q", "area": "homes", "options": [{ "id": "a", "points": 120 }] }]"#,
        "q, answer \"a\": 120 points are out of range; expected is 0 to 100"
      ), (#""areas": [{ "id": "homes", "weight": 0 }]"#, "homes: the weight 0 is not more than 0"),
      (#""areas": [{ "id": "homes" }], "variantOf": "e0""#, "is a variant of “e0”, which is not here"),
      (
        #""areas": [{ "id": "homes" }], "comparable": { "homes": "houses" }"#,
        "no other edition has an area \"houses\""
      ), (#""areas": [{ "id": "homes" }], "rules": { "missingAnswer": "zeros" }"#, "did you mean \"zero\"?"),
      (#""areas": [{ "id": "homes" }], "provisonal": true"#, "did you mean \"provisional\"?"),
    ])
  func editions(_ members: String, _ expected: String) {
    let edition =
      #"{ "id": "e1", "year": 2021, "names": { "en": "One" }, "overall": { "id": "total" }, "# + members + " }"
    expect(IndexFolder(["editions/e1.json": edition, "rates.csv": "city,date\nAmora,2022\n"]), expected)
  }

  @Test(
    arguments: [
      (#"{ "id": "a", "to": 1000 }, { "id": "b", "from": 900 }"#, "the population bands “a” and “b” overlap"),
      (
        #"{ "id": "a", "to": 1000 }, { "id": "b", "from": 2000 }"#,
        "between the population bands “a” and “b” is a gap: 1000 to 2000 inhabitants"
      ), (#"{ "id": "a", "from": 1000, "to": 500 }"#, "the population band “a” ends at 500, where it begins"),
    ])
  func bands(_ bands: String, _ expected: String) {
    let header =
      #"{ "tessera-index": 1, "name": "Test", "date": "2023", "bands": { "population": ["# + bands
      + #"], "diversity": [] } }"#
    expect(IndexFolder(["database.json": header]), expected)
  }

  @Test(
    arguments: [
      ("maybe", "answers.csv:2:12: error: h1: there is no answer \"maybe\""),
      ("yes no", "answers.csv:2:12: error: h1: 2 answers where one is to be chosen"),
      ("no", "rates.csv:2:23: error: Amora, Arvenia, homes: the rate is 50, but the answers give 0"),
    ])
  func answers(_ answer: String, _ expected: String) {
    let folder = IndexFolder(["answers.csv": "city,date,h1\nAmora,2022,\(answer)\n"])
    expect(folder, expected)
  }

  @Test(
    arguments: [
      ("One,Belda,,", "practices.csv:2:1: error: the practice belongs to no area"),
      ("One,Belda,,home", "practices.csv:2:12: error: there is no area \"home\" in any edition"),
      ("One,Beldo,,homes", "practices.csv:2:1: warning: the city of the practice, Beldo, is not among the cities"),
      ("One,Belda,1066,homes", "year: 1066 is out of range"),
    ])
  func practices(_ row: String, _ expected: String) {
    expect(IndexFolder(["practices.csv": "title,city,year,areas\n\(row)\n"]), expected)
  }

  /// Four things are wrong in three files; all are told, and the rest is read.
  @Test func allInOneRun() {
    let folder = IndexFolder([
      "cities.csv": "city,country,population\nAmora,Arvenia,500\nBelda,Arvenia,-1\n",
      "rates.csv": "city,date,homes,schools\nAmora,2022,130,60\nCelda,2022,1,2\n",
      "practices.csv": "title,city,areas\nOne,Belda,homs\n",
    ])
    let (database, findings) = folder.read()
    #expect(findings.count { $0.contains("error:") } == 4)
    #expect(database?.completions.count == 1)
    #expect(database?.completions.first?.rate("schools") == 60)
  }

  @Test func noFolderAtAll() {
    let folder = IndexFolder()
    let empty = FolderStore(folder.path + "/editions")
    let findings = Findings()
    #expect(empty.read(findings: findings) == nil)
    #expect(findings.all.first?.description.contains("there is no database.json in this folder") == true)
  }

  private func expect(_ folder: IndexFolder, _ expected: String, location: SourceLocation = #_sourceLocation) {
    let findings = folder.read().findings
    #expect(findings.contains { $0.contains(expected) }, "\(findings)", sourceLocation: location)
  }
}
