package import Diagnostics

/// What stands in braces after a heading, an image, a link or a `:::`: `{#label .class key=value key="two words" flag}`.
package struct MarkdownAttributes: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let name: String
    /// Empty unless it is a key's value.
    package let value: String
    package let origin: Origin
  }

  package var label: Item?
  package var classes: [Item] = []
  package var values: [Item] = []
  /// Bare words.
  package var flags: [Item] = []
  /// The opening brace; nothing where no braces stand.
  package var origin: Origin?

  package init() {}

  package var isEmpty: Bool { label == nil && classes.isEmpty && values.isEmpty && flags.isEmpty }

  package subscript(key: String) -> Item? { values.first { $0.name == key } }
  package func has(class name: String) -> Bool { classes.contains { $0.name == name } }
  package func has(flag name: String) -> Bool { flags.contains { $0.name == name } }
}

/// Reads attributes and reports what is malformed.
struct AttributeReader {
  private let source: SourceText
  private let findings: Findings
  private let end: Int
  private var at: Int
  private var attributes = MarkdownAttributes()

  /// Reads the attributes between the braces at the ends of `range`.
  static func read(_ range: Range<Int>, of source: SourceText, findings: Findings) -> MarkdownAttributes {
    var reader = AttributeReader(
      source: source, findings: findings, end: range.upperBound - 1, at: range.lowerBound + 1)
    reader.attributes.origin = source.origin(at: range.lowerBound)
    while reader.skipBlanks() { reader.item() }
    return reader.attributes
  }

  private init(source: SourceText, findings: Findings, end: Int, at: Int) {
    self.source = source
    self.findings = findings
    self.end = end
    self.at = at
  }

  private var peek: UInt8? { at < end ? source.bytes[at] : nil }

  private mutating func take(while belongs: (UInt8) -> Bool) -> String {
    let run = source.bytes[at..<end].prefix(while: belongs)
    at = run.endIndex
    return source.text(run.indices)
  }

  /// Whether something is left.
  private mutating func skipBlanks() -> Bool {
    _ = take(while: \.isBlank)
    return at < end
  }

  private mutating func item() {
    let start = at
    let origin = source.origin(at: start)
    let sign = peek
    if sign == UInt8(ascii: "#") || sign == UInt8(ascii: ".") { at += 1 }
    let name = take { $0.isNamePart || $0 >= 0x80 }
    let isAlone = peek.map(\.isBlank) ?? true
    switch sign {
    case UInt8(ascii: "#") where !name.isEmpty && isAlone:
      if let label = attributes.label {
        findings.error("a second label #\(name)", at: origin, hint: "the label is #\(label.name) already; keep one")
      } else {
        attributes.label = .init(name: name, value: "", origin: origin)
      }
    case UInt8(ascii: ".") where !name.isEmpty && isAlone:
      attributes.classes.append(.init(name: name, value: "", origin: origin))
    case _ where !name.isEmpty && isAlone:
      attributes.flags.append(.init(name: name, value: "", origin: origin))
    case _ where !name.isEmpty && sign != UInt8(ascii: "#") && peek == UInt8(ascii: "="):
      at += 1
      add(name, value(of: name), origin)
    default:
      _ = take { !$0.isBlank }
      findings.error(
        "\(source.text(start..<at)) is not an attribute", at: origin,
        hint: "write #label, .class, key=value or key=\"two words\"")
    }
  }

  private mutating func add(_ name: String, _ value: String?, _ origin: Origin) {
    guard let value else { return }
    if attributes[name] != nil {
      findings.error("\(name) stands twice", at: origin, hint: "keep one of them")
    } else {
      attributes.values.append(.init(name: name, value: value, origin: origin))
    }
  }

  /// The value after `=`; nothing, with a finding, where there is none.
  private mutating func value(of name: String) -> String? {
    let start = at
    if peek == .quote {
      at += 1
      let text = take { $0 != .quote }
      guard peek == .quote else {
        findings.error(
          "the quote is not closed", at: source.origin(at: start), hint: "put a \" before the closing brace")
        return nil
      }
      at += 1
      return text
    }
    if let mark = source.text(at..<end).first, Self.typographic.contains(mark) {
      findings.error(
        "\(name): \(mark) is not a quote of attributes", at: source.origin(at: start),
        hint: "use the straight double quotes: \"…\"")
      at += mark.utf8.count
      let text = source.text(at..<end).prefix { !Self.typographic.contains($0) }
      at = min(at + text.utf8.count + (mark.utf8.count), end)
      return String(text)
    }
    let bare = take { !$0.isBlank }
    if !bare.isEmpty { return bare }
    findings.error("\(name)= has no value", at: source.origin(at: start), hint: "write \(name)=\"\" for an empty one")
    return nil
  }

  /// Marks that word processors put in place of the straight quote.
  private static let typographic: Set<Character> = ["“", "”", "„", "’", "‘", "'"]
}
