import Diagnostics
import Foundation
import Pages
import Testing

@testable import Templates
@testable import Tessera

/// A sample bundle with changes, for tests of what is told of a slip.
struct SampleCopy {
  /// What was told, in the order of telling.
  var told: [String]
  var reading: Reading?
  var pages: Int

  /// Composes a copy of a sample in which each text is replaced by another; a text that is not there is a failure of the test.
  init(
    _ name: String, replacing changes: [(file: String, old: String, new: String)] = [], removing: [String] = [],
    adding: [String: String] = [:], settings: [String] = []
  ) throws {
    let samples = Composed.package.appendingPathComponent("Assets/Samples")
    let folder = try Composed.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bundle = folder.appendingPathComponent(name)
    try FileManager.default.copyItem(at: samples.appendingPathComponent(name), to: bundle)
    try FileManager.default.copyItem(
      at: samples.appendingPathComponent("index-database"), to: folder.appendingPathComponent("index-database"))
    for change in changes {
      let file = bundle.appendingPathComponent(change.file)
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(change.old), "\(change.file) does not hold “\(change.old)”")
      try text.replacingOccurrences(of: change.old, with: change.new).write(to: file, atomically: true, encoding: .utf8)
    }
    for file in removing { try FileManager.default.removeItem(at: bundle.appendingPathComponent(file)) }
    for (file, text) in adding {
      try text.write(to: bundle.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
    let findings = Findings()
    var pipeline = Pipeline(templates: allTemplates)
    pipeline.settings = settings.compactMap { Setting($0) }
    let publication = pipeline.publication(bundle: bundle.path, language: nil, findings: findings)
    told = findings.all.map(\.description)
    reading = publication.map { Reading($0) }
    pages = publication?.pages.count ?? 0
  }

  /// The text of everything of a role, a line each.
  func text(_ role: (Role) -> Bool) -> [String] {
    (reading?.nodes(role) ?? []).map { $0.text.words.joined(separator: " ") }
  }

  /// The rows of all tables, with a bar between their cells.
  var rows: [String] { reading?.rows ?? [] }
}

extension Reading {
  /// The rows of all tables, with a bar between their cells.
  var rows: [String] {
    nodes { $0 == .tableRow }.map { row in
      row.all.filter { node in
        switch node.element?.role {
        case .headerCell, .dataCell: true
        default: false
        }
      }.map { $0.text.words.joined(separator: " ") }.joined(separator: " | ")
    }
  }
}
