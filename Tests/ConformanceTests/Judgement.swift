import Foundation
import Testing

/// What the validator says of all files, asked once for the whole test run because its start is dear.
struct Judgement: Sendable {
  /// Nil where the validator is not to be had; then `skipped` says why.
  var verdicts: [Validator.Verdict] = []
  var skipped: String?

  static let shared = Task { try await Judgement.make() }

  private static func make() async throws -> Judgement {
    // For a look at the files, TESSERA_KEEP names a folder for them.
    let kept = ProcessInfo.processInfo.environment["TESSERA_KEEP"].map { URL(fileURLWithPath: $0) }
    let folder =
      kept ?? FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if kept == nil { try? FileManager.default.removeItem(at: folder) } }
    var files: [(URL, [String])] = []
    for feature in Feature.all {
      let file = folder.appendingPathComponent(feature.name + ".pdf")
      guard let bytes = try? feature.pdf() else { continue }
      try Data(bytes).write(to: file)
      files.append((file, ["ua1", "2a"]))
    }
    do {
      return Judgement(verdicts: try await Validator.judge(files))
    } catch let problem as Validator.Unavailable {
      if Validator.isRequired { throw problem }
      print("SKIPPED: conformance is not judged. \(problem)")
      return Judgement(skipped: problem.description)
    }
  }

  /// Records a failure for each flavour that a file breaks, with the rules.
  func expectPass(_ name: String, flavours: [String] = ["ua1", "2a"]) throws {
    guard skipped == nil else { return }
    for flavour in flavours {
      let verdict = try #require(
        verdicts.first { $0.name == name + ".pdf" && $0.flavour == flavour }, "\(name) was not judged by \(flavour)")
      #expect(verdict.passes, "\(name) breaks \(flavour):\n\(verdict.reasons.joined(separator: "\n"))")
    }
  }
}
