import Intercultural
import Tessera

/// A selection with the questions that Facts and Figures shows, area by area.
struct FactSheets {
  let selection: AtlasSelection
  /// The areas that have questions to show, in the order of the edition.
  let sheets: [Sheet]

  /// An area with its questions.
  struct Sheet {
    var area: IndexFigure
    var questions: [Question]
  }

  /// Without a choice of questions an area shows at most so many.
  static let mostQuestions = 3

  var words: AtlasWords { selection.words }
  var wording: Wording { selection.wording }

  /// The sheets that a bundle's options choose; nil, with findings, where they choose none.
  init?(_ bundle: Tessera.Bundle) {
    let chosen = bundle.options { options in
      let selection = AtlasSelection(options, bundle)
      let names = KnownNames(options: options, findings: bundle.findings)
      let edition = selection?.edition
      let known = edition?.questions.map(\.id)
      let questions = names.several("questions", of: known, "question in the edition “\(edition?.id ?? "")”")
      return (
        selection: selection, questions: questions,
        places: Dictionary(names.names("questions") ?? [], uniquingKeysWith: { first, _ in first }),
        origin: options.origin
      )
    }
    guard let selection = chosen.selection else { return nil }
    self.selection = selection
    let edition = selection.edition
    if edition.questions.isEmpty {
      bundle.findings.error(
        "the edition “\(edition.id)” has no questions", at: chosen.origin,
        hint: "name another edition, or write its questions into its file")
      return nil
    }
    let shown = Set(selection.figures.flatMap { edition.composite($0.id)?.areas ?? [$0.id] })
    for id in chosen.questions ?? [] where !shown.contains(edition.question(id)?.area ?? "") {
      bundle.findings.error(
        "the question “\(id)” is of no area shown", at: chosen.places[id] ?? chosen.origin,
        hint: "add its area, \(edition.question(id)?.area ?? ""), to \"areas\", or leave the question out")
    }
    sheets = edition.areas.filter { shown.contains($0.id) }.compactMap { area in
      let all = edition.questions(of: area.id, scope: selection.scope)
      let questions =
        chosen.questions.map { ids in all.filter { ids.contains($0.id) } }
        ?? Array(all.filter { $0.kind == .choice }.prefix(Self.mostQuestions))
      return questions.isEmpty ? nil : Sheet(area: area.figure, questions: questions)
    }
  }

  /// The answers to a question, of the cities of the selection that were asked it in this form.
  func shares(of question: Question) -> AnswerShares {
    var filter = selection.filter
    filter.edition = selection.edition.id
    return AnswerShares(of: question, in: selection.database.completions(where: filter))
  }

  /// The first edition that asks a question: by the years of the editions.
  func firstEdition(asking question: Question) -> IndexEdition {
    let asking = selection.database.editions.filter { $0.question(question.id) != nil }
    return asking.min { ($0.year ?? .max, $0.id) < ($1.year ?? .max, $1.id) } ?? selection.edition
  }
}

// MARK: Charts

extension FactSheets {
  /// The share of cities for each answer: two answers divide a bar or a ring, more of them have a bar each.
  func chart(_ shares: AnswerShares) throws -> any Chart {
    let edition = firstEdition(asking: shares.question)
    let since = Wording.fill(
      words.askedSince,
      [
        "edition": edition.year.map { wording.number($0, grouped: false) } ?? edition.names.text(wording.language)
          ?? edition.id
      ])
    let isSeveral = shares.question.kind == .multiple
    let data = try ChartData(
      shares.question.text(wording.language), subtitle: isSeveral ? words.shareOfCitiesSeveral : words.shareOfCities,
      categories: shares.options.map { $0.option.text(wording.language) },
      series: [Series("", shares.options.map(\.share))], basis: selection.basis(shares.answering, remark: since),
      format: .rate.decimals(0), wording: wording)
    if !isSeveral, shares.options.count == 2 { return try DonutChart(data) }
    return try BarChart(data, direction: .lying)
  }

  var keyNumbers: [KeyNumber] {
    let cities = selection.cities
    let answered = selection.completions.count {
      $0.edition == selection.edition.id && !$0.answers.isEmpty
    }
    return [
      wording.keyNumber(cities.count, one: wording.index.city, several: wording.index.cities),
      wording.keyNumber(
        cities.map(\.country).eachOnce.count, one: wording.index.country, several: words.countries),
      KeyNumber(wording.number(answered), RichText(words.answered)),
      wording.keyNumber(
        sheets.reduce(0) { $0 + $1.questions.count }, one: words.question, several: words.questions),
    ]
  }

  func byPopulation() throws -> any Chart {
    let bands = selection.database.bands
    return try members(
      words.citiesByPopulation, bands.population.map { ($0.id, selection.populationName($0)) },
      { bands.populationBand(of: $0)?.id })
  }

  func byDiversity() throws -> any Chart {
    let bands = selection.database.bands
    let mixes = Set(selection.cities.compactMap(\.measure)).count > 1
    return try members(
      words.citiesByDiversity, bands.diversity.map { ($0.id, selection.diversityName($0)) },
      { bands.diversityBand(of: $0)?.id }, remark: mixes ? wording.index.mixedMeasures : "")
  }

  func byCountry() throws -> any Chart {
    try members(
      words.citiesByCountry, selection.cities.map(\.country).eachOnce.map { ($0, wording.country($0)) },
      { $0.country.isEmpty ? nil : $0.country })
  }

  /// How many cities stand in each group; those of none stand last.
  private func members(
    _ title: String, _ groups: [(id: String, name: String)], _ group: (IndexCity) -> String?, remark: String = ""
  ) throws -> any Chart {
    let cities = selection.cities
    let own = cities.map(group)
    var names = groups.map(\.name)
    var counts = groups.map { entry in Double(own.count { $0 == entry.id }) }
    let unknown = own.count { $0 == nil }
    if unknown > 0 {
      names.append(words.unknown)
      counts.append(Double(unknown))
    }
    return try BarChart(
      ChartData(
        title, subtitle: words.numberOfCities, categories: names, series: [Series("", counts)],
        basis: selection.basis(cities.count, remark: remark), wording: wording), direction: .lying)
  }
}
