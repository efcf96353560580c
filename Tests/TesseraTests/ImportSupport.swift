import Datasets
import Diagnostics
import Testing

@testable import Tessera

/// What the importer makes of a text.
struct Imported {
  let bundle: ImportedBundle
  let findings: [Finding]

  init(_ text: String, file: String = "source.md") {
    let collected = Findings()
    bundle = Importer.bundle(from: text, file: file, template: "annual-report", findings: collected)
    findings = collected.all
  }

  /// The body of a one-chapter document, without the chapter's heading; and what is found in it.
  ///
  /// Its first line is line 5.
  static func prose(_ body: String) -> (text: String, findings: [String]) {
    let imported = Imported("# Report\n2024\n## Chapter\n\n" + body)
    let file = imported.bundle["text/01-chapter.md"] ?? ""
    let text = file.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
    return (String(text).trimmed, imported.findings.map(\.description))
  }

  var report: String { bundle["report.json"] ?? "" }

  /// The text files one after the other.
  var text: String { bundle.files.dropFirst().map(\.text).joined(separator: "\n") }

  /// Each finding in a line: `12:3 message`.
  var messages: [String] {
    findings.map { finding in
      guard case .data(_, let line, let column) = finding.origin else { return finding.message }
      return "\(line):\(column) \(finding.message)"
    }
  }

  /// The text files as the toolkit reads them, and what it finds wrong with them.
  func readBack() -> (documents: [MarkdownDocument], findings: [Finding]) {
    let findings = Findings()
    let documents = bundle.files.dropFirst().map { file in
      MarkdownReader.parse(SourceText(file.text, file: file.path), findings: findings) { placeholder in
        findings.error("placeholder \(placeholder.name)", at: placeholder.origin)
        return nil
      }
    }
    return (documents, findings.all)
  }

  /// The headings of all files, with their attributes.
  var headings: [String] {
    bundle.files.dropFirst().flatMap { $0.text.split(separator: "\n") }.map(String.init).filter { $0.hasPrefix("#") }
  }
}

extension String {
  /// Without the line ends at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isNewline == true { text.removeFirst() }
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
