import Content
import Geometry
import Pages
import Typesetting

extension PlateSetter {
  /// Room above the rule for a signature.
  static let signingRoom = 34.pt
  /// A rule is no longer, and rules stand this far from each other.
  static let longestRule = 180.pt
  static let ruleGap = 34.pt

  /// Rules side by side, the names below them, under the names what their bearers are.
  func set(_ signatures: Signatures, of plate: Plate, width: Length, path: [Element]) throws -> SetPart {
    guard !signatures.people.isEmpty else { return SetPart() }
    let count = signatures.people.count
    let own = min((width - Self.ruleGap * (count - 1)) / count, Self.longestRule)
    let start = (width - own * count - Self.ruleGap * (count - 1)) / 2
    let list = path + [context.element(.list(.none))]
    var part = SetPart(height: Self.signingRoom)
    for (n, person) in signatures.people.enumerated() {
      let x = context.left(start + (own + Self.ruleGap) * n, own, in: width)
      part.segments.append(rule(at: Point(x, Self.signingRoom), width: own))
      let body = list + [context.element(.listItem), context.element(.listBody)]
      let rest = [
        person.function, person.body, [person.city, person.country].filter { !$0.isEmpty }.joined(separator: ", "),
      ]
      var y = Self.signingRoom + 4.pt
      for (m, text) in ([person.name] + rest).enumerated() where !text.isEmpty {
        var style = centred(theme.boxText, size: m == 0 ? 10.5.pt : 9.pt)
        style.weight = m == 0 ? .bold : .regular
        style.colour = m == 0 ? theme.colours.ink : theme.colours.muted
        style.isBalanced = true
        let content = try context.text(
          RichText(text), style: style, width: own, path: body + [context.element(.paragraph)],
          language: context.report.wording.language, origin: plate.origin)
        for line in content.lines.indices {
          content.segments(line: line, x: x, y: y, into: &part.segments)
          y = y + content.leading
        }
      }
      part.height = max(part.height, y)
    }
    return part
  }

  private func rule(at point: Point, width: Length) -> Segment {
    let path = PaintedPath(
      Path(from: .zero, to: Point(width, .zero)), stroke: .init(colour: theme.colours.ink, width: 0.6.pt))
    let frame = Frame(size: Size(width, 1.pt), items: [Frame.Placed(.zero, .path(path))])
    return Segment(path: [], items: [Frame.Placed(point, .artifact(.rule, frame))])
  }
}
