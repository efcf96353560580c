import Intercultural
import Tessera

extension Tessera.Bundle {
  /// Parts of one long chart, two beside each other over the whole width of the page; a single one as wide as the text.
  func chartColumns(_ charts: [() throws -> any Chart]) -> [Block] {
    let figures = charts.flatMap { make in chart { try make() } }
    return figures.count > 1 ? Columns(2, isFullWidth: true) { figures }.blocks : figures
  }
}

extension AtlasSelection {
  /// A document on all cities: cover, contents, its own chapters, then those of the bundle. Headings have no numbers.
  func report(_ bundle: Tessera.Bundle, kind usual: String, @ContentBuilder _ chapters: () -> [Block]) -> Report {
    let manifest = bundle.manifest
    let kind = manifest.kind ?? usual
    let motif = TileMotif(self, of: kind)
    let body = chapters()
    return Report(
      bundle.information, theme: bundle.theme, wording: wording, runningTitle: "\(manifest.title) · \(kind)",
      numberFrom: 0
    ) {
      Cover(
        title: manifest.title, subtitle: manifest.subtitle, kind: kind,
        mark: wording.number(manifest.year ?? database.date.year, grouped: false),
        organisation: manifest.organisation, motif: motif)
      FrontMatter { manifest.contents }
      body
      bundle.chapters()
      bundle.appendices()
      if manifest.backCover != nil {
        BackCover(organisation: manifest.organisation, motif: motif) { bundle.backCover() }
      }
    }
  }
}

extension Block {
  /// The block, which text does not overtake if it is a figure: charts stay under the heading that announces them.
  var here: Block {
    guard case .figure(let figure) = self else { return self }
    return .figure(figure.placed(.here))
  }
}

extension String {
  /// The text with a last space that ends no line.
  var noBreak: String { hasSuffix(" ") ? dropLast() + "\u{A0}" : self }
}
