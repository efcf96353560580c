public import Content
public import Diagnostics

/// The data of a chart with what is said of them, checked: every value is a number, every series fits the categories.
///
///     let data = try ChartData(
///       "Education stands out", subtitle: "Rate by area, per cent, 2023",
///       values: ["Education": 81, "Housing": 54, "Language": nil], format: .rate, wording: wording)
public struct ChartData: Hashable, Sendable {
  public let subject: ChartSubject
  public internal(set) var categories: [String]
  public internal(set) var series: [Series]
  public let format: ValueFormat
  /// What the categories, values and series are called.
  public let labels: ChannelLabels

  public var title: String { subject.title }
  public var wording: Wording { subject.wording }

  /// Categories with one or more series.
  ///
  /// Throws `FindingError` at `origin` (the caller's line where none is given) for data that cannot be drawn: nothing
  /// known, a value that is not a number, a series that is longer or shorter than the categories, a category or series
  /// named twice.
  public init(
    _ title: String, subtitle: String = "", categories: [String], series: [Series], basis: Basis? = nil,
    format: ValueFormat = .number, labels: ChannelLabels = ChannelLabels(), wording: Wording, origin: Origin? = nil,
    file: StaticString = #fileID, line: UInt = #line
  ) throws {
    subject = ChartSubject(title, subtitle: subtitle, basis: basis, wording: wording)
    self.categories = categories
    self.series = series
    self.format = format
    self.labels = labels
    try validate(at: origin ?? .here(file, line))
  }

  /// Categories with one value each, in the order written.
  public init(
    _ title: String, subtitle: String = "", values: KeyValuePairs<String, Double?>, basis: Basis? = nil,
    format: ValueFormat = .number, wording: Wording, origin: Origin? = nil, file: StaticString = #fileID,
    line: UInt = #line
  ) throws {
    try self.init(
      title, subtitle: subtitle, categories: values.map(\.key), series: [Series("", values.map(\.value))],
      basis: basis, format: format, wording: wording, origin: origin, file: file, line: line)
  }

  /// The largest size that a scale can divide without running out of a Double's range.
  static let largest = 1e300

  private func validate(at origin: Origin) throws {
    func fail(_ message: String, _ hint: String) throws -> Never {
      throw FindingError("chart \"\(title)\": \(message)", at: origin, hint: hint)
    }
    if categories.isEmpty || series.isEmpty {
      try fail("there is nothing to show", "give at least one category with a value, or leave the chart out")
    }
    var names: Set<String> = []
    if let twice = categories.first(where: { !names.insert($0).inserted }) {
      try fail("the category \"\(twice)\" comes twice", "join its values, or tell the two apart by name")
    }
    names = []
    if let twice = series.map(\.name).first(where: { !names.insert($0).inserted }) {
      try fail("two series are called \"\(twice)\"", "name each series for what it shows, such as its year")
    }
    for row in series {
      if row.values.count != categories.count {
        try fail(
          "the series \"\(row.name)\" has \(row.values.count) values for \(categories.count) categories",
          "give one value for each category, and none (nil, an empty cell) where it is not known")
      }
      for (category, value) in zip(categories, row.values) {
        if let value, !(value.magnitude <= Self.largest) {
          try fail(
            "the value of \"\(category)\" is not a number that can be drawn",
            "leave the value empty to show it as missing")
        }
      }
    }
    if series.allSatisfy({ $0.known.isEmpty }) {
      try fail("no value is known", "give at least one value, or leave the chart out")
    }
  }

  /// Stands for a missing value where the word does not fit.
  static let dash = "\u{2013}"

  /// Every value that is known.
  var known: [Double] { series.flatMap(\.known) }

  /// How the values are written.
  var figures: ValueText { ValueText(known, format: format, wording: wording) }

  /// The decimals that all values are written with, so that they line up.
  var decimals: Int { figures.decimals }

  /// A value as it is printed; the word for missing where there is none.
  func text(_ value: Double?) -> String { figures.text(value) }

  /// A value with a number of decimals of its own, such as a tick's.
  func text(_ value: Double, decimals: Int) -> String { figures.text(value, decimals: decimals) }
}
