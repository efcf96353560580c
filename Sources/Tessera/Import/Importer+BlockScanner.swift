extension Importer {
  /// Cuts the lines of the body into blocks, the first reading of the text.
  struct BlockScanner {
    private let lines: [SourceLine]
    private let titles: [Int: ContentsMatch.Title]
    private let contents: ContentsList?
    /// A line's end means nothing; otherwise a line is a paragraph.
    private let isWrapped: Bool
    private var index: Int
    private let end: Int
    private var gap = 0
    private(set) var blocks: [Block] = []
    /// `[name]: address` lines, by the name's key.
    private(set) var references: [String: String] = [:]

    init(_ lines: [SourceLine], match: ContentsMatch = ContentsMatch(), contents: ContentsList? = nil) {
      self.lines = lines
      self.contents = contents
      titles = match.titles
      isWrapped = BlockScanner.isWrapped(lines)
      index = 0
      end = lines.count
      scan()
    }

    /// Whether the lines are wrapped: sentences go on in the next line more often than lines are longer than people wrap
    /// them at.
    private static func isWrapped(_ lines: [SourceLine]) -> Bool {
      let long = lines.filter { $0.text.count > 130 }.count
      let goingOn = zip(lines, lines.dropFirst()).filter { line, next in
        next.text.first?.isLowercase == true && Marker.start(of: next.text) == nil
          && line.text.last.map { $0.isLetter || $0 == "," } == true
      }
      return long == 0 || goingOn.count > long
    }

    private mutating func scan() {
      while index < end {
        if lines[index].isBlank {
          gap += 1
          index += 1
          continue
        }
        if takeTitle() || takeFence() || takeTable() || takeQuote() || takeUnderline() || takeSigns() {
          continue
        }
        if takePicture() || takeRule() || takeReference() || takeNote() || takeItem() { continue }
        takeText()
      }
    }

    private mutating func add(_ block: Block, lines count: Int = 1) {
      var block = block
      block.gap = gap
      block.indent = lines[index].indent
      blocks.append(block)
      gap = 0
      index += count
    }

    /// A title of the contents list.
    private mutating func takeTitle() -> Bool {
      guard let title = titles[index], let entry = contents?.entries[title.entry] else { return false }
      var text = lines[index].text
      for next in 1..<max(1, title.lines) { text.continued(by: lines[index + next].text) }
      let line = HeadingLine(text)
      var heading = Heading(level: entry.level, number: line.number ?? entry.number, source: .contents)
      heading.appendix = Appendix(title: entry.title).map { $0.ordinal ?? 0 }
      var words = line.title
      if Importer.isCapitals(words.visible), !Importer.isCapitals(entry.title) {
        words = Passage(entry.title, line: words.place.line, column: words.place.column)
      }
      add(Block(kind: .heading(heading), text: words, mark: line.mark(in: text)), lines: title.lines)
      return true
    }

    /// `## Title`
    private mutating func takeSigns() -> Bool {
      let line = HeadingLine(lines[index].text, bare: false)
      guard line.signs > 0, !line.title.isEmpty else { return false }
      let heading = Heading(level: line.signs, number: line.number, source: .signs)
      add(Block(kind: .heading(heading), text: line.title, mark: line.mark(in: lines[index].text)))
      return true
    }

    /// A row of `=` or `-` under a line makes it a heading.
    private mutating func takeUnderline() -> Bool {
      guard gap == 0, let last = blocks.last, last.isParagraph, last.lines == 1 else { return false }
      let text = lines[index].text
      guard text.count >= 3, let sign = text.first, sign == "=" || sign == "-",
        text.characters.allSatisfy({ $0 == sign })
      else { return false }
      let line = HeadingLine(last.text, bare: false)
      let heading = Heading(level: sign == "=" ? 1 : 2, number: line.number, source: .signs)
      blocks[blocks.count - 1].kind = .heading(heading)
      blocks[blocks.count - 1].text = line.title
      blocks[blocks.count - 1].mark = line.mark(in: last.text)
      index += 1
      return true
    }

    private mutating func takeFence() -> Bool {
      let text = lines[index].text
      guard let fence = ["```", "~~~"].first(where: text.hasPrefix), !text.dropping(first: 3).characters.contains("`"),
        let close = lines[(index + 1)..<end].firstIndex(where: { $0.text.string == fence })
      else { return false }
      let code = lines[index...close].map { String(repeating: " ", count: $0.indent) + $0.text.string }
      add(Block(kind: .code(code), text: text), lines: close + 1 - index)
      return true
    }

    /// Rows that begin with a bar, the second of which is `|---|---|`.
    private mutating func takeTable() -> Bool {
      let rows = lines[index..<end].prefix { $0.text.first == "|" }
      guard rows.count >= 2, let second = rows.dropFirst().first,
        second.text.characters.allSatisfy({ "|-: ".contains($0) }), second.text.characters.contains("-")
      else { return false }
      add(Block(kind: .table(rows.map(\.text)), text: rows.first?.text ?? Passage()), lines: rows.count)
      return true
    }

    /// `> text`
    private mutating func takeQuote() -> Bool {
      let quoted = lines[index..<end].prefix { $0.text.first == ">" }
      guard !quoted.isEmpty else { return false }
      let inner = quoted.map { line in
        var inner = line
        inner.text = line.text.dropping(first: 1).trimmed()
        return inner
      }
      let blocks = ListBuilder.gathered(BlockScanner(inner).blocks.map(\.withoutRank))
      // A quotation holds paragraphs only; what holds more is a box.
      let isText = blocks.allSatisfy { $0.isParagraph && $0.extra.isEmpty }
      add(Block(kind: isText ? .quote(blocks) : .box(blocks), mark: lines[index].text), lines: quoted.count)
      return true
    }

    private mutating func takePicture() -> Bool {
      guard let (picture, length) = Picture.start(of: lines[index].text), length == lines[index].text.count else {
        return false
      }
      add(Block(kind: .picture(name: picture.name), text: picture.description, mark: lines[index].text.part(0..<1)))
      return true
    }

    private mutating func takeRule() -> Bool {
      let signs = lines[index].text.characters.filter { $0 != " " }
      guard signs.count >= 3, let sign = signs.first, "-*_".contains(sign), signs.allSatisfy({ $0 == sign }) else {
        return false
      }
      add(Block(kind: .rule, text: lines[index].text))
      return true
    }

    /// `[name]: https://…`
    private mutating func takeReference() -> Bool {
      let text = lines[index].text
      guard text.first == "[", text.at(1) != "^", let close = text.closing("[", "]", from: 0), text.at(close + 1) == ":"
      else { return false }
      let address = text.dropping(first: close + 2).trimmed().string.split(separator: " ").first.map(String.init) ?? ""
      guard address.contains("://") || address.hasPrefix("<") || address.hasPrefix("#") else { return false }
      references[Importer.key(of: text.part(1..<close).string)] = String(address.filter { $0 != "<" && $0 != ">" })
      index += 1
      return true
    }

    private mutating func takeNote() -> Bool {
      guard let (label, length) = NoteMark.definition(at: lines[index].text) else { return false }
      let text = lines[index].text
      add(Block(kind: .note(label: label), text: text.dropping(first: length), mark: text.part(0..<length)))
      return true
    }

    private mutating func takeItem() -> Bool {
      let text = lines[index].text
      let company = [nearest(from: index - 1, by: -1), nearest(from: index + 1, by: 1)].compactMap { $0 }
      guard let marker = Marker.start(of: text, company: company) else { return false }
      add(
        Block(
          kind: .item(marker), text: text.dropping(first: marker.length), mark: text.part(0..<marker.length)))
      return true
    }

    private func nearest(from start: Int, by step: Int) -> Passage? {
      var position = start
      while lines.indices.contains(position) {
        if !lines[position].isBlank { return lines[position].text }
        position += step
      }
      return nil
    }

    /// A line of running text: a paragraph of its own, or more of what stands before it.
    private mutating func takeText() {
      let line = lines[index]
      if gap == 0, let last = blocks.last, goesOn(last, with: line) {
        if lines[index - 1].breaks || (!isWrapped && line.text.first?.isLowercase == false) {
          blocks[blocks.count - 1].text.append("\n", at: line.place)
          blocks[blocks.count - 1].text.append(line.text)
        } else {
          blocks[blocks.count - 1].text.continued(by: line.text)
        }
        blocks[blocks.count - 1].lines += 1
        index += 1
        return
      }
      if gap > 0, let last = blocks.last, last.marker != nil || isNote(last), line.indent > last.indent + 1 {
        blocks[blocks.count - 1].extra.append(Block(kind: .paragraph, text: line.text))
        gap = 0
        index += 1
        return
      }
      add(Block(kind: .paragraph, text: line.text))
    }

    private func isNote(_ block: Block) -> Bool { if case .note = block.kind { true } else { false } }

    /// Whether a line directly under a block belongs to it.
    private func goesOn(_ block: Block, with line: SourceLine) -> Bool {
      guard block.isParagraph || block.marker != nil || isNote(block) else { return false }
      return isWrapped || isNote(block) || line.text.first?.isLowercase == true || line.indent > block.indent + 1
        || lines[index - 1].breaks
    }
  }
}
