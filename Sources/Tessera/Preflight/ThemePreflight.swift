package import Content
package import Diagnostics
import Geometry

/// Looks at a theme's colours and sizes with the eyes of somebody who sees little.
package enum ThemePreflight {
  /// Least contrast of text with its ground, and of marks and rules that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11).
  static let leastText = 4.5
  static let leastMark = 3.0
  /// Running text wants more (WCAG 2.2, 1.4.6).
  static let leastBody = 7.0
  /// Type below this size is not read on paper.
  static let leastSize = 7.5.pt

  /// Adds what is found to `findings`, at the place that sets the token, `colours.accent`.
  package static func check(_ theme: Theme, findings: Findings, place: (String) -> Origin) {
    let colours = theme.colours
    func text(_ name: String, _ colour: Colour, on ground: Colour, _ groundName: String, least: Double = leastText) {
      let contrast = colour.contrast(with: ground)
      guard contrast < least else { return }
      findings.warning(
        "theme.colours.\(name): \(colour.hex) on \(groundName) has a contrast of \(short(contrast)) : 1, text wants \(short(least)) : 1",
        at: place("colours.\(name)"),
        hint: colour.darkened(to: least, on: ground).map { "take a darker colour, such as \($0.hex)" }
          ?? "take a lighter ground")
    }
    text("ink", colours.ink, on: .white, "white", least: leastBody)
    text("ink", colours.ink, on: colours.tint, "the ground of boxes", least: leastBody)
    text("muted", colours.muted, on: .white, "white")
    text("accent", colours.accent, on: .white, "white")
    text("accent", colours.accent, on: colours.tint, "the ground of boxes")
    text("second", colours.second, on: .white, "white")
    text("link", colours.link, on: .white, "white")
    text("link", colours.link, on: colours.tint, "the ground of boxes")
    // Titles and text of boxes in another colour than the accent.
    let looks = [theme.boxes.look] + theme.boxes.variants.keys.sorted().compactMap { theme.boxes.variants[$0] }
    for tint in [BoxLook.Tint.second, .grey] where looks.contains(where: { $0.tint == tint }) {
      guard let ground = colours.ground(tint) else { continue }
      let name = tint == .second ? "second" : "muted"
      text(name, colours.colour(tint), on: ground, "the \(tint.rawValue) ground of boxes")
      text("ink", colours.ink, on: ground, "the \(tint.rawValue) ground of boxes", least: leastBody)
    }
    for colour in colours.series where colour.contrast(with: .white) < leastMark {
      findings.warning(
        "the chart colour \(colour.hex) has a contrast of \(short(colour.contrast(with: .white))) : 1 with the page, marks want \(short(leastMark)) : 1",
        at: place("colours.series"), hint: "take a darker colour")
    }
    let sizes: [(String, Length)] = [
      ("text", theme.sizes.text), ("note", theme.sizes.note), ("small", theme.sizes.small),
    ]
    for (name, size) in sizes where size < leastSize {
      findings.warning(
        "theme.sizes.\(name): \(short(size.points)) pt is too small to be read", at: place("sizes.\(name)"),
        hint: "give \(short(leastSize.points)) or more")
    }
  }

  /// One decimal at most.
  private static func short(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
