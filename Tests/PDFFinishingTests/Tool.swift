import Foundation

/// A programme that judges our files from outside; tests that need one that is missing say so.
struct Tool {
  let name: String

  static let qpdf = Tool(name: "qpdf")
  static let python = Tool(name: "python3")
  static let pdftotext = Tool(name: "pdftotext")

  private var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var isInstalled: Bool { path != nil }

  /// Whether this Python has a module.
  func run(importing module: String) -> Bool {
    (try? run(["-c", "import \(module)"], on: []).status) == 0
  }

  /// Runs the tool with arguments, then a file of these bytes, then further arguments.
  func run(_ arguments: [String], on bytes: [UInt8], then last: [String] = []) throws -> (status: Int32, output: String)
  {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/nowhere/\(name)")
    process.arguments = arguments + [file.path] + last
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
