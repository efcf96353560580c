import Diagnostics
import Pages

/// Finds the faces that texts ask for, and numbers them in the order of first use.
final class FontLibrary {
  /// A request without its features: what decides the file.
  struct Style: Hashable {
    var family: String
    var weight: Int
    var isItalic: Bool
  }

  /// A style in the text of a language: Chinese and Japanese have designs of their own for the same characters.
  private struct Asked: Hashable {
    var style: Style
    var language: String
  }

  /// The faces in use, as pages name them.
  private(set) var faces: [FontFace] = []
  /// The same, opened.
  private(set) var open: [OpenFace] = []

  private let roots: [String]
  private lazy var folders = FontFolders(roots)
  private lazy var catalogue = FontCatalogue(roots)
  private var chosen: [Style: Int] = [:]
  private var families: [String: [OpenFace]] = [:]
  /// The faces that stand in for a style, by script or by character; nil where none was found.
  private var substitutes: [Asked: [UInt32: Int?]] = [:]

  /// A library of the fonts in some folders.
  init(_ roots: [String] = FontFolders.system) { self.roots = roots }

  /// The number of the face for a request.
  ///
  /// A style that the family lacks gives the nearest real one: slanted or fattened letters are never made.
  /// Throws when the family is not installed.
  func face(for request: FontRequest, origin: Origin) throws -> Int {
    let style = Style(family: request.family, weight: request.weight.rawValue, isItalic: request.isItalic)
    if let face = chosen[style] { return face }
    guard let found = installed(style) else { throw missing(request.family, origin: origin) }
    let face = number(found)
    chosen[style] = face
    return face
  }

  /// The number of a face that has a character which the asked face lacks; nil if no font of the machine has it.
  func substitute(for request: FontRequest, scalar: UInt32, script: UInt32, language: String) -> Int? {
    let style = Style(family: request.family, weight: request.weight.rawValue, isItalic: request.isItalic)
    let key = Asked(style: style, language: language)
    if let known = substitutes[key]?[scalar] { return known }
    var face: Int?
    let best = scalar == 0x2212 ? Substitutes.families(withMinusFor: style.family) : []
    for family in best + Substitutes.families(for: style.family, script: Self.tag(script), language: language) {
      if let found = installed(Style(family: family, weight: style.weight, isItalic: style.isItalic)), found.has(scalar)
      {
        face = number(found)
        break
      }
    }
    face = face ?? anyFace(with: scalar, like: style).map(number)
    substitutes[key, default: [:]][scalar] = .some(face)
    return face
  }

  /// The four letters of a script (ISO 15924).
  private static func tag(_ script: UInt32) -> String {
    String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: script >> $0) }, as: UTF8.self)
  }

  private func number(_ face: OpenFace) -> Int {
    if let n = open.firstIndex(where: { $0.path == face.path && $0.index == face.index }) { return n }
    open.append(face)
    faces.append(FontFace(path: face.path, index: face.index, name: face.name))
    return open.count - 1
  }

  // MARK: - Choosing

  private func installed(_ style: Style) -> OpenFace? {
    if let all = families[style.family] { return Self.nearest(to: style, in: all) }
    let files = folders.files(of: style.family)
    // Most requests name a style that is a file of its own: then one file is opened instead of dozens.
    let names = Self.fileStyles(style)
    for path in files where names.contains(FontFolders.style(of: path)) {
      if let face = opened(path, of: style.family), face.weight == style.weight, face.isItalic == style.isItalic,
        !face.isVariable
      {
        return face
      }
    }
    var all = files.compactMap { opened($0, of: style.family) }
    if all.isEmpty {
      all = catalogue.faces(of: style.family).compactMap { OpenFace(path: $0.path, index: $0.index) }
    }
    families[style.family] = all
    return Self.nearest(to: style, in: all)
  }

  /// The face of a family in a file: collections hold several.
  private func opened(_ path: String, of family: String) -> OpenFace? {
    if let face = open.first(where: { $0.path == path && Self.same($0.family, family) }) { return face }
    for index in 0..<OpenFace.count(in: path) {
      if let face = OpenFace(path: path, index: index), Self.same(face.family, family) { return face }
    }
    return nil
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    a == b || FontFolders.squeezed(a.utf8) == FontFolders.squeezed(b.utf8)
  }

  /// How the file of a style calls itself, squeezed.
  private static func fileStyles(_ style: Style) -> [[UInt8]] {
    let weight: [String] =
      switch style.weight {
      case 300: ["light"]
      case 500: ["medium"]
      case 600: ["semibold", "demibold"]
      case 700: ["bold"]
      default: style.isItalic ? [""] : ["regular", ""]
      }
    return weight.map { Array(($0 + (style.isItalic ? "italic" : "")).utf8) }
  }

  /// Real styles are ranked by file kind, width, slope and weight, in this order: a static upright of normal width in
  /// another weight is nearer than a narrow one in the right weight.
  private static func nearest(to style: Style, in faces: [OpenFace]) -> OpenFace? {
    func rank(_ face: OpenFace) -> (Int, Int, Int, Int) {
      let difference = face.weight - style.weight
      // Between two equally distant weights the heavier serves a heavy request, the lighter a light one.
      let side = (difference > 0) == (style.weight > 450) ? 0 : 1
      return (
        face.isVariable ? 1 : 0, abs(face.widthPercent - 100), face.isItalic == style.isItalic ? 0 : 1,
        abs(difference) * 2 + side
      )
    }
    return faces.min { rank($0) < rank($1) }
  }

  /// Some face with a character, serifed like the asked one if possible; ties go by path.
  private func anyFace(with scalar: UInt32, like style: Style) -> OpenFace? {
    let serifed = Substitutes.isSerifed(style.family)
    let candidates = catalogue.faces(with: scalar)
    func rank(_ family: String) -> Int {
      (family.hasPrefix("Noto ") ? 0 : 2) + (Substitutes.isSerifed(family) == serifed ? 0 : 1)
    }
    guard let best = candidates.min(by: { rank($0.family) < rank($1.family) }) else { return nil }
    return installed(Style(family: best.family, weight: style.weight, isItalic: style.isItalic))
      .flatMap { $0.has(scalar) ? $0 : nil } ?? OpenFace(path: best.path, index: best.index)
  }

  private func missing(_ family: String, origin: Origin) -> FindingError {
    let hint: String
    if let package = FontPackages.package(of: family) {
      hint = "apt install \(package)"
    } else {
      let known = Set(catalogue.entries.map(\.family)).union(FontPackages.families.map(\.family)).sorted()
      hint =
        NearestName.of(family, in: known).map { "did you mean “\($0)”?" }
        ?? "install the family in /usr/local/share/fonts, or choose one that is installed, such as “Noto Serif”"
    }
    return FindingError("the font family “\(family)” is not installed", at: origin, hint: hint)
  }
}
