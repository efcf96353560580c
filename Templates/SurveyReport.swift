public import Tessera

/// The report on a survey among the members: questions, charts of the answers, conclusions.
public struct SurveyReport: ReportTemplate {
  public static let name = "survey-report"
  public static let summary = "A survey among the members: questions with charts of the answers"

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.title)
  }
}
