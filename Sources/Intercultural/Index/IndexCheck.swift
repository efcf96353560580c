import Tessera

/// Tells what contradicts itself in a database, whichever store it came from.
struct IndexCheck {
  let database: IndexDatabase
  let findings: Findings

  func run() {
    var seen: [String: Origin] = [:]
    for edition in database.editions {
      if let before = seen.updateValue(edition.place.origin, forKey: edition.id) {
        findings.error("two editions are called “\(edition.id)”", at: edition.place.origin, neededBy: before)
      }
      EditionCheck(edition: edition, others: database.editions, findings: findings).run()
    }
    check(database.bands.population, "population", of: "inhabitants")
    check(database.bands.diversity, "diversity", of: "percent")
    checkCities()
    checkPlaces()
    checkPractices()
  }

  /// Bands follow each other without overlap or gap.
  private func check(_ bands: [Band], _ what: String, of unit: String) {
    for band in bands {
      if let lower = band.lower, let upper = band.upper, lower >= upper {
        findings.error(
          "the \(what) band “\(band.id)” ends at \(text(upper)), where it begins", at: band.place.origin)
      }
    }
    for (band, next) in zip(bands, bands.dropFirst()) {
      if band.id == next.id {
        findings.error("two \(what) bands are called “\(band.id)”", at: next.place.origin)
      }
      let upper = band.upper ?? .infinity
      let lower = next.lower ?? -.infinity
      if upper > lower {
        findings.error(
          "the \(what) bands “\(band.id)” and “\(next.id)” overlap", at: next.place.origin, neededBy: band.place.origin,
          hint: "a band begins where the one before it ends")
      } else if upper < lower {
        findings.error(
          "between the \(what) bands “\(band.id)” and “\(next.id)” is a gap: \(text(upper)) to \(text(lower)) \(unit)",
          at: next.place.origin, neededBy: band.place.origin, hint: "a band begins where the one before it ends")
      }
    }
  }

  /// Cities of whom no sample is known, and results from after the date of the database.
  private func checkCities() {
    let compared = Set(database.completions.map(\.city))
    for city in database.cities where compared.contains(city.id) {
      if !database.bands.population.isEmpty, database.bands.populationBand(of: city) == nil {
        findings.warning(
          "\(city.id) stands in no population band", at: city.place.origin,
          hint: city.population == nil ? "its population is missing" : "the bands do not reach so far")
      }
      if !database.bands.diversity.isEmpty, database.bands.diversityBand(of: city) == nil {
        findings.warning(
          "\(city.id) stands in no diversity band", at: city.place.origin,
          hint: city.diversity == nil
            ? "its share of foreign-born or non-nationals is missing" : "the bands do not reach so far")
      }
    }
    for completion in database.completions where completion.date.isAfter(database.date) {
      findings.warning(
        "the completion of \(completion.city), \(completion.date), is later than the database (\(database.date)) and is left out",
        at: completion.place.origin, hint: "correct one of the two dates")
    }
  }

  /// Cities whose coordinates are most likely a slip.
  private func checkPlaces() {
    let places = database.cities.map { city in
      MapChart.Place(
        city.name, latitude: city.latitude, longitude: city.longitude, country: city.countryCode ?? city.country)
    }
    for doubt in MapChart.doubts(about: places) {
      findings.warning(doubt.message, at: database.cities[doubt.place].place.origin, hint: doubt.hint)
    }
  }

  /// A practice's city that is nearly one of the database's is a slip.
  private func checkPractices() {
    let names = database.cities.map(\.name)
    for practice in database.practices where database.city(practice.city) == nil {
      let near = NearestName.of(practice.city.name, in: names)
      guard let near else { continue }
      findings.warning(
        "the city of the practice, \(practice.city), is not among the cities", at: practice.place.origin,
        hint: "did you mean “\(near)”?")
    }
  }

  private func text(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
}
