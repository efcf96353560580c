import Content
import Geometry

@testable import Layout

/// What must be read in a finished document, in the order of the source.
struct ExpectedText {
  struct Leaf {
    enum Kind: Equatable { case heading(Int), paragraph, label, cell, caption, figure }

    var text: String
    var kind: Kind
    /// Whether it may stand in the side column, where it does not follow the text.
    var isAside = false
    /// Whether a page begins before it.
    var startsPage = false
  }

  private(set) var leaves: [Leaf] = []
  /// The notes in the order of their calls.
  private(set) var notes: [String] = []
  /// Of headings, which have destinations of their own, and of all other blocks.
  private(set) var headingLabels: [String] = []
  private(set) var labels: [String] = []
  private let report: Report
  private var figures = 0
  private var tables = 0
  private var breaksNext = false
  private var isAside = false

  init(_ report: Report) {
    self.report = report
    for block in report.body { add(block) }
  }

  private mutating func add(_ kind: Leaf.Kind, _ text: RichText, lead: String = "") {
    leaf(kind, lead + text.ownWords)
    for note in text.calledNotes { notes.append(note.paragraphs.map(\.ownWords).joined(separator: " ").plainWords) }
  }

  private mutating func leaf(_ kind: Leaf.Kind, _ text: String) {
    let words = text.plainWords
    if words.isEmpty, kind != .figure { return }
    leaves.append(Leaf(text: words, kind: kind, isAside: isAside, startsPage: breaksNext))
    breaksNext = false
  }

  private mutating func add(_ block: Block) {
    if block.node.startsNewPage { breaksNext = true }
    if let label = block.node.label {
      if case .section = block { headingLabels.append(label) } else { labels.append(label) }
    }
    switch block {
    case .section(let section):
      if section.level == 1, report.theme.page.chaptersBeginPages { breaksNext = true }
      add(.heading(section.level), section.title)
      if let abstract = section.abstract { add(.paragraph, abstract) }
      for inner in section.content { add(inner) }
    case .paragraph(let paragraph):
      let outer = isAside
      isAside = outer || paragraph.style == .aside && report.theme.page.side > .zero
      add(.paragraph, paragraph.text)
      isAside = outer
    case .list(let list):
      for (n, item) in list.items.enumerated() {
        leaf(.label, list.marker.text(list.start + n))
        for inner in item.content { add(inner) }
      }
    case .quotation(let quotation):
      for text in quotation.paragraphs { add(.paragraph, text) }
      if let source = quotation.source { add(.paragraph, source) }
    case .listing(let listing): leaf(.paragraph, listing.lines.joined(separator: " "))
    case .figure(let figure): add(figure)
    case .figureRow(let row):
      for figure in row.figures { add(figure) }
      if let caption = row.caption { add(.caption, caption) }
    case .table(let table): add(table)
    case .box(let box):
      if let title = box.title { add(.paragraph, title) }
      for inner in box.content { add(inner) }
    case .columns(let columns):
      for inner in columns.content { add(inner) }
    case .pair(let pair):
      for inner in pair.first + pair.second { add(inner) }
    case .keyNumbers(let numbers):
      for number in numbers.numbers {
        leaf(.paragraph, number.value)
        add(.paragraph, number.label)
      }
    case .people(let people):
      for person in people.people { leaf(.paragraph, "\(person.name), \(person.function), \(person.city)") }
    case .pageBreak: breaksNext = true
    default: break
    }
  }

  private mutating func add(_ figure: Figure) {
    let outer = isAside
    // What does not stand in its place in the text is no company for a heading.
    isAside = outer || figure.width == .side || ![.here, .automatic].contains(figure.placement) || hasFloats(figure)
    leaf(.figure, "")
    if let caption = figure.caption {
      figures += 1
      add(.caption, caption, lead: "\(report.wording.figure) \(figures) ")
    }
    if let source = figure.source { add(.paragraph, source, lead: report.wording.source + report.wording.colon) }
    isAside = outer
  }

  /// Whether a figure may wait while the text goes on.
  private func hasFloats(_ figure: Figure) -> Bool {
    figure.placement == .automatic && !figure.node.keepsWithNext && !figure.node.keepsTogether
  }

  private mutating func add(_ table: Table) {
    if let caption = table.caption {
      tables += 1
      add(.caption, caption, lead: "\(report.wording.table) \(tables) ")
    }
    for row in table.header + table.rows { for cell in row.cells { add(.cell, cell.text) } }
    if let source = table.source { add(.paragraph, source, lead: report.wording.source + report.wording.colon) }
  }
}

extension RichText {
  /// The words without notes and references.
  var ownWords: String {
    inlines.map { inline in
      switch inline {
      case .strong(let t), .emphasis(let t), .link(let t, _, _), .foreign(let t, _): t.ownWords
      case .note, .reference: ""
      default: inline.plain
      }
    }.joined()
  }

  var calledNotes: [Note] {
    inlines.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }
}

extension String {
  /// The words with one space between them; signs that steer breaking or direction are left out.
  var plainWords: String {
    var plain = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{200B}": break
      case "\u{A0}", "\u{202F}", "\u{2002}", "\n", "\t": plain.unicodeScalars.append(" ")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain.split(separator: " ").joined(separator: " ")
  }
}
