import Content
import Datasets
import Diagnostics

extension LanguageTag {
  /// Warns where the words that a document says by itself are not known in its language.
  static func checkWords(_ tag: String, of words: String, at place: Origin, findings: Findings) {
    guard isValid(tag), !Wording.knows(tag) else { return }
    findings.warning(
      "the words that \(words) are not known in “\(tag)”; they stay English", at: place)
  }
}
