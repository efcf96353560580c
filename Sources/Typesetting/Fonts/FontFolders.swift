import Glibc

/// The font files of the machine, found by their names without opening one.
///
/// Listing some hundred names takes a fraction of a millisecond; reading all fonts, or even fontconfig's caches of
/// them, takes several. Files are named after their family by convention ("NotoSerif-BoldItalic.ttf"), so most
/// requests never need more than this list.
struct FontFolders {
  /// Where Debian and the local administrator put fonts. A user's own folder is left out: a document must not look
  /// different for another user of the same machine.
  static let system = ["/usr/local/share/fonts", "/usr/share/fonts"]

  /// All font files, folder by folder in the order of their paths, so that no choice depends on the order of a directory.
  let paths: [String]

  init(_ roots: [String] = FontFolders.system) {
    paths = roots.flatMap { root in
      var found: [String] = []
      Self.list(root, into: &found)
      return found.sorted()
    }
  }

  /// The files whose names say that they belong to a family, most likely ones only.
  ///
  /// "Noto Serif" finds `NotoSerif-Bold.ttf` but not `NotoSerifHebrew-Bold.ttf`. A collection that serves several
  /// regions (`NotoSerifCJK-Regular.ttc`) is found for each of them ("Noto Serif CJK JP"). The caller must look at the
  /// name inside the file.
  func files(of family: String) -> [String] {
    let wanted = Self.squeezed(family.utf8)
    return paths.filter { path in
      let stem = Self.stem(of: path)
      if stem == wanted { return true }
      return path.hasSuffix(".ttc") && wanted.count == stem.count + 2 && wanted.starts(with: stem)
    }
  }

  /// The style part of a file name, squeezed: "bolditalic" of `NotoSerif-BoldItalic.ttf`; empty if there is none.
  static func style(of path: String) -> [UInt8] {
    let name = fileName(of: path)
    guard let dash = name.lastIndex(of: UInt8(ascii: "-")) else { return [] }
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return dash < end ? squeezed(name[dash..<end]) : []
  }

  /// The family part of a file name, squeezed; a list of axes ("[wght]") counts as part of the style.
  private static func stem(of path: String) -> [UInt8] {
    let name = fileName(of: path)
    let end = name.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ".") }
    return squeezed(name[..<(end ?? name.endIndex)])
  }

  private static func fileName(of path: String) -> Substring.UTF8View {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    return path[start...].utf8
  }

  /// Letters and digits only, small: what remains when people differ about spaces and capitals.
  static func squeezed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
      default: nil
      }
    }
  }

  private static func list(_ folder: String, into found: inout [String]) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let kind = entry.pointee.d_type
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      // Links are followed as files only: a folder linked into itself would never end.
      if kind == UInt8(DT_DIR) {
        list(path, into: &found)
      } else if name.hasSuffix(".ttf") || name.hasSuffix(".otf") || name.hasSuffix(".ttc") {
        found.append(path)
      }
    }
  }
}
