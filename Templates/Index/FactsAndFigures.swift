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
    guard let sheets = FactSheets(bundle) else { return bundle.nothing(called: bundle.wording.atlas.introduction) }
    let selection = sheets.selection
    return selection.report(bundle, kind: bundle.wording.index.factsAndFigures) {
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
