import Intercultural
import Tessera

extension Tessera.Bundle {
  /// The Index database that the option `database` names by its path from the bundle; nil, with findings, where there is
  /// none. One database serves many bundles, so it may stand outside of them.
  ///
  /// For a table of cities alone, the option `table-edition` names the edition of its rates.
  func indexDatabase(_ options: ObjectReader) -> IndexDatabase? {
    let path = options.string("database")
    let edition = options.optionalString("table-edition")
    guard !path.isEmpty else { return nil }
    let file = path.hasPrefix("/") ? path : folder + "/" + path
    guard FileSystem.exists(file) else {
      options.report(
        "database", "there is no folder or file “\(path)”", hint: "write its path from the bundle's folder")
      return nil
    }
    let found = Findings()
    // The files of a folder are told with its path, so that nobody looks for them in the bundle.
    let isFolder = FileSystem.isFolder(file)
    defer { for finding in found.all { findings.add(isFolder ? finding.inside(path) : finding) } }
    return IndexStores.store(at: file, edition: edition, findings: found)?.read(findings: found)
  }
}

extension IndexDatabase {
  /// The one city of a name; nil, with a finding at the name's place, where there is none or several.
  func city(named name: String, at place: Origin, _ findings: Findings) -> IndexCity? {
    let found = cities(named: name)
    if found.count > 1 {
      findings.error(
        "\(found.count) cities of the database are called “\(name)”", at: place,
        hint: "write one of \(found.map { "“\($0.id)”" }.joined(separator: ", "))")
      return nil
    }
    if found.isEmpty {
      findings.error(
        "there is no city “\(name)” in the database", at: place,
        hint: NearestName.of(name, in: cities.map(\.name)).map { "did you mean “\($0)”?" }
          ?? "write the name as the database has it")
    }
    return found.first
  }

  /// What stands under charts: "Sample Index database, 31 December 2023".
  func basis(_ wording: Wording) -> String {
    Wording.fill(wording.index.basis, ["database": name, "date": wording.text(date)])
  }
}

extension Wording {
  /// A date as exactly as it is known: "17 May 2023", "May 2023", "2023".
  func text(_ date: IndexDate) -> String {
    guard let month = date.month else { return number(date.year, grouped: false) }
    if let day = date.day, let whole = CalendarDate(year: date.year, month: month, day: day) { return self.date(whole) }
    return self.month(month, of: date.year)
  }

  /// A rate as it is printed: whole per cent.
  func rate(_ value: Double) -> String { percent(Rate.rounded(value), decimals: 0) }

  /// The name of a sample.
  func name(_ kind: SampleKind) -> String {
    switch kind {
    case .whole: index.whole
    case .population: index.samePopulation
    case .diversity: index.sameDiversity
    case .both: index.sameBoth
    }
  }

  /// A band of populations: its own name, else its limits.
  func populationBand(_ band: Band) -> String {
    name(band, below: index.populationBelow, between: index.populationBetween, from: index.populationFrom) {
      number($0, decimals: 0)
    }
  }

  /// A band of diversity shares: its own name, else its limits.
  func diversityBand(_ band: Band) -> String {
    name(band, below: index.diversityBelow, between: index.diversityBetween, from: index.diversityFrom) { percent($0) }
  }

  /// A band's own name, else its limits in the pattern for them.
  func name(_ band: Band, below: String, between: String, from: String, _ text: (Double) -> String) -> String {
    if let name = band.names.text(language) { return name }
    let limits = ["lower": band.lower, "upper": band.upper].compactMapValues { $0.map(text) }
    let pattern = band.lower == nil ? below : band.upper == nil ? from : between
    return Wording.fill(pattern, limits)
  }

  /// The words of a rule.
  func text(_ rule: ScoringRules.Statement) -> String {
    let words = index.rules
    return switch rule {
    case .areaIsMeanOfQuestions: words.areaIsMeanOfQuestions
    case .weightedQuestions: words.weightedQuestions
    case .notApplicableLeaves: words.notApplicableLeaves
    case .missingAnswerCountsZero: words.missingAnswerCountsZero
    case .missingAnswerLeaves: words.missingAnswerLeaves
    case .compositeIsMean: words.compositeIsMean
    case .compositeCountsOnce: words.compositeCountsOnce
    case .overallIsMean: words.overallIsMean
    case .overallIsWeighted: words.overallIsWeighted
    case .overallOfCore: words.overallOfCore
    case .overallOfAll: words.overallOfAll
    case .missingRateWithholds: words.missingRateWithholds
    case .missingRateLeaves: words.missingRateLeaves
    case .roundedToWholePercent: words.roundedToWholePercent
    case .provisional: words.provisional
    case .ratesAsGiven: words.ratesAsGiven
    }
  }
}
