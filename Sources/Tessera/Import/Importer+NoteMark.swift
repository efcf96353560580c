extension Importer {
  /// A note's mark in the source: `¹²`, `<sup>12</sup>` or `[^12]`.
  struct NoteMark {
    /// What the source calls the note: "12".
    var label: String
    var place: Place
    /// Characters it takes.
    var length: Int
    /// It may be a power or a unit: `10²`, `m²`.
    var isDoubtful = false

    private static let units: Set<String> = ["m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd"]

    /// The label at the start of a line that says what a note says, and the characters before the text.
    static func definition(at text: Passage) -> (label: String, length: Int)? {
      guard let mark = mark(in: text, at: 0) else { return nil }
      var length = mark.length
      if text.first == "[" {
        guard text.at(length) == ":" else { return nil }
        length += 1
      } else if text.at(length) == "." || text.at(length) == ":" {
        length += 1
      }
      while text.at(length)?.isWhitespace == true { length += 1 }
      return length < text.count ? (mark.label, length) : nil
    }

    /// The marks that call notes in a text.
    static func calls(in text: Passage) -> [NoteMark] {
      var calls: [NoteMark] = []
      var index = 0
      while index < text.count {
        if text[index] == "\\" {
          index += 2
        } else if var mark = mark(in: text, at: index) {
          mark.isDoubtful = text[index] != "[" && isPower(text, at: index)
          calls.append(mark)
          index += mark.length
        } else {
          index += 1
        }
      }
      return calls
    }

    /// The mark at `index`.
    static func mark(in text: Passage, at index: Int) -> NoteMark? {
      let place = text.places[index]
      let digits = text.characters[index...].prefix { Glyphs.superscript($0) != nil }
      if !digits.isEmpty {
        let label = digits.compactMap(Glyphs.superscript).map(String.init).joined()
        return NoteMark(label: label, place: place, length: digits.count)
      }
      if text.has("[^", at: index), let close = text.index(of: "]", from: index), close > index + 2 {
        let label = text.part(index + 2..<close).string
        return label.contains(" ") ? nil : NoteMark(label: label, place: place, length: close + 1 - index)
      }
      let (open, end) = ("<sup>", "</sup>")
      guard text.has(open, at: index) else { return nil }
      let start = index + open.count
      let label = text.characters[start...].prefix { $0.isASCII && $0.isNumber }
      guard !label.isEmpty, text.has(end, at: start + label.count) else { return nil }
      return NoteMark(label: String(label), place: place, length: open.count + label.count + end.count)
    }

    private static func isPower(_ text: Passage, at index: Int) -> Bool {
      guard index > 0 else { return true }
      if text[index - 1].isNumber { return true }
      let word = text.characters[..<index].reversed().prefix { $0.isLetter }
      return units.contains(String(word.reversed()))
    }
  }
}
