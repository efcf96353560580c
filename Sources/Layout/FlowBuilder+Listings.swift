import Content
import Diagnostics
import Geometry
import Pages
import Typesetting

extension FlowBuilder {
  /// How much further in the rest of a long line of code stands than its beginning, in characters.
  private static let hanging = 4
  /// No linguistic content (ISO 639-2): code is set from left to right, without any language's habits.
  private static let noLanguage = "zxx"

  /// Code stands on a ground of its own, as a box does, and is one paragraph: its lines end where they were typed.
  mutating func add(_ listing: Listing, _ scope: Scope) throws {
    var inner = scope
    inner.start = scope.start + SetBox.padding
    inner.end = scope.end + SetBox.padding
    inner.language = Self.noLanguage
    inner.path.append(context.element(.paragraph))
    let look = BoxLook(icon: BoxLook.Icon.none, rule: BoxLook.Rule.none, tint: .grey, hasTitleBar: false)
    inner.box = context.add(SetBox(look: look, start: scope.start, end: scope.end, parent: scope.box))
    let most = try charactersOfCode(in: width(inner), origin: listing.node.origin)
    var inlines: [Inline] = []
    for (n, line) in listing.lines.enumerated() {
      let parts = Self.parts(of: line, most: most)
      if parts.count > 1 {
        context.findings.warning(
          "line \(n + 1) of this code has \(line.count) characters, and \(most) have room: it goes on below",
          at: listing.node.origin, hint: "end the line where it is best read")
      }
      for part in parts {
        if !inlines.isEmpty { inlines.append(.lineBreak) }
        inlines.append(.code(part))
      }
    }
    var node = listing.node
    node.language = nil
    try append(RichText(inlines), style: theme.code, role: .code, node: node, inner, space: scope.box == nil ? 2 : 1)
  }

  /// How many characters of the one width stand beside each other.
  private func charactersOfCode(in width: Length, origin: Origin) throws -> Int {
    let style = theme.code
    let sample = 100
    let shaped = try context.typesetter.paragraph(
      [
        StyledText(
          String(repeating: "0", count: sample), font: style.font(), size: style.size, colour: style.colour,
          language: Self.noLanguage, breaking: .never)
      ], style: ParagraphStyle(alignment: .start, hyphenates: false), origin: origin)
    let one = max(shaped.naturalWidth.units, 1)
    return max(width.units * sample / one, Self.hanging * 4)
  }

  /// A line as it was typed, or its parts: broken at spaces where there are some.
  private static func parts(of line: String, most: Int) -> [String] {
    var parts: [String] = []
    var rest = Substring(line)
    let indent = line.prefix { $0 == " " }.count
    let hang = String(repeating: " ", count: min(indent + hanging, most / 2))
    while (parts.isEmpty ? 0 : hang.count) + rest.count > most {
      let room = parts.isEmpty ? most : most - hang.count
      let head = rest.prefix(room)
      let words = parts.isEmpty ? head.dropFirst(min(indent, room)) : head
      let end = words.lastIndex(of: " ") ?? head.endIndex
      parts.append((parts.isEmpty ? "" : hang) + rest[..<end])
      rest = rest[end...].drop { $0 == " " }
    }
    return parts + [(parts.isEmpty ? "" : hang) + rest]
  }
}
