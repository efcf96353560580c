import Diagnostics

@testable import Datasets

/// Reads prose as `a.md`; placeholders give their name and format in angle marks.
func parse(_ text: String, _ findings: Findings = Findings()) -> MarkdownDocument {
  MarkdownReader.parse(SourceText(text, file: "a.md"), findings: findings) { placeholder in
    if placeholder.name == "unknown" {
      findings.error("there is no unknown", at: placeholder.origin)
      return nil
    }
    return "‹\(placeholder.name)\(placeholder.format.map { ":" + $0 } ?? "")›"
  }
}

/// The tree of a text as it prints itself.
func tree(_ text: String) -> String { parse(text).description }

/// The findings of a text as they are printed, without hints.
func slips(_ text: String) -> [String] {
  let findings = Findings()
  _ = parse(text, findings)
  return findings.all.map { "\($0.origin): \($0.severity): \($0.message)" }
}

/// The findings of a text as they are printed.
func report(_ text: String) -> String {
  let findings = Findings()
  _ = parse(text, findings)
  return findings.all.map(\.description).joined(separator: "\n")
}
