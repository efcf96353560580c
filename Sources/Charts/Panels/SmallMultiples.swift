public import Content
public import Diagnostics
public import Geometry

/// A panel for each series, all of one kind and on one scale, so that they can be compared at a glance.
///
///     try SmallMultiples(data, of: .bars, highlight: "Education")    // the same bar in each panel
///     try SmallMultiples(data, of: .lines, highlight: "Lisbon")      // one panel's line
///
/// Panels stand in the order of the series, categories in that of the data, in every panel the same. How many stand side
/// by side follows from the width; names and ticks are printed once for each row and column of panels.
public struct SmallMultiples: DataChart {
  public enum Kind: Hashable, Sendable {
    /// Lying bars, one for each category.
    case bars
    /// A line over the categories, with those of the other panels pale behind it.
    case lines
    /// A dot for each category on a level scale.
    case dots
  }

  public let data: ChartData
  public let panels: Kind
  /// The category or the series in the accent.
  public let highlight: String?

  static let mostPanels = 24
  static let mostCategories = 20

  /// Panels of checked data.
  ///
  /// Throws `FindingError` for more than 24 series, for more than 20 categories as bars, and when `highlight` names
  /// neither a category nor a series.
  public init(
    _ data: ChartData, of panels: Kind = .bars, highlight: String? = nil, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.panels = panels
    self.highlight = highlight
    let fail = ChartFailure(data.title, origin ?? .here(file, line))
    if data.series.count > Self.mostPanels {
      throw fail("\(data.series.count) panels have no room on a page", "show at most \(Self.mostPanels) series")
    }
    if panels == .bars, data.categories.count > Self.mostCategories {
      throw fail(
        "\(data.categories.count) bars in each panel cannot be told apart",
        "show at most \(Self.mostCategories) categories, or lines or dots")
    }
    let names = data.categories + data.series.map(\.name)
    if let highlight, !names.contains(highlight) {
      throw fail(
        "there is no category or series \"\(highlight)\" to highlight", nearest: highlight, in: names,
        else: "name one of the chart's categories or series")
    }
  }

  public var kind: String { data.wording.graphics.smallMultiples }

  public var remarks: [String] {
    highlight.map { [data.wording.charts.highlighted + data.wording.colon + $0] } ?? []
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    PanelGrid(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }

  /// The values that the scale covers: zero too, except for dots; all of 0 to 100 for rates.
  var domain: ClosedRange<Double> {
    let (low, high) = (data.known.min() ?? 0, data.known.max() ?? 0)
    if data.format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    let zero = panels == .dots ? low...high : min(0, low)...max(0, high)
    guard zero.lowerBound == zero.upperBound else { return zero }
    let margin = max(low.magnitude * 0.1, 1)
    return panels == .dots ? (low - margin)...(low + margin) : 0...1
  }

  /// Whether a category stands out in a panel.
  func isHighlighted(category: Int, series: Int) -> Bool {
    data.categories[category] == highlight || data.series[series].name == highlight
  }

  /// Whether what stands out is a category, in every panel.
  var highlightsCategory: Bool { highlight.map { data.categories.contains($0) } ?? false }
}
