public import Content
public import Diagnostics
public import Geometry

/// Values of categories as bars that start at zero.
///
/// The bars lie, so that long names can be read; they stand where the categories are years or other short names, and
/// where there are more of them than names can be printed for.
///
///     BarChart(data)
///     try BarChart(data, highlight: "Lisbon", reference: ReferenceLine("Sample average", at: 62))
///     try BarChart(data, sorted: .descending)
public struct BarChart: DataChart {
  public enum Direction: Hashable, Sendable {
    /// Standing for short names such as years, lying otherwise.
    case automatic
    case lying
    /// Lying all the same where the names do not fit under the bars.
    case standing
  }

  public let data: ChartData
  /// The category in the accent; the others step back. Needs a single series.
  public let highlight: String?
  public let reference: ReferenceLine?
  public let direction: Direction
  var look = Look.bar

  /// What stands for a value.
  enum Look: Hashable, Sendable {
    case bar
    /// A thin stem with a point at its end.
    case stem
  }

  /// A bar chart of checked data, ordered by the values of the first series.
  ///
  /// Throws `FindingError` when `highlight` names no category, with the nearest name as a hint, and for several series of
  /// more than forty categories.
  public init(
    _ data: ChartData, highlight: String? = nil, reference: ReferenceLine? = nil, sorted order: ChartOrder = .asGiven,
    direction: Direction = .automatic, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    let origin = origin ?? .here(file, line)
    self.data = data.sorted(order) { data.series[0].values[$0] }
    self.highlight = highlight
    self.reference = reference
    self.direction = direction
    try data.check(highlight: highlight, among: data.categories, called: "category", at: origin)
    if data.categories.count > Self.mostNames, data.series.count > 1 {
      throw data.problem(
        "\(data.series.count) series of \(data.categories.count) categories cannot be told apart", at: origin,
        hint: "show one series, or at most \(Self.mostNames) categories, or a table")
    }
    try data.check(reference: reference, at: origin)
  }

  public var kind: String {
    isStanding ? data.wording.charts.columnChart : data.wording.charts.barChart
  }

  public var remarks: [String] {
    var remarks: [String] = []
    if let highlight {
      // Where not all values are told, this one is.
      let index = data.categories.count > ChartData.longestListing ? data.categories.firstIndex(of: highlight) : nil
      let said = index.map { data.wording.said(highlight, data.text(data.series[0].values[$0])) } ?? highlight
      remarks.append(data.wording.charts.highlighted + data.wording.colon + said)
    }
    if let reference { remarks.append(reference.label + data.wording.colon + data.text(reference.value)) }
    return remarks
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    let ruler = Ruler(canvas)
    let frame = BarFrame(chart: self, width: width, ruler: ruler)
    if isCrowd { return frame.crowd().mirrored(if: data.wording.isRightToLeft) }
    let plan = (isStanding ? frame.standing() : nil) ?? lying(width: width, within: height ?? Self.highest, ruler)
    return plan.mirrored(if: data.wording.isRightToLeft)
  }

  /// Lying bars, set closer where they would be higher than a page has room for. Every bar keeps its name and its value:
  /// where the closest rows are still too high, the chart asks for the height that they need.
  private func lying(width: Length, within height: Length, _ ruler: Ruler) -> Plan {
    Density.fitting(height) { density in
      BarFrame(chart: self, width: width, ruler: ruler, density: density).lying()
    }
  }

  /// The height that a figure can have on a page together with its caption and some text: three fifths of A4.
  static let highest = 420.pt

  /// More bars than this are drawn without their names, as one picture of a sample.
  static let mostNames = 40

  /// Whether there are too many categories for names.
  var isCrowd: Bool { data.categories.count > Self.mostNames }

  /// Whether the bars want to stand. The width can still lay them down.
  var isStanding: Bool {
    switch direction {
    case .lying: isCrowd
    case .standing: true
    case .automatic: isCrowd || data.categories.allSatisfy { $0.count <= 4 }
    }
  }

  /// The values that the scale covers: zero, every value and the reference; all of 0 to 100 for rates.
  var domain: ClosedRange<Double> {
    let values = data.known + (reference.map { [$0.value] } ?? [])
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    if data.format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    return low == high ? 0...1 : low...high
  }
}
