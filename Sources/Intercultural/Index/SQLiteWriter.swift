import Datasets
import Tessera

/// Writes a database into the tables of `SQLiteStore`.
struct SQLiteWriter {
  let connection: SQLiteConnection
  let database: IndexDatabase

  private static let schema = [
    "CREATE TABLE header (json TEXT NOT NULL)",
    "CREATE TABLE editions (id TEXT PRIMARY KEY, json TEXT NOT NULL)",
    """
    CREATE TABLE cities (city TEXT NOT NULL, country TEXT, code TEXT, population INTEGER, diversity REAL, measure TEXT,
      network TEXT, latitude REAL, longitude REAL)
    """,
    """
    CREATE TABLE completions (id INTEGER PRIMARY KEY, city TEXT NOT NULL, country TEXT, edition TEXT NOT NULL,
      date TEXT NOT NULL, draft TEXT)
    """,
    "CREATE TABLE rates (completion INTEGER NOT NULL REFERENCES completions, area TEXT NOT NULL, rate REAL NOT NULL)",
    "CREATE TABLE answers (completion INTEGER NOT NULL REFERENCES completions, question TEXT NOT NULL, answer TEXT NOT NULL)",
    """
    CREATE TABLE practices (title TEXT NOT NULL, city TEXT NOT NULL, country TEXT, year INTEGER, areas TEXT NOT NULL,
      text TEXT, link TEXT)
    """,
    "CREATE INDEX rates_of_completion ON rates (completion)",
    "CREATE INDEX answers_of_completion ON answers (completion)",
  ]

  func write() throws {
    for statement in Self.schema { try connection.run(statement) }
    try connection.run("BEGIN")
    try connection.run("INSERT INTO header VALUES (?)", [.text(database.header.text())])
    for edition in database.editions {
      try connection.run("INSERT INTO editions VALUES (?, ?)", [.text(edition.id), .text(edition.json.text())])
    }
    for city in database.cities {
      try insert(
        into: "cities",
        [
          .text(city.name), .text(city.country), Self.text(city.countryCode), city.population.map { .int($0) } ?? .null,
          Self.real(city.diversity), Self.text(city.measure?.rawValue), Self.text(city.network),
          Self.real(city.latitude),
          Self.real(city.longitude),
        ])
    }
    for (n, completion) in database.completions.enumerated() { try write(completion, id: n + 1) }
    for practice in database.practices {
      try insert(
        into: "practices",
        [
          .text(practice.title), .text(practice.city.name), .text(practice.city.country),
          practice.year.map { .int($0) } ?? .null, .text(practice.areas.joined(separator: " ")), .text(practice.text),
          Self.text(practice.link),
        ])
    }
    try connection.run("COMMIT")
  }

  private func write(_ completion: Completion, id: Int) throws {
    try insert(
      into: "completions",
      [
        .int(id), .text(completion.city.name), .text(completion.city.country), .text(completion.edition),
        .text(completion.date.description), completion.isDraft ? .text("yes") : .null,
      ])
    for (figure, rate) in completion.rates.sorted(by: { $0.key < $1.key }) where rate.source == .given {
      try insert(into: "rates", [.int(id), .text(figure), .real(rate.value)])
    }
    for (question, answers) in completion.answers.sorted(by: { $0.key < $1.key }) {
      for answer in answers { try insert(into: "answers", [.int(id), .text(question), .text(answer)]) }
    }
  }

  private func insert(into table: String, _ values: [SQLiteConnection.Value]) throws {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try connection.run("INSERT INTO \(table) VALUES (\(marks))", values)
  }

  private static func text(_ value: String?) -> SQLiteConnection.Value { value.map { .text($0) } ?? .null }
  private static func real(_ value: Double?) -> SQLiteConnection.Value { value.map { .real($0) } ?? .null }
}
