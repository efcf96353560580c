import Intercultural
import Tessera

extension CityResult {
  /// What the database knows of the city.
  var factTable: Table {
    var rows = [[words.country, wording.country(city.country)]]
    if let population = city.population { rows.append([words.population, wording.number(population)]) }
    if let diversity = city.diversity {
      rows.append([
        diversityLabel, wording.percent(diversity),
      ])
    }
    rows.append([words.lastQuestionnaire, date])
    rows.append([words.edition, edition.names.text(wording.language) ?? edition.id])
    if let progress { rows.append([words.previous, wording.text(progress.earlier.date)]) }
    return table(words.cityInNumbers, header: [words.city, city.name], rows)
  }

  /// What the diversity share counts; both, where the database does not say which.
  private var diversityLabel: String {
    switch city.measure {
    case .foreignBorn: words.foreignBorn
    case .nonNationals: words.nonNationals
    case nil: wording.atlas.diversity
    }
  }

  /// The samples: who is in them, how many, what their rates come to.
  var samplesTable: Table {
    let rows = comparison.samples.enumerated().map { n, sample in
      let statistics = row(edition.overall.id)?.statistics[n]
      let bands = [
        sample.populationBand.map(wording.populationBand), sample.diversityBand.map(wording.diversityBand),
      ].compactMap { $0 }
      return [
        wording.name(sample.kind) + (bands.isEmpty ? "" : " (\(bands.joined(separator: ", ")))"),
        wording.number(sample.count), statistics.map { wording.rate($0.average) } ?? "–",
        statistics.map { "\(wording.rate($0.lowerQuartile))–\(wording.rate($0.upperQuartile))" } ?? "–",
      ]
    }
    return table(
      "\(words.samples): \(name(edition.overall))",
      header: [words.sample, words.cities, words.average, words.middleHalf],
      rows, source: database.basis(wording))
  }

  /// Every figure: the city's rate, the averages of the samples, the difference, the progress.
  var ratesTable: Table {
    let samples = comparison.samples.indices
    var header = [words.figure, words.rate]
    header += samples.map { Wording.fill(words.averageOf, ["sample": wording.name(comparison.samples[$0].kind)]) }
    if reference != nil { header.append(words.difference) }
    if let progress { header += [wording.text(progress.earlier.date), words.change] }
    let rows = comparison.rows.map { row -> [String] in
      var cells = [
        (row.isPart ? "\u{2003}" : "") + name(row.figure), row.rate.map { wording.rate($0.value) } ?? "–",
      ]
      cells += samples.map { row.statistics[$0].map { wording.rate($0.average) } ?? "–" }
      if let reference { cells.append(row.difference(reference).map(signed) ?? "–") }
      if let progress {
        let change = progress.changes.first { $0.id == row.id }
        cells += [change.map { wording.rate($0.earlier) } ?? "–", change.map { signed($0.difference) } ?? "–"]
      }
      return cells
    }
    return table(
      "", header: header, rows,
      source: [database.basis(wording), referenceRemark].filter { !$0.isEmpty }.joined(separator: ". "))
  }

  /// With which sample the differences are reckoned.
  private var referenceRemark: String {
    reference == nil ? "" : words.difference + wording.colon + referenceName
  }

  /// A number with its sign: "+7", "−3".
  func signed(_ value: Int) -> String { (value > 0 ? wording.numbers.plus : "") + wording.number(value) }

  private func table(_ caption: String, header: [String], _ rows: [[String]], source: String? = nil) -> Table {
    Table(
      caption: caption.isEmpty ? nil : RichText(caption), header: header, rows: rows,
      source: source.map { RichText($0) })
  }

  /// Where the city stands, where positions are told: with the caveat that this is no ranking.
  func positions(_ figure: IndexFigure) -> [Block] {
    guard showsRanks, let row = row(figure.id) else { return [] }
    let told = zip(comparison.samples, row.statistics).compactMap { sample, statistics in
      position(statistics).map { wording.name(sample.kind) + wording.colon + $0 }
    }
    guard !told.isEmpty else { return [] }
    let text = (told + [database.basis(wording)]).joined(separator: wording.charts.item)
    return Paragraph(style: .small) {
      text
      Note(RichText(words.noRanking))
    }.blocks
  }

  /// "11 areas are above the average of the sample (All cities)."
  var areasAbove: String? {
    guard let reference, areaRows.contains(where: { $0.difference(reference) != nil }) else { return nil }
    let above = areaRows.count { ($0.difference(reference) ?? 0) > 0 }
    return Wording.fill(wording.plural(above, words.areasAbove), ["sample": referenceName])
  }

  /// The areas that cannot be compared with the questionnaire before.
  func notComparable(_ progress: Progress) -> [Block] {
    guard !progress.notComparable.isEmpty else { return [] }
    let areas = wording.list(progress.notComparable.map(name))
    return Paragraph(
      RichText(
        Wording.fill(words.notComparable, ["date": wording.text(progress.earlier.date), "areas": areas])), style: .small
    ).blocks
  }

  /// What other cities do in an area, in boxes.
  func practices(for figure: IndexFigure) -> [Block] {
    database.practices(for: figure.id, in: edition, excluding: city.id, limit: practiceCount).flatMap { practice in
      let place = [practice.city.description, practice.year.map { wording.number($0, grouped: false) }]
        .compactMap { $0 }.joined(separator: ", ")
      return Box("\(words.goodPractice)\(wording.colon)\(practice.title)") {
        Paragraph("\(strong: RichText(place))", style: .small)
        Paragraph(RichText(practice.text))
        if let link = practice.link {
          Paragraph(RichText([.link(RichText(link), address: link, origin: practice.place.origin)]), style: .small)
        }
      }.blocks
    }
  }
}
