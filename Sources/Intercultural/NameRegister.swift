import Tessera

/// The names of a report's data, and the words that are other spellings of them.
struct NameRegister {
  /// A name spelt otherwise than the register has it.
  struct Slip: Hashable {
    var written: String
    var origin: Origin
    var name: String
    /// Where the register has the name from.
    var place: Origin
  }

  private struct Name {
    var text: String
    var place: Origin
    /// How often the data write it so.
    var count = 1
  }

  /// The slips among the data themselves.
  private(set) var slips: [Slip] = []
  /// The name that stands for each reduced form, by words joined with spaces.
  private var names: [String: Name] = [:]
  /// The reduced forms by their first word.
  private var byFirstWord: [String: [[String]]] = [:]
  /// The forms of one word that are known to be right, and those by length for near misses.
  private var single: [String] = []
  private let apart: Set<String>

  init(_ facts: [Fact], aliases: [[String]], apart: Set<String>) {
    self.apart = apart
    let families = aliases.map { $0.map(Self.key) }
    func family(_ key: String) -> String {
      families.first { $0.contains(key) }?.first ?? key
    }

    // Every spelling in the data, gathered under one key for all forms of a name.
    var spellings: [String: [Name]] = [:]
    var order: [String] = []
    for fact in facts {
      guard let text = fact.text else { continue }
      let key = family(Self.key(text))
      if key.isEmpty { continue }
      var known = spellings[key] ?? []
      if known.isEmpty { order.append(key) }
      if let n = known.firstIndex(where: { Self.same($0.text, text) }) {
        known[n].count += 1
      } else {
        known.append(Name(text: text, place: fact.origin))
      }
      spellings[key] = known
    }

    // The spelling used most often stands; of two used as often, the one declared first, else the one read first.
    for key in order {
      guard let forms = spellings[key] else { continue }
      let declared = aliases.first { Self.key($0[0]) == key }?.first
      let most = forms.map(\.count).max() ?? 1
      let usual = forms.filter { $0.count == most }
      guard let name = usual.first(where: { Self.same($0.text, declared ?? "") }) ?? usual.first else { continue }
      for form in forms where !Self.same(form.text, name.text) {
        slips.append(Slip(written: form.text, origin: form.place, name: name.text, place: name.place))
      }
      for alias in [Self.key(name.text)] + (families.first { $0.first == key } ?? []) { enter(alias, name) }
    }
    single = order.compactMap { spellings[$0] }.flatMap { $0 }.map { Self.key($0.text) }.filter { !$0.contains(" ") }
    findNearNames()
  }

  private mutating func enter(_ key: String, _ name: Name) {
    names[key] = name
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if byFirstWord[first]?.contains(words) != true { byFirstWord[first, default: []].append(words) }
  }

  /// Names of the data that differ by one letter inside.
  private mutating func findNearNames() {
    let keys = single.filter { names[$0] != nil }
    for (n, key) in keys.enumerated() {
      for other in keys[..<n] where isNear(key, other) {
        guard let a = names[other], let b = names[key], !Self.same(a.text, b.text) else { continue }
        let (kept, slip) = a.count >= b.count ? (a, b) : (b, a)
        slips.append(Slip(written: slip.text, origin: slip.place, name: kept.text, place: kept.place))
      }
    }
  }

  /// The names that a passage spells otherwise.
  func slips(in passage: Passage, byLetter: Bool) -> [Slip] {
    let words = passage.words
    var slips: [Slip] = []
    var n = 0
    while n < words.count {
      defer { n += 1 }
      guard passage.text[words[n].range].first?.isUppercase == true else { continue }
      let candidates = (byFirstWord[words[n].bare] ?? []).sorted { $0.count > $1.count }
      let match = candidates.first { form in
        n + form.count <= words.count && form.indices.allSatisfy { words[n + $0].bare == form[$0] }
      }
      if let match, let name = names[match.joined(separator: " ")] {
        let written = passage.text[words[n].range.lowerBound..<words[n + match.count - 1].range.upperBound]
        n += match.count - 1
        if Self.isSlip(String(written), of: name.text), !apart.contains(match.joined(separator: " ")) {
          slips.append(Slip(written: String(written), origin: passage.origin, name: name.text, place: name.place))
        }
      } else if byLetter, !apart.contains(words[n].bare), let near = single.first(where: { isNear($0, words[n].bare) }),
        let name = names[near]
      {
        let written = String(passage.text[words[n].range])
        slips.append(Slip(written: written, origin: passage.origin, name: name.text, place: name.place))
      }
    }
    return slips
  }

  /// Whether two reduced words differ by one letter inside: endings are left to grammar.
  private func isNear(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a), Array(b))
    guard min(x.count, y.count) >= 6, abs(x.count - y.count) <= 1, a != b, x.first == y.first, x.last == y.last,
      !apart.contains(a) || !apart.contains(b)
    else { return false }
    return NearestName.distance(x, y) == 1
  }

  /// Whether a found spelling is a slip: not the name itself, nor the name in capitals.
  private static func isSlip(_ written: String, of name: String) -> Bool {
    !same(written, name) && !same(written, name.uppercased())
  }

  /// The reduced form of a name.
  private static func key(_ name: String) -> String { Letters.words(name).joined(separator: " ") }

  /// Whether two spellings are the same but for the kind of apostrophe, hyphen and space.
  private static func same(_ a: String, _ b: String) -> Bool {
    func even(_ s: String) -> String {
      String(s.map { c in "’‘'`".contains(c) ? "'" : "‐‑".contains(c) ? "-" : c.isWhitespace ? " " : c })
    }
    return even(a) == even(b)
  }
}
