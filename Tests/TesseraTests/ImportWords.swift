/// The words of a text, taken out of its markup in the plainest way: what the importer must not lose.
///
/// Knows nothing of the importer, so that both cannot be wrong in the same way: it takes signs away and splits at
/// spaces. Notes are kept apart, since they move.
struct ImportWords: Equatable {
  /// All words outside notes, in order.
  var body: [String] = []
  /// The words of each note, by its number.
  var notes: [String: [String]] = [:]

  /// The words of a source. `dropped` are the lines of its front page and contents list; `isHeading` tells which
  /// numbers at the start of a line are a heading's.
  init(source: String, dropping dropped: ClosedRange<Int>, isHeading: (Substring) -> Bool) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var note: String?
    for (index, line) in lines.enumerated() where !dropped.contains(index + 1) {
      if line.allSatisfy(\.isWhitespace) {
        note = nil
        continue
      }
      let digits = line.prefix { ImportWords.superscripts.contains($0) }
      if !digits.isEmpty { note = ImportWords.number(digits) }
      var words = ImportWords.words(line.dropFirst(digits.count))
      if isHeading(line) { words.removeFirst(line.hasPrefix("Appendix") ? 3 : 1) }
      if let note { notes[note, default: []] += words } else { body += words }
    }
  }

  /// The words of a bundle's text files.
  init(bundle: [String]) {
    for line in bundle.flatMap({ $0.split(separator: "\n") }) {
      var rest = line
      var note: String?
      if line.hasPrefix("[^"), let close = line.firstIndex(of: "]"), line[close...].hasPrefix("]:") {
        note = String(line[line.index(line.startIndex, offsetBy: 2)..<close])
        rest = line[close...].dropFirst(2)
      } else if line == ":::" || line == "::: quote" {
        continue
      } else if line.hasPrefix("::: box ") {
        rest = line.dropFirst(8)
      } else if line.hasPrefix("#"), let brace = line.range(of: " {#") {
        rest = line[..<brace]
      }
      let words = ImportWords.words(rest)
      if let note {
        notes[note, default: []] += words
        last = note
      } else if let last, !line.hasPrefix("#"), notes[last] != nil, isContinued {
        notes[last, default: []] += words
      } else {
        body += words
      }
      isContinued = line.hasSuffix("\\") && (note != nil || isContinued)
      if !isContinued { last = nil }
    }
  }

  private var last: String?
  private var isContinued = false

  private static let superscripts: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  private static func number(_ digits: Substring) -> String {
    digits.compactMap { superscripts.firstIndex(of: $0).map(String.init) }.joined()
  }

  /// The words of a line without emphasis, brackets, targets, note marks and the sign that opens an item or a heading.
  private static func words(_ line: Substring) -> [String] {
    // A placeholder repeats the words of the heading above it.
    if line.hasPrefix("!["), line.contains("](missing:") { return [] }
    var text = ""
    var rest = line.drop { $0 == "#" || $0 == " " }
    if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
    while let character = rest.first {
      if rest.hasPrefix("](") {
        rest = rest.dropFirst(2)
        let isLong = rest.hasPrefix("<")
        rest = rest.drop { isLong ? $0 != ">" : $0 != ")" }.dropFirst(isLong ? 2 : 1)
      } else if rest.hasPrefix("[^"), let close = rest.firstIndex(of: "]") {
        rest = rest[close...].dropFirst()
      } else if "*[]<>\\".contains(character) || superscripts.contains(character) {
        rest = rest.dropFirst()
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
