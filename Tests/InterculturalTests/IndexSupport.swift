import Diagnostics
import Foundation
import Tessera

@testable import Intercultural

/// A small Index database in a folder, written for one test.
struct IndexFolder {
  let path = NSTemporaryDirectory() + "tessera-index-" + UUID().uuidString

  static let edition = """
    {
      "id": "e1", "year": 2021, "names": { "en": "First" },
      "overall": { "id": "total" },
      "areas": [
        { "id": "homes", "names": { "en": "Homes" } },
        { "id": "schools", "names": { "en": "Schools" } },
        { "id": "parks", "names": { "en": "Parks" }, "extended": true }
      ],
      "questions": [
        { "id": "h1", "area": "homes", "options": [{ "id": "yes", "points": 100 }, { "id": "no", "points": 0 }] }
      ]
    }
    """
  static let header = """
    { "tessera-index": 1, "name": "Test", "date": "2023-12-31",
      "bands": { "population": [{ "id": "small", "to": 1000 }, { "id": "large", "from": 1000 }], "diversity": [] } }
    """
  static let cities = "city,country,population\nAmora,Arvenia,500\nBelda,Arvenia,2000\n"
  static let rates = "city,country,edition,date,homes,schools,parks\nAmora,Arvenia,e1,2022,50,60,70\n"

  init(_ files: [String: String] = [:]) {
    var all = [
      "database.json": Self.header, "editions/e1.json": Self.edition, "cities.csv": Self.cities,
      "rates.csv": Self.rates,
    ]
    all.merge(files) { _, new in new }
    for (name, text) in all { write(name, text) }
  }

  func write(_ name: String, _ text: String) {
    let url = URL(fileURLWithPath: path + "/" + name)
    try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: url)
  }

  /// What is read, and what is told.
  func read() -> (database: IndexDatabase?, findings: [String]) {
    let findings = Findings()
    let database = FolderStore(path).read(findings: findings)
    return (database, findings.all.map(\.description))
  }
}

extension IndexEdition {
  /// An edition of plain areas, all of the top level.
  static func plain(_ areas: [String], id: String = "e1", year: Int? = 2021) -> IndexEdition {
    var edition = IndexEdition(
      id: id, names: ["en": id], overall: IndexFigure(id: "total"), areas: areas.map { IndexArea(id: $0) })
    edition.year = year
    return edition
  }
}

extension Question {
  /// A question whose options are named by their points; "na" is not applicable.
  static func points(
    _ id: String, _ area: String, _ points: [Double] = [100, 67, 50, 33, 0], weight: Double? = nil
  ) -> Question {
    var question = Question(
      id: id, area: area, options: points.map { AnswerOption(id: "\(Int($0))", points: $0) })
    var none = AnswerOption(id: "na")
    none.isNotApplicable = true
    question.options.append(none)
    question.weight = weight
    return question
  }
}

extension IndexDatabase {
  /// Cities of one country that completed one edition, each with its rate in "a" (and in the aggregate).
  static func rated(_ rates: KeyValuePairs<String, Double>, year: Int = 2022) -> IndexDatabase {
    var database = IndexDatabase(name: "Test", date: IndexDate(2023))
    database.editions = [.plain(["a"])]
    for (name, rate) in rates {
      database.cities.append(IndexCity(name, country: "Arvenia"))
      database.completions.append(.rated(name, rate, year: year))
    }
    return database
  }
}

extension Completion {
  static func rated(_ city: String, _ rate: Double, year: Int, edition: String = "e1") -> Completion {
    Completion(
      city: .init(city, "Arvenia"), edition: edition, date: IndexDate(year),
      rates: ["a": Rate(rate), "total": Rate(rate)])
  }
}
