package import Diagnostics
package import Pages

/// Looks for what would keep a finished document from being accessible, before it is written.
///
/// Only what the pages and their structure show; the file format's own rules the finisher keeps by itself.
package enum Preflight {
  /// Warnings in the order of the pages; none means that the file may call itself PDF/UA-1 and PDF/A-2a.
  package static func findings(in publication: Publication) throws -> [Finding] {
    findings(
      in: try publication.pages.enumerated().map { try MarkedPage($1, position: $0 + 1) }, publication.information)
  }

  static func findings(in pages: [MarkedPage], _ information: DocumentInformation) -> [Finding] {
    let findings = Findings()
    if information.title.allSatisfy(\.isWhitespace) {
      findings.warning("the document has no title", at: .toolkit, hint: "viewers show it in place of the file's name")
    }
    if information.language.isEmpty {
      findings.warning(
        "the document has no language", at: .toolkit, hint: "name one, such as \"en\", so that it is read aloud rightly"
      )
    }
    var heading = 0
    var seen: Set<Int> = []
    for (index, page) in pages.enumerated() {
      for (place, occurrence) in page.elements.enumerated() where seen.insert(occurrence.element.id).inserted {
        let element = occurrence.element
        if element.role == .figure, (element.alternative ?? "").allSatisfy(\.isWhitespace) {
          findings.warning(
            "page \(index + 1): a figure has no alternative text", at: .toolkit,
            hint: "say in a sentence what it shows, or declare it decorative")
        }
        guard case .heading(let level) = element.role else { continue }
        if level > heading + 1 {
          let before = heading == 0 ? "comes first" : "follows level \(heading)"
          findings.warning(
            "page \(index + 1): the heading \"\(text(of: place, on: page))\" has level \(level) but \(before)",
            at: .toolkit, hint: "begin with level 1 and skip none; screen readers list headings by level")
        }
        heading = level
      }
      for run in missingGlyphs(on: page) {
        findings.warning(
          "page \(index + 1): a character of \"\(String(decoding: run.text, as: UTF8.self))\" is in no font",
          at: .toolkit, hint: "install a font with this script, or write the word otherwise")
      }
    }
    return findings.all
  }

  /// Runs with glyph 0, the box that stands for a missing character.
  private static func missingGlyphs(on page: MarkedPage) -> [GlyphRun] {
    page.segments.flatMap { segment in
      segment.items.compactMap { item in
        if case .glyphs(let run) = item.paint, run.glyphs.contains(where: { $0.id == 0 }) { run } else { nil }
      }
    }
  }

  private static func text(of place: Int, on page: MarkedPage) -> String {
    var text: [UInt8] = []
    for segment in page.segments where segment.owner == .element(place) {
      for case .glyphs(let run) in segment.items.map(\.paint) { text.append(contentsOf: run.text) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
