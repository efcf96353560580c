/// The shape of a language's code (BCP 47, RFC 5646 2.1).
import Content
import Diagnostics

enum LanguageTag {
  /// What to write instead of something else.
  static let hint = "write two letters such as en or fr, with a region if it matters: pt-BR"

  /// Whether a text has the shape of a code: a language of two or three letters, then parts of up to eight letters and
  /// digits. Names of languages such as "english" are longer; the standard keeps that length for languages to come.
  static func isValid(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return first.allSatisfy { $0.isASCII && $0.isLetter }
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  /// Warns where the words that a document says by itself are not known in its language.
  static func checkWords(_ tag: String, of words: String, at place: Origin, findings: Findings) {
    guard isValid(tag), !Wording.knows(tag) else { return }
    findings.warning(
      "the words that \(words) are not known in “\(tag)”; they stay English", at: place)
  }
}
