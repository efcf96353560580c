import Intercultural
import Tessera

extension IndexCharts {
  /// How the rates spread, figure by figure: overall with every city, then each area.
  func level(_ atlas: Atlas, _ bundle: Tessera.Bundle) -> Chapter {
    let selection = atlas.selection
    let overall = selection.edition.overall
    return Chapter("\(atlas.words.level)", abstract: RichText(atlas.words.levelAbstract)) {
      Section("\(overall.name(selection.language))") {
        if let statistics = selection.statistics(overall) { KeyNumbers(atlas.keyNumbers(statistics)) }
        bundle.chart { try atlas.strip(overall) }
        bundle.chart { try atlas.classes(overall) }
        for (bands, title) in [
          (atlas.byPopulation, atlas.words.byPopulation), (atlas.byDiversity, atlas.words.byDiversity),
        ] where bands.count > 1 {
          bundle.chart { try atlas.strips(overall, bands, title: title) }
        }
      }
      Section("\(Wording.fill(atlas.words.everyCity, ["figure": overall.name(selection.language)]))") {
        bundle.chartColumns(atlas.everyCity(overall))
      }
      Section("\(atlas.words.allFigures)") {
        bundle.chart { try atlas.overview() }.map(\.here)
        atlas.statisticsTable
      }
      for figure in selection.figures.dropFirst() where !atlas.standsUnderComposite(figure) {
        Section("\(figure.name(selection.language))") {
          spread(figure, atlas, bundle)
          for part in atlas.parts(of: figure) {
            Section("\(part.name(selection.language))") { spread(part, atlas, bundle) }
          }
        }
      }
    }
  }

  /// Every city as a dot, or in classes where they are too many to be told apart; a sentence where no city has a rate.
  @ContentBuilder private func spread(_ figure: IndexFigure, _ atlas: Atlas, _ bundle: Tessera.Bundle) -> [Block] {
    if atlas.selection.statistics(figure) != nil {
      if atlas.selection.completions.count > Atlas.mostDots {
        bundle.chart(width: .share(0.66)) { try atlas.classes(figure) }.map(\.here)
      } else {
        bundle.chart { try atlas.strip(figure) }.map(\.here)
      }
    } else {
      Paragraph(RichText(atlas.words.noRates))
    }
  }
}

extension Atlas {
  /// A group of cities under a name.
  typealias Group = (name: String, completions: [Completion])

  /// More bars than this leave no room for their names on a page.
  static let mostBars = 30
  /// Areas have few questions, so that many cities have the same rate: of more cities than this the dots run together.
  static let mostDots = 60

  /// The cities shown by band of population; those of no band are left out.
  var byPopulation: [Group] {
    let database = selection.database
    return groups(database.bands.population, { database.bands.populationBand(of: $0) }, selection.populationName)
  }

  /// The cities shown by band of diversity.
  var byDiversity: [Group] {
    let database = selection.database
    return groups(database.bands.diversity, { database.bands.diversityBand(of: $0) }, selection.diversityName)
  }

  private func groups(_ bands: [Band], _ band: (IndexCity) -> Band?, _ name: (Band) -> String) -> [Group] {
    let own = Dictionary(
      uniqueKeysWithValues: selection.completions.map { ($0.city, selection.database.city($0.city).flatMap(band)?.id) })
    return bands.map { band in (name(band), selection.completions.filter { own[$0.city] == band.id }) }
      .filter { !$0.completions.isEmpty }
  }

  /// Whether a figure is told under its composite.
  func standsUnderComposite(_ figure: IndexFigure) -> Bool {
    guard let composite = selection.edition.composite(of: figure.id) else { return false }
    return selection.figures.contains { $0.id == composite.id }
  }

  /// The areas of a composite that are shown.
  func parts(of figure: IndexFigure) -> [IndexFigure] {
    guard let composite = selection.edition.composite(figure.id) else { return [] }
    return selection.figures.filter { composite.areas.contains($0.id) }
  }

  func keyNumbers(_ statistics: SampleStatistics) -> [KeyNumber] {
    [
      KeyNumber(wording.number(statistics.others), RichText(words.citiesShown)),
      KeyNumber(wording.rate(statistics.average), RichText(words.average)),
      KeyNumber(wording.rate(statistics.median), RichText(words.median)),
      KeyNumber(
        Wording.fill(
          words.middleHalfRange,
          ["lower": wording.rate(statistics.lowerQuartile), "upper": wording.rate(statistics.upperQuartile)]),
        RichText(words.middleHalf)),
    ]
  }

  /// "Average: 52% · Median: 55% · …": the numbers that dots and classes do not tell.
  private func quartiles(_ statistics: SampleStatistics) -> String {
    let half = ["lower": statistics.lowerQuartile, "upper": statistics.upperQuartile].mapValues(wording.rate)
    return [
      (words.average, wording.rate(statistics.average)), (words.median, wording.rate(statistics.median)),
      (words.middleHalf, Wording.fill(words.middleHalfRange, half)), (words.lowest, wording.rate(statistics.lowest)),
      (words.highest, wording.rate(statistics.highest)),
    ].map { ($0 + wording.colon).noBreak + $1 }.joined(separator: "\u{A0}· ")
  }

  private func distribution(_ figure: IndexFigure, _ group: Group) -> Distribution {
    Distribution(group.name, values: group.completions.map { (selection.name($0.city), selection.rate(figure, $0)) })
  }

  /// How many cities have a rate, and what their rates come to.
  private func basis(_ figure: IndexFigure) -> Basis {
    let statistics = selection.statistics(figure)
    return selection.basis(statistics?.others ?? 0, remark: statistics.map(quartiles) ?? "")
  }

  /// A figure's rates, a dot for each city.
  func strip(_ figure: IndexFigure) throws -> some Chart {
    try DotStripChart(
      SampleData(
        Wording.fill(words.spread, ["figure": figure.name(wording.language)]), subtitle: words.eachDot,
        samples: [distribution(figure, ("", selection.completions))], basis: basis(figure), format: .rate,
        wording: wording), middle: .average)
  }

  /// A figure's rates in groups of cities, a strip for each.
  func strips(_ figure: IndexFigure, _ groups: [Group], title: String) throws -> some Chart {
    let known = groups.filter { group in group.completions.contains { selection.rate(figure, $0) != nil } }
    let n = known.reduce(0) { sum, group in sum + group.completions.count { selection.rate(figure, $0) != nil } }
    return try DotStripChart(
      SampleData(
        Wording.fill(title, ["figure": figure.name(wording.language)]), subtitle: words.eachDot,
        samples: known.map { distribution(figure, $0) }, basis: selection.basis(n), format: .rate, wording: wording),
      middle: .average)
  }

  /// How many cities lie in each class of rates.
  func classes(_ figure: IndexFigure) throws -> some Chart {
    try Histogram(
      SampleData(
        Wording.fill(words.classes, ["figure": figure.name(wording.language)]), subtitle: words.classesSubtitle,
        samples: [distribution(figure, ("", selection.completions))], basis: basis(figure), format: .rate,
        wording: wording))
  }

  /// Every city as a bar, by the alphabet unless ranks are asked for; as many charts as give every bar its name.
  func everyCity(_ figure: IndexFigure) -> [() throws -> any Chart] {
    var rates = selection.completions.compactMap { completion in
      selection.rate(figure, completion).map { (name: selection.name(completion.city), rate: $0) }
    }
    if isRanked { rates = rates.enumerated().sorted { ($1.1.rate, $0.0) < ($0.1.rate, $1.0) }.map(\.1) }
    let pages = Self.evenly(rates, most: Self.mostBars)
    let reference = selection.statistics(figure).map { ReferenceLine(words.average, at: $0.average.rounded()) }
    let title = Wording.fill(words.everyCity, ["figure": figure.name(wording.language)])
    return pages.enumerated().map { n, page in
      return {
        try BarChart(
          ChartData(
            part(title, n, of: pages.count), subtitle: isRanked ? words.bySize : words.byAlphabet,
            categories: page.map(\.name), series: [Series("", page.map(\.rate))], basis: selection.basis(rates.count),
            format: .rate, wording: wording), reference: reference, direction: .lying)
      }
    }
  }

  /// "Overall: every city (2 of 5)".
  func part(_ title: String, _ n: Int, of count: Int) -> String {
    guard count > 1 else { return title }
    return Wording.fill(
      words.part, ["title": title, "part": wording.number(n + 1), "count": wording.number(count)])
  }

  /// A list in runs of nearly the same length, none longer than `most`.
  static func evenly<T>(_ items: [T], most: Int) -> [[T]] {
    let runs = (items.count + most - 1) / most
    return (0..<runs).map { n in Array(items[(n * items.count / runs)..<((n + 1) * items.count / runs)]) }
  }

  /// The average of every figure.
  func overview() throws -> some Chart {
    try BarChart(
      ChartData(
        words.overview, subtitle: words.overviewSubtitle,
        categories: selection.figures.map { $0.name(wording.language) },
        series: [Series("", selection.figures.map { selection.statistics($0).map { Rate.rounded($0.average) } })],
        basis: selection.basis(selection.completions.count), format: .rate, wording: wording), direction: .lying)
  }

  /// Every figure with n, quartiles and average.
  var statisticsTable: Table {
    let rows = selection.figures.map { figure -> [String] in
      let name = (standsUnderComposite(figure) ? "\u{2003}" : "") + figure.name(wording.language)
      guard let statistics = selection.statistics(figure) else {
        return [name, wording.number(0)] + Array(repeating: "–", count: 6)
      }
      return [name, wording.number(statistics.others)]
        + [
          statistics.average, statistics.lowest, statistics.lowerQuartile, statistics.median, statistics.upperQuartile,
          statistics.highest,
        ].map(wording.rate)
    }
    return Table(
      header: [
        wording.index.figure, words.count, words.average, words.lowest, words.lowerQuartile, words.median,
        words.upperQuartile, words.highest,
      ], rows: rows, source: RichText(selection.database.basis(wording)))
  }
}
