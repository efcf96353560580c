extension Importer {
  /// Writes running text as CommonMark that reads back as it was meant.
  ///
  /// Asterisks open and close only beside the right neighbours (CommonMark 0.30, section 6.2). Spaces at the edges of
  /// bold text go outside; a letter that stands where punctuation must not meet it is written as a character
  /// reference.
  struct InlineWriter {
    var inTable = false
    private var out = ""
    /// The next character has to look like punctuation.
    private var wantsReference = false
    /// The last sign written closes emphasis.
    private var endsEmphasis = false

    static func text(_ inlines: [Inline], inTable: Bool = false) -> String {
      var writer = InlineWriter(inTable: inTable)
      writer.write(inlines)
      return writer.out
    }

    private init(inTable: Bool) { self.inTable = inTable }

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
      case .strong(let inner): emphasise(inner, with: hadEmphasis ? "__" : "**", before: next)
      case .emphasis(let inner): emphasise(inner, with: hadEmphasis ? "_" : "*", before: next)
      case .code(let code):
        let ticks = code.contains("`") ? "``" : "`"
        out += ticks + (code.hasPrefix("`") || code.hasSuffix("`") ? " \(code) " : code) + ticks
      case .link(let link): out += InlineWriter.link(link, inTable)
      case .note(let label): out += "[^\(label)]"
      case .tag(let tag): out += tag
      case .lineBreak: out += inTable ? " " : "\\\n"
      case .picture: break
      }
      if case .text = inline {} else { wantsReference = wantsReference && endsEmphasis }
    }

    private mutating func write(_ text: String, before next: Inline?) {
      var rest = text[...]
      if wantsReference, let first = rest.popFirst() { out += Escaping.reference(first) }
      wantsReference = false
      if out.last == " ", rest.first == " " { rest.removeFirst() }
      out += Escaping.text(String(rest), before: out.last, after: InlineWriter.first(of: next), inTable: inTable)
    }

    private mutating func emphasise(_ inner: [Inline], with sign: String, before next: Inline?) {
      let body = InlineWriter.text(inner, inTable: inTable)
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
      case .link(let link): InlineWriter.link(link, false).first
      case .note: "["
      case .tag: "<"
      case .lineBreak, .picture: " "
      case nil: nil
      }
    }

    private static func link(_ link: Inline.Link, _ inTable: Bool) -> String {
      let isBare = link.isBare || link.content.words == link.address
      if isBare, Escaping.isAutolink(link.address) { return "<\(link.address)>" }
      let words = InlineWriter.text(link.content, inTable: inTable)
      return "[\(words)](\(Escaping.target(link.address)))"
    }
  }
}
