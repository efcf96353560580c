extension Importer {
  /// Gathers list items to lists. Blank lines, notes and page ends between items do not part a list; a number that
  /// begins again does.
  struct ListBuilder {
    static func gathered(_ blocks: [Block]) -> [Block] {
      var gathered: [Block] = []
      var run: [Block] = []
      for block in blocks {
        if block.marker != nil {
          run.append(block)
        } else if block.isPicture, !run.isEmpty, block.indent > 0 {
          run[run.count - 1].extra.append(block)
        } else {
          gathered += ListBuilder.lists(run[...])
          run = []
          gathered.append(block)
        }
      }
      return gathered + ListBuilder.lists(run[...])
    }

    /// The lists that a run of items makes. Numbered lines that are no list become paragraphs again.
    private static func lists(_ run: ArraySlice<Block>) -> [Block] {
      var lists: [Block] = []
      var rest = run
      while let first = rest.first, let marker = first.marker {
        guard let style = style(of: marker, next: next(after: first, in: rest)) else {
          lists.append(paragraph(first))
          rest = rest.dropFirst()
          continue
        }
        var list = List(style: style.style, start: style.start, items: [])
        list.hasBrackets = marker.number.map { $0.closing != .dot } ?? false
        let repeats = marker.number != nil && next(after: first, in: rest)?.number?.ordinal == style.start
        while let item = rest.first, let marker = item.marker, continues(list, marker, repeats) {
          rest = rest.dropFirst()
          let inner = rest.prefix { isDeeper($0, than: item) }
          rest = rest.dropFirst(inner.count)
          list.items.append(List.Item(text: item.text, extra: item.extra + ListBuilder.lists(inner)))
        }
        var block = Block(kind: .list(list), text: Passage(), gap: first.gap, indent: first.indent)
        block.mark = first.mark
        lists.append(block)
      }
      return lists
    }

    private static func next(after first: Block, in run: ArraySlice<Block>) -> Marker? {
      run.dropFirst().first { !isDeeper($0, than: first) }?.marker
    }

    private static func isDeeper(_ block: Block, than item: Block) -> Bool {
      let signs: (Block) -> Bool = { $0.marker?.sign == "o" || $0.marker?.sign == "▪" }
      return block.indent > item.indent + 1 || (block.marker?.style == .bullet && signs(block) && !signs(item))
    }

    /// The style of a list that begins with `marker`; nil if it is no list: a number alone, or a list that does not
    /// begin at its beginning and cannot say so.
    private static func style(of marker: Marker, next: Marker?) -> (style: List.Style, start: Int)? {
      switch marker.style {
      case .bullet: return (.bullet, 1)
      case .arrow: return (.arrow, 1)
      case .number(let number):
        guard let second = next?.number else { return nil }
        for reading in [number, number.letter].compactMap({ $0 }) {
          guard let style = style(of: reading.kind), style == .decimal || reading.ordinal == 1 else { continue }
          let follows = [second, second.letter].contains {
            $0?.kind == reading.kind
              && ($0?.ordinal == reading.ordinal + 1 || (style == .decimal && $0?.ordinal == reading.ordinal))
          }
          if follows { return (style, reading.ordinal) }
        }
        return nil
      }
    }

    private static func style(of kind: Enumerator.Kind) -> List.Style? {
      switch kind {
      case .decimal: .decimal
      case .lowerLetter: .lettered
      case .lowerRoman: .roman
      case .upperLetter, .upperRoman: nil
      }
    }

    /// Whether `marker` comes next in the list; in one that `repeats`, every item has the number of the first.
    private static func continues(_ list: List, _ marker: Marker, _ repeats: Bool) -> Bool {
      switch marker.style {
      case .bullet: return list.style == .bullet
      case .arrow: return list.style == .arrow
      case .number(let number):
        let next = repeats ? list.start : list.start + list.items.count
        return [number, number.letter].compactMap { $0 }.contains {
          style(of: $0.kind) == list.style && $0.ordinal == next
        }
      }
    }

    private static func paragraph(_ item: Block) -> Block {
      var paragraph = item
      paragraph.kind = .paragraph
      paragraph.text = item.whole
      paragraph.mark = Passage()
      return paragraph
    }
  }
}
