import Foundation

/// The reference validator for PDF/UA and PDF/A, as `.ci/verapdf/setup.sh` sets it up; it judges many files in one run.
enum Validator {
  struct Verdict: Sendable {
    var flavour: String
    var name: String
    var passes: Bool
    /// The rules that were broken, each with where.
    var reasons: [String]
    /// The rules' numbers alone: "7.1-3".
    var rules: [String] { reasons.compactMap { $0.split(separator: " ").first.map(String.init) } }
  }

  struct Unavailable: Error, CustomStringConvertible {
    var description: String
  }

  /// Where CI runs, a missing validator is a failure; elsewhere its tests are skipped.
  static var isRequired: Bool { ProcessInfo.processInfo.environment["CI"] != nil }

  private static var home: URL {
    let environment = ProcessInfo.processInfo.environment
    if let home = environment["TESSERA_VERAPDF"] { return URL(fileURLWithPath: home) }
    let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "/root") + "/.cache"
    return URL(fileURLWithPath: cache + "/tessera/verapdf")
  }

  /// Judges files, each by the flavours wanted of it; sets the validator up first where it is not there.
  static func judge(_ files: [(file: URL, flavours: [String])]) async throws -> [Verdict] {
    let setUp = try await run("/bin/sh", [Self.script.path], input: "")
    guard setUp.status == 0 else { throw Unavailable(description: "veraPDF cannot be set up: \(setUp.output)") }
    let classes = try String(contentsOf: home.appendingPathComponent("classpath"), encoding: .utf8)
    let input = files.flatMap { file in file.flavours.map { "\($0)\t\(file.file.path)\n" } }.joined()
    let java = ["java", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes, "Validate"]
    let result = try await run("/usr/bin/env", java, input: input)
    guard result.status == 0 else { throw Unavailable(description: "veraPDF failed: \(result.output)") }
    return verdicts(result.output)
  }

  private static func verdicts(_ output: String) -> [Verdict] {
    var verdicts: [Verdict] = []
    for line in output.split(separator: "\n") {
      let words = line.split(separator: "\t", omittingEmptySubsequences: false)
      if words.count == 3, !words[0].isEmpty {
        let name = URL(fileURLWithPath: String(words[2])).lastPathComponent
        verdicts.append(Verdict(flavour: String(words[1]), name: name, passes: words[0] == "pass", reasons: []))
      } else if let last = verdicts.indices.last {
        verdicts[last].reasons.append(String(line.drop { $0 == "\t" }))
      }
    }
    return verdicts
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".ci/verapdf/setup.sh")

  /// Runs a program without holding a thread meanwhile.
  static func run(_ program: String, _ arguments: [String], input: String) async throws -> (
    status: Int32, output: String
  ) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files and not pipes: a pipe that nobody empties would stop the program.
    let (given, told) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    try Data(input.utf8).write(to: given)
    try Data().write(to: told)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: told)
    process.standardError = process.standardOutput
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return (process.terminationStatus, String(decoding: try Data(contentsOf: told), as: UTF8.self))
  }
}
