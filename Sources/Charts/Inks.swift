import Content
import Geometry

/// The channel of colour and text: what a theme's tokens become in a chart, with the contrast that print and screen need.
struct Inks: Hashable, Sendable {
  /// Marks of the series, in their order; each at 3:1 or more against white (WCAG 2.2, 1.4.11).
  var series: [Colour]
  /// The marks that step back behind a highlighted one: the lightest grey that still carries 3:1.
  var quiet: Colour
  var ink: Colour
  var muted: Colour
  var accent: Colour
  /// Lighter than any mark.
  var grid: Colour
  /// The empty part of a scale that ends at 100.
  var track: Colour
  var axis: Colour
  /// Category names and values.
  var labelSize: Length

  /// No text in a chart is smaller.
  static let smallest = 7.5.pt
  /// Charts narrower than this are set in a side column.
  static let narrow = 200.pt

  init(_ theme: Theme, width: Length) {
    let colours = theme.colours
    let all = colours.series.isEmpty ? [colours.accent, colours.second] : colours.series
    series = all.map { $0.darkened(to: 3) }
    accent = colours.accent.darkened(to: 3)
    ink = colours.ink.darkened(to: 4.5)
    muted = colours.muted.darkened(to: 4.5)
    quiet = colours.muted.lightened(to: 3.05)
    axis = colours.muted
    grid = colours.rule.tint(0.55)
    track = colours.rule.tint(0.28)
    labelSize = max(width < Self.narrow ? min(theme.sizes.small, 8.pt) : theme.sizes.small, Self.smallest)
  }

  func colour(_ n: Int) -> Colour { series[n % series.count] }

  /// The line of a reference: dashed, so that it is never taken for an axis.
  var reference: Mark.Stroke {
    let (dash, gap) = (2.25.pt, 1.75.pt)
    return Mark.Stroke(colour: ink, width: 0.9.pt, dashes: [dash, gap])
  }

  var label: DrawingText { DrawingText(size: labelSize, colour: ink) }
  var strong: DrawingText { DrawingText(size: labelSize, isBold: true, colour: ink) }
  /// Ticks and side remarks.
  var small: DrawingText { DrawingText(size: max(labelSize - 0.5.pt, Self.smallest), colour: muted) }
}

extension Colour {
  /// This colour, mixed with black as far as a contrast against white needs.
  func darkened(to contrast: Double) -> Colour {
    (0...20).lazy.map { self.mixed(with: .black, Double($0) / 20) }.first { $0.contrast(with: .white) >= contrast }
      ?? .black
  }

  /// The lightest tint of this colour that keeps a contrast against white.
  func lightened(to contrast: Double) -> Colour {
    (0...60).lazy.map { self.tint(0.4 + Double($0) / 100) }.first { $0.contrast(with: .white) >= contrast }
      ?? darkened(to: contrast)
  }

  private func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Double(a) * (1 - share) + Double(b) * share).rounded()) }
    return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }
}
