import Datasets
import Diagnostics

/// The folder of a bundle with its `report.json`, which is read once, in however many languages the bundle is opened.
struct BundleSource {
  let folder: String
  private let report: JSONValue

  /// Nil, with a finding, when there is no readable `report.json`.
  init?(_ folder: String, findings: Findings) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard FileSystem.isFolder(folder) else {
      findings.error(
        "there is no folder \(folder)", at: .file(folder), hint: "name the folder that holds report.json")
      return nil
    }
    guard FileSystem.exists(folder + "/report.json") else {
      findings.error(
        "there is no report.json in this folder", at: .file(folder),
        hint: "name the folder that holds report.json; tessera import makes one of a text")
      return nil
    }
    guard let report = Self.json("report.json", in: folder, findings: findings) else { return nil }
    self.folder = folder
    self.report = report
  }

  /// The language that the bundle is written in.
  var language: String? {
    report.object?["language"]?.string.flatMap { LanguageTag.isValid($0) ? LanguageTag.canonical($0) : nil }
  }

  /// Whether it names a house style of its own.
  var namesHouseStyle: Bool { report.object?["brand"] != nil }

  /// The languages that `report.json` wants by itself.
  var languages: String? { report.object?["languages"]?.string }

  /// The template that the bundle is for; nil where it says none.
  var template: String? { report.object?["template"]?.string }

  /// What `report.json` says in a language, and the language where it is not the bundle's own; nil when the file for it cannot be
  /// read.
  func report(in language: String?, findings: Findings) -> (value: JSONValue, variant: String?)? {
    guard let language, language != self.language else { return (report, nil) }
    let name = "report.\(language).json"
    guard FileSystem.exists(folder + "/" + name) else {
      findings.warning(
        "there is no \(name); titles and theme are those of report.json", at: .file("report.json"),
        hint: "put what differs in “\(language)” into \(name)")
      return (report, language)
    }
    return Self.json(name, in: folder, findings: findings).map { (report.overlaid(by: $0), language) }
  }

  private static func json(_ name: String, in folder: String, findings: Findings) -> JSONValue? {
    guard let bytes = Bundle.bytes(name, in: folder, at: .file(folder), findings: findings) else { return nil }
    return JSONReader.read(bytes, file: name, findings: findings)
  }
}
