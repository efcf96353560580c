import Content
import Datasets
import Diagnostics

/// The script of a text: what most of its letters are of.
enum TextScript: String, CaseIterable {
  case latin = "Latin", cyrillic = "Cyrillic", greek = "Greek", arabic = "Arabic", hebrew = "Hebrew",
    eastAsian = "Chinese, Japanese or Korean"

  /// The script that a language is written in; nil where it is not known, or there are two.
  init?(of language: String) {
    let parts = language.split(separator: "-")
    // “sr-Latn” says its script.
    guard !parts.dropFirst().contains(where: { $0.count == 4 }) else { return nil }
    switch parts.first {
    case "uk", "ru", "bg", "mk", "be": self = .cyrillic
    case "el": self = .greek
    case "ar", "fa", "ur": self = .arabic
    case "he", "yi": self = .hebrew
    case "ja", "ko", "zh": self = .eastAsian
    case "en", "fr", "es", "it", "pt", "ca", "ro", "de", "fi", "tr", "sq", "pl", "sk", "nl", "sv", "da", "nb", "cs",
      "hu", "hr", "sl":
      self = .latin
    default: return nil
    }
  }

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F: self = .arabic
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF: self = .eastAsian
    default: return nil
    }
  }

  /// Warns where a text of some length is in another script than its language is written in.
  static func check(_ source: SourceText, in language: String, findings: Findings) {
    guard let expected = TextScript(of: language) else { return }
    let scalars = source.text(0..<source.bytes.count).unicodeScalars
    var (letters, right) = (0, 0)
    for scalar in scalars {
      guard let script = TextScript(scalar) else { continue }
      letters += 1
      if script == expected { right += 1 }
    }
    // Names of blocks and addresses are Latin everywhere, so that a tenth of the right letters is enough.
    guard letters >= 200, right * 10 < letters else { return }
    let counts = Dictionary(scalars.compactMap { TextScript($0) }.map { ($0, 1) }, uniquingKeysWith: +)
    guard let script = counts.max(by: { $0.value < $1.value })?.key else { return }
    findings.warning(
      "the text is in \(script.rawValue) letters, but it is read as one in “\(language)”", at: .file(source.file),
      hint: "put a text in another language where its versions stand, such as text/uk/, and write “\(language)” here")
  }
}
