import Datasets
import Tessera

extension ComparisonText {
  /// The comparison as JSON; averages and quartiles to two decimals.
  var json: JSONOutput {
    let city = comparison.city
    let completion = comparison.completion
    let progress = progress
    return .members([
      "city": .string(city.name), "country": .string(city.country),
      "population": city.population.map { .int($0) } ?? .null,
      "diversity": .optional(city.diversity), "measure": city.measure.map { .string($0.rawValue) } ?? .null,
      "edition": .string(completion.edition), "date": .string(completion.date.description),
      "draft": .flag(completion.isDraft), "provisional": .flag(comparison.isProvisional),
      "database": .string(database.name), "state": .string(database.date.description),
      "sampleData": .flag(database.isSample),
      "samples": .array(comparison.samples.map(sample)),
      "previous": progress.map { .string($0.earlier.date.description) } ?? .null,
      "figures": .array(comparison.rows.map { figure($0, progress) }),
      "rules": .array(comparison.edition.statements.map { .string($0.rawValue) }),
    ])
  }

  private func sample(_ sample: Sample) -> JSONOutput {
    .members([
      "kind": .string(sample.kind.rawValue), "n": .int(sample.count), "small": .flag(sample.isSmall),
      "populationBand": sample.populationBand.map { .string($0.id) } ?? .null,
      "diversityBand": sample.diversityBand.map { .string($0.id) } ?? .null,
      "mixedMeasures": .flag(sample.mixesMeasures),
    ])
  }

  private func figure(_ row: Comparison.Row, _ progress: Progress?) -> JSONOutput {
    .members([
      "id": .string(row.id), "name": .string(row.figure.name(language)), "extended": .flag(row.isExtended),
      "rate": .optional(row.rate?.value), "source": row.rate.map { .string($0.source.rawValue) } ?? .null,
      "change": progress?.changes.first { $0.id == row.id }.map { .int($0.difference) } ?? .null,
      "samples": .array(comparison.samples.indices.map { statistics(row, $0) }),
    ])
  }

  private func statistics(_ row: Comparison.Row, _ sample: Int) -> JSONOutput {
    guard let statistics = row.statistics[sample] else { return .null }
    func two(_ value: Double) -> JSONOutput { .number((value * 100).rounded() / 100) }
    return .members([
      "kind": .string(comparison.samples[sample].kind.rawValue), "others": .int(statistics.others),
      "average": two(statistics.average), "lowerQuartile": two(statistics.lowerQuartile),
      "median": two(statistics.median),
      "upperQuartile": two(statistics.upperQuartile), "lowest": two(statistics.lowest),
      "highest": two(statistics.highest),
      "difference": row.difference(sample).map { .int($0) } ?? .null,
      "position": showsRanks ? statistics.position.map { .int($0.place) } ?? .null : .null,
      "of": showsRanks ? statistics.position.map { .int($0.of) } ?? .null : .null,
      "shared": showsRanks ? .flag(statistics.position?.isShared ?? false) : .null,
    ])
  }
}
