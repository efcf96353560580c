public import Content
public import Datasets
import Diagnostics

extension Bundle {
  /// Reads the template's options, the object under `options` in `report.json`.
  ///
  /// Keys that `body` does not ask for are findings; without options `body` reads an empty object.
  public func options<T>(_ body: (ObjectReader) -> T) -> T {
    hasReadOptions = true
    let value = manifest.options ?? JSONValue(.object(JSONObject([])), origin: .file("report.json"))
    return ObjectReader.read(value, path: "options", findings: findings, body)
  }

  /// The text of a part that the template has a place for: `text/<name>.md`, under a heading of `level`.
  ///
  ///     let findings = bundle.passage("areas/education") ?? …
  ///
  /// Nil where the file is not there; nothing is told of that, since only the template knows whether it must be.
  public func passage(_ name: String, under level: Int = 1) -> [Block]? {
    let file = Self.file(of: name)
    if !passages.contains(file) { passages.append(file) }
    guard isThere(file) else { return nil }
    let key = "passage \(level) \(file)"
    if let known = texts[key] { return known }
    lastLevel = level
    let blocks = read(file, at: .file("report.json"), numbering: .automatic, under: level)
    texts[key] = blocks
    return blocks
  }

  /// The text of a part, or a visible placeholder and a warning that names the file to write.
  public func passage(orPlaceholder name: String, under level: Int = 1) -> [Block] {
    let (blocks, isSound) = findings.watching { passage(name, under: level) }
    // A text that cannot be read is told already, and is not empty.
    if let blocks, !blocks.isEmpty || !isSound { return blocks }
    let file = Self.file(of: name)
    findings.warning(
      blocks == nil ? "there is no \(file); a placeholder is printed" : "the file is empty; a placeholder is printed",
      at: .file(blocks == nil ? "report.json" : file), hint: "write this part into \(file)")
    let origin = Origin.file(file)
    var box = Box(
      nil, content: [.paragraph(Paragraph(RichText(wording.textMissing), origin: origin))], origin: origin)
    box.look = BoxLook(icon: .info, rule: .frame, tint: .grey)
    return [.box(box)]
  }

  /// The passages that the template has read, by their names: for checks.
  public var passagesRead: [Block] {
    texts.filter { $0.key.hasPrefix("passage ") }.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Reads every text under `text/` for its findings, where the template cannot print any.
  public func readAllPassages() {
    let files = FileSystem.files(in: folder)
    for file in files where file.hasPrefix("text/") && file.hasSuffix(".md") {
      if !LanguageVersions.isVersion(file, of: passages + files) {
        _ = passage(String(file.dropFirst("text/".count).dropLast(".md".count)))
      }
    }
  }

  private static func file(of name: String) -> String { "text/\(name).md" }

  /// Tells what the template made no use of: its options, texts whose names nobody asked for.
  func checkUse() {
    tellUntranslated()
    tellUnreadData()
    if let options = manifest.options, !hasReadOptions {
      findings.error(
        "the template “\(manifest.template)” has no options", at: options.origin, hint: "remove \"options\"")
    }
    let named = (manifest.chapters + manifest.appendices + [manifest.backCover].compactMap { $0 }).compactMap(\.string)
    let files = FileSystem.files(in: folder)
    let known = passages + named + filesRead.sorted()
    for file in files where !known.contains(file) {
      if file.hasSuffix(".md") {
        if file.lowercased() != "readme.md", !LanguageVersions.isVersion(file, of: known + files) {
          tellUnprinted(file)
        }
      } else if let kind = Self.wordProcessors.first(where: { file.lowercased().hasSuffix($0) }) {
        findings.warning(
          "\(file) is not read: it is a file of a word processor (\(kind))", at: .file(file),
          hint: "save its text as Markdown, with the ending .md")
      } else if let passage = passages.first(where: { Self.isNamed(file, instead: $0) }) {
        findings.warning(
          "\(file) is not read: texts end in .md", at: .file(file), hint: "call it \(passage)")
      }
    }
  }

  /// A text that no template and no list of chapters asked for.
  private func tellUnprinted(_ file: String) {
    // Where a name is wrong, the file that is meant stands there unprinted: that is told already.
    if findings.hasErrors { return }
    if passages.isEmpty {
      findings.warning(
        "\(file) is not printed: report.json does not name it", at: .file(file),
        hint: "add it to \"chapters\", or take it out of the bundle")
      return
    }
    // Folders aside, so that a text in the wrong one finds its place.
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let unused = passages.filter { !isThere($0) }
    let near =
      unused.first { $0.hasSuffix("/" + name) && !file.hasPrefix("text/") }.map { "move it to \($0)" }
      ?? Self.nearest(to: file, in: unused).map { "did you mean “\($0)”?" }
    findings.warning(
      "\(file) is not printed: the report has no place for it", at: .file(file),
      hint: near ?? "its parts are called \(passages.prefix(4).joined(separator: ", ")) and so on")
  }

  /// The text that a file may be: with a name of a few other letters in the same folder, or with its name in a folder of a few
  /// other letters. Whole paths have so much in common that all of them would be near.
  private static func nearest(to file: String, in texts: [String]) -> String? {
    let own = parts(of: file)
    let others = texts.map { (path: $0, parts: parts(of: $0)) }
    let beside = others.filter { $0.parts.folder == own.folder }
    if let name = NearestName.of(own.name, in: beside.map(\.parts.name)) {
      return beside.first { $0.parts.name == name }?.path
    }
    let alike = others.filter { $0.parts.name == own.name }
    return NearestName.of(own.folder, in: alike.map(\.parts.folder)).flatMap { folder in
      alike.first { $0.parts.folder == folder }?.path
    }
  }

  /// A path as its folder and its name without the ending.
  private static func parts(of path: String) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return (slash.map { String(path[..<$0]) } ?? "", String(name.prefix { $0 != "." }))
  }

  /// Whether a file is plain text with the name of a passage and another ending.
  private static func isNamed(_ file: String, instead passage: String) -> Bool {
    [".txt", ".markdown", ".mdown", ".text", ".MD"].contains { file == passage.dropLast(".md".count) + $0 }
  }

  private static let wordProcessors = [".docx", ".doc", ".odt", ".rtf", ".pages"]
}
