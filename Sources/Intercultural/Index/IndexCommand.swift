public import Tessera

/// `tessera index`: compares a city with its samples, checks a database, makes an SQLite file of a folder.
public enum IndexCommand: AddedCommand {
  public static let name = "index"
  public static let usage = """
    tessera index DATABASE --city NAME [--json]        compare a city's Index results with those of others
    tessera index check DATABASE                       tell everything that is wrong with an Index database
    """
  public static let options = [
    "--city": "city", "--edition": "edition", "--sample": "sample", "--language": "language", "-o": "output",
    "--output": "output",
  ]
  public static let flags = ["--json": "json", "--ranks": "ranks"]

  public static let help = """
    tessera index DATABASE --city NAME [--edition ID] [--sample KIND] [--ranks] [--json] [--language xx]
    tessera index check DATABASE [--edition ID]
    tessera index import FOLDER -o FILE.sqlite

    DATABASE is a folder with database.json, an .sqlite file, or a table of cities (.csv, .xlsx). The first form prints the rates
    of a city beside the averages of the other cities in each sample.

      --city NAME          the city; “Name, Country” where there are several of the name
      --edition ID         the completion of this edition; the latest if not said. For a table of cities: the edition
                           of its rates, as the path of a JSON file, if they are not of the standard one
      --sample KIND        whole, population, diversity (the city's bands) or both (its two bands at once); all four if
                           not said
      --ranks              print the city's position as well; the Index is no league table
      --json               write the same as JSON
      --language xx        the language of the names of areas
      -o, --output FILE    the SQLite file that import makes
    """

  public static func run(_ arguments: AddedCommandArguments) throws -> Int32 {
    let first = arguments.names.first
    if first == "check", arguments.names.count > 1 { return try check(arguments) }
    if first == "import", arguments.names.count > 1 { return try makeSQLite(arguments) }
    guard let path = first else { throw AddedCommandMisuse("say which database") }
    guard arguments.names.count == 1 else {
      throw AddedCommandMisuse("one database at a time: \(arguments.names.joined(separator: " "))")
    }
    return try compare(path, arguments)
  }

  private static func check(_ arguments: AddedCommandArguments) throws -> Int32 {
    let path = try second(arguments)
    let findings = Findings()
    let database = IndexStores.store(at: path, edition: arguments["edition"], findings: findings)?
      .read(findings: findings)
    return arguments.tell(findings, done: database.map { "\(path): \(summary($0))" }, writes: false)
  }

  private static func makeSQLite(_ arguments: AddedCommandArguments) throws -> Int32 {
    let path = try second(arguments)
    guard let output = arguments["output"] else { throw AddedCommandMisuse("say with -o which file to make") }
    guard output.hasSuffix(".sqlite") || output.hasSuffix(".db") else {
      throw AddedCommandMisuse("-o: the name of the file ends with .sqlite")
    }
    let findings = Findings()
    let database = IndexStores.store(at: path, edition: arguments["edition"], findings: findings)?
      .read(findings: findings)
    guard let database, !findings.hasErrors else { return arguments.tell(findings, done: nil) }
    try SQLiteStore(output).write(database)
    return arguments.tell(findings, done: "\(output): \(summary(database))")
  }

  private static func compare(_ path: String, _ arguments: AddedCommandArguments) throws -> Int32 {
    guard let name = arguments["city"] else { throw AddedCommandMisuse("say with --city which city") }
    var kinds = SampleKind.allCases
    if let asked = arguments["sample"] {
      guard let kind = SampleKind(rawValue: asked) else {
        throw AddedCommandMisuse("there is no sample “\(asked)”; known are whole, population, diversity and both")
      }
      kinds = [kind]
    }
    let language = try arguments.language() ?? "en"
    let findings = Findings()
    let isTable = TableName(path) != nil
    let store = IndexStores.store(at: path, edition: isTable ? arguments["edition"] : nil, findings: findings)
    guard let database = store?.read(findings: findings), !findings.hasErrors,
      let completion = completion(
        of: name, edition: isTable ? nil : arguments["edition"], in: database, path, findings),
      let comparison = Comparison(of: completion, in: database, samples: kinds)
    else { return arguments.tell(findings, done: nil, writes: false) }
    let text = ComparisonText(
      comparison: comparison, database: database, showsRanks: arguments.has("ranks"), language: language)
    return arguments.tell(findings, result: arguments.has("json") ? text.json.text() : text.text)
  }

  /// The completion of a city; nil, with a finding, where there is none or the city is not known.
  private static func completion(
    of name: String, edition: String?, in database: IndexDatabase, _ path: String, _ findings: Findings
  ) -> Completion? {
    let cities = database.cities(named: name)
    guard let city = cities.first, cities.count == 1 else {
      if cities.count > 1 {
        findings.error(
          "there is more than one \(name): \(cities.map(\.country).joined(separator: ", "))", at: .file(path),
          hint: "write --city \"\(cities[0].id)\"")
      } else {
        let near = NearestName.of(name, in: database.cities.flatMap { [$0.name, $0.id.description] })
        findings.error(
          "there is no city \(name) in the database", at: .file(path),
          hint: near.map { "did you mean “\($0)”?" }
            ?? "its \(database.cities.count) cities are in the table of the cities")
      }
      return nil
    }
    if let edition, database.edition(edition) == nil {
      let known = database.editions.map(\.id)
      findings.error(
        "there is no edition “\(edition)” in the database", at: .file(path),
        hint: NearestName.of(edition, in: known).map { "did you mean “\($0)”?" }
          ?? "known are \(known.joined(separator: ", "))")
      return nil
    }
    if let completion = database.latest(of: city.id, edition: edition, drafts: true) { return completion }
    findings.error(
      "\(city.id) has no results\(edition.map { " of the edition “\($0)”" } ?? "") up to \(database.date)",
      at: city.place.origin)
    return nil
  }

  private static func second(_ arguments: AddedCommandArguments) throws -> String {
    guard arguments.names.count == 2 else {
      throw AddedCommandMisuse("one database at a time: \(arguments.names.dropFirst().joined(separator: " "))")
    }
    return arguments.names[1]
  }

  private static func summary(_ database: IndexDatabase) -> String {
    func count(_ n: Int, _ word: String, _ many: String) -> String { "\(n) \(n == 1 ? word : many)" }
    return [
      count(database.cities.count, "city", "cities"), count(database.completions.count, "completion", "completions"),
      count(database.editions.count, "edition", "editions"),
      count(database.practices.count, "good practice", "good practices"),
    ].joined(separator: ", ") + "; state of \(database.date)"
  }
}
