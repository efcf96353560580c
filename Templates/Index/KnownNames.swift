import Intercultural
import Tessera

/// Reads options that name something: each name must be known.
///
/// Without a database nothing is known (`nil`): the keys are asked for all the same, and nothing is told of their values.
struct KnownNames {
  let options: ObjectReader
  let findings: Findings

  /// The name under a key; nil, with a finding, where it is none of the known ones.
  func one(_ key: String, of known: [String]?, _ what: String) -> String? {
    guard let name = options.optionalString(key), let known else { return nil }
    return check(name, of: known, what, at: options.value(key)?.origin ?? options.origin)
  }

  /// The names under a key, each once; nil where the key does not stand, or nothing is known.
  func several(_ key: String, of known: [String]?, _ what: String) -> [String]? {
    guard let names = names(key), let known else { return nil }
    var found: [String] = []
    for (name, place) in names {
      guard let name = check(name, of: known, what, at: place) else { continue }
      if found.contains(name) {
        findings.error("options.\(key): “\(name)” stands twice", at: place, hint: "keep one")
      } else {
        found.append(name)
      }
    }
    return found
  }

  /// The texts under a key with their places; nil where the key does not stand. An empty list is a finding.
  func names(_ key: String) -> [(name: String, place: Origin)]? {
    guard options.optionalStrings(key) != nil, let items = options.value(key)?.array else { return nil }
    if items.isEmpty { options.report(key, "the list is empty", hint: "leave the key out for all of them") }
    return items.compactMap { item in item.string.map { ($0, item.origin) } }
  }

  private func check(_ name: String, of known: [String], _ what: String, at place: Origin) -> String? {
    if known.contains(name) { return name }
    findings.error("there is no \(what) “\(name)”", at: place, hint: Self.hint(for: name, in: known))
    return nil
  }

  /// A name with a slip of one letter; else one that has what is written as a word ("mediation" of
  /// "mediation_and_conflict_resolution") or begins with it; else the nearest.
  private static func nearest(to name: String, in known: [String]) -> String? {
    let near = NearestName.of(name, in: known)
    if let near, NearestName.distance(Array(name.lowercased()), Array(near.lowercased())) < 2 { return near }
    let words = Letters.words(name).joined(separator: " ")
    guard words.count > 3 else { return near }
    let others = known.map { (name: $0, words: Letters.words($0).joined(separator: " ")) }
    return others.first { " \($0.words) ".contains(" \(words) ") }?.name
      ?? others.first { $0.words.hasPrefix(words) }?.name ?? near
  }

  /// The nearest name, else those that are known, as far as they are few.
  static func hint(for name: String, in known: [String]) -> String? {
    if let near = nearest(to: name, in: known) { return "did you mean “\(near)”?" }
    guard !known.isEmpty else { return "there is none: leave the key out" }
    let some = known.prefix(20).joined(separator: ", ")
    return "known are \(some)\(known.count > 20 ? " and so on" : "")"
  }
}
