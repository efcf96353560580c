import Foundation
import Pages

@testable import Templates
@testable import Tessera

/// Bundles of networks for tests: the sample with changes, or small ones of a few files.
enum NetworkSupport {
  static let sample = Composed.package.appendingPathComponent("Assets/Samples/network-report")

  /// What came of a bundle: its findings and, where none forbids it, what stands on its pages.
  struct Outcome {
    var told: [String]
    var reading: Reading?
    var text: String { reading?.root.text ?? "" }
    var headings: [String] {
      (reading?.nodes { if case .heading = $0 { true } else { false } } ?? []).map {
        $0.text.words.joined(separator: " ")
      }
    }

    /// Whether words stand somewhere, whatever the lines in which they are set.
    func says(_ words: String) -> Bool { text.words.joined().contains(words.words.joined()) }
    func tells(_ words: String) -> Bool { told.contains { $0.contains(words) } }
  }

  static func compose(_ bundle: URL, language: String? = nil, _ settings: [String] = []) -> Outcome {
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.settings = settings.compactMap { Setting($0) }
    let publication = pipeline.publication(bundle: bundle.path, language: language, findings: findings)
    return Outcome(told: findings.all.map(\.description), reading: publication.map { Reading($0) })
  }

  /// Writes the files of a bundle, or of several side by side, into a new folder.
  static func folder(_ files: [String: String]) throws -> URL {
    let folder = try Composed.temporaryFolder()
    for (path, text) in files {
      let target = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: target, atomically: true, encoding: .utf8)
    }
    return folder
  }

  /// The sample in a new folder, with one text of a file replaced by another.
  static func sample(replacing old: String, by new: String, in file: String = "data/network.json") throws -> URL {
    let folder = try Composed.temporaryFolder()
    let copy = folder.appendingPathComponent("network-report")
    try FileManager.default.copyItem(at: sample, to: copy)
    let target = copy.appendingPathComponent(file)
    let text = try String(contentsOf: target, encoding: .utf8)
    guard let place = text.range(of: old) else { throw Missing(text: old) }
    try text.replacingCharacters(in: place, with: new).write(to: target, atomically: true, encoding: .utf8)
    return copy
  }

  struct Missing: Error { var text: String }

  /// A small network in English, with the members of its data and more.
  static func small(_ data: String, more files: [String: String] = [:], named: String = "") throws -> Outcome {
    var all = [
      "report.json": """
      { "tessera": 1, "template": "network-report", "title": "Small network", "language": "en",
        "data": { "network": "data/network.json"\(named) } }
      """,
      "data/network.json": "{ \"name\": \"Small network\", \"year\": 2024, \(data) }",
      "text/summary.md": "A year.\n", "text/network.md": "Some cities.\n",
    ]
    all.merge(files) { $1 }
    let bundle = try folder(all)
    defer { try? FileManager.default.removeItem(at: bundle) }
    return compose(bundle)
  }
}
