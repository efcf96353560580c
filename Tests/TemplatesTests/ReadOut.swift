import Content
import Foundation
import Pages

@testable import Tessera

extension Block {
  /// The texts of a block in reading order, without markup, numbers and markers; notes after the text that calls them.
  var readOut: [String] {
    switch self {
    case .section(let b):
      return [b.title.withNotes] + (b.abstract.map { [$0.withNotes] } ?? []) + b.content.flatMap(\.readOut)
    case .paragraph(let b): return [b.text.withNotes]
    case .list(let b): return b.items.flatMap { $0.content.flatMap(\.readOut) }
    case .quotation(let b): return b.paragraphs.map(\.withNotes) + (b.source.map { [$0.withNotes] } ?? [])
    case .box(let b): return (b.title.map { [$0.withNotes] } ?? []) + b.content.flatMap(\.readOut)
    case .columns(let b): return b.content.flatMap(\.readOut)
    case .pair(let b): return (b.first + b.second).flatMap(\.readOut)
    case .table(let b):
      return (b.header + b.rows).flatMap { $0.cells.map(\.text.withNotes) }
    case .pullQuote(let b): return b.repeats ? [] : [b.text.withNotes] + (b.source.map { [$0.withNotes] } ?? [])
    case .listing(let b): return b.lines
    case .figure, .figureRow, .figureGrid, .keyNumbers, .people, .contents, .backIndex, .pageBreak: return []
    }
  }
}

extension RichText {
  /// The words, then those of the notes.
  fileprivate var withNotes: String {
    ([plain] + notes.map { $0.paragraphs.map(\.plain).joined(separator: " ") }).joined(separator: " ")
  }

  private var notes: [Note] {
    inlines.flatMap { inline -> [Note] in
      switch inline {
      case .note(let note): [note]
      case .strong(let t), .emphasis(let t), .superscript(let t), .subscript(let t), .smallCaps(let t),
        .link(let t, _, _),
        .foreign(let t, _):
        t.notes
      default: []
      }
    }
  }
}

extension Reading {
  /// The texts of the body and the back cover in reading order, without heading numbers, list markers and note calls.
  ///
  /// What the template adds is left out: cover, contents list, captions, the organisation's name on the back cover.
  var body: [String] {
    let calls = Set(
      links.compactMap { link -> ObjectIdentifier? in
        guard case .destination(let name) = link.target, name.hasPrefix("note-") else { return nil }
        return ObjectIdentifier(link.node)
      })
    var texts: [String] = []
    func visit(_ node: Node) {
      switch node.element?.role {
      case .contents, .figure, .caption: return
      case .section where !node.isHeaded: return
      case .heading, .paragraph, .headerCell, .dataCell:
        if let page = node.pages.first, [.decimal, .backCover].contains(styles[page]) {
          var text = node.ownText(without: calls)
          if case .heading = node.element?.role { text = Self.withoutNumber(text) }
          texts.append(text)
        }
      default: break
      }
      for case .node(let child) in node.children { visit(child) }
    }
    visit(root)
    return texts
  }

  private static func withoutNumber(_ text: String) -> String {
    // "2.\u{2002}Title" or "Appendix I – Title"
    if let space = text.firstIndex(of: "\u{2002}") { return String(text[text.index(after: space)...]) }
    // (typography makes the space before a dash hold).
    if text.hasPrefix("Appendix "), let dash = text.range(of: "\u{A0}– ") { return String(text[dash.upperBound...]) }
    return text
  }
}

extension Reading.Node {
  /// Whether a section has a heading of its own; covers have none.
  fileprivate var isHeaded: Bool {
    children.contains { child in
      if case .node(let node) = child, case .heading = node.element?.role { true } else { false }
    }
  }

  /// The text of a block with its links and spans, but without notes and their calls.
  fileprivate func ownText(without calls: Set<ObjectIdentifier>) -> String {
    children.map { child in
      switch child {
      case .text(let text): return text
      case .node(let node):
        if calls.contains(ObjectIdentifier(node)) { return "" }
        switch node.element?.role {
        case .note: return ""
        default: return node.ownText(without: calls)
        }
      }
    }.joined()
  }
}
