import CairoPainting
package import Content
package import Diagnostics
import Layout
package import PDFFinishing
package import Pages
import Typesetting

/// The way of the data, from a bundle's folder to the bytes of a PDF.
package struct Pipeline {
  package let templates: [any ReportTemplate.Type]
  /// What the file is to claim; nil for what the bundle says, or the usual.
  package var standards: Standards?
  /// Whether to go on where something has no room, with red marks on the pages.
  package var isDraft = false
  /// Options of the template that are said on the command line, in place of those in `report.json`.
  package var settings: [Setting] = []
  /// The folder of a house style that is said on the command line, in place of that in `report.json`.
  package var brand: String?
  /// Told before each stage: reading, composing, painting, finishing.
  package var progress: (String) -> Void = { _ in }

  package init(templates: [any ReportTemplate.Type]) { self.templates = templates }

  /// Reads and composes; nil when the findings hold an error that forbids it.
  package func publication(bundle path: String, language: String?, findings: Findings) -> Publication? {
    composed(bundle: path, language: language, findings: findings)?.publication
  }

  private func composed(
    bundle path: String, language: String?, findings: Findings
  ) -> (publication: Publication, manifest: Manifest)? {
    progress("reading")
    guard let (report, bundle) = report(bundle: path, language: language, findings: findings) else { return nil }
    // Where values could not be read, headings are empty and labels are missing that would not be: that is not told.
    guard bundle.isReadWhole else { return nil }
    ContentPreflight.check(report, findings: findings)
    ThemePreflight.check(report.theme, findings: findings, place: bundle.place(ofToken:))
    progress("composing")
    do {
      let publication = try Self.compose(report, findings: findings, isDraft: isDraft)
      // Where something is wrong already, preflight would tell what follows from it.
      if !findings.hasErrors {
        for finding in try Preflight.findings(in: publication) { findings.add(finding) }
      }
      return (publication, bundle.manifest)
    } catch {
      findings.add(Self.finding(error, path))
      return nil
    }
  }

  /// The document that a bundle becomes, in one language or in several; the bundle is that of the first.
  private func report(bundle path: String, language: String?, findings: Findings) -> (Report, Bundle)? {
    guard let source = BundleSource(path, findings: findings) else { return nil }
    let choice: LanguageChoice
    do {
      choice = try LanguageChoice(language ?? source.languages)
    } catch {
      findings.error(
        "languages: \(error.message)", at: .file(language.map { "--language \($0)" } ?? "report.json"),
        hint: "write \"uk\", \"en,uk\" (one after the other) or \"en+uk\" (side by side)")
      return nil
    }
    var versions: [(report: Report, bundle: Bundle)] = []
    for language in choice.languages {
      guard
        let bundle = Bundle.open(
          source, language: language, templates: templates, settings: settings, brand: brand, findings: findings)
      else { return nil }
      guard let template = templates.first(where: { $0.name == bundle.manifest.template }) else {
        bundle.readAll()
        bundle.tellUntranslated()
        return nil
      }
      versions.append((template.init().document(of: bundle), bundle))
    }
    let reports = versions.map(\.report)
    let whole = choice.arrangement == .sideBySide ? Report.sideBySide(reports, findings) : Report.sequence(reports)
    return versions.first.map { (whole, $0.bundle) }
  }

  /// Composes a report that a template made by hand.
  package static func compose(_ report: Report, findings: Findings, isDraft: Bool = false) throws -> Publication {
    let typesetter = Typesetter(findings: findings, folders: report.theme.fonts.folders)
    return try Composer.compose(report, typesetter: typesetter, findings: findings, isDraft: isDraft)
  }

  /// The finished file; nil when there is an error among the findings.
  package func pdf(bundle path: String, language: String?, findings: Findings) -> (bytes: [UInt8], pages: Int)? {
    guard let (publication, manifest) = composed(bundle: path, language: language, findings: findings),
      !findings.hasErrors
    else { return nil }
    do {
      progress("painting \(publication.pages.count) pages")
      // A draft is not to be published: it claims nothing.
      let standards = isDraft ? .none : standards ?? manifest.standards ?? .usual
      return (try Self.finish(publication, standards: standards, progress: progress), publication.pages.count)
    } catch {
      findings.add(Self.finding(error, path))
      return nil
    }
  }

  /// Paints and finishes a publication.
  package static func finish(
    _ publication: Publication, standards: Standards = .usual, progress: (String) -> Void = { _ in }
  ) throws -> [UInt8] {
    let painted = try PDFPainter.paint(publication)
    progress("finishing")
    let options = PDFFinisher.Options(version: CommandLineTool.version, standards: standards)
    return try PDFFinisher.finish(painted, publication, options: options)
  }

  private static func finding(_ error: any Error, _ path: String) -> Finding {
    (error as? FindingError)?.finding ?? Finding(.error, at: .file(path), "\(error)")
  }
}
