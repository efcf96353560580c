import Intercultural
public import Tessera

/// A city's Index results on two pages, for the council and the press.
public struct CitySummary: ReportTemplate {
  public static let name = "city-summary"
  public static let summary = "A city's Index results on two pages"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    guard let result = CityResult(bundle) else { return bundle.nothing(called: bundle.wording.index.summary) }
    let words = result.words
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording,
      runningTitle: "\(bundle.manifest.title) · \(bundle.manifest.kind ?? words.summary)", numberFrom: 0
    ) {
      Chapter("\(bundle.manifest.title)", abstract: result.lead(result.edition.overall)) {
        KeyNumbers(result.keyNumbers)
        result.extremes(words.furthestAbove, above: true)
        result.extremes(words.furthestBelow, above: false)
        bundle.passage(orPlaceholder: "summary")
        bundle.chart { try result.strip(result.edition.overall, in: result.summarySamples) }
        result.positions(result.edition.overall)
        PageBreak()
        bundle.chart(width: .full) { try result.profile() }
        if let progress = result.progress {
          bundle.chart(width: .full) { try result.progressChart(progress, limit: 6) }
        }
        Paragraph(RichText((result.reservations + result.notices).joined(separator: " ")), style: .small)
      }
    }
  }
}

extension CityResult {
  /// Two samples are enough for a short text: all cities, and those nearest to the city.
  var summarySamples: [SampleKind] {
    [.whole] + (reference.map { [comparison.samples[$0].kind] } ?? [])
  }

  /// What a council should remember.
  var keyNumbers: [KeyNumber] {
    let figure = edition.overall
    var numbers: [KeyNumber] = []
    guard let row = row(figure.id) else { return [] }
    if let rate = row.rate { numbers.append(KeyNumber(wording.rate(rate.value), RichText(name(figure)))) }
    if let reference, let average = row.statistics[reference]?.average {
      numbers.append(
        KeyNumber(wording.rate(average), RichText(Wording.fill(words.averageOf, ["sample": referenceName]))))
    }
    if let change = progress?.changes.first(where: { $0.id == figure.id }), let earlier = progress?.earlier {
      let since = Wording.fill(words.progress, ["date": wording.text(earlier.date)])
      numbers.append(KeyNumber(signed(change.difference), RichText(since)))
    }
    return numbers
  }

  /// The three areas that stand out most on one side of the average, with rate and difference, for the side column.
  func extremes(_ title: String, above: Bool) -> [Block] {
    guard let reference else { return [] }
    let known = areaRows.compactMap { row in row.difference(reference).map { (row, $0) } }
      .filter { above ? $0.1 > 0 : $0.1 < 0 }
      .sorted { above ? $0.1 > $1.1 : $0.1 < $1.1 }.prefix(3)
    guard !known.isEmpty else { return [] }
    let lines = known.flatMap { row, difference -> [Inline] in
      let rate = row.rate.map { wording.rate($0.value) } ?? ""
      return [.lineBreak, .text("\(name(row.figure)) \(rate) (\(signed(difference)))")]
    }
    return Paragraph(RichText([.strong(RichText(title))] + lines), style: .aside).blocks
  }
}
