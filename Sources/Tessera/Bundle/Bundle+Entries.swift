public import Content
public import Datasets
public import Diagnostics

/// A file of a folder: its data, and its text where it has one.
public struct BundleEntry<Data> {
  public var data: Data
  /// What stands below the data of a Markdown file; empty for a JSON file.
  public var text: [Block]
  /// The file.
  public var origin: Origin
}

extension Bundle {
  /// The files of a folder of the bundle, by their names: JSON files with an object, and Markdown files that begin with lines of
  /// data between `---` and go on with text, whose headings go under `level`.
  ///
  ///     struct Practice: Decodable { var title: String; var city: String; var areas: [String] }
  ///     for entry in bundle.entries(Practice.self, in: "practices", under: 2) { … entry.data.title … entry.text … }
  ///
  /// Versions of a file in other languages are found as those of every text; a JSON file may hold its texts in several
  /// languages instead. Whatever is wrong is a finding with its place;
  /// a file of which nothing can be read is left out.
  public func entries<T: Decodable>(_ type: T.Type, in folder: String, under level: Int = 1) -> [BundleEntry<T>] {
    let all = FileSystem.files(in: self.folder).sorted().filter { $0.hasPrefix(folder + "/") }
    let files = all.filter { file in
      (file.hasSuffix(".md") || file.hasSuffix(".json")) && !LanguageVersions.isVersion(file, of: all)
    }
    let (entries, isSound) = findings.watching { files.compactMap { entry(type, $0, level) } }
    if !isSound { unsoundData.insert(folder) }
    return entries
  }

  private func entry<T: Decodable>(_ type: T.Type, _ file: String, _ level: Int) -> BundleEntry<T>? {
    let isText = file.hasSuffix(".md")
    let (version, language) = variantFile(file, at: .file(file), isText: isText)
    let languages = TextLanguages(wanted: manifest.language, own: original, plain: language, isToldOfFile: isText)
    guard let bytes = Self.bytes(version, in: self.folder, at: .file(file), findings: findings) else { return nil }
    if file.hasSuffix(".json") {
      guard let value = JSONReader.read(bytes, file: version, findings: findings),
        let data = DataDecoder.read(type, from: value, name: "", languages: languages, findings: findings)
      else { return nil }
      return BundleEntry(data: data, text: [], origin: value.origin)
    }
    guard let source = SourceText(bytes, file: version, findings: findings) else { return nil }
    let count = findings.all.count
    guard let (table, text) = FrontData.split(source, findings: findings) else {
      if findings.all.count == count {
        findings.error(
          "the text does not begin with its data", at: .file(version),
          hint: "begin it with ---, lines such as title: …, and --- again")
      }
      return nil
    }
    lastLevel = level
    let blocks = blocks(of: text, in: language, numbering: .automatic, under: level)
    guard
      let data = DataDecoder.read([T].self, from: table, name: "", languages: languages, findings: findings)?.first
    else { return nil }
    return BundleEntry(data: data, text: blocks, origin: table.origin)
  }
}
