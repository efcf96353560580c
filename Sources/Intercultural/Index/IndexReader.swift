import Datasets
import Tessera

/// Makes a database of what a store holds.
struct IndexReader {
  /// The version of the format that this toolkit reads.
  static let format = 1
  /// The edition that stands for itself where a store names none.
  static let standard = "standard"

  let findings: Findings
  var database: IndexDatabase
  /// The places of the cities of a name.
  var namesakes: [String: [Int]] = [:]

  static func database(from source: IndexSource, findings: Findings) -> IndexDatabase? {
    var reader = IndexReader(findings: findings, database: IndexDatabase(name: source.file, date: IndexDate(9999)))
    let (hasCities, isSound) = findings.watching { reader.read(source) }
    guard hasCities else { return nil }
    // What could not be read is told: what does not agree with it would follow from that.
    reader.score(telling: isSound ? findings : Findings())
    if isSound { IndexCheck(database: reader.database, findings: findings).run() }
    return reader.database
  }

  /// Everything that a store holds; false where it has no cities.
  private mutating func read(_ source: IndexSource) -> Bool {
    readHeader(source)
    readEditions(source)
    guard let cities = source.cities else { return false }
    let isOneTable = source.header == nil
    readCities(cities, isOneTable: isOneTable)
    if let rates = source.rates { readRates(rates, isOneTable: isOneTable) }
    if let answers = source.answers { readAnswers(answers) }
    if let practices = source.practices { readPractices(practices) }
    if isOneTable, let last = database.completions.map(\.date).max() { database.date = last }
    return true
  }

  /// Name, date and bands.
  private mutating func readHeader(_ source: IndexSource) {
    var bands = BuiltInIndex.bands(findings: findings).map { value in
      ObjectReader.read(value, findings: findings) { Self.bands($0) }
    }
    if let header = source.header {
      ObjectReader.read(header, findings: findings) { object in
        let format = object.int("tessera-index")
        if format > Self.format {
          object.report(
            "tessera-index", "format \(format) is newer than this program, which reads format \(Self.format)",
            hint: "install a newer tessera")
        }
        database.name = object.string("name")
        let text = object.string("date")
        if let date = IndexDate(text) {
          database.date = date
        } else if !text.isEmpty {
          object.report("date", "“\(text)” is not a date", hint: IndexDate.hint(for: text))
        }
        database.isSample = object.bool("sample", missing: false)
        database.notice = object.texts("notice")
        bands = object.optionalObject("bands") { Self.bands($0) } ?? bands
      }
    }
    database.bands = bands ?? Bands()
  }

  private static func bands(_ object: ObjectReader) -> Bands {
    func list(_ key: String) -> [Band] {
      object.optionalObjects(key) { band in
        var made = Band(
          id: band.string("id"), names: band.texts("names"), lower: band.optionalDouble("from"),
          upper: band.optionalDouble("to"))
        made.place = Place(band.origin)
        return made
      } ?? []
    }
    return Bands(population: list("population"), diversity: list("diversity"))
  }

  /// The editions of the store; the standard one where there is none, or where it is named.
  private mutating func readEditions(_ source: IndexSource) {
    database.editions = source.editions.map { EditionReader.edition(from: $0, findings: findings) }
    let named = source.rates?.rows.contains { row in row.contains { $0.text == Self.standard } } ?? false
    if database.editions.isEmpty || (named && database.edition(Self.standard) == nil) {
      if let value = BuiltInIndex.edition(findings: findings) {
        database.editions.append(EditionReader.edition(from: value, findings: findings))
      }
    }
  }

  /// The city that a row names; nil, with a finding, where there is none or more than one.
  func city(in row: RowReader, isKnown: Bool = true) -> IndexCity.ID? {
    let name = row.required("city")
    guard !name.isEmpty else { return nil }
    let found = (namesakes[name] ?? []).map { database.cities[$0] }.filter {
      (row.text("country") ?? $0.country) == $0.country
    }
    if found.count == 1 { return found[0].id }
    let origin = row.cell("city")?.origin ?? row.origin
    if found.count > 1 {
      findings.error(
        "there is more than one \(name): \(found.map(\.country).joined(separator: ", "))", at: origin,
        hint: "name the country as well")
      return nil
    }
    let asked = IndexCity.ID(name, row.text("country") ?? "")
    guard isKnown else { return asked }
    let near =
      database.cities.first { $0.name == name }?.id.description
      ?? NearestName.of(asked.description, in: database.cities.map(\.id.description))
      ?? NearestName.of(name, in: database.cities.map(\.name))
    findings.error(
      "there is no city \(asked) among the cities", at: origin,
      hint: near.map { "did you mean “\($0)”?" } ?? "add it to the table of the cities")
    return nil
  }
}

extension ObjectReader {
  /// A text for each language: `{ "en": "Commitment", "fr": "Engagement" }`, or one text for English.
  func texts(_ key: String) -> LocalText {
    if let text = value(key)?.string { return LocalText(["en": text]) }
    return optionalObject(key) { object in
      LocalText(Dictionary(object.keys.map { ($0, object.string($0)) }, uniquingKeysWith: { first, _ in first }))
    } ?? LocalText()
  }
}
