public import Content
public import Diagnostics
public import Geometry

/// How many cases of a sample lie in each class of values: bars between round limits, the number over each, the
/// highlighted case named over its place.
///
///     try Histogram(data)
///
/// A value on a limit belongs to the class above it; the highest limit to the last class.
public struct Histogram: Chart {
  public let data: SampleData

  /// A histogram of the one sample of checked data. Throws `FindingError` for several samples.
  public init(
    _ data: SampleData, origin: Origin? = nil, file: StaticString = #fileID, line: UInt = #line
  ) throws {
    self.data = data
    if data.samples.count > 1 {
      throw ChartFailure(data.title, origin ?? .here(file, line))(
        "a histogram shows one sample, not \(data.samples.count)",
        "make a histogram for each sample, or a box plot of all")
    }
  }

  /// A class of values.
  struct Bin: Hashable, Sendable {
    var limits: ClosedRange<Double>
    var count: Int
  }

  public var subject: ChartSubject { data.subject }
  public var kind: String { data.wording.graphics.histogram }

  /// The sample in short, and every class with its number.
  public var statements: [String] {
    let classes = bins.map { data.wording.said(text($0), data.wording.number($0.count)) }
    return data.descriptions(.median) + [classes.joined(separator: data.wording.charts.item)]
  }

  /// One row for each class.
  public var dataTable: ChartTable {
    let words = data.wording.graphics
    return ChartTable(
      header: [words.from, words.upTo, words.count],
      rows: bins.map { bin in
        [bin.limits.lowerBound, bin.limits.upperBound].map { ChartTable.Cell($0, text: limit($0)) }
          + [ChartTable.Cell(Double(bin.count), text: data.wording.number(bin.count))]
      })
  }

  var sample: Distribution { data.samples[0] }

  /// The limits of the classes: as many as Sturges gives, 1 + log2 n (Sturges 1926, "The Choice of a Class Interval"),
  /// rounded to a round width; tens for rates.
  var limits: Ticks {
    let count = sample.known.count
    let wanted = 1 + (Int.bitWidth - max(count - 1, 0).leadingZeroBitCount)
    if data.format.kind == .rate, data.domain == 0...100 {
      return Ticks(covering: 0...100, count: count < 20 ? 5 : 10, whole: true)
    }
    return Ticks(covering: data.domain, count: min(max(wanted, 4), 10), whole: data.figures.decimals == 0)
  }

  var bins: [Bin] {
    let limits = limits.values
    var bins = zip(limits, limits.dropFirst()).map { Bin(limits: $0...max($0, $1), count: 0) }
    for (_, value) in sample.known { bins[bin(of: value, among: bins)].count += 1 }
    return bins
  }

  /// The class of a value.
  func bin(of value: Double, among bins: [Bin]) -> Int {
    max(0, (bins.firstIndex { value < $0.limits.lowerBound } ?? bins.count) - 1)
  }

  func limit(_ value: Double) -> String {
    data.figures.text(value, decimals: max(limits.decimals, data.format.kind == .number ? data.figures.decimals : 0))
  }

  private func text(_ bin: Bin) -> String { limit(bin.limits.lowerBound) + "–" + limit(bin.limits.upperBound) }

  public func arrange(width: Length, height: Length?, on canvas: any DrawingCanvas) -> Plan {
    HistogramFrame(chart: self, width: width, ruler: Ruler(canvas)).plan().mirrored(if: data.wording.isRightToLeft)
  }
}
