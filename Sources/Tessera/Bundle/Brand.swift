import CairoPainting
import Content
import Datasets
import Diagnostics

/// A house style: a folder with `brand.json`, logos, cover art and, in `fonts`, font files.
///
///     { "tessera-brand": 1, "name": "Città del Dialogo", "theme": { "colours": { … }, "logos": { "cover": "logo.svg" } } }
///
/// The tokens under `"theme"` are those of `report.json`, which overrides them one by one. Paths are inside the folder.
struct Brand {
  static let format = 1

  let theme: JSONValue?
  /// Where fonts of its own stand, if it has some.
  let fontFolder: String?
  private let folder: String
  /// The folder as the bundle calls it, for messages.
  private let shown: String
  private let language: String

  /// Opens the house style in a folder; nil, with a finding at `place`, where there is none.
  init?(_ shown: String, from bundle: String, at place: Origin, language: String, findings: Findings) {
    let path = shown.count > 1 && shown.hasSuffix("/") ? String(shown.dropLast()) : shown
    let folder = path.hasPrefix("/") ? path : bundle + "/" + path
    guard FileSystem.isFolder(folder) else {
      findings.error(
        "there is no folder \(path) with a house style", at: place,
        hint: shown.hasPrefix("/")
          ? "name the folder that holds brand.json"
          : "write its path from the bundle's folder, such as \"../brands/our-network\"")
      return nil
    }
    guard
      let bytes = Bundle.bytes("brand.json", in: folder, of: "the house style \(path)", at: place, findings: findings),
      let value = JSONReader.read(bytes, file: path + "/brand.json", findings: findings)
    else { return nil }
    (self.folder, self.shown, self.language) = (folder, path, language)
    theme = ObjectReader.read(value, findings: findings) { object in
      let version = object.value("tessera-brand") == nil ? nil : object.int("tessera-brand")
      if version != Self.format {
        object.report(
          "tessera-brand",
          version.map { "format \($0) is not known to this program, which reads format \(Self.format)" }
            ?? "the version of the format is missing", hint: "write \"tessera-brand\": \(Self.format)")
      }
      _ = object.string("name")
      return object.value("theme")
    }
    fontFolder = FileSystem.isFolder(folder + "/fonts") ? folder + "/fonts" : nil
  }

  /// A picture of the house style, in the document's language where there is one.
  func picture(_ name: String, at place: Origin, findings: Findings) -> Image? {
    let version = LanguageVersions.existing(name, in: language, folder: folder) ?? name
    guard
      let bytes = Bundle.bytes(version, in: folder, of: "the house style \(shown)", at: place, findings: findings)
    else { return nil }
    do {
      return Image(try PictureProbe.picture(name: shown + "/" + version, bytes: bytes))
    } catch {
      var finding = (error as? FindingError)?.finding ?? Finding(.error, at: .file(version), "\(error)")
      finding.neededBy = place
      findings.add(finding)
      return nil
    }
  }
}
