package import Diagnostics

/// Reads prose: CommonMark with tables, footnotes, bare addresses, `:::` blocks, attributes and placeholders.
///
/// cmark does the parsing; the reader turns its tree into values, puts the exact places back, and reports what would
/// otherwise be printed wrong or lost.
package final class MarkdownReader {
  /// Blocks without content, that need no closing line.
  static let standalone: Set<String> = ["pagebreak"]
  /// Deeper nesting than any report has; guards the stack.
  static let deepest = 100

  let source: MarkdownSource
  let findings: Findings
  private let resolve: (Placeholder) -> String?
  private var notes: [CmarkNode] = []
  private var noteBlocks: [Int: [MarkdownBlock]] = [:]
  private var openNotes: Set<Int> = []
  private var calledLabels: Set<String> = []
  /// Whether a cell of a table is being read.
  var isInCell = false
  /// The `:::` lines that cmark gave back as paragraphs of their own.
  var seenDirectives: Set<Int> = []

  /// The prose of a file.
  ///
  /// - Parameters:
  ///   - placeholders: gives the value of a placeholder; nothing, after reporting it, where there is none.
  package static func parse(
    _ file: SourceText, findings: Findings, placeholders: @escaping (Placeholder) -> String?
  ) -> MarkdownDocument {
    let reader = MarkdownReader(
      source: MarkdownSource(file, findings: findings), findings: findings, resolve: placeholders)
    return MarkdownDocument(file: file.file, blocks: reader.document())
  }

  private init(source: MarkdownSource, findings: Findings, resolve: @escaping (Placeholder) -> String?) {
    self.source = source
    self.findings = findings
    self.resolve = resolve
  }

  private func document() -> [MarkdownBlock] {
    guard let tree = CmarkTree(source.text) else { return [] }
    return withExtendedLifetime(tree) {
      notes = tree.root.children.filter { $0.kind == .noteDefinition }
      let blocks = blocks(in: tree.root, at: .data(file: source.file.file, line: 1, column: 1), depth: 0)
      reportDefinitions()
      reportHiddenDirectives()
      return blocks
    }
  }

  /// The place of a node; that of what holds it where cmark does not know.
  func place(of node: CmarkNode, in parent: Origin) -> Origin {
    source.origin(line: node.line, column: node.column) ?? parent
  }

  func place(of token: Int) -> Origin { source.file.origin(at: source.tokens[token].range.lowerBound) }

  /// What stood in the file where a token is now; nothing for places.
  func raw(_ token: Int) -> String { source.file.text(source.tokens[token].range) }

  /// A literal as it stood in the file: for code, addresses and HTML, in which braces are just braces.
  func restored(_ literal: String) -> String {
    TokenText.pieces(of: literal).map { piece in
      switch piece {
      case .text(let text): String(text)
      case .token(let number): raw(number)
      }
    }.joined()
  }

  /// The value of a placeholder, or the braces as they stand where it has none.
  func value(of text: PlaceholderText, _ token: Int) -> String {
    resolve(Placeholder(name: text.name, format: text.format, origin: place(of: token))) ?? raw(token)
  }

  /// The note that is called by its number in cmark's order.
  func note(_ node: CmarkNode, at origin: Origin, depth: Int) -> MarkdownInline? {
    guard let number = Int(node.literal), notes.indices.contains(number - 1) else { return nil }
    let definition = notes[number - 1]
    let place = place(of: definition, in: origin)
    let label = label(of: definition)
    calledLabels.insert(label.lowercased())
    if openNotes.contains(number) {
      findings.error("the note [^\(label)] calls itself", at: origin)
      return nil
    }
    let content: [MarkdownBlock]
    if let known = noteBlocks[number] {
      content = known
    } else {
      openNotes.insert(number)
      content = blocks(in: definition, at: place, depth: depth + 1)
      openNotes.remove(number)
      noteBlocks[number] = content
    }
    return .note(.init(label: label, blocks: content, origin: origin, definition: place))
  }

  /// cmark forgets the labels of notes; the line of the definition has it.
  private func label(of definition: CmarkNode) -> String {
    let offsets = source.offsets(ofLine: definition.line)
    return source.definitions.first { offsets.contains($0.offset) }?.label ?? ""
  }

  /// Reports a call of a note that is not defined.
  func reportUndefined(_ label: some StringProtocol, at origin: Origin) {
    // Of labels of one character, each is as near as any other.
    let near = label.count > 1 ? NearestName.of(String(label), in: source.definitions.map(\.label)) : nil
    findings.error(
      "the note [^\(label)] is not defined", at: origin,
      hint: near.map { "did you mean [^\($0)]?" } ?? "add a line that begins with [^\(label)]:")
  }

  /// Reports notes that are defined twice or never called.
  private func reportDefinitions() {
    var lines: [String: Int] = [:]
    for (label, offset) in source.definitions {
      let origin = source.file.origin(at: offset)
      let key = label.lowercased()
      if let line = lines[key] {
        findings.error(
          "the note [^\(label)] is defined twice", at: origin, hint: "it is defined on line \(line) already")
        continue
      }
      lines[key] = source.file.lineNumber(at: offset)
      if !calledLabels.contains(key) {
        findings.warning(
          "the note [^\(label)] is never called", at: origin, hint: "put [^\(label)] where it belongs, or remove it")
      }
    }
  }

  /// Reports `:::` lines that cmark took for code or for the middle of something else.
  private func reportHiddenDirectives() {
    for (number, token) in source.tokens.enumerated() where !seenDirectives.contains(number) {
      switch token.kind {
      case .opening, .closing:
        findings.error(
          "::: does not begin a block here", at: place(of: number), hint: "put it at the beginning of its line")
      case .anchor, .braces, .openBrace, .mark: break
      }
    }
  }
}
