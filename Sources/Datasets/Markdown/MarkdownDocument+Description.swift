import Diagnostics

/// The tree prints itself, with the place of whatever has one; most tests compare that print.
///
///     h1 1:1 {#intro} Introduction
///     p 3:1 See [the site](https://coe.int @3:5)[^1 @3:34]
///       ^1 5:1
///         p 5:7 Since 2008.
extension MarkdownDocument: CustomStringConvertible {
  package var description: String { blocks.flatMap(\.lines).joined(separator: "\n") }
}

extension MarkdownBlock {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let b): line("h\(b.level)", b.origin, b.attributes, b.content)
    case .paragraph(let b): line("p", b.origin, b.attributes, b.content)
    case .list(let b):
      ["list \(b.origin.short) \(b.kind.mark)\(b.isTight ? "" : " loose")"]
        + b.items.flatMap { ["  item \($0.origin.short)"] + $0.blocks.flatMap(\.lines).map { "    " + $0 } }
    case .quotation(let blocks, let origin): ["> \(origin.short)"] + blocks.flatMap(\.lines).map { "  " + $0 }
    case .code(let text, let origin): ["code \(origin.short)"] + text.split(separator: "\n").map { "  " + $0 }
    case .thematicBreak(let origin): ["--- \(origin.short)"]
    case .table(let b):
      ["table \(b.origin.short) \(b.alignments.map(\.mark).joined())"] + ([b.head] + b.rows).flatMap(\.lines)
    case .div(let b):
      line("::: \(b.name)", b.origin, b.attributes, b.title) + b.blocks.flatMap(\.lines).map { "  " + $0 }
    }
  }

  private func line(
    _ name: String, _ origin: Origin, _ attributes: MarkdownAttributes, _ content: [MarkdownInline]
  ) -> [String] {
    let parts = [name, origin.short, attributes.description, content.print].filter { !$0.isEmpty }
    return [parts.joined(separator: " ")] + content.noteLines.map { "  " + $0 }
  }
}

extension MarkdownBlock.Table.Row {
  fileprivate var lines: [String] {
    ["  row \(origin.short) | " + cells.map { "\($0.origin.short) \($0.content.print)" }.joined(separator: " | ")]
      + cells.flatMap(\.content.noteLines).map { "    " + $0 }
  }
}

extension MarkdownBlock.Table.Alignment {
  fileprivate var mark: String {
    switch self {
    case .none: "·"
    case .start: "<"
    case .centre: "^"
    case .end: ">"
    }
  }
}

extension MarkdownBlock.List.Kind {
  fileprivate var mark: String {
    switch self {
    case .bulleted: "•"
    case .numbered(let start, let delimiter): "\(start)\(delimiter)"
    }
  }
}

extension MarkdownAttributes: CustomStringConvertible {
  package var description: String {
    let parts =
      [label.map { "#\($0.name)" }].compactMap { $0 } + classes.map { ".\($0.name)" }
      + values.map { "\($0.name)=\"\($0.value)\"" } + flags.map(\.name)
    return parts.isEmpty ? "" : "{\(parts.joined(separator: " "))}"
  }
}

extension [MarkdownInline] {
  fileprivate var print: String { map(\.print).joined() }

  /// The notes that are called in a line, each with its blocks.
  fileprivate var noteLines: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .note(let note):
        ["^\(note.label) \(note.definition.short)"] + note.blocks.flatMap(\.lines).map { "  " + $0 }
      case .strong(let c), .emphasis(let c), .superscript(let c), .subscript(let c), .marked(let c, _): c.noteLines
      case .link(let link): link.content.noteLines
      case .text, .code, .image, .lineBreak: []
      }
    }
  }
}

extension MarkdownInline {
  fileprivate var print: String {
    switch self {
    case .text(let text): text
    case .strong(let c): "**\(c.print)**"
    case .emphasis(let c): "*\(c.print)*"
    case .marked(let c, _): "\(c.print){…}"
    case .superscript(let c): "<sup>\(c.print)</sup>"
    case .subscript(let c): "<sub>\(c.print)</sub>"
    case .code(let text): "`\(text)`"
    case .link(let l): "[\(l.content.print)](\(l.address) @\(l.origin.short))\(l.attributes)"
    case .image(let i):
      "![\(i.alternative)](\(i.address)\(i.title.isEmpty ? "" : " \"\(i.title)\"") @\(i.origin.short))\(i.attributes)"
    case .note(let n): "[^\(n.label) @\(n.origin.short)]"
    case .lineBreak: "⏎"
    }
  }
}

extension Origin {
  /// Line and column.
  fileprivate var short: String {
    if case .data(_, let line, let column) = self { "\(line):\(column)" } else { description }
  }
}
