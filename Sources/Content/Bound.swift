import Pages

/// A whole document that is bound into another: a brochure in a welcome pack, the version in a second language.
///
///     Report(information) {
///       Cover(title: "Welcome")
///       FrontMatter { ContentsList(depth: 2) }
///       Bound(brochure)
///       Bound(guide)
///     }
///
/// It keeps its cover, theme, language, numbers and notes; its back cover is left out. The contents list of the volume names it and,
/// one level deeper, its headings; a document whose only chapter is called like itself is named once.
public struct Bound: Hashable, Sendable {
  public var report: Report
  /// Whether its own contents list and the rest of its front matter are printed as well.
  public var keepsFrontMatter: Bool

  public init(_ report: Report, keepsFrontMatter: Bool = false) {
    self.report = report
    self.keepsFrontMatter = keepsFrontMatter
  }

  /// What contents list and bookmarks call it: its title, which the motto on a cover is not.
  public var title: String { report.information.title }
}
