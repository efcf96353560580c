public import Tessera

/// The report on a survey among the members: questions, charts of the answers, conclusions.
public struct SurveyReport: ReportTemplate {
  public static let name = "survey-report"
  public static let summary = "A survey among the members: questions with charts of the answers"

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let manifest = bundle.manifest
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: manifest.title,
      numberFrom: manifest.numberFrom
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: manifest.kind, mark: manifest.year.map { "\($0)" },
        organisation: manifest.organisation, motif: TileMotif(manifest))
      FrontMatter { ContentsList(depth: manifest.contentsDepth) }
      bundle.chapters()
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: TileMotif(manifest)) { bundle.backCover() }
      }
    }
  }
}
