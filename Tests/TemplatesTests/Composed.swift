import Content
import Diagnostics
import Foundation
import Pages

@testable import Templates
@testable import Tessera

/// A bundle composed for tests, with everything that can be asked of the result.
struct Composed {
  let publication: Publication
  let findings: [Finding]
  let reading: Reading
  let folder: URL

  /// Composes a bundle folder; nil when findings forbid it.
  init?(bundle folder: URL, language: String? = nil) {
    let findings = Findings()
    let pipeline = Pipeline(templates: allTemplates)
    guard let publication = pipeline.publication(bundle: folder.path, language: language, findings: findings) else {
      return nil
    }
    self.publication = publication
    self.findings = findings.all
    self.folder = folder
    reading = Reading(publication)
  }

  /// A publication that was composed elsewhere.
  init(_ publication: Publication, _ findings: [Finding]) {
    self.publication = publication
    self.findings = findings
    folder = URL(fileURLWithPath: "/")
    reading = Reading(publication)
  }

  /// Composes a report made by hand.
  init(_ report: Report) throws {
    let findings = Findings()
    publication = try Pipeline.compose(report, findings: findings)
    self.findings = findings.all
    folder = URL(fileURLWithPath: "/")
    reading = Reading(publication)
  }

  /// The package's folder.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The sample that comes with the package.
  static let sample = package.appendingPathComponent("Assets/Samples/annual-report-2023")

  /// A real document's text beside the package; nil where it is not there.
  static func real(_ name: String) -> URL? {
    let file = package.deletingLastPathComponent().appendingPathComponent("shared/real/\(name)")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// A new folder for one test.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Imports a loose text into a bundle in a new folder.
  static func imported(_ file: URL) throws -> (folder: URL, bundle: ImportedBundle, findings: [Finding]) {
    let text = try String(contentsOf: file, encoding: .utf8)
    let findings = Findings()
    let bundle = Importer.bundle(
      from: text, file: file.lastPathComponent, template: "annual-report", findings: findings)
    let folder = try temporaryFolder()
    for made in bundle.files {
      let target = folder.appendingPathComponent(made.path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try made.text.write(to: target, atomically: true, encoding: .utf8)
    }
    return (folder, bundle, findings.all)
  }

  /// Runs a program and returns its output; nil where it is not installed.
  static func run(_ program: String, _ arguments: [String]) throws -> String? {
    let paths = ["/usr/bin/\(program)", "/usr/local/bin/\(program)"]
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
