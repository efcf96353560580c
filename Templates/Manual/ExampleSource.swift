import Tessera

/// The Swift of the examples, read from the files that were compiled.
///
/// The source of an example stands between the lines `// example NAME` and `// end`, or is what an entry that begins with
/// `.blocks("NAME")` or `.report("NAME")` holds between its braces.
struct ExampleSource {
  private var sources: [String: String] = [:]

  /// None yet.
  init() {}

  /// Reads the Swift files of a folder, by its path from the bundle.
  init(folder: String, bundle: Bundle, at place: Origin) {
    for file in bundle.files(in: folder, at: place) ?? [] where file.hasSuffix(".swift") {
      if let text = bundle.text(ofFile: folder + "/" + file, at: place) { read(text) }
    }
  }

  subscript(_ name: String) -> String? { sources[name] }

  /// Keeps the sources that stand in a file's text.
  mutating func read(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var n = 0
    while n < lines.count {
      let line = lines[n]
      n += 1
      guard let name = Self.name(openedBy: line) else { continue }
      let indent = line.prefix { $0 == " " }.count
      let isMarked = line.dropFirst(indent).hasPrefix("//")
      var body: [Substring] = []
      while n < lines.count {
        let depth = lines[n].prefix { $0 == " " }.count
        let rest = lines[n].dropFirst(depth)
        if isMarked ? rest == "// end" : depth == indent && rest.hasPrefix("}") { break }
        body.append(lines[n])
        n += 1
      }
      let least = body.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      sources[name] = body.map { String($0.dropFirst(least)) }.joined(separator: "\n")
    }
  }

  /// The name of the example that a line opens.
  private static func name(openedBy line: Substring) -> String? {
    let words = line.drop { $0 == " " }
    if words.hasPrefix("// example ") { return String(words.dropFirst("// example ".count)) }
    for opening in [".blocks(\"", ".report(\""] where words.hasPrefix(opening) && words.contains("{") {
      return String(words.dropFirst(opening.count).prefix { $0 != "\"" })
    }
    return nil
  }
}
