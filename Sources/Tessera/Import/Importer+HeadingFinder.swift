extension Importer {
  /// Turns paragraphs and numbered lines into headings, and gives every heading its level.
  ///
  /// A text that marks its headings with `#` is believed. In one with a contents list the titles found are the frame,
  /// and short lines between them are headings without number. In one with neither, numbers and looks decide.
  struct HeadingFinder {
    private var blocks: [Block]
    private var levels: LevelScheme
    private let hasContents: Bool
    private let hasSigns: Bool
    /// Capitals make a heading here, not a banner.
    private var readsCapitals = true
    private var hasBold = false
    /// The level of the last heading that stands in the frame.
    private var frame = 0

    static func marked(_ blocks: [Block], contents: ContentsList?) -> [Block] {
      var finder = HeadingFinder(blocks, contents)
      finder.find()
      finder.settle()
      if let contents { finder.unlist(below: contents.levels.depth) }
      return finder.blocks
    }

    private init(_ blocks: [Block], _ contents: ContentsList?) {
      self.blocks = blocks
      levels = contents?.levels ?? LevelScheme()
      let found = blocks.compactMap(\.heading)
      hasContents = found.contains { $0.source == .contents }
      hasSigns = found.contains { $0.source == .signs }
      if hasContents {
        let titles = blocks.filter { $0.heading?.source == .contents }
        readsCapitals = titles.filter { Importer.isCapitals($0.text.visible) }.count * 2 > titles.count
      } else if !hasSigns {
        learnLevels()
      }
    }

    /// Reads the level scheme off the lines that look like headings, where no contents list gives it.
    private mutating func learnLevels() {
      var entries: [ContentsEntry] = []
      for (index, block) in blocks.enumerated() {
        let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
        let look = HeadingLook(block, next: next)
        if case .bold? = look { hasBold = true }
        guard number(at: index) != nil || look != nil else { continue }
        if let entry = ContentsEntry(block.whole, indent: 0) { entries.append(entry) }
      }
      levels = LevelScheme(entries)
    }

    private mutating func find() {
      var letter = 0
      for index in blocks.indices {
        if var heading = blocks[index].heading {
          if heading.source == .signs, hasContents { heading.level = min(4, frame + 1) }
          blocks[index].kind = .heading(heading)
          enter(heading, &letter)
        } else if !hasSigns, var number = number(at: index) {
          if let asLetter = number.letter, asLetter.ordinal == letter + 1, letter > 0 { number = asLetter }
          levels.learn(number.kind, after: frame)
          let heading = Heading(level: levels.level(of: number) ?? 1, number: number, source: .number)
          take(index, as: heading, mark: number.length)
          enter(heading, &letter)
        } else {
          let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
          guard let look = HeadingLook(blocks[index], next: next), let heading = heading(look, at: index) else {
            continue
          }
          take(index, as: heading, mark: 0)
          if heading.appendix != nil || heading.level == 1 { enter(heading, &letter) }
        }
      }
    }

    private mutating func enter(_ heading: Heading, _ letter: inout Int) {
      frame = heading.level
      guard let number = heading.number else {
        letter = 0
        return
      }
      switch number.kind {
      case .lowerLetter, .upperLetter: letter = number.ordinal
      case .decimal: letter = 0
      case .lowerRoman, .upperRoman: break
      }
    }

    private mutating func take(_ index: Int, as heading: Heading, mark: Int) {
      let whole = blocks[index].whole
      blocks[index].mark = whole.part(0..<mark)
      blocks[index].text = HeadingLine.unwrapped(whole.dropping(first: mark))
      blocks[index].kind = .heading(heading)
    }

    /// The number of a line that is a heading rather than a list item: alone, short, no sentence.
    private func number(at index: Int) -> Enumerator? {
      let block = blocks[index]
      guard block.marker != nil || block.isParagraph, block.lines == 1, block.extra.isEmpty,
        let number = Enumerator.start(of: block.whole), number.closing == .dot || number.closing == .none
      else { return nil }
      let title = block.whole.dropping(first: number.length).visible
      guard title.count <= 200, title.last == "?" || Importer.ending(of: title) != .sentence,
        let first = title.first, !first.isLowercase, !isItem(index - 1, before: number, by: -1),
        !isItem(index + 1, before: number, by: 1), blocks.indices.contains(index + 1)
      else { return nil }
      let next = blocks[index + 1]
      return next.isParagraph && next.text.visible.first?.isLowercase == true ? nil : number
    }

    /// Whether the block at `index` is the neighbour of `number` in a list.
    private func isItem(_ index: Int, before number: Enumerator, by step: Int) -> Bool {
      guard blocks.indices.contains(index), let other = blocks[index].marker?.number else { return false }
      let readings: [Enumerator] = [number, number.letter].compactMap { $0 }
      let others: [Enumerator] = [other, other.letter].compactMap { $0 }
      return readings.contains { own in
        others.contains { $0.kind == own.kind && $0.ordinal == own.ordinal + step }
      }
    }

    /// The heading that a line's look makes of it; nil where it stays text.
    private func heading(_ look: HeadingLook, at index: Int) -> Heading? {
      let title = blocks[index].text.visible
      if let appendix = Appendix(title: title) {
        var heading = Heading(level: 1, source: .look)
        heading.appendix = appendix.ordinal ?? 0
        return hasSigns ? nil : heading
      }
      let below = min(4, frame + 1)
      switch look {
      case .capitals: return readsCapitals && !hasSigns ? Heading(level: hasContents ? below : 1, source: .look) : nil
      case .bold: return Heading(level: frame == 0 ? 1 : topOrBelow(hasBold && !hasSigns), source: .look)
      case .question, .plain: return hasSigns ? nil : Heading(level: topOrBelow(!hasBold), source: .look)
      }
    }

    /// Without contents list, signs and numbers the strongest look makes chapters.
    private func topOrBelow(_ isStrongest: Bool) -> Int {
      let isFrame = hasContents || hasSigns || levels.isUsed || blocks.contains { Importer.isCapitals($0.text.visible) }
      return isStrongest && !isFrame ? 1 : min(4, max(1, frame + 1))
    }

    /// Lets no level be skipped and marks appendices. `#` signs may leave levels out, so they count by their order.
    private mutating func settle() {
      var open: [Int] = []
      var last = 0
      for index in blocks.indices {
        guard var heading = blocks[index].heading else { continue }
        if heading.source == .signs, !hasContents {
          while let top = open.last, top >= heading.level { open.removeLast() }
          open.append(heading.level)
          heading.level = open.count
        }
        heading.level = min(heading.level, last + 1, 4)
        last = heading.level
        if heading.level == 1, heading.appendix == nil {
          heading.appendix = Appendix(title: blocks[index].text.visible).map { $0.ordinal ?? 0 }
        }
        if heading.appendix != nil { heading.number = nil }
        heading.isNumbered = heading.number != nil
        blocks[index].kind = .heading(heading)
      }
    }

    /// Keeps out of the contents list what the source's own list leaves out.
    private mutating func unlist(below depth: Int) {
      for index in blocks.indices {
        guard var heading = blocks[index].heading, heading.source != .contents, heading.level <= depth else { continue }
        heading.isUnlisted = true
        blocks[index].kind = .heading(heading)
      }
    }
  }
}
