extension Importer {
  /// Writes running text as CommonMark that reads back as it was meant.
  ///
  /// Asterisks open and close only beside the right neighbours (CommonMark 0.30, section 6.2). Spaces at the edges of
  /// bold text go outside; a letter that stands where punctuation must not meet it is written as a character
  /// reference.
  struct InlineWriter {
    /// Where the text stands: a bar parts the cells of a table, and titles and cells have one line.
    enum Place {
      case text, title, cell
    }

    private let place: Place
    private let isLinked: Bool
    private var out = ""
    /// The next character has to look like punctuation.
    private var wantsReference = false
    /// The last sign written closes emphasis.
    private var endsEmphasis = false

    /// `isLinked`: the text is a link's.
    static func text(_ inlines: [Inline], in place: Place = .text, isLinked: Bool = false) -> String {
      var writer = InlineWriter(place, isLinked: isLinked)
      writer.write(inlines)
      return writer.out
    }

    private init(_ place: Place, isLinked: Bool) {
      self.place = place
      self.isLinked = isLinked
    }

    private mutating func write(_ inlines: [Inline]) {
      for (index, inline) in inlines.enumerated() {
        let next = index + 1 < inlines.count ? inlines[index + 1] : nil
        write(inline, before: next)
      }
    }

    private mutating func write(_ inline: Inline, before next: Inline?) {
      let hadEmphasis = endsEmphasis
      endsEmphasis = false
      switch inline {
      case .text(let text): write(text, before: next)
      case .strong(let inner):
        emphasise(inner, with: hadEmphasis ? "__" : "**", before: next) { .strong($0) }
      case .emphasis(let inner):
        emphasise(inner, with: hadEmphasis ? "_" : "*", before: next) { .emphasis($0) }
      // In code nothing can be escaped, and a bundle looks for data between braces.
      case .code(let code) where code.contains("{"): write(code, before: next)
      case .code(let code):
        let longest = code.split { $0 != "`" }.map(\.count).max() ?? 0
        let ticks = String(repeating: "`", count: longest + 1)
        out += ticks + (code.hasPrefix("`") || code.hasSuffix("`") ? " \(code) " : code) + ticks
      case .link(let link): out += InlineWriter.link(link, place)
      case .note(let label): out += "[^\(label)]"
      case .element(let name, let inner):
        out += "<\(name)>\(InlineWriter.text(inner, in: place, isLinked: isLinked))</\(name)>"
      case .lineBreak: out += place == .text ? "\\\n" : " "
      case .picture: break
      }
      if case .text = inline {} else { wantsReference = wantsReference && endsEmphasis }
    }

    private mutating func write(_ text: String, before next: Inline?) {
      var rest = text[...]
      if wantsReference, let first = rest.popFirst() { out += Escaping.reference(first) }
      wantsReference = false
      if out.last == " ", rest.first == " " { rest.removeFirst() }
      out += Escaping.text(
        String(rest), before: out.last, after: InlineWriter.first(of: next), inTable: place == .cell, isLinked: isLinked
      )
    }

    private mutating func emphasise(
      _ inner: [Inline], with sign: String, before next: Inline?, as kind: ([Inline]) -> Inline
    ) {
      // Line breaks at the edges go outside, as spaces do.
      if case .lineBreak = inner.first {
        write(.lineBreak, before: kind(Array(inner.dropFirst())))
        return write(kind(Array(inner.dropFirst())), before: next)
      }
      if case .lineBreak = inner.last {
        write(kind(Array(inner.dropLast())), before: .lineBreak)
        return write(.lineBreak, before: next)
      }
      let body = InlineWriter.text(inner, in: place, isLinked: isLinked)
      let start = body.prefix { $0 == " " }
      let words = body.dropFirst(start.count)
      let end = words.reversed().prefix { $0 == " " }
      let core = words.dropLast(end.count)
      guard let first = core.first, let last = core.last else {
        out += body
        return
      }
      if out.last != " " || start.isEmpty { out += start }
      if let before = out.last, Glyphs.isWordCharacter(before), Glyphs.isPunctuation(first) || sign.hasPrefix("_") {
        out.removeLast()
        out += Escaping.reference(before)
      }
      out += sign + core + sign
      let following = end.isEmpty ? InlineWriter.first(of: next) : " "
      wantsReference =
        following.map(Glyphs.isWordCharacter) == true && (Glyphs.isPunctuation(last) || sign.hasPrefix("_"))
      endsEmphasis = end.isEmpty
      if !end.isEmpty, next != nil { out += " " }
    }

    /// The first character that `inline` writes.
    private static func first(of inline: Inline?) -> Character? {
      switch inline {
      case .text(let text): text.first
      case .strong, .emphasis: "*"
      case .code: "`"
      case .link(let link): InlineWriter.link(link, .text).first
      case .note: "["
      case .element: "<"
      case .lineBreak, .picture: " "
      case nil: nil
      }
    }

    private static func link(_ link: Inline.Link, _ place: Place) -> String {
      let isBare = link.isBare || link.content.words == link.address
      if isBare, Escaping.isAutolink(link.address) { return "<\(link.address)>" }
      let words = InlineWriter.text(link.content, in: place, isLinked: true)
      return "[\(words)](\(Escaping.target(link.address)))"
    }
  }
}
