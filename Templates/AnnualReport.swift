import Intercultural
public import Tessera

/// The annual report of the programme: cover, contents, chapters, appendices, back cover.
public struct AnnualReport: ReportTemplate {
  public static let name = "annual-report"
  public static let summary = "The programme's year: chapters, toolboxes, charts, appendices"

  public init() {}

  public func report(from bundle: Bundle) -> Report {
    let manifest = bundle.manifest
    return Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording,
      runningTitle: manifest.runningTitle, numberFrom: manifest.numberFrom
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

extension Manifest {
  /// What running heads call the document: "Intercultural Cities · Annual report 2023".
  var runningTitle: String {
    let kind = [kind, year.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    return kind.isEmpty ? title : "\(title) · \(kind)"
  }
}

extension TileMotif {
  /// The mosaic of a bundle: its names and year lay the tiles.
  init(_ manifest: Manifest) {
    seed = [manifest.title, manifest.kind ?? "", manifest.year.map { "\($0)" } ?? ""].joined(separator: "|")
    lit = 11
  }
}
