/// Which quotes are open at a place of a paragraph, and what a straight quote becomes there.
struct QuoteState {
  private enum Kind { case double, single }

  private struct Open {
    var kind: Kind
    var close: String
    var isInner: Bool
  }

  private var open: [Open] = []

  /// The letters for the straight quote at `i`; nil if it stays as it is: a sign of inches or seconds.
  mutating func letters(at i: Int, in text: UnsafeBufferPointer<UInt8>, _ habits: LanguageHabits) -> [UInt8]? {
    let before = Characters.scalar(before: i, in: text)
    let after = Characters.scalar(at: i + 1, in: text)
    let followsWord = before.map { Characters.isLetter($0) || Characters.isDigit($0) } ?? false
    let precedesWord = after.map { Characters.isLetter($0) || Characters.isDigit($0) } ?? false
    if text[i] == 0x27 {
      if let last = open.last, last.kind == .single, !precedesWord {
        open.removeLast()
        return Array(last.close.utf8)
      }
      // Inside a word, at its end, before the figures of a year (the ’90s): an apostrophe.
      let opens = !followsWord && after.map { !Characters.isSpace($0) && !Characters.isDigit($0) } ?? false
      guard opens, startsQuotation(i, before), isClosedLater(i, in: text) else { return Array("’".utf8) }
      return begin(.single, habits)
    }
    if let place = open.lastIndex(where: { $0.kind == .double }), !(startsQuotation(i, before) && precedesWord) {
      let close = open[place].close
      open.removeSubrange(place...)
      return Array(close.utf8)
    }
    if before.map(Characters.isDigit) ?? false { return nil }
    return begin(.double, habits)
  }

  private mutating func begin(_ kind: Kind, _ habits: LanguageHabits) -> [UInt8] {
    let isInner = !(open.last?.isInner ?? true)
    let pair = isInner ? habits.quotes.inner : habits.quotes.outer
    open.append(Open(kind: kind, close: pair.close, isInner: isInner))
    return Array(pair.open.utf8)
  }

  /// Whether what stands before lets a quotation begin: nothing, a space, an opening sign or a dash.
  private func startsQuotation(_ i: Int, _ before: UInt32?) -> Bool {
    guard let before else { return true }
    return Characters.isSpace(before) || Characters.isOpening(before) || before == 0x22 || before == 0x27
      || before == 0xab || before == 0x201c || before == 0x2013 || before == 0x2014 || before == 0x2d
  }

  /// Whether a single quote later in the text can close one that opens at `i`: after a word, before none.
  private func isClosedLater(_ i: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for n in text.indices.dropFirst(i + 2) where text[n] == 0x27 {
      let after = Characters.scalar(at: n + 1, in: text)
      let before = Characters.scalar(before: n, in: text)
      if let before, !Characters.isSpace(before), !(after.map(Characters.isLetter) ?? false) { return true }
    }
    return false
  }
}
