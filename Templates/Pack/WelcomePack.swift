public import Tessera

/// Several documents in one, under a common contents list: what a new member city receives.
///
/// The chapters of the bundle come first; then the documents of other bundles, each as its own template makes it.
public struct WelcomePack: ReportTemplate {
  public static let name = "welcome-pack"
  public static let summary = "Several documents in one, with a common contents list"

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let parts = bundle.options { $0.array("documents").compactMap { PackedDocument($0, in: bundle) } }
    var report = ChapteredReport.report(from: bundle, runningTitle: bundle.manifest.runningTitle)
    report.documents = parts.compactMap { part in
      bundle.document(of: part.path, by: Self.templates, options: part.options, at: part.origin).map { Bound($0) }
    }
    return report
  }

  /// A pack holds no pack.
  private static var templates: [any ReportTemplate.Type] { allTemplates.filter { $0.name != name } }
}

/// A document of a pack: the path of its bundle, and options in place of the bundle's own.
///
///     "../membership-brochure"  or  { "bundle": "../certificate", "options": { "city": "Velmora" } }
private struct PackedDocument {
  var path: String
  var options: JSONValue?
  var origin: Origin

  init?(_ value: JSONValue, in bundle: Bundle) {
    origin = value.origin
    if let path = value.string {
      self.path = path
      return
    }
    path = ""
    guard value.object != nil else {
      bundle.findings.error(
        "options.documents: this is not the path of a bundle", at: origin,
        hint: "write a path in double quotes, such as \"../membership-brochure\"")
      return nil
    }
    ObjectReader.read(value, path: "options.documents", findings: bundle.findings) { object in
      path = object.string("bundle")
      options = object.value("options")
    }
    if path.isEmpty { return nil }
  }
}
