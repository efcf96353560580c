import Diagnostics
import Glibc
import Pages

extension CommandLineTool {
  func build(_ options: Options) throws -> Int32 {
    let path = try options.only("bundle")
    let language = try options.languages()
    let standards = try options.standards()
    let output = options["output"] ?? Self.name(of: path) + ".pdf"
    let findings = Findings()
    Self.check(output: output, name: Self.name(of: path) + ".pdf", what: "PDF", findings: findings)
    var pipeline = Pipeline(templates: templates)
    pipeline.standards = standards
    pipeline.isDraft = options.has("draft")
    pipeline.settings = try options.settings()
    pipeline.brand = options["brand"]
    let progress = Progress(Self.name(of: path))
    pipeline.progress = progress.show
    let made = pipeline.pdf(bundle: path, language: language, findings: findings)
    progress.clear()
    guard let made else { return tell(findings, done: nil) }
    do {
      try FileSystem.write(made.bytes, to: output)
    } catch let error as FindingError {
      findings.add(error.finding)
      return tell(findings, done: nil)
    }
    return tell(findings, done: "\(output): \(Self.count(made.pages, "page")), \((made.bytes.count + 512) / 1024) KB")
  }

  func check(_ options: Options) throws -> Int32 {
    let path = try options.only("bundle")
    let language = try options.languages()
    let findings = Findings()
    var pipeline = Pipeline(templates: templates)
    pipeline.settings = try options.settings()
    pipeline.brand = options["brand"]
    let progress = Progress(Self.name(of: path))
    pipeline.progress = progress.show
    let publication = pipeline.publication(bundle: path, language: language, findings: findings)
    progress.clear()
    return tell(findings, done: publication.map { "\(path): \(Self.count($0.pages.count, "page"))" }, writes: false)
  }

  func list(_ options: Options) throws -> Int32 {
    guard options.names.isEmpty else { throw Options.Problem(description: "templates takes no names") }
    let width = templates.map { $0.name.count }.max() ?? 0
    for template in templates {
      print(template.name + String(repeating: " ", count: width + 2 - template.name.count) + template.summary)
    }
    return ExitCode.done
  }

  func importText(_ options: Options) throws -> Int32 {
    let file = try options.only("file")
    guard let output = options["output"] else { throw Options.Problem(description: "say with -o which folder to make") }
    let template = options["template"] ?? templates.first?.name ?? ""
    guard templates.contains(where: { $0.name == template }) else {
      let near = NearestName.of(template, in: templates.map { $0.name }).map { "; did you mean “\($0)”?" } ?? ""
      throw Options.Problem(description: "there is no template “\(template)”\(near)")
    }
    guard !FileSystem.exists(output) else {
      throw FindingError("this is there already", at: .file(output), hint: "name a new folder, or remove this one")
    }
    guard FileSystem.exists(file) else {
      throw FindingError("there is no such file", at: .file(file), hint: "look at its name and folder")
    }
    let bytes = try FileSystem.read(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FindingError("the file is not UTF-8 text", at: .file(file), hint: "save it as UTF-8")
    }
    let findings = Findings()
    let bundle = Importer.bundle(from: text, file: file, template: template, findings: findings)
    guard !findings.hasErrors else { return tell(findings, done: nil) }
    for made in bundle.files {
      let path = output + "/" + made.path
      if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
      try FileSystem.write(Array(made.text.utf8), to: path)
    }
    return tell(findings, done: "\(output): \(Self.count(bundle.files.count, "file"))")
  }

  /// Finds out before the work whether the output can be written, so that this is told with all the rest.
  static func check(output: String, name: String, what: String, findings: Findings) {
    if FileSystem.isFolder(output) {
      findings.error(
        "this is a folder; the \(what) needs a file's name", at: .file(output), hint: "write -o \(output)/\(name)")
      return
    }
    guard let slash = output.lastIndex(of: "/"), slash > output.startIndex else { return }
    let folder = String(output[..<slash])
    if !FileSystem.isFolder(folder) {
      findings.error("there is no folder \(folder)", at: .file(output), hint: "make it first, or name another")
    }
  }

  /// Tells all findings, then what was done or that nothing was.
  func tell(_ findings: Findings, done: String?, writes: Bool = true) -> Int32 {
    for finding in findings.all { complain(finding.description) }
    let errors = findings.all.filter { $0.severity == .error }.count
    let warnings = findings.all.count - errors
    let told = [errors > 0 ? Self.count(errors, "error") : nil, warnings > 0 ? Self.count(warnings, "warning") : nil]
      .compactMap { $0 }.joined(separator: ", ")
    if errors > 0 || done == nil {
      complain([told, writes ? "nothing was written" : ""].filter { !$0.isEmpty }.joined(separator: "; "))
      return ExitCode.errors
    }
    if let done { print(told.isEmpty ? done : "\(done) (\(told))") }
    return ExitCode.done
  }

  private static func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }

  /// The last part of a path.
  static func name(of path: String) -> String {
    (FileSystem.fullPath(path) ?? path).split(separator: "/").last.map(String.init) ?? "report"
  }
}

/// A line about long work, on a terminal only.
final class Progress {
  private let name: String
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ name: String) { self.name = name }

  func show(_ stage: String) {
    if isShown { writeError("\r\u{1B}[K\(name): \(stage) …") }
  }

  func clear() {
    if isShown { writeError("\r\u{1B}[K") }
  }
}
