extension Importer {
  /// Reads the markup of running text, more leniently than CommonMark: a writer who put a space before the closing
  /// asterisks meant bold all the same. What is no markup comes out as text.
  struct InlineScanner {
    let passage: Passage
    /// The calls of notes, by their places.
    let calls: [Place: (label: String, length: Int)]
    /// Addresses of `[text][name]` links, by the name's key.
    let references: [String: String]
    /// The text is a link's: addresses in it are words.
    var isLinked = false

    func inlines() -> [Inline] { scan(0..<passage.count).simplified() }

    func scan(_ range: Range<Int>) -> [Inline] {
      var inlines: [Inline] = []
      var text = ""
      var index = range.lowerBound
      while index < range.upperBound {
        if let (inline, end) = markup(at: index, in: range) {
          if !text.isEmpty { inlines.append(.text(text)) }
          text = ""
          inlines.append(inline)
          index = end
        } else if passage[index] == "\\", index + 1 < range.upperBound, Glyphs.isEscapable(passage[index + 1]) {
          text.append(passage[index + 1])
          index += 2
        } else {
          index = takeText(from: index, in: range, to: &text)
        }
      }
      if !text.isEmpty { inlines.append(.text(text)) }
      return inlines.merged()
    }

    /// Takes the characters that stand for themselves; a run of asterisks goes as one, white space becomes one space.
    private func takeText(from start: Int, in range: Range<Int>, to text: inout String) -> Int {
      let character = passage[start]
      if character == " " || character == "\t" {
        if text.last != " " { text.append(" ") }
        return start + 1
      }
      var index = start
      repeat {
        text.append(passage[index])
        index += 1
      } while index < range.upperBound && passage[index] == character && (character == "*" || character == "_")
      return index
    }

    /// The markup that begins at `index`, and where it ends.
    private func markup(at index: Int, in range: Range<Int>) -> (Inline, Int)? {
      switch passage[index] {
      case "*", "_": emphasis(at: index, in: range)
      case "[", "!": bracket(at: index, in: range)
      case "<": note(at: index) ?? tag(at: index, in: range)
      case "`": code(at: index, in: range)
      case "\n": (.lineBreak, index + 1)
      case "h", "w", "H", "W": bareAddress(at: index, in: range)
      case let character where Glyphs.superscript(character) != nil: note(at: index)
      default: nil
      }
    }

    private func note(at index: Int) -> (Inline, Int)? {
      calls[passage.places[index]].map { (.note($0.label), index + $0.length) }
    }

    private func code(at index: Int, in range: Range<Int>) -> (Inline, Int)? {
      let ticks = String(repeating: "`", count: run(of: "`", at: index, in: range))
      var end = index + ticks.count
      while end + ticks.count <= range.upperBound {
        if passage.has(ticks, at: end), passage.at(end + ticks.count) != "`" {
          return (.code(passage.part(index + ticks.count..<end).trimmed().string), end + ticks.count)
        }
        end += passage[end] == "`" ? run(of: "`", at: end, in: range) : 1
      }
      return nil
    }

    private func bracket(at index: Int, in range: Range<Int>) -> (Inline, Int)? {
      if let (picture, end) = Picture.start(of: passage, at: index, before: range.upperBound) {
        return (.picture(picture, passage.places[index]), end)
      }
      guard passage[index] == "[" else { return nil }
      if let note = note(at: index) { return note }
      guard let close = passage.closing("[", "]", from: index, before: range.upperBound) else { return nil }
      let place = passage.places[index]
      let content = linkedText(index + 1..<close)
      if passage.at(close + 1) == "(",
        let end = passage.closingParenthesis(from: close + 1, before: range.upperBound)
      {
        let target = LinkTarget(passage.part(close + 2..<end)).address
        // Text with spaces and brackets is no address: its closing parenthesis belongs to something else.
        if target.contains(" "), target.contains("[") { return nil }
        return (.link(Inline.Link(address: target == "#" ? "" : target, content: content, place: place)), end + 1)
      }
      var name = passage.part(index + 1..<close)
      var end = close + 1
      if passage.at(end) == "[", let second = passage.index(of: "]", from: end) {
        if second > end + 1 { name = passage.part(end + 1..<second) }
        end = second + 1
      }
      guard end <= range.upperBound, let address = references[Importer.key(of: name.string)] else { return nil }
      return (.link(Inline.Link(address: address, content: content, place: place)), end)
    }

    private func linkedText(_ range: Range<Int>) -> [Inline] {
      var inner = self
      inner.isLinked = true
      return inner.scan(range).withoutLinks()
    }

    func run(of character: Character, at index: Int, in range: Range<Int>) -> Int {
      passage.characters[index..<range.upperBound].prefix { $0 == character }.count
    }
  }
}
