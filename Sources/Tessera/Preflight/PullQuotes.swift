import Content
import Diagnostics

/// Sees that words which are set large a second time stand in the text a first time: they are decoration, so whoever
/// listens hears them there or not at all.
final class PullQuotes {
  /// The texts of a report, gathered by who looks through it.
  var texts: [RichText] = []
  var repeated: [(text: RichText, origin: Origin)] = []

  func check(_ findings: Findings) {
    guard !repeated.isEmpty else { return }
    let whole = texts.map { Self.letters($0.plain) }.joined()
    for (text, origin) in repeated {
      // What is left out of the middle is told by dots.
      let parts = text.plain.split { $0 == "…" || $0 == "[" || $0 == "]" }.map { Self.letters(String($0)) }
      if parts.allSatisfy({ whole.contains($0) }) { continue }
      findings.warning(
        "the words of a pull quote stand nowhere in the text: nobody who listens hears them", at: origin,
        hint: "take them as they stand in the text, or say that they are new: {repeats=no}")
    }
  }

  /// The small letters and digits alone: signs and spaces may differ.
  private static func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
