import Foundation

/// The package in `Package/`, which depends on the toolkit by its path as anybody's would, and the program that it makes.
struct OtherPackage {
  struct Run {
    var code: Int32
    var output: String
    var complaints: String
  }

  static let toolkit = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = toolkit.appendingPathComponent("Tests/ExternalTests/Package")
  /// Outside of the toolkit's own build, so that both can go on at once; kept, so that the next build is short.
  private static let scratch = toolkit.appendingPathComponent(".build/external")

  /// What building said; the program is there when the code is 0.
  static let built = Task {
    // As `make external`. What a debugger or an editor wants of a build is left out: it takes a quarter of the time.
    try run(
      URL(fileURLWithPath: "/usr/bin/env"),
      [
        "swift", "build", "--package-path", folder.path, "--scratch-path", scratch.path, "--disable-index-store",
        "-Xswiftc", "-gnone",
      ])
  }

  /// Runs the program of the package, built first if it must be.
  static func minutes(_ arguments: String..., in place: URL) async throws -> Run {
    let building = try await built.value
    guard building.code == 0 else { return building }
    return try run(scratch.appendingPathComponent("debug/minutes"), arguments, in: place)
  }

  /// The streams go into files, which never fill up as pipes do.
  private static func run(_ program: URL, _ arguments: [String], in place: URL = toolkit) throws -> Run {
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["out", "err"].map { streams.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = place
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(code: process.terminationStatus, output: texts[0], complaints: texts[1])
  }
}

/// A bundle for the template of that package, in a folder of its own.
struct MinutesBundle {
  let folder: URL

  init(date: String = "2024-06-11", votes: String = "11") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tessera-minutes-\(UUID().uuidString)")
    let files = [
      "report.json": """
      { "tessera": 1, "template": "minutes", "title": "Minutes", "language": "en", "data": { "meeting": "data/meeting.json" } }
      """,
      "report.fr.json": #"{ "language": "fr", "title": "Procès-verbal" }"#,
      "data/meeting.json": """
      {
        "place": "Velmora", "date": "\(date)", "present": ["Ines Belcourt", "Marek Ostrander"],
        "decisions": [
          { "title": { "en": "Fees", "fr": "Cotisations" }, "text": "They stay.", "votes": \(votes) }
        ]
      }
      """,
      "house/brand.json":
        ##"{ "tessera-brand": 1, "name": "House", "theme": { "colours": { "accent": "#5a2a6b" } } }"##,
      "chart.json": """
      { "tessera": 1, "type": "bar", "title": "Votes", "language": "en", "x": "for", "y": "votes",
        "data": [{ "for": "Fees", "votes": 11 }, { "for": "Rules", "votes": 7 }] }
      """,
      "loose.txt": "# One\n\nA text.\n",
    ]
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  func bytes(_ file: String) -> Data? { FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
