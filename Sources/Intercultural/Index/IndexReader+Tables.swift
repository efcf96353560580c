import Datasets
import Tessera

extension IndexReader {
  private static let cityColumns = [
    "city", "country", "code", "population", "diversity", "measure", "network", "latitude", "longitude",
  ]
  private static let completionColumns = ["city", "country", "edition", "date", "draft"]
  /// What people call the date where they know the year only.
  private static let year = "year"

  /// A row for each city; in a table that holds everything a city may stand again, with another completion.
  mutating func readCities(_ table: DataTable, isOneTable: Bool) {
    let reader = RowReader(table, findings: findings)
    guard reader.requires(["city"], known: Self.cityColumns) else { return }
    if !isOneTable { reader.reportUnknown(known: Self.cityColumns, what: "no column of the cities") }
    reader.tellFractions(["diversity"])
    var seen: [IndexCity.ID: Int] = [:]
    for row in reader.rows {
      let city = Self.city(row)
      guard !city.name.isEmpty else { continue }
      guard let before = seen[city.id] else {
        seen[city.id] = database.cities.count
        namesakes[city.name, default: []].append(database.cities.count)
        database.cities.append(city)
        continue
      }
      if isOneTable {
        // The last row that knows a number has it: tables are written year by year.
        database.cities[before].population = city.population ?? database.cities[before].population
        database.cities[before].diversity = city.diversity ?? database.cities[before].diversity
      } else {
        findings.error(
          "\(city.id) stands twice among the cities", at: row.cell("city")?.origin ?? row.origin,
          neededBy: database.cities[before].place.origin, hint: "keep one of the two rows")
      }
    }
  }

  private static func city(_ row: RowReader) -> IndexCity {
    var city = IndexCity(row.required("city"), country: row.text("country") ?? "")
    city.countryCode = row.text("code")
    city.population = row.whole("population", 1 ... .infinity)
    city.diversity = row.number("diversity", 0...100)
    city.measure = row.choice("measure", of: IndexCity.Measure.self)
    city.network = row.text("network")
    city.latitude = row.number("latitude", -90...90, hint: "latitude and longitude may be exchanged")
    city.longitude = row.number("longitude", -180...180)
    city.place = Place(row.origin)
    return city
  }

  /// A row for each completion, a column for each figure that has a rate.
  mutating func readRates(_ table: DataTable, isOneTable: Bool) {
    let reader = RowReader(table, findings: findings)
    if reader.has("area"), reader.has("rate") || reader.has("city_rate") {
      findings.error(
        "each rate has a row of its own here", at: table.columns.first?.origin ?? table.origin,
        hint: "give each completion one row, and each area a column: city,country,year,commitment,education,…")
      return
    }
    let figures = database.editions.flatMap { $0.figures.map(\.id) }
    var own = Self.completionColumns + [Self.year]
    if isOneTable { own += Self.cityColumns }
    guard reader.requires(["city"], known: own + figures) else { return }
    reader.reportUnknown(known: own + figures, what: "no area of any edition")
    let columns = Set(figures).filter(reader.has).sorted()
    reader.tellFractions(columns)
    let known = Dictionary(
      database.editions.map { ($0.id, Set($0.figures.map(\.id))) }, uniquingKeysWith: { first, _ in first })
    var seen: [CompletionKey: Origin] = [:]
    for row in reader.rows {
      guard let key = completionKey(row), let edition = database.edition(key.edition) else { continue }
      if let before = seen[key] {
        findings.error(
          "a second completion of \(key.city) in the edition “\(key.edition)”, \(key.date.year)", at: row.origin,
          neededBy: before, hint: "keep one of the two rows, or correct edition or year")
        continue
      }
      seen[key] = row.origin
      var completion = Completion(city: key.city, edition: key.edition, date: key.date)
      completion.isDraft = row.flag("draft")
      completion.place = Place(row.origin)
      for column in columns where row.cell(column) != nil {
        guard let cell = row.cell(column), let value = row.number(column, 0...100, hint: "a rate is a percentage")
        else { continue }
        if known[edition.id]?.contains(column) ?? false {
          completion.rates[column] = Rate(value, place: Place(cell.origin))
        } else {
          findings.error(
            "the edition “\(edition.id)” has no area \"\(column)\"", at: cell.origin,
            hint: "empty the cell, or correct the edition of the row")
        }
      }
      database.completions.append(completion)
    }
  }

  /// A row for each completion, a column for each question: the ids of the chosen options, with blanks between them.
  mutating func readAnswers(_ table: DataTable) {
    let reader = RowReader(table, findings: findings)
    let questions = database.editions.flatMap { $0.questions.map(\.id) }
    let own = ["city", "country", "edition", "date", Self.year]
    guard reader.requires(["city"], known: own + questions) else { return }
    reader.reportUnknown(known: own + questions, what: "no question of any edition")
    let places = Dictionary(
      database.completions.enumerated().map { (CompletionKey($1), $0) }, uniquingKeysWith: { first, _ in first })
    let columns = Set(questions).filter(reader.has).sorted()
    let known = database.editions.map { edition in
      Dictionary(edition.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for row in reader.rows {
      guard let key = completionKey(row), let number = database.editions.firstIndex(where: { $0.id == key.edition })
      else { continue }
      guard let place = places[key] else {
        findings.error(
          "there is no completion of \(key.city) in the edition “\(key.edition)”, \(key.date.year), among the rates",
          at: row.origin, hint: "give it a row there; its cells may be empty")
        continue
      }
      if !database.completions[place].answers.isEmpty {
        findings.error("the answers of \(key.city), \(key.date), stand twice", at: row.origin, hint: "keep one row")
        continue
      }
      for column in columns {
        guard let cell = row.cell(column) else { continue }
        let chosen = cell.text.split(separator: " ").map(String.init)
        if let question = known[number][column] {
          guard check(chosen, of: question, at: cell.origin) else { continue }
          database.completions[place].answers[column] = chosen
        } else {
          findings.error("the edition “\(key.edition)” has no question \"\(column)\"", at: cell.origin)
        }
      }
    }
  }

  /// Whether answers can be chosen together.
  private func check(_ chosen: [String], of question: Question, at origin: Origin) -> Bool {
    for id in chosen where question.option(id) == nil {
      let known = question.options.map(\.id)
      findings.error(
        "\(question.id): there is no answer \"\(id)\"", at: origin,
        hint: NearestName.of(id, in: known).map { "did you mean \"\($0)\"?" }
          ?? "known are \(known.joined(separator: ", "))")
      return false
    }
    if Set(chosen).count < chosen.count {
      findings.error("\(question.id): an answer is chosen twice", at: origin)
      return false
    }
    if chosen.count > 1, question.kind == .choice {
      findings.error("\(question.id): \(chosen.count) answers where one is to be chosen", at: origin)
      return false
    }
    if chosen.count > 1, chosen.contains(where: { question.option($0)?.isNotApplicable ?? false }) {
      findings.error(
        "\(question.id): not applicable, and answered all the same", at: origin, hint: "keep one of the two")
      return false
    }
    return true
  }

  mutating func readPractices(_ table: DataTable) {
    let known = ["title", "city", "country", "year", "areas", "text", "link"]
    let reader = RowReader(table, findings: findings)
    guard reader.requires(["title", "city", "areas"], known: known) else { return }
    reader.reportUnknown(known: known, what: "no column of the practices")
    let figures = Set(database.editions.flatMap { $0.figures.dropFirst().map(\.id) })
    for row in reader.rows {
      guard let city = city(in: row, isKnown: false) else { continue }
      let areas = (row.text("areas") ?? "").split(separator: " ").map(String.init)
      let place = row.cell("areas")?.origin ?? row.origin
      if areas.isEmpty {
        findings.error("the practice belongs to no area", at: row.origin, hint: "name one under \"areas\"")
      }
      for area in areas where !figures.contains(area) {
        findings.error(
          "there is no area \"\(area)\" in any edition", at: place,
          hint: NearestName.of(area, in: figures.sorted()).map { "did you mean \"\($0)\"?" })
      }
      var practice = GoodPractice(
        title: row.required("title"), city: city, year: row.whole("year", 1900...2100),
        areas: areas.filter(figures.contains), text: row.text("text") ?? "", link: row.text("link"))
      practice.place = Place(row.origin)
      if !practice.areas.isEmpty { database.practices.append(practice) }
    }
  }

  /// City, edition and date of a row; nil, with findings, where one of them is missing or wrong.
  private func completionKey(_ row: RowReader) -> CompletionKey? {
    guard let city = city(in: row) else { return nil }
    let edition: IndexEdition
    if let cell = row.cell("edition") {
      guard let found = database.edition(cell.text) else {
        let known = database.editions.map(\.id)
        findings.error(
          "there is no edition “\(cell.text)”", at: cell.origin,
          hint: NearestName.of(cell.text, in: known).map { "did you mean “\($0)”?" }
            ?? "known are \(RowReader.list(known))")
        return nil
      }
      edition = found
    } else {
      guard let only = database.editions.first, database.editions.count == 1 else {
        findings.error("the edition is missing", at: row.origin, hint: "there are several: name it under \"edition\"")
        return nil
      }
      edition = only
    }
    if let cell = row.cell("date") ?? row.cell(Self.year) {
      if let date = IndexDate(cell.text) { return CompletionKey(city: city, edition: edition.id, date: date) }
      findings.error(
        "\"\(cell.text)\" is not a date", at: cell.origin, hint: IndexDate.hint(for: cell.text))
      return nil
    }
    if let year = edition.year { return CompletionKey(city: city, edition: edition.id, date: IndexDate(year)) }
    findings.error("the date is missing", at: row.origin, hint: "write the year under \"date\"")
    return nil
  }

  /// What tells completions apart: nobody fills in the same questionnaire twice in a year.
  private struct CompletionKey: Hashable {
    var city: IndexCity.ID
    var edition: String
    var date: IndexDate

    init(city: IndexCity.ID, edition: String, date: IndexDate) {
      self.city = city
      self.edition = edition
      self.date = date
    }

    init(_ completion: Completion) {
      self.init(city: completion.city, edition: completion.edition, date: completion.date)
    }

    static func == (a: CompletionKey, b: CompletionKey) -> Bool {
      a.city == b.city && a.edition == b.edition && a.date.year == b.date.year
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(city)
      hasher.combine(edition)
      hasher.combine(date.year)
    }
  }
}
