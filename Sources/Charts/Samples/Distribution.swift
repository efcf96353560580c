/// The values of many, of whom one may be spoken of: the rates of all cities of a sample.
///
///     Distribution("All cities", values: [("Lisbon", 81), ("Oslo", 74)], highlight: "Lisbon")
public struct Distribution: Hashable, Sendable {
  /// A case with its value; nil where it is not known.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var value: Double?

    public init(_ name: String, _ value: Double?) {
      self.name = name
      self.value = value
    }
  }

  /// What the values belong to; may be empty where a chart shows one sample.
  public var name: String
  public var entries: [Entry]
  /// The name of the case that stands out.
  public var highlight: String?
  /// Whether the highlighted case is compared with the others: average and quartiles are those of the others then.
  public var isCompared = false
  /// Whether the description tells the rank of the highlighted case.
  public var tellsRank = false

  public init(_ name: String = "", values: [(String, Double?)], highlight: String? = nil) {
    self.init(name, values.map { Entry($0.0, $0.1) }, highlight: highlight)
  }

  public init(_ name: String = "", _ entries: [Entry], highlight: String? = nil) {
    self.name = name
    self.entries = entries
    self.highlight = highlight
  }

  /// Samples of fewer cases are called small; quartiles of them would say nothing.
  public static let small = 5

  /// The cases whose value is known, from the lowest; equal ones in the order of the data.
  var known: [(name: String, value: Double)] {
    entries.enumerated().compactMap { n, entry in entry.value.map { (n, entry.name, $0) } }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }.map { ($0.1, $0.2) }
  }

  var isSmall: Bool { known.count < Self.small }

  /// The value of the highlighted case.
  var highlighted: Double? { entries.first { $0.name == highlight }?.value }

  /// The quantiles of what is known, or of the others where one is compared with them; those of a single zero where
  /// nothing is.
  var quantiles: Quantiles {
    let values = known.filter { !isCompared || $0.name != highlight }.map(\.value)
    return Quantiles(values.isEmpty ? known.map(\.value) : values) ?? Quantiles(single: 0)
  }
}
