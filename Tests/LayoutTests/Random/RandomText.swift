import Content
import Diagnostics

/// Words without meaning, in Latin or Arabic letters, that are hyphenated and set like real ones.
struct RandomText {
  var random: SplitMix64
  let isArabic: Bool
  private static let consonants = Array("bdfgklmnprstvz").map(String.init)
  private static let vowels = Array("aeiou").map(String.init)
  private static let arabic = Array("بتجدرسصطعفقكلمنهوي").map(String.init)

  mutating func word() -> String {
    let count = random.number(1...5)
    if isArabic { return (0...count).map { _ in random.pick(Self.arabic) }.joined() }
    return (0..<count).map { _ in random.pick(Self.consonants) + random.pick(Self.vowels) }.joined()
  }

  mutating func words(_ count: ClosedRange<Int>) -> String {
    (0..<random.number(count)).map { _ in word() }.joined(separator: " ")
  }

  /// Running text with bold and italic words; `notes` is the chance in a hundred that a note is called in it.
  mutating func text(_ count: ClosedRange<Int>, notes: Int = 0) -> RichText {
    var inlines: [Inline] = [.text(words(count))]
    if random.percent(15) { inlines += [.text(" "), .strong(RichText(words(1...4)))] }
    if random.percent(15) { inlines += [.text(" "), .emphasis(RichText(words(1...4)))] }
    while random.percent(notes) {
      inlines.append(.note(note()))
      inlines.append(.text(" " + words(1...20)))
    }
    return RichText(inlines)
  }

  /// Mostly short; one in ten is so long that it may run over a page, and some have two paragraphs.
  private mutating func note() -> Note {
    let count = random.percent(10) ? 60...160 : random.percent(30) ? 15...50 : 2...14
    var paragraphs = [RichText(words(count))]
    if random.percent(10) { paragraphs.append(RichText(words(2...20))) }
    return Note(paragraphs: paragraphs, origin: .toolkit)
  }
}
