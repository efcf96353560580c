import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// Checks of finished files with tools from outside.
enum FileChecks {
  /// The text that `pdftotext` finds in the file is the text on the pages, in the same order.
  static func textReadsBack(_ composed: Composed) throws {
    let made = try #require(
      Pipeline(templates: allTemplates).pdf(bundle: composed.folder.path, language: nil, findings: .init()))
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("out.pdf")
    try Data(made.bytes).write(to: file)
    guard let raw = try Composed.run("pdftotext", ["-raw", "-enc", "UTF-8", file.path, "-"]) else {
      print("skipped: pdftotext is not installed (poppler-utils)")
      return
    }
    // Words divided at a line's end are joined again, as a reader joins them; nothing else is changed.
    let read = raw.replacingOccurrences(of: "\u{AD}\n", with: "").replacingOccurrences(of: "\u{AD}", with: "")
    let painted = composed.publication.pages.map { $0.frame.paintedText }.joined(separator: " ")
    let a = letters(read)
    let b = letters(painted)
    if a != b {
      let n = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
      let from = max(n - 40, 0)
      Issue.record(
        "read “\(String(a[from..<min(n + 40, a.count)]))”, painted “\(String(b[from..<min(n + 40, b.count)]))”")
    }
  }

  /// Everything but white space; how wide a gap must be to count as one is the reading tool's opinion.
  private static func letters(_ text: String) -> [Character] {
    text.filter { !$0.isWhitespace && $0 != "\u{AD}" && $0 != "\u{C}" }.map { $0 }
  }
}

extension Frame {
  /// All text on the page in the order of painting, artifacts included.
  var paintedText: String {
    var text = ""
    for placed in items {
      switch placed.item {
      case .glyphs(let run): text += run.actualText ?? String(decoding: run.text, as: UTF8.self)
      case .group(_, let frame), .artifact(_, let frame): text += frame.paintedText + " "
      default: break
      }
    }
    return text
  }
}
