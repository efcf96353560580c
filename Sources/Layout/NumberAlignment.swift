import Content

/// The part of a number that stands before the decimal sign.
struct NumberLead {
  var text: String
  var isBold: Bool

  /// Nil where a cell is no plain number; notes that are called in it do not count.
  init?(_ text: RichText, decimal: String) {
    let inlines = text.withoutNotes.inlines
    guard inlines.count == 1, let inline = inlines.first else { return nil }
    switch inline {
    case .text(let words): (self.text, isBold) = (words, false)
    case .strong(let inner):
      guard inner.inlines.count == 1, case .text(let words)? = inner.inlines.first else { return nil }
      (self.text, isBold) = (words, true)
    default: return nil
    }
    guard Table.isNumber(self.text), let last = self.text.lastIndex(where: Self.isFigure) else { return nil }
    // What follows the last decimal sign are figures only; a sign that comes twice groups.
    if let sign = decimal.first, let place = self.text.lastIndex(of: sign), place < last,
      self.text.firstIndex(of: sign) == place, self.text[self.text.index(after: place)...last].allSatisfy(Self.isFigure)
    {
      self.text = String(self.text[..<place])
    } else {
      self.text = String(self.text[...last])
    }
  }

  private static func isFigure(_ character: Character) -> Bool { character.isWholeNumber }
}
