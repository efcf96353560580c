import CPango
import Glibc

/// Every font of the machine as fontconfig knows it: slow to load (several milliseconds), so asked last.
///
/// The configuration is private: only the system's folders count, no aliases and no user settings, and the choice among
/// fonts is ours. So a document looks the same wherever the same packages are installed.
final class FontCatalogue {
  /// A static face of a file.
  struct Entry {
    var family: String
    var path: String
    var index: Int
    /// Borrowed from the catalogue.
    var characters: OpaquePointer?
  }

  private let configuration: OpaquePointer?
  /// In the order of paths.
  let entries: [Entry]

  init(_ roots: [String] = FontFolders.system) {
    // Debian's own caches are read as well: they are filled when a font package is installed.
    let caches = [Self.cacheFolder(), "/var/cache/fontconfig"].compactMap { $0 }
    let xml =
      "<fontconfig>" + roots.map { "<dir>\($0)</dir>" }.joined()
      + caches.map { "<cachedir>\($0)</cachedir>" }.joined() + "</fontconfig>"
    let configuration = FcConfigCreate()
    self.configuration = configuration
    var bytes = Array(xml.utf8)
    bytes.append(0)
    guard FcConfigParseAndLoadFromMemory(configuration, bytes, FcBool(1)) != 0, FcConfigBuildFonts(configuration) != 0,
      let fonts = FcConfigGetFonts(configuration, FcSetSystem)?.pointee, let patterns = fonts.fonts
    else {
      entries = []
      return
    }
    entries = (0..<Int(fonts.nfont)).compactMap { patterns[$0].flatMap(Self.entry) }
      .sorted { ($0.path, $0.index) < ($1.path, $1.index) }
  }

  deinit { if let configuration { FcConfigDestroy(configuration) } }

  /// The faces of a family, whatever its capitals.
  func faces(of family: String) -> [Entry] {
    let wanted = FontFolders.squeezed(family.utf8)
    return entries.filter { FontFolders.squeezed($0.family.utf8) == wanted }
  }

  /// The faces that have a character.
  func faces(with scalar: UInt32) -> [Entry] {
    entries.filter { entry in
      guard let set = entry.characters else { return false }
      return FcCharSetHasChar(set, scalar) != 0
    }
  }

  private static func entry(_ pattern: OpaquePointer) -> Entry? {
    var family: UnsafeMutablePointer<FcChar8>?
    var file: UnsafeMutablePointer<FcChar8>?
    var index: Int32 = 0
    var variable: FcBool = 0
    var characters: OpaquePointer?
    guard FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch, let family,
      FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file
    else { return nil }
    _ = FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
    _ = FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable)
    _ = FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters)
    // The upper half of the index numbers the named instances of a variable font; painters cannot show them.
    guard variable == 0, index >> 16 == 0 else { return nil }
    return Entry(
      family: String(cString: family), path: String(cString: file), index: Int(index), characters: characters)
  }

  /// Our own folder for fontconfig's caches; nil if none can be made, in which case nothing is kept.
  private static func cacheFolder() -> String? {
    let base: String
    if let xdg = getenv("XDG_CACHE_HOME"), xdg.pointee != 0 {
      base = String(cString: xdg)
    } else if let home = getenv("HOME"), home.pointee != 0 {
      base = String(cString: home) + "/.cache"
    } else {
      return nil
    }
    // Private to the user, as the XDG base directory specification asks.
    mkdir(base, 0o700)
    mkdir(base + "/tessera", 0o700)
    let folder = base + "/tessera/fontconfig"
    mkdir(folder, 0o700)
    return access(folder, W_OK) == 0 ? folder : nil
  }
}
