public import Content
public import Diagnostics
public import Geometry

/// A value against its target and a quiet band, such as the quartiles of a sample.
public struct Bullet: Hashable, Sendable {
  /// May be empty where a chart has one bullet.
  public var name: String
  /// nil where it is not known.
  public var value: Double?
  public var target: Double?
  public var band: ClosedRange<Double>?

  public init(_ name: String = "", _ value: Double?, target: Double? = nil, band: ClosedRange<Double>? = nil) {
    self.name = name
    self.value = value
    self.target = target
    self.band = band
  }
}

/// Values as bars against upright ticks for their targets, over quiet bands: small enough for a row of a table
/// (after Stephen Few's bullet graph, 2005).
///
///     try BulletChart(
///       "Four areas reached their goals", bullets: [Bullet("Education", 81, target: 75, band: 52...70)],
///       targetLabel: "Goal", bandLabel: "Middle half of the cities", format: .rate, wording: wording)
public struct BulletChart: Chart {
  public let subject: ChartSubject
  public let bullets: [Bullet]
  /// What the ticks show; the language's word for a target where it is empty.
  public let targetLabel: String
  /// What the bands show; the middle half of a sample where it is empty.
  public let bandLabel: String
  public let format: ValueFormat

  static let most = 30

  /// Throws `FindingError` where there is nothing to show, for more than thirty bullets, for a name that comes twice and
  /// for what is not a number.
  public init(
    _ title: String, subtitle: String = "", bullets: [Bullet], targetLabel: String = "", bandLabel: String = "",
    basis: Basis? = nil, format: ValueFormat = .number, wording: Wording, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.bullets = bullets
    self.targetLabel = targetLabel.isEmpty ? wording.graphics.target : targetLabel
    self.bandLabel = bandLabel.isEmpty ? wording.graphics.middleHalf : bandLabel
    self.format = format
    let fail = ChartFailure(title, origin ?? .here(file, line))
    if bullets.allSatisfy({ $0.value == nil }) {
      throw fail("no value is known", "give at least one value, or leave the chart out")
    }
    if bullets.count > Self.most {
      throw fail("\(bullets.count) bars have no room on a page", "show at most \(Self.most), or a table")
    }
    if let twice = bullets.map(\.name).firstTwice {
      throw fail("\"\(twice)\" comes twice", "tell the two apart by name")
    }
    for bullet in bullets where !bullet.numbers.allSatisfy({ $0.magnitude <= ChartData.largest }) {
      throw fail(
        "value, target or band of \"\(bullet.name)\" is not a number that can be drawn", "leave out what is not known")
    }
  }

  public var kind: String { wording.graphics.bulletChart }
  var wording: Wording { subject.wording }
  var figures: ValueText { ValueText(bullets.flatMap(\.numbers), format: format, wording: wording) }

  public var statements: [String] {
    let figures = figures
    return bullets.map { bullet in
      var parts = [wording.said(bullet.name, figures.text(bullet.value))]
      if let target = bullet.target { parts.append(wording.said(targetLabel, figures.text(target))) }
      if let band = bullet.band {
        parts.append(
          wording.said(bandLabel, figures.text(band.lowerBound) + "–" + figures.text(band.upperBound)))
      }
      return parts.joined(separator: wording.charts.item)
    }
  }

  public var dataTable: ChartTable {
    let figures = figures
    func cell(_ value: Double?) -> ChartTable.Cell {
      value == nil ? ChartTable.Cell(nil, text: ChartData.dash) : ChartTable.Cell(value, text: figures.text(value))
    }
    let (hasTargets, hasBands) = (bullets.contains { $0.target != nil }, bullets.contains { $0.band != nil })
    let ends = hasBands ? [wording.graphics.from, wording.graphics.upTo].map { bandLabel + wording.colon + $0 } : []
    return ChartTable(
      header: [wording.charts.category, wording.charts.value] + (hasTargets ? [targetLabel] : []) + ends,
      rows: bullets.map { bullet in
        [ChartTable.Cell(bullet.name), ChartTable.Cell(bullet.value, text: figures.text(bullet.value))]
          + (hasTargets ? [cell(bullet.target)] : [])
          + (hasBands ? [cell(bullet.band?.lowerBound), cell(bullet.band?.upperBound)] : [])
      })
  }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    BulletFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: wording.isRightToLeft)
  }

  /// The values that the scale covers: zero and every number; all of 0 to 100 for rates.
  var domain: ClosedRange<Double> {
    let numbers = bullets.flatMap(\.numbers)
    let (low, high) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
    if format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    return low == high ? 0...1 : low...high
  }
}

extension Bullet {
  /// Every number that is known.
  var numbers: [Double] { [value, target, band?.lowerBound, band?.upperBound].compactMap { $0 } }
}
