public import Tessera

/// The manual of the toolkit: its prose, with examples that are compiled with it and composed where they are shown.
public struct Manual: ReportTemplate {
  public static let name = "manual"
  public static let summary = "The manual for authors of templates, with compiled examples"
  public static let blocks: [any AddedBlock.Type] = [ExampleBlock.self]

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.title)
  }
}
