import Geometry

/// Walks once over a paragraph's letters and notes what typography changes in them.
///
/// Rules look at what stands beside a sign, also over the borders of runs; the language is that of the run in which the
/// sign stands. Addresses, code and raised signs (note calls) are neither changed nor read.
struct TypographyPass {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Other letters in the place of some.
  struct Edit: Equatable {
    /// Bytes of the text before.
    var start: Int
    var end: Int
    var letters: [UInt8]
  }

  static let noBreakSpace: [UInt8] = [0xc2, 0xa0]
  static let narrowSpace: [UInt8] = [0xe2, 0x80, 0xaf]

  let text: Bytes
  let typography: Typography
  private(set) var edits: [Edit] = []
  private(set) var habits = LanguageHabits.plain
  private var quotes = QuoteState()

  /// What typography changes in runs whose letters, one after the other, are `bytes`.
  static func edits(in bytes: [UInt8], ends: [Int], runs: [StyledText], _ typography: Typography) -> [Edit] {
    if typography.isIdle { return [] }
    var bytes = bytes
    var start = 0
    for (run, end) in zip(runs, ends) {
      // A control character is neither letter, figure nor space, so that no rule sees anything in it.
      if isOpaque(run) { for i in start..<end { bytes[i] = 0x01 } }
      start = end
    }
    return bytes.withUnsafeBufferPointer { text in
      var pass = TypographyPass(text: text, typography: typography)
      var start = 0
      var language: String?
      for (run, end) in zip(runs, ends) {
        if !isOpaque(run) {
          if run.language != language { pass.habits = LanguageHabits.of(run.language) }
          language = run.language
          pass.walk(start..<end)
        }
        start = end
      }
      return pass.edits
    }
  }

  private init(text: Bytes, typography: Typography) {
    self.text = text
    self.typography = typography
  }

  private static func isOpaque(_ run: StyledText) -> Bool {
    run.breaking != .normal || run.rise != .zero || run.font.features.contains("sups")
  }

  private mutating func walk(_ range: Range<Int>) {
    let binds = typography.bindsSpaces
    let replacesQuotes = typography.quotes == .language
    let spacesSigns = binds && habits.signs != .plain
    for i in range {
      switch text[i] {
      case 0x20: if binds { bind(spaceAt: i) }
      case 0x21, 0x3a, 0x3b, 0x3f: if spacesSigns { spaceSign(at: i) }
      case 0xc2 where spacesSigns:
        if byte(i + 1) == 0xab { spaceOpening(at: i) } else if byte(i + 1) == 0xbb { spaceSign(at: i) }
      case 0x22, 0x27: if replacesQuotes { replaceQuote(at: i) }
      default: break
      }
    }
  }

  // MARK: - Notes

  /// Notes a change, unless one that came before has reached over its place.
  mutating func replace(_ range: Range<Int>, with letters: [UInt8]) {
    guard range.lowerBound >= (edits.last?.end ?? 0) else { return }
    edits.append(Edit(start: range.lowerBound, end: range.upperBound, letters: letters))
  }

  private mutating func replaceQuote(at i: Int) {
    guard let letters = quotes.letters(at: i, in: text, habits) else { return }
    // French guillemets bring their spaces with them; one that the author typed is theirs.
    let isOpening = letters.count > 4 && letters.starts(with: [0xc2, 0xab])
    let isClosing = letters.count > 4 && letters.starts(with: Self.narrowSpace)
    let start = isClosing && byte(i - 1) == 0x20 && (edits.last?.end ?? 0) < i ? i - 1 : i
    replace(start..<(isOpening && byte(i + 1) == 0x20 ? i + 2 : i + 1), with: letters)
  }

  // MARK: - Reading

  /// A byte of the text; a line feed beyond its ends.
  @inline(__always)
  func byte(_ i: Int) -> UInt8 { i >= 0 && i < text.count ? text[i] : 0x0a }

  func isDigit(_ i: Int) -> Bool { byte(i) >= 0x30 && byte(i) <= 0x39 }

  /// Whether a character ends before `i` that belongs to a word or number.
  func isWordy(before i: Int) -> Bool {
    Characters.scalar(before: i, in: text).map { Characters.isLetter($0) || Characters.isDigit($0) } ?? false
  }

  /// Whether a character begins at `i` that belongs to a word or number.
  func isWordy(at i: Int) -> Bool {
    Characters.scalar(at: i, in: text).map { Characters.isLetter($0) || Characters.isDigit($0) } ?? false
  }

  /// The letters that end before `i`.
  func word(before i: Int) -> Range<Int> {
    var start = i
    while let near = Characters.start(before: start, in: text),
      Characters.isLetter(Characters.decode(text, near).scalar)
    {
      start = near
    }
    return start..<i
  }

  /// The letters that begin at `i`.
  func word(at i: Int) -> Range<Int> {
    var end = i
    while let scalar = Characters.scalar(at: end, in: text), Characters.isLetter(scalar) {
      end += Characters.decode(text, end).length
    }
    return i..<end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
