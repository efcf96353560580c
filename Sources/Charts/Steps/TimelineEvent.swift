/// A day, month or year on a line of time.
public struct Moment: Hashable, Sendable {
  public var year: Int
  /// From 1 to 12; nil where only the year is known.
  public var month: Int?
  /// From 1 to 31; nil where only the month is known.
  public var day: Int?

  public init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The place in years. Months and days are taken as long as each other: no picture shows the difference.
  var position: Double {
    Double(year) + (Double((month ?? 1) - 1) + Double((day ?? 1) - 1) / 31) / 12
  }

  /// The end of the year, month or day.
  var end: Double { position + (month == nil ? 1 : day == nil ? 1.0 / 12 : 1.0 / 372) }

  var isPossible: Bool {
    (1...9999 ~= year) && (1...12 ~= month ?? 1) && (1...31 ~= day ?? 1) && (day == nil || month != nil)
  }
}

/// Something that happened on a day or lasted for a time.
public struct TimelineEvent: Hashable, Sendable {
  /// The date as it is printed: "12 June 2023".
  public var date: String
  public var start: Moment
  /// The end of what lasted.
  public var end: Moment?
  public var title: String
  /// What is said of it; may be empty.
  public var text: String

  public init(_ date: String, at start: Moment, until end: Moment? = nil, _ title: String, text: String = "") {
    self.date = date
    self.start = start
    self.end = end
    self.title = title
    self.text = text
  }
}
