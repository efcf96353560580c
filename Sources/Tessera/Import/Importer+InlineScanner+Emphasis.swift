extension Importer.InlineScanner {
  /// Bold and italic text: from an opening run of asterisks or underscores to the nearest run that can close it.
  func emphasis(at index: Int, in range: Range<Int>) -> (Importer.Inline, Int)? {
    let sign = passage[index]
    let length = min(3, run(of: sign, at: index, in: range))
    guard length == run(of: sign, at: index, in: range), opens(sign, index, length, range),
      let close = closing(sign, length, from: index + length, in: range)
    else { return nil }
    let inner = scan(index + length..<close)
    guard !inner.words.isEmpty || inner.contains(where: { if case .note = $0 { true } else { false } }) else {
      return nil
    }
    let end = close + length
    switch length {
    case 1: return (.emphasis(inner), end)
    case 2: return (.strong(inner), end)
    default: return (.strong([.emphasis(inner)]), end)
    }
  }

  private func opens(_ sign: Character, _ index: Int, _ length: Int, _ range: Range<Int>) -> Bool {
    guard index + length < range.upperBound else { return false }
    let before = index > range.lowerBound ? passage[index - 1] : " "
    if sign == "_", Importer.Glyphs.isWordCharacter(before) { return false }
    if !passage[index + length].isWhitespace { return true }
    // "** bold**": a space too many, but two asterisks with a space on one side only mean something.
    return length > 1 && index == range.lowerBound
  }

  /// The run that closes, looked for first where CommonMark would, then for bold text before a space too many.
  private func closing(_ sign: Character, _ length: Int, from start: Int, in range: Range<Int>) -> Int? {
    var late: Int?
    var index = start
    while index < range.upperBound {
      if let end = skipped(at: index, in: range) {
        index = end
        continue
      }
      guard passage[index] == sign else {
        index += 1
        continue
      }
      let count = run(of: sign, at: index, in: range)
      if index > start, count == length || (count > length && !(length == 1 && count == 2)) {
        let after = passage.at(index + count) ?? " "
        let endsWord = sign == "*" || !Importer.Glyphs.isWordCharacter(after)
        if !passage[index - 1].isWhitespace, endsWord { return count > 3 ? index : index + count - length }
        if count == length, length > 1, late == nil { late = index }
      }
      index += count
    }
    return late
  }

  /// The end of what no emphasis ends in: an escaped sign, code, a link's target, an address.
  private func skipped(at index: Int, in range: Range<Int>) -> Int? {
    switch passage[index] {
    case "\\": return min(index + 2, range.upperBound)
    case "]" where passage.at(index + 1) == "(":
      return passage.closingParenthesis(from: index + 1).map { min($0 + 1, range.upperBound) }
    case "<":
      guard let close = passage.index(of: ">", from: index), close < range.upperBound else { return nil }
      return passage.part(index..<close).characters.contains(where: \.isWhitespace) ? nil : close + 1
    case "h", "w": return bareAddress(at: index, in: range)?.1
    default: return nil
    }
  }
}
