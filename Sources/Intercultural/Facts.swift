public import Tessera

/// The data of a report as checks see it: values found by paths, each with its place.
///
/// A path is written as in prose (`members.new.count`, `members.new.0.city`). A star stands for every item of a list or
/// every member of an object, and may name a condition: `website.followers.*.change`, `cities.*[country=Spain].city`.
public struct Facts: Sendable {
  let root: JSONValue

  /// The data of a bundle.
  public init(_ data: DataStore) {
    let members = data.names.compactMap { name in
      data.value(name).map { JSONObject.Member(key: name, origin: $0.origin, value: $0) }
    }
    root = JSONValue(.object(JSONObject(members)), origin: members.first?.origin ?? .toolkit)
  }

  /// Data that is a JSON value already.
  public init(_ root: JSONValue) { self.root = root }

  /// Every value that a path leads to, in the order of the data; nothing where it leads nowhere.
  func select(_ path: String) -> [Fact] {
    Self.parts(path).reduce([Fact(path: "", value: root)]) { found, part in found.flatMap { $0.follow(part) } }
  }

  /// Cuts a path at its points, but not inside a condition.
  private static func parts(_ path: String) -> [String] {
    var parts = [""]
    var depth = 0
    for c in path {
      if c == "[" { depth += 1 }
      if c == "]" { depth -= 1 }
      if c == ".", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(c) }
    }
    return parts
  }

  /// Every object of the data with its path, outer ones first.
  func objects() -> [Fact] {
    var found: [Fact] = []
    func walk(_ fact: Fact) {
      if fact.value.object != nil { found.append(fact) }
      for inner in fact.children { walk(inner) }
    }
    walk(Fact(path: "", value: root))
    return found
  }

  /// Every text of the data.
  func texts() -> [Fact] {
    var found: [Fact] = []
    func walk(_ fact: Fact) {
      if fact.value.string != nil { found.append(fact) }
      for inner in fact.children { walk(inner) }
    }
    walk(Fact(path: "", value: root))
    return found
  }
}

/// A value of the data and the path that led to it.
struct Fact: Sendable {
  var path: String
  var value: JSONValue

  var origin: Origin { value.origin }

  /// The number that a value stands for: itself, or the length of a list.
  var amount: Double? {
    if let list = value.array { return Double(list.count) }
    return value.number.flatMap { $0.double.isFinite ? $0.double : nil }
  }

  /// Whether something is there to be counted: not null, not an empty text.
  var isGiven: Bool { !value.isNull && value.string?.isEmpty != true }

  /// The text, or the number as it is written.
  var text: String? { value.string ?? value.number?.text }

  /// How findings name it: `members.new (data/members.json:8:10)`.
  var named: String { "“\(path)” (\(origin))" }

  /// The members of an object, the items of a list.
  var children: [Fact] {
    if let object = value.object { return object.members.map { at($0.key, $0.value) } }
    return (value.array ?? []).enumerated().map { at(String($0), $1) }
  }

  private func at(_ key: String, _ value: JSONValue) -> Fact {
    Fact(path: path.isEmpty ? key : path + "." + key, value: value)
  }

  func follow(_ part: String) -> [Fact] {
    if part == "*" { return children }
    if part.hasPrefix("*["), part.hasSuffix("]") {
      let condition = part.dropFirst(2).dropLast().split(separator: "=", maxSplits: 1).map(String.init)
      guard condition.count == 2 else { return [] }
      return children.filter {
        $0.value.object?[condition[0]].flatMap { Fact(path: "", value: $0).text } == condition[1]
      }
    }
    if let object = value.object, let member = object[part] { return [at(part, member)] }
    guard let list = value.array else { return [] }
    if part == "count" {
      return [at(part, JSONValue(.number(JSONNumber(text: String(list.count))), origin: value.origin))]
    }
    return Int(part).flatMap { list.indices.contains($0) ? [at(part, list[$0])] : nil } ?? []
  }
}
