import Diagnostics
import Foundation
import Pages

@testable import Templates
@testable import Tessera

/// Bundles about all cities of the sample database, for tests: a template, its options, texts.
enum AtlasSupport {
  static let database = Composed.package.appendingPathComponent("Assets/Samples/index-database").path

  /// What came of a bundle: its findings and, where none forbids it, what stands on its pages.
  struct Outcome {
    var told: [String]
    var reading: Reading?
    /// What stands in the charts, in reading order, without spaces: lines of a chart follow each other without one.
    var charts: [String] { (reading?.nodes { $0 == .figure } ?? []).map { $0.text.words.joined() } }
    /// The titles of the charts.
    var captions: [String] { (reading?.nodes { $0 == .caption } ?? []).map { $0.text.words.joined(separator: " ") } }
    /// The headings of the chapters.
    var chapters: [String] {
      (reading?.nodes { $0 == .heading(level: 1) } ?? []).map { $0.text.words.joined(separator: " ") }
    }

    /// Whether words stand somewhere, whatever the lines in which they are set.
    func says(_ words: String) -> Bool { (reading?.root.text.words.joined() ?? "").contains(words.words.joined()) }

    /// The number that stands after words.
    func number(after words: String) -> Int? {
      let text = reading?.root.text.words.joined() ?? ""
      guard let place = text.range(of: words.words.joined()) else { return nil }
      return Int(text[place.upperBound...].prefix { $0.isNumber })
    }
  }

  /// Composes a bundle with a text for every part, whose options are the database and the ones given.
  static func compose(_ template: String, _ options: String, database: String = database) throws -> Outcome {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let comma = options.isEmpty ? "" : ",\n    "
    let files = [
      "report.json": """
      {
        "tessera": 1, "template": "\(template)", "title": "All cities", "language": "en",
        "options": { "database": "\(database)"\(comma)\(options) }
      }
      """,
      "text/introduction.md": "How to read this.\n",
    ]
    for (path, text) in files {
      let target = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: target, atomically: true, encoding: .utf8)
    }
    let findings = Findings()
    let publication = Pipeline(templates: allTemplates).publication(
      bundle: folder.path, language: nil, findings: findings)
    let told = findings.all.map(\.description).filter { !$0.contains("a placeholder is printed") }
    guard let publication else { return Outcome(told: told) }
    return Outcome(told: told, reading: Reading(publication))
  }
}
