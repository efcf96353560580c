import Content
import Diagnostics

/// The versions of a bundle's files in other languages.
extension Bundle {
  /// The file of the language asked for, or the one that is there, and its language. Data (no `isText`) may hold several
  /// languages, so that a missing file tells nothing of them.
  func variantFile(_ name: String, at place: Origin, isText: Bool = true) -> (String, String) {
    filesRead.insert(name)
    if let translated = version(of: name) { return (translated, manifest.language) }
    // What is not there at all is told once, when it is read.
    guard isThere(name) else { return (name, original) }
    if isText, variant != nil, !untranslated.contains(where: { $0.name == name }) { untranslated.append((name, place)) }
    return (originalFile(name), original)
  }

  /// Warns of texts that are not there in the language asked for; of many at once, since it is one thing that is missing.
  func tellUntranslated() {
    let (language, few) = (manifest.language, 3)
    for text in untranslated where untranslated.count <= few {
      findings.warning(
        "\(text.name) is not there in “\(language)”; its text is taken as it is", at: text.place,
        hint: "put the translation into \(LanguageVersions.paths(of: text.name, in: language)[0])")
    }
    guard untranslated.count > few, let first = untranslated.first else { return }
    findings.warning(
      "\(untranslated.count) texts are not there in “\(language)”; they are taken as they are: \(untranslated.map(\.name).joined(separator: ", "))",
      at: first.place,
      hint: "put the translation of each beside it: \(LanguageVersions.paths(of: first.name, in: language)[0])")
  }

  /// The version of a file in the language asked for; nil where there is none, or none was asked for.
  func version(of name: String) -> String? {
    guard variant != nil else { return nil }
    return LanguageVersions.existing(name, in: manifest.language, folder: folder)
  }

  /// The file in the bundle's own language: by its name, or in that language's folder.
  private func originalFile(_ name: String) -> String {
    if FileSystem.exists(folder + "/" + name) { return name }
    return LanguageVersions.existing(name, in: original, folder: folder) ?? name
  }

  /// Whether a file is there, in whichever of the two languages.
  func isThere(_ name: String) -> Bool {
    version(of: name) != nil || FileSystem.exists(folder + "/" + originalFile(name))
  }
}
