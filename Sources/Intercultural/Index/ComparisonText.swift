import Datasets
import Tessera

/// A comparison as a terminal shows it.
struct ComparisonText {
  let comparison: Comparison
  let database: IndexDatabase
  let showsRanks: Bool
  /// Of the names of areas; the words around them are English.
  let language: String

  /// What changed since the completion before.
  var progress: Progress? {
    database.previous(to: comparison.completion).flatMap { Progress(from: $0, to: comparison.completion, in: database) }
  }

  var text: String {
    let progress = progress
    var table = [["", "rate"] + comparison.samples.map(\.kind.rawValue)]
    if let progress { table[0].append("since \(progress.earlier.date)") }
    for row in comparison.rows {
      let name = (row.isPart ? "  " : "") + row.figure.name(language) + (row.isExtended ? " *" : "")
      var cells = [name, row.rate.map { Self.percent($0.value) } ?? "–"]
      cells += comparison.samples.indices.map { cell(row, $0) }
      if let progress {
        cells.append(progress.changes.first { $0.id == row.id }.map { Self.signed($0.difference) } ?? "–")
      }
      table.append(cells)
    }
    return (head + [""] + Self.aligned(table) + [""] + foot).joined(separator: "\n")
  }

  private var head: [String] {
    let city = comparison.city
    var lines = ["\(city.id): Index results of \(comparison.completion.date)"]
    lines[0] += ", \(comparison.edition.names.text(language) ?? comparison.edition.id)"
    if comparison.completion.isDraft { lines.append("This result is a draft.") }
    var numbers: [String] = []
    let wording = Wording(language: "en")
    if let population = city.population { numbers.append("\(wording.number(population)) inhabitants") }
    if let diversity = city.diversity {
      let what = city.measure.map { " \($0.rawValue)" } ?? " diversity share"
      numbers.append(wording.number(diversity) + "%" + what)
    }
    if !numbers.isEmpty { lines.append(numbers.joined(separator: ", ")) }
    if let notice = database.notice.text(language) { lines.append(notice) }
    return lines
  }

  private var foot: [String] {
    var lines = ["State of the database: \(database.date). Averages are those of the other cities."]
    for sample in comparison.samples {
      var bands: [String] = []
      if let band = sample.populationBand { bands.append(Self.range(band, " inhabitants")) }
      if let band = sample.diversityBand { bands.append(Self.range(band, "%")) }
      let whose = bands.isEmpty ? "" : " (\(bands.joined(separator: ", ")))"
      var line =
        "\(sample.kind.rawValue): \(sample.count) \(sample.count == 1 ? "city" : "cities"), \(comparison.city.name) among them\(whose)"
      if sample.isSmall { line += "; so few that the average says little" }
      if sample.mixesMeasures { line += "; some count foreign-born residents, some non-nationals" }
      lines.append(line)
    }
    for kind in comparison.missing { lines.append("\(kind.rawValue): the city stands in no such band") }
    if comparison.rows.contains(where: \.isExtended) { lines.append("* extended Index") }
    if comparison.isProvisional { lines.append(ScoringRules.Statement.provisional.english) }
    return lines
  }

  /// "58%, 4 above", with n where it is not that of the sample.
  private func cell(_ row: Comparison.Row, _ sample: Int) -> String {
    guard let statistics = row.statistics[sample] else { return "–" }
    var text = Self.percent(statistics.average)
    if let difference = row.difference(sample) {
      text += difference == 0 ? ", the same" : ", \(abs(difference)) \(difference > 0 ? "above" : "below")"
    }
    if showsRanks, let position = statistics.position {
      text += ", \(position.isShared ? "shared " : "")\(position.place) of \(position.of)"
    } else if statistics.others != comparison.samples[sample].others.count {
      text += " (\(statistics.others))"
    }
    return text
  }

  private static func percent(_ value: Double) -> String { "\(Int(Rate.rounded(value)))%" }
  private static func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0" }

  static func range(_ band: Band, _ unit: String) -> String {
    let wording = Wording(language: "en")
    switch (band.lower, band.upper) {
    case (let lower?, let upper?): return "\(wording.number(lower)) to \(wording.number(upper))\(unit)"
    case (let lower?, nil): return "\(wording.number(lower))\(unit) or more"
    case (nil, let upper?): return "under \(wording.number(upper))\(unit)"
    case (nil, nil): return "all"
    }
  }

  /// Columns under each other, the second on its right edge.
  private static func aligned(_ table: [[String]]) -> [String] {
    let widths = (table.first ?? []).indices.map { n in table.map { $0[n].count }.max() ?? 0 }
    return table.map { row in
      var line = zip(row, widths).enumerated().map { n, cell in
        let pad = String(repeating: " ", count: cell.1 - cell.0.count)
        return n == 1 ? pad + cell.0 : cell.0 + pad
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
