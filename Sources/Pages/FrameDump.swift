import Geometry

/// A page as text: what most layout tests compare.
///
///     page 3 · 595.28×841.89
///       H2 (72, 96) "Housing"
///       P (72, 128) 4 lines "Rents have risen in all districts …"
///       Figure (310, 128 213×160) "Rent by district"
///       artifact folio "3"
extension Page {
  /// One line for each element that holds text or paint; long texts are cut after `letters` letters.
  package func dump(letters: Int = 60) -> String {
    let label = number.description
    var lines = [
      "page \(label.isEmpty ? "–" : label) · \(Self.brief(frame.size.width))×\(Self.brief(frame.size.height))"
    ]
    Self.dump(frame, at: .zero, depth: 1, letters: letters, into: &lines)
    return lines.joined(separator: "\n")
  }

  private static func dump(_ frame: Frame, at origin: Point, depth: Int, letters: Int, into lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    for placed in frame.items {
      let point = origin + placed.point
      switch placed.item {
      case .group(let element?, let inner):
        var parts: [String] = [element.role.typeName]
        let own = OwnContents(inner, at: point)
        if let first = own.first {
          parts.append("(\(brief(first.x)), \(brief(first.y)))")
          if own.baselines > 1 { parts.append("\(own.baselines) lines") }
        }
        if let alternative = element.alternative { parts.append("alt “\(cut(alternative, letters))”") }
        if let language = element.language { parts.append("[\(language)]") }
        if !own.text.isEmpty { parts.append("“\(cut(own.text, letters))”") }
        lines.append(indent + parts.joined(separator: " "))
        dump(inner, at: point, depth: depth + 1, letters: letters, into: &lines)
      case .group(nil, let inner): dump(inner, at: point, depth: depth, letters: letters, into: &lines)
      case .artifact(let kind, let inner):
        let text = OwnContents(inner, at: point).text
        lines.append(indent + "artifact \(kind)" + (text.isEmpty ? "" : " “\(cut(text, letters))”"))
      case .picture(let index, let size):
        lines.append(
          indent + "picture \(index) (\(brief(point.x)), \(brief(point.y)) \(brief(size.width))×\(brief(size.height)))")
      case .linkArea(.address(let address), _, _): lines.append(indent + "→ \(address)")
      case .linkArea(.destination(let name), _, _): lines.append(indent + "→ #\(name)")
      case .destination(let name): lines.append(indent + "#\(name)")
      case .glyphs, .path: break
      }
    }
  }

  private static func cut(_ text: String, _ letters: Int) -> String {
    text.count <= letters ? text : text.prefix(letters) + "…"
  }

  /// Points with at most one decimal.
  private static func brief(_ length: Length) -> String {
    let tenths = (length.units * 10 + (length.units < 0 ? -512 : 512)) / 1024
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// The glyphs that stand directly in an element, not in elements inside.
  private struct OwnContents {
    var text = ""
    var first: Point?
    var baselines = 0
    private var last: Length?

    init(_ frame: Frame, at origin: Point) { add(frame, origin) }

    private mutating func add(_ frame: Frame, _ origin: Point) {
      for placed in frame.items {
        switch placed.item {
        case .glyphs(let run):
          let point = origin + placed.point
          text += run.actualText == "\u{AD}" ? "" : String(decoding: run.text, as: UTF8.self)
          first = first ?? point
          if last != point.y { baselines += 1 }
          last = point.y
        case .group(nil, let inner): add(inner, origin + placed.point)
        default: break
        }
      }
    }
  }
}
