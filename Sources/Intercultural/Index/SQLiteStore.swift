import Datasets
public import Tessera

/// An Index database as one SQLite file, for a whole network.
///
///     header(json)                  name, date and bands, as in database.json
///     editions(id, json)            as in editions/*.json
///     cities(city, country, code, population, diversity, measure, network, latitude, longitude)
///     completions(id, city, country, edition, date, draft)
///     rates(completion, area, rate)
///     answers(completion, question, answer)         a row for each chosen answer
///     practices(title, city, country, year, areas, text, link)
///
/// Findings name table, row id and column: `network.sqlite:rates:118:rate`.
public struct SQLiteStore: IndexStore {
  public var file: String

  public init(_ file: String) { self.file = file }

  public func read(findings: Findings) -> IndexDatabase? {
    do {
      let connection = try SQLiteConnection(reading: file)
      let tables = SQLiteTables(connection: connection, findings: findings)
      var source = IndexSource(file: file)
      source.header = try tables.documents("header", isNeeded: true).first
      source.editions = try tables.documents("editions", isNeeded: false)
      source.cities = try tables.table("cities", isNeeded: true)
      if let completions = try tables.table("completions", isNeeded: true) {
        let rates = try tables.table("rates", isNeeded: false)
        let answers = try tables.table("answers", isNeeded: false)
        source.rates = tables.wide(completions, details: rates, key: "area", value: "rate")
        source.answers = answers.flatMap {
          tables.wide(completions, without: ["draft"], details: $0, key: "question", value: "answer", joins: true)
        }
      }
      source.practices = try tables.table("practices", isNeeded: false)
      guard source.header != nil else { return nil }
      return IndexReader.database(from: source, findings: findings)
    } catch {
      findings.add((error as? FindingError)?.finding ?? Finding(.error, at: .file(file), "\(error)"))
      return nil
    }
  }

  /// Writes a database: what was given, and not what follows from it. The file is put in place when it is whole.
  public func write(_ database: IndexDatabase) throws {
    let connection = try SQLiteConnection()
    try SQLiteWriter(connection: connection, database: database).write()
    try FileSystem.write(try connection.bytes(), to: file)
  }
}
