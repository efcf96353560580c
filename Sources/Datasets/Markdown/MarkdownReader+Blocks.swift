import Diagnostics

/// Blocks, and the nesting of `:::` lines among them.
extension MarkdownReader {
  /// A `:::` line that waits for its closing line.
  private struct OpenDiv {
    let directive: Directive
    let title: [MarkdownInline]
    let origin: Origin
    var blocks: [MarkdownBlock] = []

    var div: MarkdownBlock {
      .div(.init(name: directive.name, title: title, attributes: directive.attributes, blocks: blocks, origin: origin))
    }
  }

  /// The blocks that a node holds.
  func blocks(in node: CmarkNode, at place: Origin, depth: Int) -> [MarkdownBlock] {
    guard depth < Self.deepest else {
      findings.error("more than \(Self.deepest) levels of nesting", at: place)
      return []
    }
    var blocks: [MarkdownBlock] = []
    var open: [OpenDiv] = []
    var mayCloseStandalone = false
    func append(_ block: MarkdownBlock) {
      if open.isEmpty { blocks.append(block) } else { open[open.count - 1].blocks.append(block) }
    }
    for child in node.children {
      guard let number = directive(child) else {
        mayCloseStandalone = false
        if let block = block(child, in: place, depth: depth) { append(block) }
        continue
      }
      seenDirectives.insert(number)
      let origin = self.place(of: number)
      if case .opening(let directive) = source.tokens[number].kind {
        let div = OpenDiv(
          directive: directive, title: inlines(of: child, at: origin, depth: depth).content, origin: origin)
        mayCloseStandalone = Self.standalone.contains(directive.name)
        if mayCloseStandalone { append(div.div) } else { open.append(div) }
      } else if mayCloseStandalone {
        mayCloseStandalone = false
      } else if let last = open.popLast() {
        append(last.div)
      } else {
        findings.error("::: closes nothing", at: origin, hint: "remove it, or begin a block before it: ::: box Title")
      }
    }
    while let last = open.popLast() {
      findings.error(
        "::: \(last.directive.name) is not closed", at: last.origin,
        hint: "put a line with ::: after it\(depth > 0 ? ", as far indented as its beginning" : "")")
      append(last.div)
    }
    return blocks
  }

  /// The token of a `:::` line, if a node is one.
  private func directive(_ node: CmarkNode) -> Int? {
    guard node.kind == .paragraph, let first = node.children.first(where: { _ in true }), first.kind == .text,
      case .token(let number)? = TokenText.pieces(of: first.literal).first
    else { return nil }
    switch source.tokens[number].kind {
    case .opening, .closing: return number
    case .anchor, .braces, .openBrace, .mark: return nil
    }
  }

  /// The block that a node is; nothing for comments, and for notes, which stand where they are called.
  private func block(_ node: CmarkNode, in parent: Origin, depth: Int) -> MarkdownBlock? {
    let origin = place(of: node, in: parent)
    switch node.kind {
    case .paragraph: return paragraph(node, at: origin, depth: depth)
    case .heading:
      let (content, attributes) = inlines(of: node, at: origin, takesAttributes: true, depth: depth)
      return .heading(.init(level: node.headingLevel, content: content, attributes: attributes, origin: origin))
    case .list:
      let items = node.children.map { item in
        let place = place(of: item, in: origin)
        return MarkdownBlock.Item(blocks: blocks(in: item, at: place, depth: depth + 1), origin: place)
      }
      return .list(.init(kind: node.listKind, isTight: node.isTight, items: items, origin: origin))
    case .quotation: return .quotation(blocks(in: node, at: origin, depth: depth + 1), origin)
    case .code: return .code(restored(node.literal), origin)
    case .thematicBreak: return .thematicBreak(origin)
    case .table: return table(node, at: origin, depth: depth)
    case .html:
      reportHTML(restored(node.literal), at: origin)
      return nil
    default: return nil
    }
  }

  private func paragraph(_ node: CmarkNode, at origin: Origin, depth: Int) -> MarkdownBlock? {
    var (content, attributes) = inlines(of: node, at: origin, takesAttributes: true, depth: depth)
    if case .text(let text)? = content.first, text.hasPrefix(":::") {
      findings.error(
        "::: does not begin a block here", at: origin, hint: "put it at the beginning of its line")
    }
    if content.count == 1, case .image(var image)? = content.first, image.attributes.isEmpty {
      image.attributes = attributes
      attributes = MarkdownAttributes()
      content = [.image(image)]
    }
    return content.isEmpty ? nil : .paragraph(.init(content: content, attributes: attributes, origin: origin))
  }

  private func table(_ node: CmarkNode, at origin: Origin, depth: Int) -> MarkdownBlock? {
    let alignments = node.alignments
    let rows = node.children.filter { $0.kind == .tableRow }.map { row in
      let place = place(of: row, in: origin)
      checkCells(of: row, columns: alignments.count, at: place)
      let cells = row.children.map { cell in
        let place = self.place(ofCell: cell, in: place)
        isInCell = true
        let content = inlines(of: cell, at: place, depth: depth).content
        isInCell = false
        return MarkdownBlock.Table.Cell(content: content, join: join(content, cell), origin: place)
      }
      return MarkdownBlock.Table.Row(cells: cells, origin: place)
    }
    guard let head = rows.first else { return nil }
    return .table(.init(alignments: alignments, head: head, rows: Array(rows.dropFirst()), origin: head.origin))
  }

  /// Whether a cell belongs to another: it holds only `<` or `^`, and no backslash before it.
  private func join(_ content: [MarkdownInline], _ cell: CmarkNode) -> MarkdownBlock.Table.Cell.Join? {
    guard content.count == 1, case .text(let sign) = content[0], sign == "<" || sign == "^" else { return nil }
    let rest = source.line(cell.line).dropFirst(max(cell.column, 1) - 1).drop(while: \.isBlank)
    guard rest.first != .backslash else { return nil }
    return sign == "<" ? .left : .above
  }

  /// The first character of a cell; cmark tells the blank before it.
  private func place(ofCell cell: CmarkNode, in row: Origin) -> Origin {
    let blanks = source.line(cell.line).dropFirst(max(cell.column, 1) - 1).prefix(while: \.isBlank).count
    return cell.column == 0 ? row : source.origin(line: cell.line, column: cell.column + blanks) ?? row
  }

  /// GitHub's tables drop cells that are too many, and fill up rows that are too short.
  private func checkCells(of row: CmarkNode, columns: Int, at place: Origin) {
    let line = source.line(row.line).drop(while: \.isBlank)
    var count = 1
    var isEscaped = false
    var last = UInt8.space
    for byte in line.reversed().drop(while: \.isBlank).reversed() {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == .backslash && !isEscaped
      last = byte
    }
    if line.first == UInt8(ascii: "|") { count -= 1 }
    if last == UInt8(ascii: "|") { count -= 1 }
    guard count != columns, count > 0 else { return }
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    findings.error(
      "the row has \(cells), the table has \(columns) columns", at: place,
      hint: count > columns
        ? "write | inside a cell as \\|" : "an empty cell needs its | too; a blank line ends the table")
  }
}
