import Datasets

/// Where the versions of a bundle's file in other languages stand.
///
/// `text/method.md` in Ukrainian is `text/method.uk.md`, or in a folder named by the language at any level:
/// `text/uk/method.md`, `uk/text/method.md`.
enum LanguageVersions {
  /// The paths where a version may stand, the likeliest first; for `pt-BR` those in `pt` follow.
  static func paths(of file: String, in language: String) -> [String] {
    let folders = file.split(separator: "/", omittingEmptySubsequences: false)
    return tags(language).flatMap { tag -> [String] in
      let beside = file.lastIndex(of: ".").map { "\(file[..<$0]).\(tag)\(file[$0...])" }
      let inside = folders.indices.reversed().map { index in
        (folders[..<index] + [tag[...]] + folders[index...]).joined(separator: "/")
      }
      return [beside].compactMap { $0 } + inside
    }
  }

  /// The version of a file that stands in a folder; nil where there is none. That of a table may be of another format.
  static func existing(_ file: String, in language: String, folder: String) -> String? {
    paths(of: file, in: language).lazy.flatMap { TableFormat.names(of: $0) }
      .first { FileSystem.exists(folder + "/" + $0) }
  }

  /// Whether a file is a version of one of these.
  static func isVersion(_ file: String, of known: [String]) -> Bool {
    let dots = file.split(separator: ".", omittingEmptySubsequences: false)
    if dots.count >= 3, LanguageTag.isValid(String(dots[dots.count - 2])),
      known.contains((dots.dropLast(2) + dots.suffix(1)).joined(separator: "."))
    {
      return true
    }
    let folders = file.split(separator: "/", omittingEmptySubsequences: false)
    return folders.indices.dropLast().contains { index in
      LanguageTag.isValid(String(folders[index]))
        && known.contains((folders[..<index] + folders[(index + 1)...]).joined(separator: "/"))
    }
  }

  /// A language, then without its region.
  private static func tags(_ language: String) -> [String] {
    let parts = language.split(separator: "-")
    let isRegionAlone = parts.count == 2 && parts[1].count == 2
    return isRegionAlone ? [language, String(parts[0])] : [language]
  }
}
