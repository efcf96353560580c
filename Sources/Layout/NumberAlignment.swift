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
    // Of 3.5 ± 0.2, the first number counts.
    let scalars = self.text.unicodeScalars
    var first = scalars[...]
    if let second = scalars.dropFirst().firstIndex(of: "±") { first = scalars[..<second] }
    guard Table.isNumber(self.text), let last = first.lastIndex(where: Self.isFigure) else {
      // What stands for no number ends where whole numbers end.
      if self.text.isEmpty || !Table.isMissing(self.text) { return nil }
      return
    }
    // What follows the last decimal sign are figures only; a sign that comes twice groups.
    if let sign = decimal.unicodeScalars.first, let place = first.lastIndex(of: sign), place < last,
      first.firstIndex(of: sign) == place, first[first.index(after: place)...last].allSatisfy(Self.isFigure)
    {
      self.text = String(first[..<place])
    } else {
      self.text = String(first[...last])
    }
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.generalCategory == .decimalNumber
  }
}
