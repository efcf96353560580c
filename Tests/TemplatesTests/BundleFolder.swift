import Diagnostics
import Foundation

@testable import Templates
@testable import Tessera

/// A bundle made of texts, for tests of templates.
enum BundleFolder {
  /// What came of it: every finding, and the composed document where no error forbids it.
  struct Outcome {
    var told: [String]
    var composed: Composed?
  }

  static func compose(_ files: [String: String], language: String? = nil, settings: [String] = []) throws -> Outcome {
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let target = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: target, atomically: true, encoding: .utf8)
    }
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.settings = settings.compactMap { Setting($0) }
    let publication = pipeline.publication(bundle: folder.path, language: language, findings: findings)
    return Outcome(told: findings.all.map(\.description), composed: publication.map { Composed($0, findings.all) })
  }
}
