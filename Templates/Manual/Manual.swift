public import Tessera

/// The manual of the toolkit: its prose, with examples that are compiled with it and composed where they are shown.
public struct Manual: ReportTemplate {
  public static let name = "manual"
  public static let summary = "The manual for authors of templates, with compiled examples"
  public static let blocks: [any AddedBlock.Type] = [ExampleBlock.self]

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    var report = ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.title)
    report.body = Self.announcing(report.body)
    return report
  }

  /// The same blocks, where a sentence that comes before code stays with it.
  private static func announcing(_ blocks: [Block]) -> [Block] {
    blocks.enumerated().map { n, block in
      switch block {
      case .section(var section):
        section.content = announcing(section.content)
        return .section(section)
      case .paragraph(let paragraph):
        guard n + 1 < blocks.count, case .listing = blocks[n + 1] else { return block }
        return .paragraph(paragraph.keepWithNext())
      default: return block
      }
    }
  }
}
