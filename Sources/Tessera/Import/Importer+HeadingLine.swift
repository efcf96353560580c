extension Importer {
  /// A line read as a heading: what it is once its signs, arrows and number are taken off.
  struct HeadingLine {
    /// The number of `#` signs; 0 without.
    var signs: Int
    var number: Enumerator?
    /// The title with its markup, but not wholly bold.
    var title: Passage

    /// What titles are compared by: an appendix's without "Appendix I".
    var key: String { HeadingLine.key(of: title.visible) }

    static func key(of title: String) -> String {
      let rest = Importer.key(of: String(title.dropFirst(Appendix(title: title)?.prefix ?? 0)))
      return rest.isEmpty ? Importer.key(of: title) : rest
    }

    init(_ text: Passage, bare: Bool = true) {
      var rest = text.trimmed()
      signs = rest.characters.prefix { $0 == "#" }.count
      if signs > 6 || rest.at(signs)?.isWhitespace != true { signs = 0 }
      if signs > 0 { rest = HeadingLine.withoutClosingSigns(rest.dropping(first: signs).trimmed()) }
      rest = HeadingLine.unwrapped(HeadingLine.withoutArrow(rest))
      number = Enumerator.start(of: rest, bare: bare)
      if let number { rest = HeadingLine.unwrapped(rest.dropping(first: number.length)) }
      title = HeadingLine.withoutLeaders(rest)
    }

    private static func withoutArrow(_ text: Passage) -> Passage {
      guard let marker = Marker.start(of: text), marker.style == .arrow else { return text }
      return text.dropping(first: marker.length)
    }

    private static func withoutClosingSigns(_ text: Passage) -> Passage {
      let signs = text.characters.reversed().prefix { $0 == "#" }.count
      guard signs > 0, text.at(text.count - signs - 1) == " " else { return text }
      return text.part(0..<text.count - signs).trimmed()
    }

    /// Dotted leaders that a contents list left behind; three dots may be meant.
    private static func withoutLeaders(_ text: Passage) -> Passage {
      let dots = text.characters.reversed().prefix { $0 == "." || $0 == "…" }.count
      return dots > 3 ? text.part(0..<text.count - dots).trimmed() : text
    }

    /// The text without the emphasis that goes round all of it: a heading is bold by itself.
    static func unwrapped(_ text: Passage) -> Passage {
      for mark in ["***", "**", "__", "*", "_"] {
        let length = mark.count
        guard text.count > 2 * length, text.hasPrefix(mark), text.has(mark, at: text.count - length) else { continue }
        let inner = text.part(length..<text.count - length)
        let marks = inner.characters.contains { $0 == mark.first }
        if !marks, inner.first?.isWhitespace == false, inner.last?.isWhitespace == false { return inner }
      }
      return text
    }
  }
}

extension Importer.HeadingLine {
  /// What of `text` stands before the title: signs and number.
  func mark(in text: Importer.Passage) -> Importer.Passage {
    let start = text.places.firstIndex(of: title.place) ?? 0
    return text.part(0..<start)
  }
}
