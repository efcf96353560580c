import CairoPainting
public import Content
import Datasets
public import Diagnostics
public import Pages

/// A folder with one report: `report.json`, prose, data, pictures; read in one language.
///
/// Whatever is wrong with it becomes a finding with its place; reading goes on, so that all findings come in one run.
public final class Bundle {
  public let manifest: Manifest
  public let findings: Findings
  public let information: DocumentInformation
  public let wording: Wording
  public private(set) var theme = Theme.neutral
  /// The data that `report.json` names.
  public let data: DataStore
  /// The folder that `report.json` stands in.
  public let folder: String
  /// The language that the bundle is written in.
  let original: String
  /// The language asked for on the command line, when it is not the bundle's own.
  let variant: String?
  /// The level of the last heading read, 0 at the beginning: what the next may follow without skipping one.
  var lastLevel = 0
  /// What sets tokens of the theme, the last word first.
  private var themeTokens: [JSONValue] = []
  private var pictures: [String: Image] = [:]
  /// Prose files that were read already: a template and its checks may both ask for them.
  var texts: [String: [Block]] = [:]
  /// Texts that were read in the bundle's own language where another was asked for, with the places that name them.
  var untranslated: [(name: String, place: Origin)] = []
  /// The passages that the template asked for, whether they are there or not.
  var passages: [String] = []
  /// The files of texts that were read.
  var filesRead: Set<String> = []
  /// Names of data in which a type of the template's could not read everything.
  var unsoundData: Set<String> = []
  /// Names of data that the template asked for.
  var dataAsked: Set<String> = []
  /// Whether the template has read its options.
  var hasReadOptions = false
  /// The blocks of prose that the template adds.
  let addedBlocks: [any AddedBlock.Type]

  /// Opens a bundle; nil when there is no readable `report.json`.
  static func open(
    _ folder: String, language: String?, templates: [any ReportTemplate.Type], settings: [Setting] = [],
    brand: String? = nil, findings: Findings
  ) -> Bundle? {
    BundleSource(folder, findings: findings).flatMap {
      open($0, language: language, templates: templates, settings: settings, brand: brand, findings: findings)
    }
  }

  /// Opens a bundle whose `report.json` was read; nil when its version in the language cannot be.
  static func open(
    _ source: BundleSource, language: String?, templates: [any ReportTemplate.Type], settings: [Setting] = [],
    brand: String? = nil, findings: Findings
  ) -> Bundle? {
    guard let (value, variant) = source.report(in: language, findings: findings) else { return nil }
    var manifest = Manifest(value, templates: templates, findings: findings)
    manifest.options = Setting.apply(settings, to: manifest.options)
    if let brand {
      let path = FileSystem.fullPath(brand) ?? brand
      manifest.brand = JSONValue(.string(path), origin: .file("--brand \(brand)"))
      manifest.isBrandAsked = true
    }
    if let variant { manifest.language = variant }
    let template = templates.first { $0.name == manifest.template }
    return Bundle(source, manifest: manifest, variant: variant, blocks: template?.blocks ?? [], findings: findings)
  }

  private init(
    _ source: BundleSource, manifest: Manifest, variant: String?, blocks: [any AddedBlock.Type], findings: Findings
  ) {
    addedBlocks = blocks
    folder = source.folder
    original = source.language ?? manifest.language
    self.manifest = manifest
    self.variant = variant
    self.findings = findings
    information = manifest.information
    wording = Wording(language: manifest.language)
    data = DataStore(manifest.data, folder: source.folder, language: variant, findings: findings)
    LanguageTag.checkWords(
      manifest.language, of: "a report says by itself (“Contents”, “Figure”)", at: .file("report.json"),
      findings: findings)
    let missing = Wording.missing(in: manifest.language)
    if !missing.isEmpty {
      findings.warning(
        "words that a report says by itself are missing in “\(manifest.language)” (\(missing.joined(separator: ", "))); they stay English",
        at: .file("report.json"))
    }
    readTheme()
  }

  /// The neutral theme, with the tokens of the house style and then of `report.json`.
  private func readTheme() {
    let brand = manifest.brand.flatMap { value in
      value.string.flatMap {
        Brand($0, from: folder, at: value.origin, language: manifest.language, findings: findings)
      }
    }
    if let folder = brand?.fontFolder { theme.fonts.folders = [folder] }
    if let brand, let value = brand.theme {
      theme.apply(value, findings: findings) { brand.picture($0, at: $1, findings: self.findings) }
    }
    if let value = manifest.theme { theme.apply(value, findings: findings) { self.picture($0, at: $1) } }
    // A typesetter is made only where a family is named: it lists the fonts of the machine.
    for value in [brand?.theme, manifest.theme] {
      theme.fonts.check(value?.object?["fonts"]?.object, findings: findings)
    }
    themeTokens = [manifest.theme, brand?.theme].compactMap { $0 }
  }

  /// The place where a token of the theme is set, such as `colours.accent`; `report.json` where none is.
  func place(ofToken path: String) -> Origin {
    let keys = path.split(separator: ".").map(String.init)
    let values = themeTokens.compactMap { DataStore.value(keys[...], in: $0) }
    return values.first?.origin ?? .file("report.json")
  }

  /// Reads a file of a folder, the bundle's or another `owner`'s; a path that leaves it, or a file that is not there, is a
  /// finding at `place`.
  static func bytes(
    _ name: String, in folder: String, of owner: String = "the bundle", at place: Origin, findings: Findings
  ) -> [UInt8]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, !name.hasPrefix("/"), !parts.contains(".."), !name.contains("\\") else {
      findings.error(
        "“\(name)” is not a path inside \(owner)", at: place,
        hint: "put the file into \(owner)'s folder and write its path from there, with /")
      return nil
    }
    let path = folder + "/" + name
    guard FileSystem.exists(path) else {
      let near = nearest(to: name, in: folder)
      findings.error(
        "there is no file \(name) in \(owner)", at: place,
        hint: near.map { "did you mean “\($0)”?" } ?? "put it into \(owner)'s folder, or correct the path")
      return nil
    }
    guard !FileSystem.isFolder(path) else {
      findings.error("\(name) is a folder, not a file", at: place, hint: "name a file in it, such as \(name)/…")
      return nil
    }
    do {
      return try FileSystem.read(path)
    } catch {
      findings.error("\(name): \((error as? FindingError)?.finding.message ?? "\(error)")", at: place)
      return nil
    }
  }

  /// A file of the same kind with nearly the same name, wherever it stands in the bundle.
  ///
  /// Folder and ending are not counted: they are mostly the same and would make every file near to every other.
  private static func nearest(to name: String, in folder: String) -> String? {
    let files = FileSystem.files(in: folder).filter { kind($0) == kind(name) }
    guard let stem = NearestName.of(stem(name), in: files.map(stem)) else { return nil }
    return files.filter { self.stem($0) == stem }.min { a, b in
      NearestName.distance(Array(a), Array(name)) < NearestName.distance(Array(b), Array(name))
    }
  }

  /// The last part of a path without its ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// Text, data or picture, by the ending.
  private static func kind(_ path: String) -> Int {
    switch path.split(separator: ".").last.map({ $0.lowercased() }) {
    case "md", "markdown", "txt": 0
    case "json": 1
    default: TableFormat.of(path) == nil ? 2 : 1
    }
  }

  /// The chapters of the prose files, in order.
  public func chapters() -> [Block] { prose(manifest.chapters, numbering: .automatic) }

  /// The appendices, numbered on their own.
  public func appendices() -> [Block] { prose(manifest.appendices, numbering: .appendix) }

  /// The blocks of the back cover's text.
  public func backCover() -> [Block] { prose(manifest.backCover.map { [$0] } ?? [], numbering: .unnumbered) }

  /// Reads every text for its findings, where no template can use them.
  func readAll() { _ = chapters() + appendices() + backCover() }

  private func prose(_ files: [JSONValue], numbering: Section.Numbering) -> [Block] {
    lastLevel = 0
    return files.flatMap { value -> [Block] in
      guard let name = value.string else {
        findings.error(
          "expected the path of a prose file, found \(value.inWords)", at: value.origin,
          hint: "write a path such as \"text/01-introduction.md\"")
        return []
      }
      return prose(name, at: value.origin, numbering: numbering)
    }
  }

  private func prose(_ name: String, at place: Origin, numbering: Section.Numbering) -> [Block] {
    let key = "\(numbering) \(name)"
    if let known = texts[key] { return known }
    let blocks = read(name, at: place, numbering: numbering)
    texts[key] = blocks
    return blocks
  }

  /// The blocks of a prose file. Those that go `under` a heading of the template hold deeper headings only.
  func read(_ name: String, at place: Origin, numbering: Section.Numbering, under level: Int = 0) -> [Block] {
    guard Self.kind(name) == 0 || !name.contains(".") else {
      findings.error(
        "\(name) is no prose file; texts are written in Markdown (.md)", at: place,
        hint: "save the text as plain text; tessera import makes chapters of it")
      return []
    }
    let (file, language) = variantFile(name, at: place)
    guard let bytes = Self.bytes(file, in: folder, at: place, findings: findings),
      let source = SourceText(bytes, file: file, findings: findings)
    else { return [] }
    return blocks(of: source, in: language, numbering: numbering, under: level)
  }

  /// The blocks of a text that is in a language.
  func blocks(
    of source: SourceText, in language: String, numbering: Section.Numbering, under level: Int
  ) -> [Block] {
    TextScript.check(source, in: language, findings: findings)
    let document = MarkdownReader.parse(source, findings: findings, placeholders: resolve)
    let converter = ProseConverter(bundle: self, chapterNumbering: numbering, level: level)
    let blocks = converter.blocks(document)
    return language == manifest.language ? blocks : blocks.map { $0.inLanguage(language) }
  }

  /// A placeholder's value as printed.
  private func resolve(_ placeholder: Placeholder) -> String? {
    // In data that are not what they should be, nothing has its place: that is told already.
    let isKnown = data.value(placeholder.name) != nil
    let name = String(placeholder.name.prefix { $0 != "." })
    return isKnown || !unsoundData.contains(name) ? data.text(placeholder, wording: wording, findings: findings) : nil
  }

  /// A picture of the bundle for a template; nil, with a finding, when it cannot be shown.
  public func picture(_ name: String, file: StaticString = #fileID, line: UInt = #line) -> Image? {
    picture(name, at: .here(file, line))
  }

  /// A picture of the bundle, read and checked once; nil, with a finding, when it cannot be shown.
  public func picture(_ name: String, at place: Origin) -> Image? {
    if let known = pictures[name] { return known }
    guard let bytes = Self.bytes(version(of: name) ?? name, in: folder, at: place, findings: findings) else {
      return nil
    }
    do {
      let image = Image(try PictureProbe.picture(name: name, bytes: bytes))
      pictures[name] = image
      return image
    } catch let error as FindingError {
      var finding = error.finding
      finding.neededBy = place
      findings.add(finding)
    } catch {
      findings.error("\(name): \(error)", at: place)
    }
    return nil
  }
}
