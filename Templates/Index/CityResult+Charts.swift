import Intercultural
import Tessera

extension CityResult {
  private func basis(n: Int? = nil) -> Basis { Basis(n: n, date: database.basis(wording)) }

  private var labels: ChannelLabels { ChannelLabels(category: words.city, value: words.rate) }

  /// A figure's rate in the samples: the city among the others.
  ///
  /// Nil where no sample has another city with a rate.
  func strip(_ figure: IndexFigure, in kinds: [SampleKind] = SampleKind.allCases) throws -> DotStripChart? {
    let samples = comparison.samples.filter { kinds.contains($0.kind) }.compactMap { sample -> Distribution? in
      let others = database.rates(of: figure.id, in: sample)
      return others.isEmpty ? nil : self.sample(wording.name(sample.kind), of: figure, others)
    }
    guard !samples.isEmpty else { return nil }
    let data = try SampleData(
      Wording.fill(words.inTheSamples, ["figure": name(figure)]), subtitle: words.stripSubtitle,
      samples: samples, basis: basis(), format: .rate, labels: labels, wording: wording)
    return try DotStripChart(data, middle: .average)
  }

  /// The city among the other cities of a sample, whose average and quartiles are theirs alone.
  private func sample(
    _ name: String, of figure: IndexFigure, _ others: [(city: IndexCity.ID, rate: Double)]
  ) -> Distribution {
    // A city's name alone is enough where no other has the same.
    let twice = Set(others.map(\.city.name)).count < others.count || others.contains { $0.city.name == city.name }
    func title(_ city: IndexCity.ID) -> String { twice ? city.description : city.name }
    var entries = others.map { (title($0.city), Optional($0.rate)) }
    let own = row(figure.id)?.rate.map { Rate.rounded($0.value) }
    if own != nil { entries.append((title(city.id), own)) }
    var distribution = Distribution(name, values: entries, highlight: own == nil ? nil : title(city.id))
    distribution.isCompared = true
    distribution.tellsRank = showsRanks
    return distribution
  }

  /// The aggregate of every city of the database: sorted with the city highlighted where ranks are told, else how many
  /// cities have which rate.
  func everyCity() throws -> (any Chart)? {
    let figure = edition.overall
    let others = database.sample(.whole, for: completion).map { database.rates(of: figure.id, in: $0) } ?? []
    guard !others.isEmpty else { return nil }
    let all = sample("", of: figure, others)
    let title = Wording.fill(words.everyCity, ["figure": name(figure)])
    guard showsRanks else {
      return try Histogram(
        SampleData(
          title, subtitle: words.histogramSubtitle, samples: [all], basis: basis(n: all.entries.count), format: .rate,
          labels: labels, wording: wording))
    }
    return try BarChart(
      ChartData(
        title, subtitle: words.everyCitySubtitle, categories: all.entries.map(\.name),
        series: [Series("", all.entries.map(\.value))], basis: basis(n: all.entries.count), format: .rate,
        labels: labels, wording: wording), highlight: all.highlight, sorted: .descending)
  }

  /// A rate as a half ring beside the average of the sample, for the side column.
  func gauge(_ row: Comparison.Row) throws -> GaugeChart? {
    guard let rate = row.rate else { return nil }
    let average = reference.flatMap { row.statistics[$0]?.average }
    return try GaugeChart(
      name(row.figure), subtitle: words.rate, value: Rate.rounded(rate.value),
      reference: average.map { ReferenceLine(words.average, at: Rate.rounded($0)) }, wording: wording)
  }

  /// The city's profile over the areas, around a circle; nil where there are too few or too many of them for one.
  func radar() throws -> RadarChart? {
    let known = areaRows.count { $0.rate != nil }
    guard (5...18).contains(areaRows.count), known >= 3 else { return nil }
    return try RadarChart(compared(areaRows, title: words.profile))
  }

  /// Every area: the city's rate against the average of the sample and its middle half.
  ///
  /// An edition of many areas shows its indices of the top level, or nothing: the table of all rates has them.
  func profile() throws -> BulletChart? {
    let top = edition.topLevel.map(\.id)
    let indices = comparison.rows.filter { top.contains($0.id) }
    return try [areaRows, indices].first { $0.count <= Self.mostRows }.flatMap(bullets)
  }

  /// More rows than this leave no room on a page for anything else.
  private static let mostRows = 18

  /// The areas of a composite against the average of the sample and its middle half.
  func parts(of composite: Composite) throws -> BulletChart? {
    try bullets(comparison.rows.filter { composite.areas.contains($0.id) })
  }

  private func bullets(_ rows: [Comparison.Row]) throws -> BulletChart? {
    guard rows.contains(where: { $0.rate != nil }) else { return nil }
    let bullets = rows.map { row in
      let others = reference.flatMap { row.statistics[$0] }
      // Quartiles of a handful of cities would say nothing.
      let band = others.flatMap { $0.isSmall ? nil : Rate.rounded($0.lowerQuartile)...Rate.rounded($0.upperQuartile) }
      return Bullet(
        name(row.figure), row.rate.map { Rate.rounded($0.value) }, target: others.map { Rate.rounded($0.average) },
        band: band)
    }
    return try BulletChart(
      words.ratesByArea, subtitle: Wording.fill(words.ratesSubtitle, ["sample": referenceName]), bullets: bullets,
      targetLabel: words.average, basis: basis(), format: .rate, wording: wording)
  }

  private func compared(_ rows: [Comparison.Row], title: String) throws -> ChartData {
    var series = [Series(city.name, rows.map { $0.rate.map { Rate.rounded($0.value) } })]
    if let reference {
      series.append(
        Series(referenceName, rows.map { $0.statistics[reference].map { Rate.rounded($0.average) } }))
    }
    return try ChartData(
      title, subtitle: Wording.fill(words.ratesSubtitle, ["sample": referenceName]),
      categories: rows.map { name($0.figure) }, series: series, basis: basis(), format: .rate,
      labels: ChannelLabels(category: words.area, value: words.rate), wording: wording)
  }

  /// Every area then and now; or, with a limit, the areas that changed most, in the order of the edition.
  func progressChart(_ progress: Progress, limit: Int = .max) throws -> DumbbellChart? {
    let all = progress.changes.filter { edition.composite($0.id) == nil && $0.id != edition.overall.id }
    let most = all.enumerated().sorted {
      ($1.element.difference.magnitude, $0.offset) < ($0.element.difference.magnitude, $1.offset)
    }
    guard !all.isEmpty else { return nil }
    let rows = most.prefix(min(limit, 40)).sorted { $0.offset < $1.offset }.map(\.element)
    return try DumbbellChart(
      ChartData(
        rows.count < all.count ? words.largestChanges : words.thenAndNow, subtitle: words.ratesInPercent,
        categories: rows.map { name($0.figure) },
        series: [
          Series(wording.text(progress.earlier.date), rows.map { Rate.rounded($0.earlier) }),
          Series(date, rows.map { Rate.rounded($0.later) }),
        ], basis: basis(), format: .rate, labels: ChannelLabels(category: words.area, value: words.rate),
        wording: wording))
  }
}
