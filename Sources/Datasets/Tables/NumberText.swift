/// Tells what is wrong with a text that should be a number.
package enum NumberText {
  /// The number, strictly: digits, one point, a minus sign, an exponent; nothing else.
  package static func parse(_ text: String) -> Double? {
    guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "-"),
      text.utf8.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }), text.utf8.last?.isDigit == true
    else { return nil }
    return Double(text)
  }

  /// What to write in place of a text that is not a number, or, where it is to be whole, not a whole one.
  package static func hint(for text: String, whole: Bool) -> String {
    let hint = hint(for: text)
    guard whole else { return hint }
    let point = text.filter { $0 != " " }.replacing(",", with: ".")
    if hint.hasSuffix(point), let number = parse(point), Int(exactly: number) == nil {
      return "write it without decimals"
    }
    return hint == other ? "write digits only" : hint
  }

  private static let other = "write digits only, with a point before decimals"

  /// What to write in place of a text that is not a number.
  package static func hint(for text: String) -> String {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "'", "’"]
    if missingWords.contains(text.lowercased()) { return "leave the cell empty to show it as missing" }
    let bare = text.filter { !blanks.contains($0) }
    if text.hasSuffix("%") { return "write the number alone; the unit is set by the report" }
    if bare != text, parse(bare) != nil { return "write the number without grouping: \(bare)" }
    let parts = bare.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count > 1, parts.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }), parts[0].count < 4,
      parse(parts.joined()) != nil
    {
      return parts.count == 2 && !bare.contains(".")
        ? "write \(parts.joined()), or \(parts.joined(separator: ".")) if the comma is a decimal comma"
        : "write the number without grouping: \(parts.joined())"
    }
    if parts.count == 2, let decimals = parts.last, parse(parts[0].filter { $0 != "." } + "." + decimals) != nil,
      parts[0].contains("."), !decimals.contains(".")
    {
      return "write decimals with a point, and no other: \(parts[0].filter { $0 != "." }).\(decimals)"
    }
    let point = bare.replacing(",", with: ".")
    if parts.count == 2, parse(point) != nil { return "write decimals with a point: \(point)" }
    if point.first == "+", parse(String(point.dropFirst())) != nil { return "write it without +" }
    if text.unicodeScalars.first == "−", parse("-" + text.dropFirst()) != nil { return "write the minus sign as -" }
    return other
  }

  /// What people write for "no value".
  private static let missingWords: Set<String> = [
    "n/a", "na", "n.a.", "n/k", "none", "null", "nil", "nan", "-", "–", "—", "?", "..", "...", "…", "x", "unknown",
    "missing",
  ]
}
