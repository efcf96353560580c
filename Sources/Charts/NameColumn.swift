import Content
import Geometry

/// The guide that names the rows of a lying chart.
struct NameColumn {
  let names: [Wrapped]
  /// The width with the gap to the plot; zero where names stand above their rows.
  let width: Length

  private static let gap = 6.pt
  /// Names take at most this share of a chart's width, and where rows stand close together the other, so that long names
  /// need fewer lines.
  static let share = 0.42
  static let closeShare = 0.58

  /// Names before the rows, on three lines of at most a share of the chart's width; nil where they do not fit, or where a
  /// narrow chart would lose more than 30 % to them.
  init?(
    beside names: [String], within chart: Length, share: Double = Self.share, ruler: Ruler, style: (Int) -> DrawingText
  ) {
    let widest = names.indices.map { ruler.width(names[$0], style($0)) }.max() ?? .zero
    guard chart >= Inks.narrow || widest <= chart * 0.3 else { return nil }
    let limit = min(widest, chart * share)
    self.names = names.indices.map { ruler.balance(names[$0], style($0), width: limit) }
    guard self.names.allSatisfy({ $0.lines.count <= 3 && !$0.isDivided }) else { return nil }
    width = (self.names.map(\.width).max() ?? .zero) + Self.gap
  }

  /// Between rows at least, so that the lines of one name stand closer to each other than to the next name.
  var leastGap: Length { names.contains { $0.lines.count > 1 } ? 3.pt : .zero }

  /// Names above the rows.
  init(above names: [String], within chart: Length, ruler: Ruler, style: (Int) -> DrawingText) {
    self.names = names.indices.map { ruler.balance(names[$0], style($0), width: chart) }
    width = .zero
  }
}
