import Content
import Geometry

/// A scale of colours: from pale to full for amounts, from one colour over pale to another for opposites.
///
/// Lightness alone tells the order, so that it holds in grey; opposites are told apart by their place or by a texture too.
struct Ramp {
  private let low: Colour
  private let high: Colour
  private let isDiverging: Bool

  /// Amounts, in tints of the accent.
  static func amounts(_ theme: Theme) -> Ramp {
    let full = theme.colours.accent.darkened(to: 4.5)
    return Ramp(low: full, high: full, isDiverging: false)
  }

  /// Opposites around a middle: the second colour below it, the accent above.
  static func opposites(_ theme: Theme) -> Ramp {
    Ramp(low: theme.colours.second.darkened(to: 4.5), high: theme.colours.accent.darkened(to: 4.5), isDiverging: true)
  }

  /// The colour of a share from 0 to 1.
  func colour(_ share: Double) -> Colour {
    let share = min(max(share, 0), 1)
    guard isDiverging else { return high.tint(0.08 + 0.92 * share) }
    let far = (share - 0.5).magnitude * 2
    return (share < 0.5 ? low : high).tint(0.08 + 0.92 * far)
  }

  /// The ink that is read best on a colour; black on a middle tint, where neither ink nor white has a contrast of 4.5.
  static func ink(on ground: Colour, _ inks: Inks) -> Colour {
    let best = [inks.ink, .white].max { $0.contrast(with: ground) < $1.contrast(with: ground) } ?? .black
    return best.contrast(with: ground) >= 4.5 ? best : .black
  }
}
