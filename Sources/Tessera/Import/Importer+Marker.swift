extension Importer {
  /// The mark before a list item.
  struct Marker: Hashable {
    enum Style: Hashable {
      case bullet, arrow
      case number(Enumerator)
    }

    var style: Style
    /// The sign itself, for a bullet.
    var sign: Character
    /// The characters it takes, the space after it included.
    var length: Int

    var number: Enumerator? {
      if case .number(let number) = style { number } else { nil }
    }

    private static let bullets: Set<Character> = ["-", "*", "•", "·", "▪", "‣", "◦", "●", "○", "■", "□", "∙"]
    private static let arrows: Set<Character> = ["➤", "►", "▶", "➢", "➔", "→"]
    /// Signs that open a list only in company: alone they may be a dash, a plus or a word.
    private static let weakBullets: Set<Character> = ["+", "–", "—", "o"]

    /// The mark at the start of `text`; signs that may be something else need `company`, a neighbouring line that
    /// begins with the same.
    static func start(of text: Passage, company: [Passage] = []) -> Marker? {
      guard let sign = text.first else { return nil }
      if let number = Enumerator.start(of: text), number.components.count == 1, number.closing != .none {
        return Marker(style: .number(number), sign: sign, length: number.length)
      }
      var length = 1
      while text.at(length)?.isWhitespace == true { length += 1 }
      guard length > 1, length < text.count else { return nil }
      if arrows.contains(sign) { return Marker(style: .arrow, sign: sign, length: length) }
      let isWeak = weakBullets.contains(sign)
      guard bullets.contains(sign) || isWeak else { return nil }
      let hasCompany = company.contains { $0.first == sign && $0.at(1)?.isWhitespace == true }
      return isWeak && !hasCompany ? nil : Marker(style: .bullet, sign: sign, length: length)
    }
  }
}

extension Importer.Passage {
  /// The text behind a bullet or an arrow.
  func withoutBullet() -> Importer.Passage {
    guard let marker = Importer.Marker.start(of: self), marker.number == nil else { return self }
    return dropping(first: marker.length)
  }
}
