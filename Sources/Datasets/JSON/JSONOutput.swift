/// A value to be written as JSON; members keep their order, so that the same value gives the same bytes.
package indirect enum JSONOutput: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONOutput])
  case object([(key: String, value: JSONOutput)])

  private var isNull: Bool { if case .null = self { true } else { false } }

  /// An object without the members that are null.
  package static func members(_ members: KeyValuePairs<String, JSONOutput>) -> JSONOutput {
    .object(members.filter { !$0.value.isNull }.map { ($0.key, $0.value) })
  }

  /// On one line.
  package var line: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .number(let number): Self.text(number)
    case .string(let string): Self.quoted(string)
    case .array(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// On lines of at most `width` characters where possible, indented by two spaces.
  package func text(width: Int = 100, indent: String = "") -> String {
    let line = line
    if line.count + indent.count <= width { return line }
    let inner = indent + "  "
    switch self {
    case .array(let items):
      return "[\n" + items.map { inner + $0.text(width: width, indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(Self.quoted($0.key)): \($0.value.text(width: width, indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  /// A whole number without its point; JSON knows no infinity.
  private static func text(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    return Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// A JSON string (RFC 8259, section 7).
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
