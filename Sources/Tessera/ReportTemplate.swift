public import Content

/// A kind of document: turns a bundle into a report.
///
///     public struct Leaflet: ReportTemplate {
///       public static let name = "leaflet"
///       public static let summary = "One text with its title"
///       public init() {}
///       public func report(from bundle: Bundle) -> Report {
///         Report(bundle.information, theme: bundle.theme) {
///           Cover(title: bundle.information.title)
///           bundle.chapters()
///         }
///       }
///     }
public protocol ReportTemplate: Sendable {
  /// What `report.json` calls it, such as "annual-report".
  static var name: String { get }
  /// One line for `tessera templates`.
  static var summary: String { get }

  /// Whether `report.json` must name chapters. A template that makes its chapters itself, and asks the bundle for passages,
  /// says no.
  static var needsChapters: Bool { get }

  /// Blocks that prose may use in documents of this kind, beside those that all know.
  static var blocks: [any AddedBlock.Type] { get }

  init()

  /// Makes the document tree. What is wrong with the bundle goes to `bundle.findings`, with its place.
  func report(from bundle: Bundle) -> Report

  /// Compares numbers and names of the bundle with each other; the default compares nothing.
  func check(_ bundle: Bundle)
}

extension ReportTemplate {
  public static var needsChapters: Bool { true }

  public static var blocks: [any AddedBlock.Type] { [] }

  public func check(_ bundle: Bundle) {}

  /// The document of a bundle, with everything told that is wrong with it. Numbers and names are compared with each other once
  /// all of them can be read.
  func document(of bundle: Bundle) -> Report {
    var report = report(from: bundle)
    // The words of a cover are those of report.json: what has no room on it is to be mended there.
    if case .template = report.cover?.origin { report.cover?.origin = .file("report.json") }
    if bundle.isReadWhole { check(bundle) }
    bundle.checkUse()
    return report
  }
}
