public import Content
public import Diagnostics

/// The data of a chart of samples with what is said of them, checked.
///
///     let data = try SampleData(
///       "Lisbon is among the first cities", subtitle: "Rate of each city, per cent",
///       samples: [Distribution("All cities", values: all, highlight: "Lisbon")], format: .rate, wording: wording)
public struct SampleData: Hashable, Sendable {
  public let subject: ChartSubject
  public let samples: [Distribution]
  public let format: ValueFormat
  /// What the cases and their values are called: "City", "Rate".
  public let labels: ChannelLabels

  var title: String { subject.title }
  var wording: Wording { subject.wording }

  /// Throws `FindingError` for data that cannot be drawn: no sample, a sample of which nothing is known, a value that is
  /// not a number, a case or sample named twice, a highlighted case that is not in its sample.
  public init(
    _ title: String, subtitle: String = "", samples: [Distribution], basis: Basis? = nil,
    format: ValueFormat = .number, labels: ChannelLabels = ChannelLabels(), wording: Wording, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.samples = samples
    self.format = format
    self.labels = labels
    let fail = ChartFailure(title, origin ?? .here(file, line))
    if samples.isEmpty { throw fail("there is nothing to show", "give at least one sample, or leave the chart out") }
    if let twice = samples.map(\.name).firstTwice {
      throw fail("two samples are called \"\(twice)\"", "name each sample for the cases it holds")
    }
    for sample in samples { try Self.check(sample, fail) }
  }

  private static func check(_ sample: Distribution, _ fail: ChartFailure) throws {
    let place = sample.name.isEmpty ? "" : " of the sample \"\(sample.name)\""
    if let twice = sample.entries.map(\.name).firstTwice {
      throw fail("\"\(twice)\"\(place) comes twice", "give each case one value")
    }
    for entry in sample.entries {
      if let value = entry.value, !(value.magnitude <= ChartData.largest) {
        throw fail(
          "the value of \"\(entry.name)\"\(place) is not a number that can be drawn",
          "leave the value empty where it is not known")
      }
    }
    if sample.known.isEmpty {
      throw fail("no value\(place) is known", "give at least one value, or leave the sample out")
    }
    if let highlight = sample.highlight, !sample.entries.contains(where: { $0.name == highlight }) {
      throw fail(
        "there is no \"\(highlight)\"\(place) to highlight", nearest: highlight, in: sample.entries.map(\.name),
        else: "name one of the sample's cases, or none")
    }
  }

  /// How the values are written.
  var figures: ValueText {
    ValueText(samples.flatMap { $0.known.map(\.value) }, format: format, wording: wording)
  }

  /// The values that a scale must cover; all of 0 to 100 for rates. Never a single point.
  var domain: ClosedRange<Double> {
    let values = samples.flatMap { $0.known.map(\.value) }
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    if format.kind == .rate, low >= 0, high <= 100 { return 0...100 }
    let margin = max(low.magnitude * 0.1, 1)
    return low == high ? (low - margin)...(high + margin) : low...high
  }
}

/// Makes the findings of one chart.
struct ChartFailure {
  private let title: String
  private let origin: Origin

  init(_ title: String, _ origin: Origin) {
    self.title = title
    self.origin = origin
  }

  func callAsFunction(_ message: String, _ hint: String) -> FindingError {
    FindingError("chart \"\(title)\": \(message)", at: origin, hint: hint)
  }

  /// A finding about a name that is not known, with the nearest one that is.
  func callAsFunction(
    _ message: String, nearest name: String, in known: [String], else hint: String
  ) -> FindingError {
    self(message, NearestName.of(name, in: known).map { "did you mean \"\($0)\"?" } ?? hint)
  }
}

extension Sequence<String> {
  /// The first string that was there before.
  var firstTwice: String? {
    var seen: Set<String> = []
    return first { !seen.insert($0).inserted }
  }
}
