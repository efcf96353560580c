import Datasets
package import Diagnostics

/// An option of a template that is said on the command line: `--set city=Riverton`.
package struct Setting {
  let name: String
  let value: JSONValue

  init(_ name: String, _ value: JSONValue) { (self.name, self.value) = (name, value) }

  /// Reads `name=value`; nil where there is no name or no sign. Numbers, `true`, `false` and lists
  /// (`areas=["education"]`) are what they are in JSON, anything else is a text.
  package init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return nil }
    name = String(text[..<sign])
    let word = String(text[text.index(after: sign)...])
    let place = "--set \(text)"
    let parsed = JSONReader.read(Array(word.utf8), file: place, findings: Findings())
    if let parsed, parsed.number != nil || parsed.bool != nil || parsed.array != nil {
      value = parsed
    } else {
      value = JSONValue(.string(word), origin: .file(place))
    }
  }

  /// The options of `report.json` with the settings in place of theirs.
  static func apply(_ settings: [Setting], to options: JSONValue?) -> JSONValue? {
    guard !settings.isEmpty else { return options }
    let said = settings.map { JSONObject.Member(key: $0.name, origin: $0.value.origin, value: $0.value) }
    let place = settings[0].value.origin
    let overlay = JSONValue(.object(JSONObject(said)), origin: place)
    return options.map { $0.overlaid(by: overlay) } ?? overlay
  }
}
