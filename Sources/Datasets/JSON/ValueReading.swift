import Diagnostics

/// Reads single values of data as what is wanted; what is of another type is a finding that says so.
struct ValueReading {
  let findings: Findings

  func text(_ value: JSONValue, _ name: String) -> String? {
    if let string = value.string { return string }
    mismatch(
      value, name, expected: "a text",
      hint: value.number.map { "put it in double quotes: \"\($0.text)\"" } ?? "write one text, in double quotes: \"…\"")
    return nil
  }

  func whole(_ value: JSONValue, _ name: String) -> Int? {
    if let int = value.number?.int { return int }
    let hint = value.number == nil ? Self.numberHint(value, whole: true) : "write it without decimals"
    mismatch(value, name, expected: "a whole number", hint: hint)
    return nil
  }

  func number(_ value: JSONValue, _ name: String) -> JSONNumber? {
    if let number = value.number { return number }
    mismatch(value, name, expected: "a number", hint: Self.numberHint(value, whole: false))
    return nil
  }

  func bool(_ value: JSONValue, _ name: String) -> Bool? {
    if let bool = value.bool { return bool }
    let said = value.string?.lowercased() ?? ""
    let hint = said == "true" || said == "false" ? "write \(said) without quotes" : nil
    mismatch(value, name, expected: "true or false", hint: hint)
    return nil
  }

  func list(_ value: JSONValue, _ name: String) -> [JSONValue]? {
    if let array = value.array { return array }
    let isSetting = value.origin.description.hasPrefix("--set ")
    let hint =
      value.string?.hasPrefix("[") == true
      ? "its texts want double quotes, [\"…\", \"…\"]" + (isSetting ? ", which the shell takes away" : "")
      : "a list stands in square brackets, even of one: [ … ]"
    let key = name.split(separator: ".").last.map(String.init) ?? name
    mismatch(
      value, name, expected: "a list",
      hint: isSetting ? hint + "; put all of it in single quotes: --set '\(key)=[\"…\"]'" : hint)
    return nil
  }

  func object(_ value: JSONValue, _ name: String) -> JSONObject? {
    if let object = value.object { return object }
    mismatch(value, name, expected: "an object", hint: "an object stands in braces: { \"key\": … }")
    return nil
  }

  /// One of some words.
  func word(_ value: JSONValue, _ name: String, of words: [String]) -> String? {
    if let text = value.string, words.contains(text) { return text }
    let near = value.string.flatMap { NearestName.of($0, in: words) }
    mismatch(value, name, expected: Self.oneOf(words), hint: near.map { "did you mean \"\($0)\"?" })
    return nil
  }

  /// "one of "bar", "line"".
  static func oneOf(_ words: [String]) -> String { "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ") }

  /// Reports a value of the wrong type.
  func mismatch(_ value: JSONValue, _ name: String, expected: String, hint: String? = nil) {
    let prefix = name.isEmpty ? "" : "\(name): "
    findings.error("\(prefix)expected \(expected), found \(value.inWords)", at: value.origin, hint: hint)
  }

  /// Reports the keys of an object that are not among those that were asked for, with the nearest of these.
  func unknownKeys(of object: JSONObject, asked: [String], path: String) {
    let unknown = object.members.filter { !asked.contains($0.key) }
    // Where nothing is near to anything, the whole object is another than was expected.
    let strange = unknown.filter { NearestName.of($0.key, in: asked) == nil }
    let told = strange.count > 3 ? unknown.filter { !strange.dropFirst().contains($0) } : unknown
    for member in told {
      let near = NearestName.of(member.key, in: asked)
      let known = asked.map { "\"\($0)\"" }.joined(separator: ", ")
      let more = near == nil && strange.count > 3 ? ", and neither are \(strange.count - 1) more here" : ""
      findings.error(
        "\(path.isEmpty ? member.key : "\(path).\(member.key)"): this key is not known\(more)", at: member.origin,
        hint: near.map { "did you mean \"\($0)\"?" } ?? (known.isEmpty ? nil : "known are \(known)"))
    }
  }

  private static func numberHint(_ value: JSONValue, whole: Bool) -> String? {
    guard let text = value.string else { return nil }
    if (whole && Int(text) != nil) || (!whole && Double(text) != nil) { return "write \(text) without quotes" }
    return NumberText.hint(for: text, whole: whole)
  }
}
