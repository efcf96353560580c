import Diagnostics

/// Remembers where words may be hyphenated, with the widths on either side.
final class HyphenatedWords {
  struct Cut {
    /// Bytes of the word before the hyphen.
    var offset: Int
    var cut: WordCutter.Cut
  }

  private let shaper: Shaper
  private let cutter: WordCutter
  private let hyphenator: Hyphenator
  private let findings: Findings
  /// Languages found to have no patterns, which are told once.
  private var told: Set<String> = []
  /// Where a word's cuts lie in `cuts`, by word number; nil where not yet asked.
  private var ranges: [Range<Int>?] = []
  private var cuts: [Cut] = []

  init(shaper: Shaper, hyphenator: Hyphenator, findings: Findings) {
    self.shaper = shaper
    cutter = WordCutter(shaper: shaper)
    self.hyphenator = hyphenator
    self.findings = findings
  }

  /// Tells if a language's patterns could be installed but are not: lines are looser without.
  func check(_ language: String, origin: Origin) {
    guard !told.contains(language), !hyphenator.hasPatterns(for: language),
      let package = HyphenationDictionaries.package(for: language)
    else { return }
    told.insert(language)
    findings.warning(
      "no hyphenation patterns for the language “\(language)” are installed", at: origin, hint: "apt install \(package)"
    )
  }

  /// The cuts of a shaped word, in order.
  func cuts(of word: Int) -> ArraySlice<Cut> {
    if word < ranges.count, let range = ranges[word] { return cuts[range] }
    let shaped = shaper.cache.words[word]
    let start = cuts.count
    let setting = shaper.contexts[Int(shaped.context)]
    if ScriptTraits.hyphenates(setting.script) {
      let language = shaper.uses[setting.use].languageTag
      for offset in hyphenator.offsets(in: shaper.cache.text(of: word), language: language) {
        cuts.append(Cut(offset: offset, cut: cutter.cut(word, at: offset)))
      }
    }
    if word >= ranges.count {
      ranges.append(contentsOf: repeatElement(nil, count: shaper.cache.words.count - ranges.count))
    }
    ranges[word] = start..<cuts.count
    return cuts[start...]
  }

  /// The places in a word that changes its looks inside, from its letters only.
  func offsets(in text: ArraySlice<UInt8>, language: String) -> [Int] {
    hyphenator.offsets(in: text, language: language)
  }
}
