import Diagnostics

/// Running text.
extension MarkdownReader {
  /// The running text of a block, and the attributes at its end if it takes any.
  func inlines(
    of block: CmarkNode, at place: Origin, takesAttributes: Bool = false, depth: Int
  ) -> (content: [MarkdownInline], attributes: MarkdownAttributes) {
    var line = InlineCollector(place: place)
    collect(block, into: &line, takesAttributes: takesAttributes, depth: depth)
    let attributes = line.attributes
    return (line.finish(findings), attributes)
  }

  /// The running text inside a link, bold text and the like.
  private func content(of node: CmarkNode, at place: Origin, depth: Int) -> [MarkdownInline] {
    inlines(of: node, at: place, depth: depth + 1).content
  }

  private func collect(
    _ parent: CmarkNode, into line: inout InlineCollector, takesAttributes: Bool, depth: Int
  ) {
    guard depth < Self.deepest else {
      findings.error("more than \(Self.deepest) levels of nesting", at: line.place)
      return
    }
    var literal = ""
    for node in parent.children {
      if node.kind == .text {
        literal += node.literal
        continue
      }
      text(literal, into: &line, takesAttributes: false)
      literal = ""
      let place = line.anchor ?? line.place
      switch node.kind {
      case .softBreak: line.softBreak()
      case .lineBreak: line.append(.lineBreak)
      case .inlineCode: line.append(.code(restored(node.literal)))
      case .strong: line.append(.strong(content(of: node, at: line.place, depth: depth)))
      case .emphasis: line.append(.emphasis(content(of: node, at: line.place, depth: depth)))
      case .link: line.append(link(node, at: place, depth: depth))
      case .image:
        line.append(
          .image(
            .init(
              alternative: content(of: node, at: place, depth: depth).plain, address: restored(node.address),
              title: plain(node.title), attributes: MarkdownAttributes(), origin: place)))
      case .noteCall: if let note = note(node, at: place, depth: depth) { line.append(note) }
      case .inlineHTML: html(restored(node.literal), at: place, into: &line)
      default: break
      }
    }
    text(literal, into: &line, takesAttributes: takesAttributes)
  }

  private func link(_ node: CmarkNode, at place: Origin, depth: Int) -> MarkdownInline {
    let children = Array(node.children)
    let isBare = children.count == 1 && children[0].kind == .text && node.address.hasSuffix(children[0].literal)
    return .link(
      .init(
        content: isBare ? [.text(restored(children[0].literal))] : content(of: node, at: place, depth: depth),
        address: restored(node.address), attributes: MarkdownAttributes(), origin: place))
  }

  /// Adds text with what its tokens stand for. `takesAttributes` at the end of a heading or paragraph.
  private func text(_ literal: String, into line: inout InlineCollector, takesAttributes: Bool) {
    let pieces = TokenText.pieces(of: literal)
    for (n, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        reportSlips(text, line)
        line.append(text)
      case .token(let number):
        switch source.tokens[number].kind {
        case .anchor: line.anchor = place(of: number)
        case .braces: braces(number, into: &line, takesAttributes: takesAttributes && n == pieces.count - 1)
        case .openBrace:
          findings.error(
            "the brace { is not closed", at: place(of: number), hint: "put } on the same line; \\{ prints a brace")
          line.append("{")
        case .mark: line.append(raw(number)[...])
        case .opening, .closing: break
        }
      }
    }
  }

  /// What braces are depends on where they stand: attributes after links and at the end of headings and paragraphs,
  /// else a placeholder.
  private func braces(_ number: Int, into line: inout InlineCollector, takesAttributes: Bool) {
    let range = source.tokens[number].range
    let bytes = source.file.bytes[range]
    let areAttributes = Braces.holdAttributes(bytes)
    if line.isAfterLink && (areAttributes || Braces.holdFlags(bytes)) || line.isAfterEmphasis && areAttributes {
      line.attach(AttributeReader.read(range, of: source.file, findings: findings))
    } else if takesAttributes, areAttributes {
      line.attributes = AttributeReader.read(range, of: source.file, findings: findings)
    } else if let placeholder = PlaceholderText(bytes) {
      line.append(value(of: placeholder, number)[...])
    } else if areAttributes {
      findings.error(
        "nothing here takes attributes", at: place(of: number),
        hint: "they stand directly after a link or image, or at the end of a heading; \\{ prints a brace")
    } else {
      findings.warning(
        "\(raw(number)) is printed as it stands", at: place(of: number),
        hint: "a placeholder is written {name.part}; \\{ prints a brace")
      line.append(raw(number)[...])
    }
  }

  /// Text with its placeholders resolved, such as a caption.
  private func plain(_ literal: String) -> String {
    TokenText.pieces(of: literal).map { piece in
      switch piece {
      case .text(let text): String(text)
      case .token(let number):
        PlaceholderText(source.file.bytes[source.tokens[number].range]).map { value(of: $0, number) } ?? raw(number)
      }
    }.joined()
  }

  /// Reports brackets that became no note and no link.
  private func reportSlips(_ text: Substring, _ line: InlineCollector) {
    guard let anchor = line.anchor, let close = text.firstIndex(of: "]") else { return }
    if text.hasPrefix("[^") {
      reportUndefined(text[..<close].dropFirst(2), at: anchor)
    } else if text.hasPrefix("[") || text.hasPrefix("!["), text[close...].hasPrefix("](") {
      findings.error(
        "this is not read as a link", at: anchor,
        hint: "an address with spaces stands in angle brackets: [text](<address>); \\[ prints a bracket")
    }
  }
}
