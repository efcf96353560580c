import CLanguages
package import Datasets
package import Diagnostics

/// A file of `Assets/Languages`, read from the program it was built into.
///
///     { "language": "pt", "review": "machine-made, to be reviewed by a speaker",
///       "reviewed": { "charts.total": "who, when" },           keys that a speaker has confirmed
///       "contents": "Índice", …,                               the fields of `Wording`
///       "regions": [ { "of": ["BR"], "contents": "Sumário" } ] }     what differs in a region
package struct LanguageFile: Sendable {
  /// The name of the file, "pt".
  package let tag: String
  package let root: JSONValue

  /// Keys that are about the file and are no words.
  static let ownKeys: Set<String> = ["review", "reviewed", "regions"]

  /// The languages of the files, in the order of their names.
  package static let tags: [String] = {
    var tags: [String] = []
    while true {
      let file = language_file_at(tags.count)
      guard file.bytes != nil, let tag = file.tag else { return tags }
      tags.append(String(cString: tag))
    }
  }()

  /// Reads a file; nothing where there is none, or where it cannot be read to its end.
  package init?(_ tag: String, findings: Findings) {
    let file = language_file_named(tag)
    guard let bytes = file.bytes else { return nil }
    let name = "Assets/Languages/\(tag).json"
    guard
      let root = JSONReader.read(
        UnsafeBufferPointer(start: bytes, count: file.count), file: name, findings: findings)
    else { return nil }
    self.tag = tag
    self.root = root
  }

  /// Who has seen the words of a key, or that nobody has; the file's own mark where the key has none.
  package func review(of key: String) -> String {
    root.object?["reviewed"]?.object?[key]?.string ?? root.object?["review"]?.string ?? ""
  }

  /// The regions for which something differs.
  package var regions: [String] {
    (root.object?["regions"]?.array ?? []).flatMap { $0.object?["of"]?.array ?? [] }.compactMap(\.string)
  }

  /// The words for a tag: those of the language, with what its region and script change.
  func words(for subtags: LanguageSubtags) -> JSONValue {
    var words = root
    for variant in root.object?["regions"]?.array ?? [] {
      let regions = variant.object?["of"]?.array?.compactMap(\.string) ?? []
      if let region = subtags.region, regions.contains(region) {
        words = words.overlaid(by: variant.without(["of"]))
      }
    }
    words = words.without(Self.ownKeys)
    return subtags.language == "sr" && subtags.script == "Latn" ? words.mapTexts(SerbianLatin.letters(of:)) : words
  }
}

extension JSONValue {
  /// An object without some of its members.
  fileprivate func without(_ keys: Set<String>) -> JSONValue {
    guard let object else { return self }
    return JSONValue(.object(JSONObject(object.members.filter { !keys.contains($0.key) })), origin: origin)
  }

  /// Objects are joined member by member; of anything else, the other one holds.
  package func overlaid(by other: JSONValue) -> JSONValue {
    guard let object, let changes = other.object else { return other }
    var members = object.members.map { member in
      JSONObject.Member(
        key: member.key, origin: member.origin,
        value: changes[member.key].map { member.value.overlaid(by: $0) } ?? member.value)
    }
    members += changes.members.filter { object[$0.key] == nil }
    return JSONValue(.object(JSONObject(members)), origin: origin)
  }

  /// An object with the values that another has at some keys ("charts.total"); tables stay as they are.
  func completed(by other: JSONValue, at keys: Set<String>, _ path: String = "") -> JSONValue {
    guard let object, let source = other.object else { return other }
    func isWanted(_ key: String) -> Bool { keys.contains(key) || keys.contains { $0.hasPrefix(key + ".") } }
    func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    var members = object.members.map { member in
      guard isWanted(full(member.key)), let value = source[member.key] else { return member }
      return JSONObject.Member(
        key: member.key, origin: member.origin, value: member.value.completed(by: value, at: keys, full(member.key)))
    }
    members += source.members.filter { object[$0.key] == nil && isWanted(full($0.key)) }
    return JSONValue(.object(JSONObject(members)), origin: origin)
  }

  /// The value with each of its texts, but no key, changed.
  fileprivate func mapTexts(_ change: (String) -> String) -> JSONValue {
    switch kind {
    case .string(let text): return JSONValue(.string(change(text)), origin: origin)
    case .array(let items): return JSONValue(.array(items.map { $0.mapTexts(change) }), origin: origin)
    case .object(let object):
      let members = object.members.map {
        JSONObject.Member(key: $0.key, origin: $0.origin, value: $0.value.mapTexts(change))
      }
      return JSONValue(.object(JSONObject(members)), origin: origin)
    default: return self
    }
  }
}
