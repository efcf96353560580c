import Intercultural
public import Tessera

/// Facts and Figures: what cities answer, question by question, beside a text on each area.
///
/// Answers come from the Index database; prose is `text/introduction.md` and `text/areas/<area>.md`. The number of cities
/// stands under every graph, since it differs from question to question.
public struct FactsAndFigures: ReportTemplate {
  public static let name = "facts-and-figures"
  public static let summary = "What cities answer to chosen questions of the Index"
  public static let needsChapters = false

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    guard let sheets = FactSheets(bundle) else {
      bundle.readAllPassages()
      return Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        Chapter("\(bundle.wording.atlas.introduction)") {}
      }
    }
    let manifest = bundle.manifest
    let selection = sheets.selection
    let kind = manifest.kind ?? bundle.wording.index.factsAndFigures
    let motif = TileMotif(selection, of: kind)
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: "\(manifest.title) · \(kind)",
      numberFrom: 0
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: kind,
        mark: bundle.wording.number(manifest.year ?? selection.database.date.year, grouped: false),
        organisation: manifest.organisation, motif: motif)
      FrontMatter { manifest.contents }
      Chapter("\(selection.words.introduction)") {
        bundle.passage(orPlaceholder: "introduction")
        Section("\(selection.words.shown)") {
          selection.shownTable
          Paragraph(RichText(selection.words.numbersVary))
          for notice in selection.notices { Paragraph("\(strong: RichText(notice))") }
        }
      }
      membership(sheets, bundle)
      for sheet in sheets.sheets {
        Chapter("\(sheet.area.name(selection.language))") {
          bundle.passage(orPlaceholder: "areas/\(sheet.area.id)")
          for question in sheet.questions { graph(question, sheets, bundle) }
        }.label(sheet.area.id)
      }
      bundle.chapters()
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }

  /// Who stands behind the numbers: cities by size, diversity, country.
  private func membership(_ sheets: FactSheets, _ bundle: Bundle) -> Chapter {
    let words = sheets.selection.words
    return Chapter("\(words.membership)", abstract: RichText(words.membershipAbstract)) {
      KeyNumbers(sheets.keyNumbers)
      for chart in [sheets.byPopulation, sheets.byDiversity, sheets.byCountry] { bundle.chart { try chart() } }
    }
  }

  /// The answers to a question; without answers a warning, and a sentence in place of the graph.
  private func graph(_ question: Question, _ sheets: FactSheets, _ bundle: Bundle) -> [Block] {
    let shares = sheets.shares(of: question)
    guard shares.answering > 0 else {
      bundle.findings.warning(
        "no city shown has answered the question “\(question.id)”; there is no graph of it", at: .file("report.json"),
        hint: "leave it out of \"questions\", or widen the filters")
      return []
    }
    return bundle.chart { try sheets.chart(shares) }
  }
}
