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

  /// A bar chart of checked data.
  ///
  /// Throws `FindingError` when `highlight` names no category, with the nearest name as a hint, and for several series of
  /// more than forty categories.
  public init(
    _ data: ChartData, highlight: String? = nil, reference: ReferenceLine? = nil, direction: Direction = .automatic,
    origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    self.highlight = highlight
    self.reference = reference
    self.direction = direction
    if let highlight, !data.categories.contains(highlight) {
      let nearest = NearestName.of(highlight, in: data.categories)
      throw FindingError(
        "chart \"\(data.title)\": there is no category \"\(highlight)\" to highlight", at: origin ?? .here(file, line),
        hint: nearest.map { "did you mean \"\($0)\"?" } ?? "name one of the chart's categories")
    }
    if data.categories.count > Self.mostNames, data.series.count > 1 {
      throw FindingError(
        "chart \"\(data.title)\": \(data.series.count) series of \(data.categories.count) categories cannot be told apart",
        at: origin ?? .here(file, line), hint: "show one series, or at most \(Self.mostNames) categories, or a table")
    }
    if let reference, !(reference.value.magnitude <= ChartData.largest) {
      throw FindingError(
        "chart \"\(data.title)\": the reference \"\(reference.label)\" is not a number that can be drawn",
        at: origin ?? .here(file, line), hint: "leave the reference out where it is not known")
    }
  }

  public var kind: String {
    isStanding ? data.wording.charts.columnChart : data.wording.charts.barChart
  }

  public var remarks: [String] {
    var remarks: [String] = []
    if let highlight { remarks.append(data.wording.charts.highlighted + data.wording.colon + highlight) }
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

  /// Lying bars, set closer where they would be higher than a page has room for; at last the names give way, and the
  /// bars are drawn as a crowd.
  private func lying(width: Length, within height: Length, _ ruler: Ruler) -> Plan {
    var plan = Plan(width: width)
    for density in BarFrame.Density.allCases {
      let frame = BarFrame(chart: self, width: width, ruler: ruler, density: density)
      plan = frame.lying()
      // A share of a point is a matter of rounding.
      if plan.size.height <= height + 0.5.pt { return plan }
      if density == .close, data.series.count == 1 { return frame.crowd() }
    }
    return plan
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
