import Diagnostics
import Foundation
import Testing

@testable import Templates
@testable import Tessera

/// What the validator says of all files, asked once for the whole test run because its start is dear.
struct Judgement: Sendable {
  private var verdicts: [Validator.Verdict] = []
  /// Why nothing was judged, where the validator is not to be had.
  private var skipped: String?

  private static let shared = Task { try await Judgement.make() }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whole documents: every sample in each of its languages, the manual, a chart alone, and two real ones where their texts lie beside
  /// the package.
  static let wholes = samples.keys.sorted() + ["manual", "map-alone", "annual-report-2023", "survey-2020"]

  /// The sample bundles with the languages that they have a `report.xx.json` for, nil standing for their own; some in two.
  private static let samples: [String: (folder: String, language: String?)] = {
    let folder = root.appendingPathComponent("Assets/Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var found: [String: (String, String?)] = [:]
    for name in names {
      let path = folder.appendingPathComponent(name).path
      for file in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
        let parts = file.split(separator: ".")
        guard parts.first == "report", parts.last == "json" else { continue }
        let language = parts.count == 3 ? String(parts[1]) : nil
        found["sample-" + name + (language.map { "-" + $0 } ?? "")] = (path, language)
      }
    }
    // Two languages in one document: one after the other, side by side, and side by side in two directions.
    for (name, languages) in [
      ("membership-brochure", "en,uk"), ("membership-brochure", "en+uk"), ("network-report", "en+ar"),
    ] {
      found["sample-\(name)-\(languages)"] = (folder.appendingPathComponent(name).path, languages)
    }
    return found
  }()

  private static func make() async throws -> Judgement {
    // For a look at the files, TESSERA_KEEP names a folder for them.
    let kept = ProcessInfo.processInfo.environment["TESSERA_KEEP"].map { URL(fileURLWithPath: $0) }
    let folder =
      kept ?? FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if kept == nil { try? FileManager.default.removeItem(at: folder) } }
    var files: [(URL, [String])] = []
    func add(_ name: String, _ flavours: [String] = ["ua1", "2a"], _ pdf: () throws -> [UInt8]?) throws {
      // A document that cannot be made is told by the tests of its own.
      guard let bytes = try? pdf() else { return }
      let file = folder.appendingPathComponent(name + ".pdf")
      try Data(bytes).write(to: file)
      files.append((file, flavours))
    }
    for feature in Feature.all { try add(feature.name) { try feature.pdf() } }
    for name in wholes { try add(name) { try whole(name) } }
    for claim in Claim.all { try add(claim.name, claim.flavours) { try claim.pdf() } }
    try add("rewritten") { try PDFFile(Damage.whole.pdf()).written() }
    for damage in Damage.all { try add(damage.file, [damage.flavour]) { try damage.pdf() } }
    do {
      return Judgement(verdicts: try await Validator.judge(files))
    } catch let problem as Validator.Unavailable {
      if Validator.isRequired { throw problem }
      print("SKIPPED: no file is judged by the reference validator. \(problem)")
      return Judgement(skipped: problem.description)
    }
  }

  /// A whole document's file; nil where its text is not there.
  static func whole(_ name: String) throws -> [UInt8]? {
    let pipeline = Pipeline(templates: allTemplates)
    if let sample = samples[name] {
      return pipeline.pdf(bundle: sample.folder, language: sample.language, findings: Findings())?.bytes
    }
    switch name {
    case "map-alone": return try Feature.mapAlone()
    case "manual":
      return pipeline.pdf(
        bundle: root.appendingPathComponent("Assets/Manual").path, language: nil, findings: Findings())?.bytes
    default:
      let file = root.deletingLastPathComponent().appendingPathComponent("shared/real/\(name).txt")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      for made in Importer.bundle(from: text, file: name, template: "annual-report", findings: Findings()).files {
        let target = folder.appendingPathComponent(made.path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try made.text.write(to: target, atomically: true, encoding: .utf8)
      }
      return pipeline.pdf(bundle: folder.path, language: nil, findings: Findings())?.bytes
    }
  }

  /// The verdict on a file; nil where nothing is judged.
  static func verdict(_ name: String, _ flavour: String) async throws -> Validator.Verdict? {
    let judgement = try await shared.value
    guard judgement.skipped == nil else { return nil }
    return try #require(
      judgement.verdicts.first { $0.name == name + ".pdf" && $0.flavour == flavour },
      "\(name) was not judged by \(flavour)")
  }

  /// Records a failure for each flavour that a file breaks, with the rules.
  static func expectPass(_ name: String, _ flavours: String...) async throws {
    for flavour in flavours {
      guard let verdict = try await verdict(name, flavour) else { continue }
      #expect(verdict.passes, "\(name) breaks \(flavour):\n\(verdict.reasons.joined(separator: "\n"))")
    }
  }
}
