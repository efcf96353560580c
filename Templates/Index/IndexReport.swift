import Intercultural
public import Tessera

/// A city's Index report: its rates in every policy area beside those of comparable cities, findings, suggestions, good
/// practices of others.
///
/// Rates, averages, charts and comparing sentences come from the Index database; prose comes from the bundle's `text`
/// folder, a file for each part. What is not written yet is a placeholder and a warning.
public struct IndexReport: ReportTemplate {
  public static let name = "index-report"
  public static let summary = "A city's Index results, area by area, beside comparable cities"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    guard let result = CityResult(bundle) else { return bundle.nothing(called: bundle.wording.index.introduction) }
    let manifest = bundle.manifest
    let words = result.words
    let motif = TileMotif(result)
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording,
      runningTitle: "\(manifest.title) · \(manifest.kind ?? words.report)", numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: manifest.kind ?? words.report,
        mark: manifest.year.map { "\($0)" } ?? "\(result.completion.date.year)", organisation: manifest.organisation,
        motif: motif)
      FrontMatter {
        bundle.imprint(notices: result.notices)
        manifest.contents
      }
      Chapter("\(words.introduction)") { bundle.passage(orPlaceholder: "introduction") }
      method(result, bundle)
      overview(result, bundle)
      overall(result, bundle)
      for figure in result.edition.topLevel { chapter(figure, result, bundle) }
      Chapter("\(words.conclusions)") { bundle.passage(orPlaceholder: "conclusions") }
      Chapter("\(words.allRates)") { result.ratesTable }
      bundle.chapters()
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// How the rates are made and what they are compared with.
  private func method(_ result: CityResult, _ bundle: Bundle) -> Chapter {
    let words = result.words
    return Chapter("\(words.method)") {
      bundle.passage(orPlaceholder: "method")
      Section("\(words.howRatesAreMade)") {
        List {
          for rule in result.edition.statements { Item(RichText(bundle.wording.text(rule))) }
        }
        if let notice = result.edition.notice.text(bundle.wording.language) { Paragraph(RichText(notice)) }
      }
      Section("\(words.samples)") {
        Paragraph(RichText(words.averagesOfOthers))
        result.samplesTable
        for reservation in result.reservations { Paragraph(RichText(reservation), style: .small) }
      }
    }
  }

  /// The city: its numbers, then what the bundle tells of it.
  private func overview(_ result: CityResult, _ bundle: Bundle) -> Chapter {
    Chapter("\(Wording.fill(result.words.overview, ["city": result.city.name]))") {
      result.factTable
      bundle.passage(orPlaceholder: "overview")
    }
  }

  /// The aggregate in its samples, the profile over the areas, the progress.
  private func overall(_ result: CityResult, _ bundle: Bundle) -> Chapter {
    let words = result.words
    let figure = result.edition.overall
    return Chapter("\(words.overall)", abstract: result.lead(figure)) {
      area(figure, result, bundle)
      bundle.chart { try result.everyCity() }
      Section("\(words.profile)") {
        if let sentence = result.areasAbove { Paragraph(RichText(sentence)).leading }
        bundle.chart { try result.radar() }
        bundle.chart(width: .full) { try result.profile() }
      }
      if let progress = result.progress {
        Section("\(Wording.fill(words.progress, ["date": bundle.wording.text(progress.earlier.date)]))") {
          result.notComparable(progress)
          bundle.chart(width: .full) { try result.progressChart(progress) }
        }
      }
    }
  }

  /// The chapter of an index: an area, or a composite with a section for each of its areas.
  private func chapter(_ figure: IndexFigure, _ result: CityResult, _ bundle: Bundle) -> Chapter {
    let sentence = result.lead(figure)
    guard let composite = result.edition.composite(figure.id) else {
      return Chapter("\(result.name(figure))", abstract: sentence) {
        area(figure, result, bundle)
        prose(figure, result, bundle)
      }.label(figure.id)
    }
    return Chapter("\(result.name(figure))", abstract: sentence) {
      area(figure, result, bundle)
      bundle.passage(orPlaceholder: "areas/\(figure.id)")
      bundle.chart { try result.parts(of: composite) }
      for part in composite.areas.compactMap({ result.edition.area($0)?.figure }) {
        Section("\(result.name(part))") {
          if let row = result.row(part.id) { Paragraph(RichText(result.sentence(row)), style: .lead) }
          area(part, result, bundle)
          prose(part, result, bundle)
        }
      }
    }.label(figure.id)
  }

  /// The numbers of one figure: its rate beside the text, its progress, the city in its samples.
  @ContentBuilder private func area(_ figure: IndexFigure, _ result: CityResult, _ bundle: Bundle) -> [Block] {
    if let row = result.row(figure.id) { bundle.sign { try result.gauge(row) } }
    if let sentence = result.progressSentence(figure.id) { Paragraph(RichText(sentence)).leading }
    bundle.chart { try result.strip(figure) }
    result.positions(figure)
  }

  /// What is found in one area, and what others do.
  @ContentBuilder private func prose(_ figure: IndexFigure, _ result: CityResult, _ bundle: Bundle) -> [Block] {
    bundle.passage(orPlaceholder: "areas/\(figure.id)").map(\.unlisted)
    result.practices(for: figure)
  }
}
