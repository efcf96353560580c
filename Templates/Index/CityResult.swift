import Intercultural
import Tessera

/// One city's result with everything that its documents say of it: samples, progress, sentences.
struct CityResult {
  let database: IndexDatabase
  let city: IndexCity
  let completion: Completion
  let edition: IndexEdition
  let comparison: Comparison
  /// Since the completion before; nil where there is none that can be compared.
  let progress: Progress?
  let wording: Wording
  /// Whether positions are told; the programme says that the Index is no ranking.
  let showsRanks: Bool
  /// How many good practices of others are told for an area.
  let practiceCount: Int

  var words: IndexWords { wording.index }

  /// The result that a bundle's options choose; nil, with findings, where they choose none.
  init?(_ bundle: Tessera.Bundle) { self.init(bundle, bundle.options { CityChoice($0, bundle) }) }

  /// The result that was chosen; nil, with findings, where there is none.
  init?(_ bundle: Tessera.Bundle, _ chosen: CityChoice) {
    guard let database = chosen.database, !chosen.city.isEmpty else { return nil }
    guard let city = database.city(named: chosen.city, at: chosen.cityPlace, bundle.findings) else { return nil }
    if let id = chosen.edition, database.edition(id) == nil {
      let known = database.editions.map(\.id)
      bundle.findings.error(
        "there is no edition “\(id)” in the database", at: chosen.editionPlace,
        hint: NearestName.of(id, in: known).map { "did you mean “\($0)”?" }
          ?? "the editions are: \(known.joined(separator: ", "))")
      return nil
    }
    guard
      let completion = database.latest(of: city.id, edition: chosen.edition, drafts: chosen.drafts),
      let edition = database.edition(completion.edition),
      let comparison = Comparison(of: completion, in: database, samples: chosen.samples)
    else {
      bundle.findings.error(
        "\(city.id) has no result in the database" + (chosen.edition.map { " for the edition “\($0)”" } ?? ""),
        at: chosen.cityPlace,
        hint: "add its rates or answers, or name another edition; \"draft-results\": true takes results not agreed yet")
      return nil
    }
    if !bundle.manifest.title.contains(city.name) {
      bundle.findings.warning(
        "the title “\(bundle.manifest.title)” does not name the city, \(city.name)", at: .file("report.json"),
        hint: "write the city's name into \"title\"")
    }
    self.database = database
    self.city = city
    self.completion = completion
    self.edition = edition
    self.comparison = comparison
    progress = database.previous(to: completion).flatMap { Progress(from: $0, to: completion, in: database) }
    wording = bundle.wording
    showsRanks = chosen.ranks
    practiceCount = max(0, chosen.practices)
  }
}

// MARK: What is said of it

extension CityResult {
  /// The sample that sentences and tables compare with: the nearest to the city that is not small, else all cities.
  var reference: Int? {
    let order: [SampleKind] = [.both, .population, .diversity, .whole]
    let samples = comparison.samples
    let usable = order.compactMap { kind in samples.firstIndex { $0.kind == kind && !$0.isSmall } }
    return usable.first ?? samples.firstIndex { $0.kind == .whole } ?? samples.indices.first
  }

  var referenceName: String { reference.map { wording.name(comparison.samples[$0].kind) } ?? "" }

  var date: String { wording.text(completion.date) }

  /// The name of a figure in the document's language.
  func name(_ figure: IndexFigure) -> String { figure.name(wording.language) }

  func row(_ id: String) -> Comparison.Row? { comparison[id] }

  /// "The rate is 72%: 9 percentage points above the average of the sample (All cities: 63%)."
  func sentence(_ row: Comparison.Row) -> String {
    guard let rate = row.rate else { return words.noRate }
    let values = ["rate": wording.rate(rate.value)]
    guard let reference, let difference = row.difference(reference), let average = row.statistics[reference]?.average
    else { return Wording.fill(words.rateAlone, values) }
    let sample = ["sample": referenceName, "average": wording.rate(average)].merging(values) { a, _ in a }
    if difference == 0 { return Wording.fill(words.equal, sample) }
    return Wording.fill(
      wording.plural(difference.magnitude.asInt, difference > 0 ? words.above : words.below), sample)
  }

  /// The sentence under a chapter's title; nil for an aggregate without a rate, which is no area.
  func lead(_ figure: IndexFigure) -> RichText? {
    guard let row = row(figure.id), row.rate != nil || figure.id != edition.overall.id else { return nil }
    return RichText(sentence(row))
  }

  /// "Since 2019 it has risen by 4 percentage points (from 68%)."; nil without an earlier rate.
  func progressSentence(_ figure: String) -> String? {
    guard let progress, let change = progress.changes.first(where: { $0.id == figure }) else { return nil }
    let values = ["date": wording.text(progress.earlier.date), "previous": wording.rate(change.earlier)]
    if change.difference == 0 { return Wording.fill(words.unchanged, values) }
    return Wording.fill(
      wording.plural(change.difference.magnitude.asInt, change.difference > 0 ? words.risen : words.fallen), values)
  }

  /// "Position 27 of 34", where positions are told.
  func position(_ statistics: SampleStatistics?) -> String? {
    guard showsRanks, let position = statistics?.position else { return nil }
    return Wording.fill(
      position.isShared ? words.sharedPosition : words.position,
      ["place": wording.number(position.place), "count": wording.number(position.of)])
  }

  /// What must be known of the samples before they are believed.
  var reservations: [String] {
    var said = comparison.samples.filter(\.isSmall).map {
      wording.name($0.kind) + wording.colon + wording.plural($0.count, words.smallSample)
    }
    if comparison.missing.contains(where: { $0 == .population || $0 == .both }), city.population == nil {
      said.append(words.noPopulation)
    }
    if comparison.missing.contains(where: { $0 == .diversity || $0 == .both }), city.diversity == nil {
      said.append(words.noDiversity)
    }
    if comparison.samples.contains(where: \.mixesMeasures) { said.append(words.mixedMeasures) }
    return said
  }

  /// The figures of areas, without aggregate and composites.
  var areaRows: [Comparison.Row] {
    comparison.rows.filter { $0.id != edition.overall.id && edition.composite($0.id) == nil }
  }

  /// The notices that every document of this result carries.
  var notices: [String] {
    var notices: [String] = []
    if completion.isDraft { notices.append(words.draftResult) }
    if database.isSample { notices.append(database.notice.text(wording.language) ?? words.sampleData) }
    if comparison.isProvisional { notices.append(words.rules.provisional) }
    return notices
  }
}

extension UInt {
  /// A size that was made of an Int.
  var asInt: Int { Int(self) }
}
