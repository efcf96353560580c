extension Importer.InlineScanner {
  /// `<https://…>`, `<name@place>`, or a tag.
  func tag(at index: Int, in range: Range<Int>) -> (Importer.Inline, Int)? {
    guard let close = passage.index(of: ">", from: index), close < range.upperBound, close > index + 1 else {
      return nil
    }
    let inner = passage.part(index + 1..<close).string
    if isAddress(inner) {
      return (.link(bareLink(inner, at: index)), close + 1)
    }
    switch inner.lowercased() {
    case "sup", "sub": return element(inner, close, range).map { (.element(inner.lowercased(), $0), $1) }
    case "br", "br/", "br /": return (.lineBreak, close + 1)
    case "b", "strong": return element(inner, close, range).map { (.strong($0), $1) }
    case "i", "em": return element(inner, close, range).map { (.emphasis($0), $1) }
    default: return nil
    }
  }

  /// What stands between an opening tag, which ends at `close`, and its end tag.
  private func element(_ name: String, _ close: Int, _ range: Range<Int>) -> ([Importer.Inline], Int)? {
    let end = "</\(name)>"
    var index = close + 1
    while index < range.upperBound {
      if passage.has(end, at: index) { return (scan(close + 1..<index), index + end.count) }
      index += 1
    }
    return nil
  }

  private func isAddress(_ text: String) -> Bool {
    guard !text.contains(where: { $0.isWhitespace || $0 == "<" }) else { return false }
    let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    if scheme.count >= 2, text.dropFirst(scheme.count).first == ":", text.count > scheme.count + 1 { return true }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
  }

  private func bareLink(_ address: String, at index: Int) -> Importer.Inline.Link {
    Importer.Inline.Link(
      address: address, content: [.text(address)], place: passage.places[index], isBare: true)
  }

  /// `https://…` or `www.…` in the middle of text, without the punctuation that ends its sentence.
  func bareAddress(at index: Int, in range: Range<Int>) -> (Importer.Inline, Int)? {
    guard !isLinked, index == range.lowerBound || !Importer.Glyphs.isWordCharacter(passage[index - 1]) else {
      return nil
    }
    let start = String(passage.characters[index...].prefix(8)).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("www.") else { return nil }
    let end = addressEnd(from: index, in: range)
    let address = Importer.LinkTarget.unescaped(passage.part(index..<end).string)
    guard address.last != "/" || address.split(separator: "/").count > 1 else { return nil }
    var link = bareLink(address, at: index)
    if start.hasPrefix("www.") {
      link.address = "https://" + address
      link.isBare = false
    }
    return (.link(link), end)
  }

  private func addressEnd(from index: Int, in range: Range<Int>) -> Int {
    var end = index
    var open = 0
    while end < range.upperBound {
      let character = passage[end]
      if character.isWhitespace || "<>\"“”«»|".contains(character) || (character == ")" && open == 0) { break }
      if character == "*", passage.at(end + 1) == "*" { break }
      if character == "(" { open += 1 }
      if character == ")" { open -= 1 }
      end += 1
    }
    while end > index, ".,;:!?'’*_]".contains(passage[end - 1]) { end -= 1 }
    return end
  }
}
