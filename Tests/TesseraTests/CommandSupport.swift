import Foundation
import Testing

/// The built `tessera` command, run in a folder of its own.
struct CommandRun {
  var code: Int32 = -1
  var output = ""
  var complaints = ""

  /// Where the package's build puts the command.
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".build/debug/tessera")

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path.path) }

  /// The streams go into files, which never fill up as pipes do.
  init(_ arguments: [String], in folder: String = NSTemporaryDirectory()) throws {
    let streams = URL(fileURLWithPath: NSTemporaryDirectory() + "tessera-run-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["out", "err"].map { streams.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = Self.path
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    code = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
    complaints = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
  }
}

extension Trait where Self == ConditionTrait {
  /// Only where the command is built; `swift build` makes it.
  static var withCommand: Self { .enabled(if: CommandRun.isBuilt, "the tessera command is not built") }
}

extension SmallBundle {
  /// The bundle's own name.
  var name: String { String(folder.split(separator: "/").last ?? "") }

  /// The folder that holds the bundle's folder.
  var parent: String { String(folder.dropLast(name.count + 1)) }

  /// The bytes of a file; nil where there is none.
  func bytes(_ file: String) -> Data? { FileManager.default.contents(atPath: folder + "/" + file) }

  /// Every file and folder in the bundle, sorted.
  var files: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder).sorted()) ?? [] }
}
