import Content
import Datasets
import Diagnostics
import Foundation
import Pages

@testable import Tessera

/// A small bundle in a temporary folder, removed with it.
///
/// Its `report.json` stands on these lines, so that tests can name places:
///
///     1 {
///     2   "tessera": 1,
///     3   "template": "leaflet",
///     4   "title": "Our garden",
///     5   "language": "en",
///     6   "chapters": ["text/one.md"],
///     7   the first line of `report`
final class SmallBundle {
  let folder: String

  /// `prose` becomes `text/one.md`; `report` are more lines for `report.json`; `files` are added or put in place.
  init(
    _ prose: String = "# Garden\n", report: [String] = [], files: [String: String] = [:], template: String = "leaflet"
  ) {
    folder = NSTemporaryDirectory() + "tessera-" + UUID().uuidString
    let lines =
      [
        "\"tessera\": 1", "\"template\": \"\(template)\"", "\"title\": \"Our garden\"", "\"language\": \"en\"",
        "\"chapters\": [\"text/one.md\"]",
      ] + report
    write("report.json", "{\n  " + lines.joined(separator: ",\n  ") + "\n}\n")
    write("text/one.md", prose)
    for (name, text) in files { write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ text: String) { write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) {
    let path = URL(fileURLWithPath: folder + "/" + name)
    try? FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path.path, contents: Data(bytes))
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: folder + "/" + name) }

  /// Every finding of a whole run, as printed.
  func told(language: String? = nil) -> String {
    let findings = Findings()
    _ = Pipeline(templates: [Leaflet.self, Covered.self, Listed.self]).publication(
      bundle: folder, language: language, findings: findings)
    return findings.all.map(\.description).joined(separator: "\n").replacing(folder, with: "BUNDLE")
  }

  /// The content tree of the chapters as text, and what was told.
  func tree(language: String? = nil) -> String {
    let findings = Findings()
    let bundle = Tessera.Bundle.open(
      folder, language: language, templates: [Leaflet.self, Covered.self, Listed.self], findings: findings)
    var lines: [String] = []
    for block in bundle?.chapters() ?? [] { ContentTree.write(block, 0, into: &lines) }
    return (lines + findings.all.map(\.description)).joined(separator: "\n")
  }

  func publication(language: String? = nil) -> Publication? {
    Pipeline(templates: [Leaflet.self, Covered.self, Listed.self]).publication(
      bundle: folder, language: language, findings: Findings())
  }

  func opened(language: String? = nil) -> Tessera.Bundle? {
    Tessera.Bundle.open(
      folder, language: language, templates: [Leaflet.self, Covered.self, Listed.self], findings: Findings())
  }

  /// The pages as text.
  func dump(language: String? = nil) -> String {
    (publication(language: language)?.pages ?? []).map { $0.dump() }.joined(separator: "\n")
  }
}

/// One text without cover and contents: what small page tests need.
struct Leaflet: ReportTemplate {
  static let name = "leaflet"
  static let summary = "One text"

  func report(from bundle: Tessera.Bundle) -> Report {
    Report(
      bundle.information, theme: bundle.theme, wording: bundle.wording, runningTitle: bundle.manifest.title,
      numberFrom: bundle.manifest.numberFrom
    ) {
      bundle.chapters()
      bundle.appendices()
    }
  }
}

/// One text with a cover.
struct Covered: ReportTemplate {
  static let name = "covered"
  static let summary = "One text with a cover"

  func report(from bundle: Tessera.Bundle) -> Report {
    Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
      Cover(title: bundle.manifest.title)
      bundle.chapters()
    }
  }
}

/// One text with a cover and all lists.
struct Listed: ReportTemplate {
  static let name = "listed"
  static let summary = "One text with a cover and all lists"

  func report(from bundle: Tessera.Bundle) -> Report {
    Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
      Cover(title: bundle.manifest.title)
      FrontMatter {
        ContentsList()
        ContentsList(of: .figures)
        ContentsList(of: .tables)
      }
      bundle.chapters()
    }
  }
}

/// Blocks as indented lines, with the markup of their text.
enum ContentTree {
  static func write(_ block: Block, _ depth: Int, into lines: inout [String]) {
    var label = block.node.label.map { " #\($0)" } ?? ""
    if let language = block.node.language { label += " [\(language)]" }
    if block.node.keepsTogether { label += " together" }
    func line(_ text: String) { lines.append(String(repeating: "  ", count: depth) + text) }
    func inner(_ blocks: [Block], _ more: Int = 1) {
      for inner in blocks { write(inner, depth + more, into: &lines) }
    }
    func under(_ name: String, _ text: RichText?) {
      if let text { line("  \(name): \(markup(text))") }
    }
    switch block {
    case .section(let section):
      let listed = section.isListed ? "" : " unlisted"
      line("section \(section.level) \(section.numbering)\(label)\(listed): \(markup(section.title))")
      under("abstract", section.abstract)
      inner(section.content)
    case .paragraph(let paragraph): line("\(paragraph.style)\(label): \(markup(paragraph.text))")
    case .list(let list):
      line("list \(list.marker)\(label) from \(list.start) \(list.isTight ? "tight" : "loose")")
      for item in list.items {
        line("  item")
        inner(item.content, 2)
      }
    case .quotation(let quotation):
      line("quotation\(label): " + quotation.paragraphs.map(markup).joined(separator: " ¶ "))
      under("source", quotation.source)
    case .figure(let figure):
      line("figure\(label) \(figure.width) \(content(figure.content)), \(alternative(figure.alternative))")
      under("caption", figure.caption)
      under("source", figure.source)
    case .figureRow(let row):
      line("row\(label)")
      under("caption", row.caption)
      inner(row.figures.map { .figure($0) })
    case .figureGrid(let grid):
      line("grid\(label) of \(grid.columns)")
      under("caption", grid.caption)
      inner(grid.figures.map { .figure($0) })
    case .pullQuote(let quote):
      line("pull quote\(label)\(quote.repeats ? "" : " own"): \(markup(quote.text))")
      under("source", quote.source)
    case .table(let table):
      line("table\(label) \(table.alignments.map { "\($0)" }.joined(separator: " "))")
      under("caption", table.caption)
      under("source", table.source)
      if !table.columns.isEmpty { line("  widths: " + table.columns.map(width).joined(separator: " ")) }
      for row in table.header + table.rows { line("  " + self.row(row)) }
      for row in table.footer { line("  foot " + self.row(row)) }
      if let total = table.total { line("  total: \(total.label.map(markup) ?? "–") of \(total.columns)") }
      if !table.carries.isEmpty { line("  carries: \(table.carries)") }
    case .box(let box):
      let look = [
        box.isNumbered ? "numbered" : nil, box.variant.map { ".\($0)" }, box.look.icon.map { "icon \($0)" },
        box.look.rule.map { "rule \($0)" }, box.look.tint.map { "tint \($0)" },
        box.look.hasTitleBar.map { "bar \($0)" },
      ].compactMap(\.self)
      line("box\(label)\(look.map { " " + $0 }.joined()): \(box.title.map(markup) ?? "–")")
      inner(box.content)
    case .columns(let columns):
      line("\(columns.count) columns\(label)")
      inner(columns.content)
    case .pair(let pair):
      line("pair\(label)")
      inner(pair.first)
      line("  and")
      inner(pair.second)
    case .keyNumbers(let numbers):
      line("numbers\(label)")
      for number in numbers.numbers { line("  \(number.value) = \(markup(number.label))") }
    case .people(let people):
      line("people\(label)")
      for p in people.people {
        line("  " + [p.name, p.function, p.body, p.city, p.country].joined(separator: "; "))
      }
    case .listing(let listing):
      line("listing\(label)")
      for code in listing.lines { line("  \(code)") }
    case .contents(let list): line("contents\(label) to \(list.depth)")
    case .backIndex(let index): line("index of \(index.entries.count)\(label)")
    case .pageBreak: line("page break")
    }
  }

  private static func row(_ row: Table.Row) -> String {
    let cells = row.cells.map { cell in
      markup(cell.text) + (cell.span > 1 || cell.rowSpan > 1 ? "⟨\(cell.span)×\(cell.rowSpan)⟩" : "")
    }
    return (row.isGroup ? "= " : "| ") + cells.joined(separator: " | ") + (row.keepsWithNext ? " +" : "")
  }

  private static func width(_ width: Table.ColumnWidth) -> String {
    switch width {
    case .auto: "auto"
    case .share(let share): "\(share)"
    case .fixed(let length): "\(length.points)"
    case .atMost(let length): "≤\(length.points)"
    }
  }

  private static func content(_ content: Figure.Content) -> String {
    switch content {
    case .image(let image): image.picture.name
    case .drawing: "drawing"
    case .missing(let name): "missing “\(name)”"
    }
  }

  private static func alternative(_ alternative: Alternative) -> String {
    switch alternative {
    case .text(let text): "“\(text)”"
    case .decorative: "decorative"
    }
  }

  static func markup(_ text: RichText) -> String { text.inlines.map(markup).joined() }

  private static func markup(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .strong(let text): "**\(markup(text))**"
    case .emphasis(let text): "*\(markup(text))*"
    case .superscript(let text): "^(\(markup(text)))"
    case .subscript(let text): "_(\(markup(text)))"
    case .smallCaps(let text): "sc(\(markup(text)))"
    case .code(let text): "`\(text)`"
    case .link(let text, let address, _): "[\(markup(text))](\(address))"
    case .reference(let r): "<\(r.label) \(r.style)\(r.text.map { " “\(markup($0))”" } ?? "")>"
    case .note(let note):
      (note.belongsToTable ? "a" : "")
        + "^[\(note.isInMargin ? "| " : "")\(note.paragraphs.map(markup).joined(separator: " ¶ "))]"
    case .foreign(let text, let language): "[\(markup(text)) in \(language)]"
    case .lineBreak: "⏎"
    }
  }
}

/// Pictures for tests.
enum TestPicture {
  /// One red pixel.
  static let png: [UInt8] = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC") ?? Data())

  /// The beginning of a JPEG file, broken off after its first marker.
  static let halfJPEG: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00]

  static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0h40v20z\"/></svg>"
}
