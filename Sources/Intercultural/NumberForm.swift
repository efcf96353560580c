/// How numbers are written, and how that goes wrong.
enum NumberForm {
  /// The digits of a number as it is written, without separators: what survives a misplaced one.
  static func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  /// The whole number that a text has the digits of.
  static func whole(_ text: String) -> Int? { Int(digits(text)) }

  /// What to do about a text that should be a number.
  static func hint(_ text: String) -> String {
    guard let whole = whole(text), !text.contains(where: \.isLetter) else {
      return "write a number in digits, without quotation marks"
    }
    return "write \(whole), in digits alone: the report sets the separators"
  }

  /// Whether a written number has its separators where no language puts them: groups that are not of three digits
  /// (15.6149, 1,23,456), or a decimal part of more than three digits.
  ///
  /// Dates (24.05.2023), years after a month (06.2022), versions and addresses are none of its business.
  static func isMisplaced(_ token: String) -> Bool {
    let parts = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return false
    }
    let last = parts[parts.count - 1]
    let isYear =
      last.count == 4 && (last.hasPrefix("19") || last.hasPrefix("20")) && parts.dropLast().allSatisfy { $0.count <= 2 }
    if isYear { return false }
    if parts.count == 2 { return last.count > 3 }
    // Several separators: all groups after the first have three digits, save a decimal part after another sign.
    let signs = token.filter { $0 == "." || $0 == "," }
    let isDecimalLast = Set(signs).count == 2 && signs.last != signs.first
    let groups = parts.dropFirst().dropLast(isDecimalLast ? 1 : 0)
    // Short parts all along are a date or a version (1.2.10), not groups.
    if parts.allSatisfy({ $0.count <= 2 }) { return false }
    return !groups.allSatisfy { $0.count == 3 } || parts[0].count > 3
  }

  /// The numbers in a text, as written; what has letters, strokes or hyphens in it is a reference, not a number.
  static func tokens(in text: String) -> [String] {
    // Nearly all words have no figure in them; looking at bytes first saves taking every text apart by characters.
    text.utf8.split { $0 <= 0x20 }.flatMap { word in
      word.contains { (0x30...0x39).contains($0) } ? numbers(in: Substring(word)) : []
    }
  }

  private static func numbers(in text: Substring) -> [String] {
    text.split { $0.isWhitespace || "–—…«»“”\"".contains($0) }.compactMap { word in
      guard !word.contains(where: { $0.isLetter || "/-_#@".contains($0) }) else { return nil }
      let trimmed = word.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed()
      let token = String(trimmed)
      return token.isEmpty ? nil : token
    }
  }
}
