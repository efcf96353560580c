public import Content
public import Diagnostics
public import Geometry

/// A city in its sample: each case a quiet dot on a shared scale, the quartiles a band, the middle a labelled tick, the
/// highlighted case a large dot with its name.
///
///     let data = try SampleData(
///       "Lisbon is among the first cities", subtitle: "Rate of each city, per cent",
///       samples: [Distribution("All cities", values: all, highlight: "Lisbon")], format: .rate, wording: wording)
///     try DotStripChart(data, middle: .average)
///
/// Dots that would stand on each other are moved up and down, never aside: each stands at its value. Samples of fewer
/// than five cases have no quartiles, and are called small.
public struct DotStripChart: Chart {
  public let data: SampleData
  public let middle: Middle

  /// Throws `FindingError` for more than twelve samples.
  public init(
    _ data: SampleData, middle: Middle = .median, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    self.data = data
    self.middle = middle
    if data.samples.count > Self.mostSamples {
      throw ChartFailure(data.title, origin ?? .here(file, line))(
        "\(data.samples.count) strips of dots have no room on a page",
        "show at most \(Self.mostSamples) samples, or a range chart")
    }
  }

  static let mostSamples = 12

  public var subject: ChartSubject { data.subject }
  public var kind: String { data.wording.graphics.dotStripChart }
  public var statements: [String] { data.descriptions(middle) }
  public var dataTable: ChartTable { data.table }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    StripFrame(data: data, look: .dots, middle: middle, width: width, ruler: Ruler(canvas)).plan(within: height)
      .mirrored(if: data.wording.isRightToLeft)
  }
}

/// Samples as lines from the lowest to the highest value with a bar between the quartiles, for narrow places and for
/// many samples.
///
///     try RangeChart(data)
public struct RangeChart: Chart {
  public let data: SampleData
  public let middle: Middle

  /// Throws `FindingError` for more than twenty-four samples.
  public init(
    _ data: SampleData, middle: Middle = .median, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    self.data = data
    self.middle = middle
    try StripFrame.checkCount(of: data, origin ?? .here(file, line))
  }

  public var subject: ChartSubject { data.subject }
  public var kind: String { data.wording.graphics.rangeChart }
  public var statements: [String] { data.descriptions(middle) }
  public var dataTable: ChartTable { data.table }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    StripFrame(data: data, look: .range, middle: middle, width: width, ruler: Ruler(canvas)).plan(within: height)
      .mirrored(if: data.wording.isRightToLeft)
  }
}

/// Samples as boxes from quartile to quartile with the median in them, lines to the lowest and highest value, and the
/// five numbers printed where they have room.
///
///     try BoxPlot(data)
///
/// Quartiles are of Hyndman and Fan's type 7 (`Quantiles`). The lines end at the extremes: no value is called an outlier.
public struct BoxPlot: Chart {
  public let data: SampleData

  /// Throws `FindingError` for more than twenty-four samples.
  public init(
    _ data: SampleData, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    try StripFrame.checkCount(of: data, origin ?? .here(file, line))
  }

  public var subject: ChartSubject { data.subject }
  public var kind: String { data.wording.graphics.boxPlot }
  public var statements: [String] { data.descriptions(.median) }
  public var dataTable: ChartTable { data.table }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    StripFrame(data: data, look: .box, middle: .median, width: width, ruler: Ruler(canvas)).plan(within: height)
      .mirrored(if: data.wording.isRightToLeft)
  }
}
